import type { Movement } from '../clause/change.ts';
import type { Setting } from '../clause/figure-context.ts';
import type { Topic } from '../clause/topic.ts';
import type { Span } from '../text/span.ts';

/** What a figure measures, as far as its sentence says. */
export interface Named {
  readonly name: string;
  readonly movement: Movement | undefined;
  /** The name was taken from an earlier clause or could not be found in the figure's own. */
  readonly borrowed: boolean;
  /**
   * How many figures back the one stands whose name it has by its place in a list: 分别增长8.5%、10.2% behind two levels
   * are growths of the first and of the second.
   */
  readonly repeats?: number | undefined;
}

/** A named figure and what the sentence speaks of after it. */
export interface Naming {
  readonly named: Named;
  readonly topic: Topic;
}

/** The names of figures in a row, and the change that all of them are. */
export interface NameList {
  readonly names: readonly string[];
  readonly movement: Movement | undefined;
  /** The names are those of as many figures right before, in their order. */
  readonly repeated?: boolean;
}

/** Chooses the names of the figures of one sentence, given those that the rules found. */
export type NameChooser = (
  text: string,
  sentence: Span,
  settings: readonly Setting[],
  named: readonly Named[],
) => readonly { readonly name: string; readonly certainty: number }[];
