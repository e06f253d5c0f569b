import type { TextLine } from './text-line.ts';

/** Where the words of a column begin and end. */
export interface GapColumn {
  readonly from: number;
  readonly to: number;
}

/** In so few of the rows words may reach over the gap between two columns: 发电量（亿千瓦时）fills its cell to the next. */
const REACHING_OVER = 1 / 6;

/** The columns that words of rows stand in: what the words of hardly any row cover parts two of them. */
export function gapColumns(rows: readonly (readonly TextLine[])[]): GapColumn[] {
  const most = Math.floor(rows.length * REACHING_OVER);
  const ends = rows.flatMap((row) =>
    covered(row).flatMap(({ from, to }) => [
      { at: from, step: 1 },
      { at: to, step: -1 },
    ]),
  );
  // Where one ends as the next one begins, there is no gap.
  ends.sort((a, b) => a.at - b.at || b.step - a.step);
  const columns: { from: number; to: number }[] = [];
  let count = 0;
  for (const { at, step } of ends) {
    const before = count;
    count += step;
    if (before <= most && count > most) columns.push({ from: at, to: at });
    const last = columns.at(-1);
    if (before > most && count <= most && last !== undefined) last.to = at;
  }
  return columns;
}

/** What the words of a row cover, each place once. */
function covered(row: readonly TextLine[]): GapColumn[] {
  const spans: { from: number; to: number }[] = [];
  for (const { left, right } of [...row].sort((a, b) => a.left - b.left)) {
    const last = spans.at(-1);
    if (last !== undefined && left <= last.to) last.to = Math.max(last.to, right);
    else spans.push({ from: left, to: right });
  }
  return spans;
}
