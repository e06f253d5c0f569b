import type { Box } from '../layout/page-layout.ts';
import { applied, isIndexed, type Matrix, through, toMatrix } from './matrix.ts';
import type { PdfOps, PdfSteps } from './pdf-file.ts';

/** A step that draws, with what holds where it stands. */
export interface DrawingStep {
  /** The number of the step in this build of pdf.js, and what it is given. */
  readonly step: number;
  readonly given: unknown;
  /** The way from the step's own plane to the page. */
  readonly way: Matrix;
  /** What is drawn outside of this is not shown. */
  readonly shown: Box;
}

interface Held {
  readonly way: Matrix;
  readonly shown: Box;
}

/** Goes through the steps of a page with the plane that each of them draws on, and the part of it that is shown. */
export function* drawingSteps(
  { fnArray, argsArray }: PdfSteps,
  ops: PdfOps,
  page: Matrix,
  all: Box,
): Generator<DrawingStep> {
  const kept: Held[] = [];
  let way = page;
  let shown = all;
  let isClip = false;
  const keep = () => kept.push({ way, shown });
  const bringBack = () => {
    ({ way, shown } = kept.pop() ?? { way, shown });
  };
  for (const [i, step] of fnArray.entries()) {
    const given = argsArray[i];
    if (step === ops.save) keep();
    else if (step === ops.restore) bringBack();
    else if (step === ops.transform) way = through(way, toMatrix(given));
    else if (step === ops.paintFormXObjectBegin) {
      keep();
      const [inner, box] = isIndexed(given) ? [given[0], given[1]] : [];
      if (isIndexed(inner)) way = through(way, toMatrix(inner));
      if (isIndexed(box)) shown = within(shown, boxOf(box, way));
    } else if (step === ops.paintFormXObjectEnd) bringBack();
    else if (step === ops.clip || step === ops.eoClip) isClip = true;
    else {
      if (isClip && step === ops.constructPath) {
        // The path that follows is the one that is cut along; its outermost places come with it.
        const box = isIndexed(given) ? given[2] : null;
        if (isIndexed(box)) shown = within(shown, boxOf(box, way));
        isClip = false;
      }
      yield { step, given, way, shown };
    }
  }
}

/** The rectangle that one of a plane has on the page. */
function boxOf(box: ArrayLike<unknown>, way: Matrix): Box {
  const [x1, y1, x2, y2] = [Number(box[0]), Number(box[1]), Number(box[2]), Number(box[3])];
  const corners = [applied(way, x1, y1), applied(way, x2, y1), applied(way, x1, y2), applied(way, x2, y2)];
  const xs = corners.map(([x]) => x);
  const ys = corners.map(([, y]) => y);
  return { left: Math.min(...xs), right: Math.max(...xs), top: Math.min(...ys), bottom: Math.max(...ys) };
}

/** What two rectangles share. */
function within(a: Box, b: Box): Box {
  return {
    left: Math.max(a.left, b.left),
    right: Math.min(a.right, b.right),
    top: Math.max(a.top, b.top),
    bottom: Math.min(a.bottom, b.bottom),
  };
}
