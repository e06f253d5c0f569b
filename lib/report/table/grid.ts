import type { Span } from '../../text/span.ts';

/** One cell as the page gives it; offsets into the normal text. */
export interface GridCell extends Span {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
  readonly header: boolean;
  /** How far its words are moved in, in letters. */
  readonly indent?: number | undefined;
}

/** A table of more places than this is not read: spans of 1,000 by 1,000 cost more than all its text. */
const MOST_PLACES = 50_000;

/** The cells of a table by their places; a cell that spans several stands in each of them. */
export class Grid {
  readonly height: number;
  readonly width: number;
  readonly #text: string;
  readonly #places: (GridCell | undefined)[] = [];

  /** @param text the normal text that the cells are ranges of */
  constructor(text: string, cells: readonly GridCell[]) {
    this.#text = text;
    const height = Math.max(0, ...cells.map((cell) => cell.row + cell.rowSpan));
    const width = Math.max(0, ...cells.map((cell) => cell.column + cell.columnSpan));
    const fits = height * width <= MOST_PLACES;
    this.height = fits ? height : 0;
    this.width = fits ? width : 0;
    if (!fits) return;
    for (const cell of cells)
      for (let row = cell.row; row < cell.row + cell.rowSpan; row += 1)
        for (let column = cell.column; column < cell.column + cell.columnSpan; column += 1)
          this.#places[row * width + column] ??= cell;
  }

  at(row: number, column: number): GridCell | undefined {
    return column < 0 || column >= this.width ? undefined : this.#places[row * this.width + column];
  }

  /** The words at a place, without blanks; empty where no cell stands. */
  words(row: number, column: number): string {
    const cell = this.at(row, column);
    return cell === undefined ? '' : wordsOf(this.#text, cell);
  }

  /** The cells of a row that have words, each once. */
  filled(row: number): GridCell[] {
    const found = new Set<GridCell>();
    for (let column = 0; column < this.width; column += 1) {
      const cell = this.at(row, column);
      if (cell !== undefined && wordsOf(this.#text, cell) !== '') found.add(cell);
    }
    return [...found];
  }
}

/** The words of a cell without blanks: `指 标` is 指标. */
export function wordsOf(text: string, cell: Span): string {
  return text.slice(cell.start, cell.end).replaceAll(/[\s\u200b]+/g, '');
}
