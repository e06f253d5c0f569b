import type { Kind, Part, Stage } from '../model/terms.ts';

/** What decides the time a value holds for. */
export interface PeriodInput {
  /** The period of the part the figure stands in, and of the section or paragraph inside it. */
  readonly part: string | null;
  readonly around: string | null;
  readonly partName: Part;
  readonly year: number | null;
  /** The year of the day on which it is given, where that is another one. */
  readonly givenIn?: number | null | undefined;
  /** The year that what is there already is told of: the report's, of an outline the one before its plan. */
  readonly now: number | null;
  /** The sentence up to the figure; the figure's own clause up to it. */
  readonly before: string;
  readonly clause: string;
  readonly kind: Kind;
  readonly stage: Stage;
  readonly name: string;
  /** From the 从 of 从…到…: a value that is left behind. */
  readonly from: boolean;
  readonly share: boolean;
  /** Whether it stands in a report of nothing but results: a communiqué. */
  readonly settled: boolean;
  /** What stands behind the figure's clause. */
  readonly following: string;
}
