/** What a part of a report does: look back, plan, look ahead, own up to problems, or stand outside. */
export type PartName = 'review' | 'plan' | 'outlook' | 'problems' | 'glossary' | 'annex' | 'other';

/** From `start` on the report speaks of this part and, where it says nothing else, of this period. */
export interface PartStart {
  readonly start: number;
  readonly part: PartName;
  /** `2024`, `2021H1`, `2016/2020`; null where the text leaves it open. */
  readonly period: string | null;
  /** Whether words say so; an inherited part is less sure. */
  readonly stated: boolean;
}
