import { type IndentOf, indentsOf } from './cell-indent.ts';
import type { LineCell } from './line.ts';

const CELL_LIMIT = 120;
/** A table of more places than this is not one to be read: spans of 1,000 by 1,000 cost more than all its text. */
const MOST_PLACES = 50_000;

/**
 * The cells of a table that holds data, by their element; null for a table that only lays out the page.
 *
 * Data: at least two rows and two columns, no table inside, cells short, digits in some and Han text in others.
 */
export function dataCells(table: Element, indentOf: IndentOf): Map<Element, LineCell> | null {
  if (table.querySelector('table') !== null) return null;
  const rows = [...table.querySelectorAll('tr')];
  if (rows.length < 2) return null;
  const cells = placeCells(table, rows);
  if (cells === null) return null;
  let columns = 0;
  let digits = 0;
  let words = 0;
  let length = 0;
  for (const [element, cell] of cells) {
    const text = (element.textContent ?? '').trim();
    columns = Math.max(columns, cell.column + cell.columnSpan);
    length += text.length;
    if (/\d/.test(text)) digits += 1;
    if (/\p{Script=Han}/u.test(text)) words += 1;
  }
  if (columns < 2 || cells.size < 4 || digits < 1 || words < 2) return null;
  return length / cells.size <= CELL_LIMIT ? withIndents(cells, indentOf) : null;
}

/** Gives every cell its row and column, cells that span several counted in; null where they are too many. */
function placeCells(table: Element, rows: readonly Element[]): Map<Element, LineCell> | null {
  const cells = new Map<Element, LineCell>();
  const taken = new Set<string>();
  for (const [row, element] of rows.entries()) {
    let column = 0;
    const children = [...element.children].filter(isCell);
    // A whole row that spans two has none below it: pasted tables keep the span and lose the empty row.
    const idle = Math.min(...children.map((child) => span(child.getAttribute('rowspan'), rows.length - row))) - 1;
    for (const child of children) {
      while (taken.has(`${row} ${column}`)) column += 1;
      const rowSpan = span(child.getAttribute('rowspan'), rows.length - row) - idle;
      const columnSpan = span(child.getAttribute('colspan'), 100);
      if (taken.size + rowSpan * columnSpan > MOST_PLACES) return null;
      for (let down = 0; down < rowSpan; down += 1) {
        for (let across = 0; across < columnSpan; across += 1) taken.add(`${row + down} ${column + across}`);
      }
      cells.set(child, {
        table,
        row,
        column,
        rowSpan,
        columnSpan,
        header: child.localName.toLowerCase() === 'th' || row === 0,
      });
      column += columnSpan;
    }
  }
  return cells;
}

function withIndents(cells: Map<Element, LineCell>, indentOf: IndentOf): Map<Element, LineCell> {
  // A head that is centred says nothing of the rows.
  const first = [...cells].filter(([, cell]) => cell.column === 0 && !cell.header).map(([element]) => element);
  const indents = indentsOf(first, indentOf);
  for (const [at, element] of first.entries()) {
    const cell = cells.get(element);
    const indent = indents[at] ?? 0;
    if (cell !== undefined && indent > 0) cells.set(element, { ...cell, indent });
  }
  return cells;
}

function isCell(element: Element): boolean {
  const tag = element.localName.toLowerCase();
  return tag === 'td' || tag === 'th';
}

function span(attribute: string | null, most: number): number {
  const value = Number.parseInt(attribute ?? '1', 10);
  return Number.isNaN(value) ? 1 : Math.min(Math.max(value, 1), Math.max(most, 1));
}
