import { bracketUnit, isFigure, isNone } from './cell-words.ts';
import type { Block } from './columns.ts';
import type { Grid, GridCell } from './grid.ts';
import { type Head, repeatsHead } from './head.ts';
import { namesMeasure } from './measure.ts';
import { isPlace, isTime, partMark, plainLabel, timeOfLabel } from './row-label.ts';

/** The label of a row, taken apart. */
export interface Label {
  readonly row: number;
  /** As written, blanks aside. */
  readonly said: string;
  /** Without number, mark and unit. */
  readonly plain: string;
  /** The plain one without the time that opens it. */
  readonly label: string;
  readonly time: string;
  /** It is a time and nothing else, in a table of times. */
  readonly isWhen: boolean;
  readonly measured: boolean;
  /** Another row has the same plain label. */
  readonly isTwice: boolean;
  readonly isMarked: boolean;
  /** The unit the row gives itself. */
  readonly unit: string;
  readonly cells: readonly GridCell[];
}

/** What the rows of a block are called. */
export interface Labels {
  /** Those of all rows that have one, in order. */
  readonly rows: readonly Label[];
  /** Whether most of them are places. */
  readonly arePlaces: boolean;
}

/**
 * Takes the labels of a block's rows apart, those that repeat the head left out.
 *
 * @param names the column of names
 */
export function labelsOf(grid: Grid, head: Head, block: Block, names: number): Labels {
  const bodies: number[] = [];
  for (let row = head.to; row < grid.height; row += 1)
    if (grid.filled(row).length > 0 && !repeatsHead(grid, row, head)) bodies.push(row);
  const plainOf = (row: number) => plainLabel(grid.words(row, names));
  const areMostly = (is: (label: string) => boolean) =>
    bodies.filter((row) => is(plainOf(row))).length * 2 > bodies.length;
  const areTimes = areMostly(isTime);
  const counts = Map.groupBy(bodies, plainOf);
  const rows = bodies.flatMap((row) => {
    const plain = plainOf(row);
    if (plain === '') return [];
    const said = grid.words(row, names);
    const isWhen = areTimes && isTime(plain);
    const time = isWhen ? plain : timeOfLabel(plain);
    const label = isWhen ? plain : plain.slice(time.length);
    return {
      row,
      said,
      plain,
      label,
      time,
      isWhen,
      measured: namesMeasure(label),
      isTwice: (counts.get(plain)?.length ?? 0) > 1,
      isMarked: partMark(said) !== '',
      unit: rowUnit(grid, row, block) || bracketUnit(said),
      cells: cellsOf(grid, row, block),
    };
  });
  return { rows, arePlaces: areMostly(isPlace) };
}

/** The cells of a row's own: those that reach down from the row above are not. */
function cellsOf(grid: Grid, row: number, block: Block): GridCell[] {
  return block.data.flatMap((column) => {
    const cell = grid.at(row, column);
    return cell !== undefined && cell.row === row && cell.column === column ? [cell] : [];
  });
}

function rowUnit(grid: Grid, row: number, block: Block): string {
  if (block.unit === undefined) return '';
  const unit = grid.words(row, block.unit);
  return isNone(unit) || isFigure(unit) ? '' : unit;
}
