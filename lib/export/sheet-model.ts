import type { Cell } from './cells.ts';

/** A table as a sheet: its first row are the heads, which stay in sight, are repeated in print and can be filtered by. */
export interface TableSheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** In letters, a column each. */
  readonly widths: readonly number[];
  /** The column whose cells are addresses, as links; null for none. */
  readonly links: { readonly column: number; readonly addresses: readonly string[] } | null;
  /** So many of the columns, from the first on, are printed: what is read on paper, without links, exact values and codes. */
  readonly printed: number;
}

/** Cells without heads of ours: what the workbook is of, or a table as it stands on its page. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
}

/** One sheet of a workbook. */
export type Sheet = PlainSheet | TableSheet;
