import type { ClauseFrame } from '../clause/frame.ts';
import { noTopic, type Topic, topicOf } from '../clause/topic.ts';
import type { Measured } from './carried/shared-measure.ts';
import type { Named, NameList, Naming } from './named.ts';
import type { ParagraphTopic } from './owner/paragraph-topic.ts';

/** The names of figures in a row, and which figure is the first of them. */
interface ListFrom extends NameList {
  readonly from: number;
}

/** What a sentence has told before a figure, and carries over to it. */
export interface Told {
  readonly topic: Topic;
  /** The last list that gave its names to figures in a row. */
  readonly list: ListFrom | undefined;
  /** The name of the next figure, where the one before was named together with it; empty for none. */
  readonly next: string;
  /** The deed that tells which things are counted: 开工 of 开工铁路3条、公路5条; empty for none. */
  readonly deed: string;
  /** The last name that was whole, for parts that are told by their division alone; empty for none. */
  readonly whole: string;
}

export const nothingTold: Told = { topic: noTopic, list: undefined, next: '', deed: '', whole: '' };

/** A figure among those of its sentence. */
export interface Place {
  readonly frames: readonly ClauseFrame[];
  readonly i: number;
  readonly frame: ClauseFrame;
  /** The figures before it in the sentence, named. */
  readonly named: readonly Named[];
  readonly told: Told;
  /** What the sentence before measured. */
  readonly before: readonly Measured[];
  /** What its paragraph has spoken of before it; read when it is first asked for. */
  topic(): ParagraphTopic;
  /** What the schemas make of its own clause; read when it is first asked for. */
  own(): Naming;
}

/** A named figure, and what is carried on from it; the rest of what was told holds on. */
export interface Stepped {
  readonly named: Named;
  readonly told: Partial<Told>;
}

/** One way to name a figure from more than its own clause; undefined where it does not hold. */
export type Step = (place: Place) => Stepped | undefined;

/** A figure with a name of its own, which is spoken of from here on. */
export function called(name: string, more: Partial<Named> = {}): Stepped {
  return {
    named: { name, change: undefined, borrowed: false, ...more },
    told: { topic: topicOf(name) },
  };
}
