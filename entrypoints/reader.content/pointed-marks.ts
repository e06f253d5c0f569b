import { IntervalIndex } from '../../lib/page/interval-index.ts';
import type { Mark } from '../../lib/page/marks.ts';
import type { Point } from '../../lib/page/safe-triangle.ts';

/** What of a page's marks is under the pointer, told each time it changes. */
export class PointedMarks {
  readonly #offsetUnder: (point: Point) => number | null;
  readonly #tell: (ids: readonly string[]) => void;
  #marks = new IntervalIndex<Mark>([]);
  #told = '';
  #pointer: Point | null = null;

  constructor(offsetUnder: (point: Point) => number | null, tell: (ids: readonly string[]) => void) {
    this.#offsetUnder = offsetUnder;
    this.#tell = tell;
  }

  /** Where the pointer was last: the keys of the extension go on from there. */
  get pointer(): Point | null {
    return this.#pointer;
  }

  /** These are the marks from now on. */
  among(marks: IntervalIndex<Mark>): void {
    this.#marks = marks;
  }

  /** The pointer is here now, or over nothing that is read. */
  at(point: Point | null): void {
    this.#pointer = point;
    const offset = point === null ? null : this.#offsetUnder(point);
    const ids = offset === null ? [] : this.#marks.at(offset).flatMap((mark) => (mark.id === null ? [] : [mark.id]));
    const key = ids.join(' ');
    if (key === this.#told) return;
    this.#told = key;
    this.#tell(ids);
  }
}
