import { isDigit } from '../../text/character.ts';
import type { CutOff } from './cut-off.ts';
import type { PlacedCell, PlacedTable } from './table.ts';
import type { TextBuilder } from './text-builder.ts';
import { lineText, type TextLine } from './text-line.ts';

/** A line of a cell is full if it leaves no more than so many full-width signs of the cell's width. */
const ROOM = 1.8;

/** Adds a table of data to a text: a line for each row, a tab between its cells. */
export function writeTable(builder: TextBuilder, { cells }: PlacedTable, cutOff: CutOff): void {
  builder.table(
    [...cells].sort(byPlace).map((cell) => ({
      place: {
        row: cell.row,
        column: cell.column,
        rowSpan: cell.rowSpan,
        columnSpan: cell.columnSpan,
        header: cell.row === 0,
      },
      write: () => writeCell(builder, cell, cutOff),
    })),
  );
}

/** Adds text that was set in boxes: each box for itself. */
export function writeBoxes(builder: TextBuilder, { cells }: PlacedTable, cutOff: CutOff): void {
  for (const cell of [...cells].sort(byPlace)) {
    if (cell.lines.length === 0) continue;
    builder.newLine();
    writeCell(builder, cell, cutOff);
  }
}

function byPlace(a: PlacedCell, b: PlacedCell): number {
  return a.row - b.row || a.column - b.column;
}

function writeCell(builder: TextBuilder, { lines, width }: PlacedCell, cutOff: CutOff): void {
  let before: TextLine | undefined;
  for (const line of lines) {
    if (before !== undefined && areTwoNumbers(before, line, width)) builder.blank();
    builder.line(line, before === undefined);
    if (cutOff.has(line)) builder.endsCutOff();
    before = line;
  }
}

/** Two numbers in one cell, one below the other: where the first had room enough, it was not parted. */
function areTwoNumbers(line: TextLine, next: TextLine, width: number): boolean {
  const last = lineText(line).at(-1) ?? '';
  const first = lineText(next).at(0) ?? '';
  return (
    isDigit(last.charCodeAt(0)) && isDigit(first.charCodeAt(0)) && width - (line.right - line.left) > ROOM * line.size
  );
}
