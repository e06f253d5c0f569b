import type { Box } from '../layout/page-layout.ts';
import { applied, type Matrix, SAME, through, toMatrix } from './matrix.ts';
import type { DrawingStep } from './page-steps.ts';
import type { PdfOps } from './pdf-file.ts';

/** Letters begin at the same place if it differs by no more than this. */
const SAME_PLACE = 1;
/** No line is cut into more parts than these. */
const MOST_RUNS = 500;

interface Shown {
  readonly x: number;
  readonly y: number;
  readonly box: Box;
}

/** Which part of a page its letters are shown in: what reaches out of it is cut off. */
export class ShownLetters {
  readonly #byLine = new Map<number, Shown[]>();
  readonly whole: Box;

  constructor(steps: Iterable<DrawingStep>, ops: PdfOps, whole: Box) {
    this.whole = whole;
    let line: Matrix = SAME;
    let leading = 0;
    const move = (x: number, y: number) => {
      line = through(line, [1, 0, 0, 1, x, y]);
    };
    for (const { step, given, way, shown } of steps) {
      const [x, y] = Array.isArray(given) ? given : [];
      if (step === ops.beginText) line = SAME;
      else if (step === ops.setTextMatrix) line = toMatrix(x);
      else if (step === ops.moveText) move(Number(x), Number(y));
      else if (step === ops.setLeading) leading = Number(x);
      else if (step === ops.setLeadingMoveText) {
        leading = -Number(y);
        move(Number(x), Number(y));
      } else if (step === ops.nextLine) move(0, -leading);
      else if (step === ops.showText) this.#add(applied(through(way, line), 0, 0), shown);
    }
  }

  /** The part of the page that letters are shown in which begin there. */
  at(x: number, y: number): Box {
    const slot = Math.round(y);
    let best: Shown | null = null;
    for (const near of [slot - 1, slot, slot + 1])
      for (const shown of this.#byLine.get(near) ?? [])
        if (Math.abs(shown.y - y) <= SAME_PLACE && shown.x <= x + SAME_PLACE && shown.x >= (best?.x ?? shown.x))
          best = shown;
    return best?.box ?? this.whole;
  }

  #add([x, y]: readonly [x: number, y: number], box: Box): void {
    const slot = Math.round(y);
    const line = this.#byLine.get(slot);
    const last = line?.at(-1);
    if (line === undefined) this.#byLine.set(slot, [{ x, y, box }]);
    // Runs of one line that follow each other say nothing new.
    else if ((last?.box !== box || last.y !== y || last.x > x) && line.length < MOST_RUNS) line.push({ x, y, box });
  }
}
