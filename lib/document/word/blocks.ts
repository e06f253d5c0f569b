/** Letters that look alike. */
export interface WordRun {
  readonly text: string;
  readonly bold: boolean;
  readonly raised: boolean;
}

/** A paragraph; a line break inside it is a `\n` in its text. */
export interface WordParagraph {
  readonly kind: 'paragraph';
  readonly runs: readonly WordRun[];
}

export interface WordCell {
  readonly blocks: readonly WordBlock[];
  readonly rowSpan: number;
  readonly columnSpan: number;
}

export interface WordTable {
  readonly kind: 'table';
  readonly rows: readonly (readonly WordCell[])[];
}

/** What a document of a word processor is made of. */
export type WordBlock = WordParagraph | WordTable;
