import type { Change } from '../clause/change.ts';
import type { ClauseFrame } from '../clause/frame.ts';
import { type Topic, topicOf } from '../clause/topic.ts';
import type { Span } from '../text/span.ts';

/** What a figure measures, as far as its sentence says. */
export interface Named {
  readonly name: string;
  readonly change: Change | undefined;
  /** The name was taken from an earlier clause or could not be found in the figure's own. */
  readonly borrowed: boolean;
  /**
   * How many figures back the one stands whose name it has by its place in a list: 分别增长8.5%、10.2% behind two levels
   * are growths of the first and of the second.
   */
  readonly repeats?: number | undefined;
  /** It is the name of one member of a list, by its place there. */
  readonly isMember?: boolean;
}

/** A named figure and what the sentence speaks of after it. */
export interface Naming {
  readonly named: Named;
  readonly topic: Topic;
}

/** A name from the figure's own clause, which the sentence speaks of from here on. */
export function ownName(name: string, change?: Change): Naming {
  return { named: { name, change, borrowed: false }, topic: topicOf(name) };
}

/** A name taken from what the sentence speaks of, and goes on speaking of. */
export function takenName(name: string, topic: Topic, change?: Change): Naming {
  return { named: { name, change, borrowed: true }, topic };
}

/** The names of figures in a row, and the change that all of them are. */
export interface NameList {
  readonly names: readonly string[];
  readonly change: Change | undefined;
  /** The names are those of as many figures right before, in their order. */
  readonly repeated?: boolean;
}

/** Chooses the names of the figures of one sentence, given those that the rules found. */
export type NameChooser = (
  text: string,
  sentence: Span,
  frames: readonly ClauseFrame[],
  named: readonly Named[],
) => readonly { readonly name: string; readonly certainty: number }[];
