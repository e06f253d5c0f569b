/** A figure as a reader set it aside. */
export interface KeptFigure {
  readonly name: string;
  /** With all that it needs to be understood: 增长5.6%. */
  readonly figure: string;
  /** Its number and unit alone, as printed: 5.6 and %. */
  readonly number?: string | undefined;
  readonly unit?: string | undefined;
  readonly period: string;
  readonly status: string;
  readonly sentence: string;
  /** The reader's own words; empty for none. */
  readonly note: string;
  readonly link: string;
}

/** What is taken away together of one report, in the reader's order. */
export interface KeptFigures {
  readonly title: string;
  /** The page's address; empty where it has none. */
  readonly address: string;
  readonly excerpts: readonly KeptFigure[];
}
