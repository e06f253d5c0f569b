import type { Part } from '../model/terms.ts';

/** From `start` on the report speaks of this part and, where it says nothing else, of this period. */
export interface PartStart {
  readonly start: number;
  readonly part: Part;
  /** `2024`, `2021H1`, `2016/2020`; null where the text leaves it open. */
  readonly period: string | null;
  /** Whether words say so; an inherited part is less sure. */
  readonly stated: boolean;
  /** Whether it tells of a year and of several, by turns (2020年及“十三五”时期工作回顾): its own sentences say of which. */
  readonly mixed?: boolean;
  /** Whether its figures are results whatever their clauses say: all of a communiqué. */
  readonly settled?: boolean;
}
