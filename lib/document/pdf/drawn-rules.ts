import type { Rule } from '../layout/page-layout.ts';
import { applied, isIndexed, type Matrix } from './matrix.ts';
import type { DrawingStep } from './page-steps.ts';
import type { PdfOps } from './pdf-file.ts';

/** A line is no thicker than this, and no shorter than that. */
const THICKEST = 3;
const SHORTEST = 4;
/** A page that draws more lines than these draws no table. */
const MOST_RULES = 20_000;
/** Steps of a path: move, line, curve with three places, curve with two, close. */
const MOVE = 0;
const LINE = 1;
const CURVE = 2;
const BEND = 3;

/** The lines across and down that the steps of a page draw: strokes, and areas so thin that they look like one. */
export function drawnRules(steps: Iterable<DrawingStep>, ops: PdfOps): Rule[] {
  const strokes = new Set([ops.stroke, ops.closeStroke]);
  const fills = new Set([ops.fill, ops.eoFill]);
  const both = new Set([ops.fillStroke, ops.eoFillStroke, ops.closeFillStroke, ops.closeEOFillStroke]);
  const rules: Rule[] = [];
  for (const { step, given, way } of steps) {
    if (step !== ops.constructPath || !isIndexed(given)) continue;
    const painted = Number(given[0]);
    const isStroke = strokes.has(painted) || both.has(painted);
    const [data] = isIndexed(given[1]) ? [given[1][0]] : [];
    if ((isStroke || fills.has(painted)) && isIndexed(data)) rules.push(...rulesOf(data, way, isStroke));
    if (rules.length > MOST_RULES) return [];
  }
  return rules;
}

type Place = readonly [x: number, y: number];

function rulesOf(data: ArrayLike<unknown>, way: Matrix, isStroke: boolean): Rule[] {
  const rules: Rule[] = [];
  for (const path of pathsOf(data, way)) {
    const xs = path.map(([x]) => x);
    const ys = path.map(([, y]) => y);
    const box = { x1: Math.min(...xs), y1: Math.min(...ys), x2: Math.max(...xs), y2: Math.max(...ys) };
    const thin = thinRule(box);
    if (thin !== null) rules.push(thin);
    else if (isStroke)
      for (const [i, [x, y]] of path.entries()) {
        const [fromX, fromY] = path[i - 1] ?? [x, y];
        const side = { x1: Math.min(x, fromX), y1: Math.min(y, fromY), x2: Math.max(x, fromX), y2: Math.max(y, fromY) };
        const rule = i === 0 ? null : thinRule(side);
        if (rule !== null) rules.push(rule);
      }
  }
  return rules;
}

/** What is long and thin, as a line; null for anything else. */
function thinRule({ x1, y1, x2, y2 }: Rule): Rule | null {
  const width = x2 - x1;
  const height = y2 - y1;
  if (height <= THICKEST && width >= SHORTEST) return { x1, x2, y1: (y1 + y2) / 2, y2: (y1 + y2) / 2 };
  if (width <= THICKEST && height >= SHORTEST) return { y1, y2, x1: (x1 + x2) / 2, x2: (x1 + x2) / 2 };
  return null;
}

/** The paths of straight lines; one with a curve is none of them. A path that is closed ends where it began. */
function* pathsOf(data: ArrayLike<unknown>, way: Matrix): Generator<readonly Place[]> {
  let path: Place[] = [];
  let isStraight = true;
  const number = (at: number) => Number(data[at]);
  for (let at = 0; at < data.length; ) {
    const step = number(at);
    if (step === MOVE) {
      if (isStraight && path.length > 1) yield path;
      path = [applied(way, number(at + 1), number(at + 2))];
      isStraight = true;
      at += 3;
    } else if (step === LINE) {
      path.push(applied(way, number(at + 1), number(at + 2)));
      at += 3;
    } else if (step === CURVE || step === BEND) {
      isStraight = false;
      at += step === CURVE ? 7 : 5;
    } else {
      const [first] = path;
      if (first !== undefined) path.push(first);
      at += 1;
    }
  }
  if (isStraight && path.length > 1) yield path;
}
