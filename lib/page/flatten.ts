import type { TableCell, TableShape, TextShape } from '../model/text-shape.ts';
import type { Span } from '../text/span.ts';
import { finish, type Steps } from '../work/steps.ts';
import { withoutBoilerplate } from './boilerplate.ts';
import type { LookOf } from './element-look.ts';
import type { Line } from './line.ts';
import { TextMap } from './text-map.ts';
import { readLines } from './walk.ts';

/** The text of a page's body, what the page knows beyond its letters, and the way back to its text nodes. */
export interface FlatText {
  readonly text: string;
  readonly shape: TextShape;
  readonly map: TextMap;
}

/** Reads an element into one string: a line for each block, a tab between the cells of a data table's row. */
export function flatten(body: Element, lookOf: LookOf, title?: string): FlatText {
  return finish(flattenSteps(body, lookOf, title));
}

/** `flatten()` in steps. Between two of them the page must not change: its nodes are remembered. */
export function* flattenSteps(body: Element, lookOf: LookOf, title?: string): Steps<FlatText> {
  const lines = yield* readLines(body, lookOf);
  return yield* assemble(yield* withoutBoilerplate(lines), title);
}

function* assemble(lines: readonly Line[], title: string | undefined): Steps<FlatText> {
  let text = '';
  const map = new TextMap();
  const markers: Span[] = [];
  const softBreaks: number[] = [];
  const tables: { element: Element; cells: TableCell[] }[] = [];
  let before: Line | null = null;
  for (const line of lines) {
    if (before !== null) text += sameRow(before, line) ? '\t' : isTorn(before, line) ? '' : '\n';
    const start = text.length;
    let at = start;
    for (const run of line.runs) {
      map.add({ ...run, start: at });
      at += run.length;
    }
    text += line.text;
    for (const marker of line.markers) markers.push({ start: start + marker.start, end: start + marker.end });
    for (const end of line.softBreaks) softBreaks.push(start + end);
    if (line.cell !== null) {
      const { table, ...place } = line.cell;
      if (tables.at(-1)?.element !== table) tables.push({ element: table, cells: [] });
      tables.at(-1)?.cells.push({ ...place, start, end: text.length });
    }
    before = line;
    yield;
  }
  return { text, shape: { ...(title ? { title } : {}), tables: tables.map(toShape), markers, softBreaks }, map };
}

function sameRow(a: Line, b: Line): boolean {
  return a.cell !== null && b.cell !== null && a.cell.table === b.cell.table && a.cell.row === b.cell.row;
}

/** 2191.55<br>亿元: a break of the page's layout between a number and its unit, and no end of a line. */
function isTorn(before: Line, line: Line): boolean {
  return before.cell === null && line.cell === null && NUMBER_LAST.test(before.text) && UNIT_FIRST.test(line.text);
}

const NUMBER_LAST = /[\p{Script=Han}）),，]\s?\d[\d.,]*$/u;
const UNIT_FIRST = /^(?:[万亿]+[元美人吨户亩]|元|[%％‰]|个百分点|百分点)/;

function toShape(table: { readonly cells: readonly TableCell[] }): TableShape {
  return { start: table.cells[0]?.start ?? 0, end: table.cells.at(-1)?.end ?? 0, cells: table.cells };
}
