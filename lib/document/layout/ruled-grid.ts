import type { Box, Rule } from './page-layout.ts';

/** A cell of a ruled table; rows and columns count from 0. */
export interface GridBox extends Box {
  readonly row: number;
  readonly column: number;
  readonly rowSpan: number;
  readonly columnSpan: number;
}

/** A table by its drawn lines. */
export interface RuledGrid extends Box {
  readonly boxes: readonly GridBox[];
  /** Where its columns begin and end. */
  readonly columns: readonly number[];
  readonly rows: number;
}

/** Lines within so many points of each other are one: a border is drawn once for the cell on each side. */
const SAME = 3;
/** Lines meet across so many points. */
const MEETS = 4;
/** A table without lines at its sides goes on beside the outermost ones by more than this. */
const OPEN_SIDE = 10;
/** A row that a page's end cuts off has no line there: those between its columns reach beyond the last line by more than this. */
const OPEN_END = 8;
/** A grid of more places than these is a drawing: squared paper, a map. */
const MOST_PLACES = 20_000;

/** Finds the ruled tables of a page, from the top down. */
export function findGrids(rules: readonly Rule[]): RuledGrid[] {
  const across = joined(
    rules.filter((rule) => rule.y1 === rule.y2).map(({ x1, x2, y1 }) => ({ at: y1, from: x1, to: x2 })),
  );
  const down = joined(
    rules.filter((rule) => rule.x1 === rule.x2).map(({ y1, y2, x1 }) => ({ at: x1, from: y1, to: y2 })),
  );
  return groupsOf(across, down)
    .flatMap((group) => gridOf(group.across, group.down) ?? [])
    .sort((a, b) => a.top - b.top);
}

/** A line across or down: where it lies, and from where to where it goes. */
interface Stroke {
  readonly at: number;
  readonly from: number;
  readonly to: number;
}

/** Strokes that lie on each other and meet, as one. */
function joined(strokes: readonly Stroke[]): Stroke[] {
  const lanes: Stroke[][] = [];
  for (const stroke of [...strokes].sort((a, b) => a.at - b.at)) {
    const lane = lanes.at(-1);
    const first = lane?.[0];
    if (lane !== undefined && first !== undefined && stroke.at - first.at <= SAME) lane.push(stroke);
    else lanes.push([stroke]);
  }
  return lanes.flatMap((lane) => {
    const at = lane.reduce((sum, stroke) => sum + stroke.at, 0) / lane.length;
    const whole: { at: number; from: number; to: number }[] = [];
    for (const { from, to } of lane.sort((a, b) => a.from - b.from)) {
      const last = whole.at(-1);
      if (last !== undefined && from <= last.to + MEETS) last.to = Math.max(last.to, to);
      else whole.push({ at, from, to });
    }
    return whole;
  });
}

interface Strokes {
  readonly across: Stroke[];
  readonly down: Stroke[];
}

/** The strokes that hang together, each such group for itself. */
function groupsOf(across: readonly Stroke[], down: readonly Stroke[]): Strokes[] {
  const groups: Strokes[] = [];
  const left = { across: new Set(across), down: new Set(down) };
  for (const first of across) {
    if (!left.across.delete(first)) continue;
    const group: Strokes = { across: [first], down: [] };
    for (let i = 0, j = 0; i < group.across.length || j < group.down.length; ) {
      const row = group.across[i];
      if (row !== undefined) {
        i += 1;
        for (const column of left.down) if (meet(row, column) && left.down.delete(column)) group.down.push(column);
        continue;
      }
      const column = group.down[j];
      j += 1;
      if (column === undefined) continue;
      for (const other of left.across) if (meet(other, column) && left.across.delete(other)) group.across.push(other);
    }
    groups.push(group);
  }
  return groups;
}

function meet(across: Stroke, down: Stroke): boolean {
  return (
    down.at >= across.from - MEETS &&
    down.at <= across.to + MEETS &&
    across.at >= down.from - MEETS &&
    across.at <= down.to + MEETS
  );
}

function gridOf(across: readonly Stroke[], down: readonly Stroke[]): RuledGrid | null {
  const rows = distinct(across.map(({ at }) => at));
  const columns = distinct(down.map(({ at }) => at));
  const left = Math.min(...across.map(({ from }) => from));
  const right = Math.max(...across.map(({ to }) => to));
  if (columns.length > 0 && (columns[0] ?? 0) - left > OPEN_SIDE) columns.unshift(left);
  if (columns.length > 0 && right - (columns.at(-1) ?? 0) > OPEN_SIDE) columns.push(right);
  const open = openEnds(rows, down);
  if (open.top !== null) rows.unshift(open.top);
  if (open.bottom !== null) rows.push(open.bottom);
  const height = rows.length - 1;
  const width = columns.length - 1;
  if (height < 1 || width < 1 || height * width < 2 || height * width > MOST_PLACES) return null;
  const isLine = (strokes: readonly Stroke[], at: number, middle: number) =>
    strokes.some((stroke) => Math.abs(stroke.at - at) <= SAME && stroke.from <= middle && stroke.to >= middle);
  const middleOf = (edges: readonly number[], index: number) => ((edges[index] ?? 0) + (edges[index + 1] ?? 0)) / 2;
  const taken = new Set<number>();
  const boxes: GridBox[] = [];
  for (let row = 0; row < height; row += 1)
    for (let column = 0; column < width; column += 1) {
      if (taken.has(row * width + column)) continue;
      let columnSpan = 1;
      while (
        column + columnSpan < width &&
        !taken.has(row * width + column + columnSpan) &&
        !isLine(down, columns[column + columnSpan] ?? 0, middleOf(rows, row))
      )
        columnSpan += 1;
      let rowSpan = 1;
      while (row + rowSpan < height && !isLine(across, rows[row + rowSpan] ?? 0, middleOf(columns, column)))
        rowSpan += 1;
      for (let y = row; y < row + rowSpan; y += 1)
        for (let x = column; x < column + columnSpan; x += 1) taken.add(y * width + x);
      boxes.push({
        row,
        column,
        rowSpan,
        columnSpan,
        left: columns[column] ?? 0,
        right: columns[column + columnSpan] ?? 0,
        top: rows[row] ?? 0,
        bottom: rows[row + rowSpan] ?? 0,
      });
    }
  return {
    boxes,
    columns,
    rows: height,
    left: columns[0] ?? 0,
    right: columns.at(-1) ?? 0,
    top: rows[0] ?? 0,
    bottom: rows.at(-1) ?? 0,
  };
}

/** Where rows without a line of their own begin and end: two lines between columns at least reach there, or all there are. */
function openEnds(rows: readonly number[], down: readonly Stroke[]) {
  const first = rows[0] ?? 0;
  const last = rows.at(-1) ?? 0;
  const above = down.map(({ from }) => from).filter((from) => from < first - OPEN_END);
  const below = down.map(({ to }) => to).filter((to) => to > last + OPEN_END);
  const top = Math.min(...above);
  const bottom = Math.max(...below);
  const enough = Math.min(2, down.length);
  return {
    top: above.filter((from) => from - top <= SAME).length >= enough ? top : null,
    bottom: below.filter((to) => bottom - to <= SAME).length >= enough ? bottom : null,
  };
}

/** Places in order, those that are the same but once. */
function distinct(places: readonly number[]): number[] {
  const kept: number[] = [];
  for (const place of [...places].sort((a, b) => a - b))
    if (place - (kept.at(-1) ?? Number.NEGATIVE_INFINITY) > SAME) kept.push(place);
  return kept;
}
