/** A range of the analysed text, in UTF-16 units. */
interface Span {
  readonly start: number;
  readonly end: number;
}

/** One cell of a table on the page; `row` and `column` count from 0 and are those of its first row and column. */
export interface TableCell extends Span {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
  /** How far its words are moved in, in letters: 　铁路 below 货物运输量 is a part of that. */
  readonly indent?: number | undefined;
}

/** A table on the page, its cells in document order; offsets into the analysed text. */
export interface TableShape extends Span {
  readonly cells: readonly TableCell[];
}

/** Where the text of a printed page begins. A page may begin again: its notes stand behind the text. */
export interface PageStart {
  readonly page: number;
  readonly start: number;
}

/** What a page knows of its text beyond the letters. A plain text has none of it. */
export interface TextShape {
  /** The page's own title, a hint for the report's. */
  readonly title?: string;
  /** The speech line where the page sets it over the text and not in it. */
  readonly speech?: string;
  /** The names of the page's column, way and site, which say whose report it is where neither title nor text do. */
  readonly names?: readonly string[];
  /** The day the page was published, 2026-05-15. */
  readonly published?: string;
  readonly tables?: readonly TableShape[];
  /** Note markers the page sets as superscripts: they stand in the text and are no digits of it. */
  readonly markers?: readonly Span[];
  /** The printed pages of a document, in the order of the text. */
  readonly pages?: readonly PageStart[];
  /** Where letters are missing or told wrongly: cut off by the paper's edge, or of a font that does not say which they are. */
  readonly lost?: readonly Span[];
  /** Where the notes at the feet of a document's pages begin, all behind its text. */
  readonly footnotes?: number;
  /** Ends of bold or strong elements: a run-in heading ends here though no punctuation says so. */
  readonly softBreaks?: readonly number[];
}
