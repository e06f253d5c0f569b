/** A run of letters on a printed page. Lengths are points; `x` and `y` count from the page's top left corner. */
export interface TextItem {
  readonly text: string;
  /** The left edge. */
  readonly x: number;
  /** The line that the letters stand on. */
  readonly y: number;
  readonly width: number;
  /** The height of the letters: of a full-width sign also its width. */
  readonly size: number;
  readonly bold: boolean;
  /** What stands further to the right is not shown: where the paper ends, or a frame that cuts off what is too wide for it. */
  readonly edge: number;
  /** Which of the page's items this is, for the way back to where it is shown; and its first unit of that one's. */
  readonly index: number;
  readonly offset: number;
}

/** A straight line drawn on a page, across (`y1 = y2`) or down (`x1 = x2`); the smaller end first. */
export interface Rule {
  readonly x1: number;
  readonly y1: number;
  readonly x2: number;
  readonly y2: number;
}

/** What stands on a page: its letters, and the lines that may rule a table. */
export interface PageLayout {
  /** From 1. */
  readonly number: number;
  readonly width: number;
  readonly height: number;
  /** By how many quarter turns to the left it was set upright: a table set from the side is read from the side. */
  readonly turn: number;
  readonly items: readonly TextItem[];
  readonly rules: readonly Rule[];
}

/** A rectangle of a page. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}
