import { afterPaint, watchScroll } from '../../lib/page/scroll-watch.ts';

/** Tells which section is before the reader's eyes, each time it changes, for as long as somebody wants to know. */
export class SeenSection {
  readonly #find: () => string | null;
  readonly #tell: (section: string | null) => void;
  #stop: (() => void) | null = null;

  constructor(find: () => string | null, tell: (section: string | null) => void) {
    this.#find = find;
    this.#tell = tell;
  }

  /** Follows the scrolling of a document from now on; of none any more where it is null. */
  follow(page: Document | null): void {
    this.#stop?.();
    this.#stop = null;
    if (page === null) return;
    let last: string | null = null;
    const look = () => {
      const seen = this.#find();
      if (seen === last) return;
      last = seen;
      this.#tell(seen);
    };
    const stops = [watchScroll(page, look), afterPaint(page, look)];
    this.#stop = () => {
      for (const stop of stops) stop();
    };
  }
}
