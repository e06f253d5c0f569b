/** How long after a repair is looked whether it lasted. */
export const LOOK_AGAIN_MS = 800;
/** So many repairs in a row that did not last, and the marks of a page cannot be kept. */
const MOST_REPAIRS = 3;

/**
 * Looks after marks that a script of the page takes out. One that does so now and then, as a find box does, is mended in
 * silence; one that does so again and again is no longer run after, and that the marks cannot be kept is told.
 *
 *     kept ──gone──▶ mended ──still there──▶ kept
 *                      └─ gone again, three times ──▶ lost, told ──look: still there──▶ kept, told
 */
export class MarkKeeper {
  readonly #mend: () => boolean;
  readonly #tell: (kept: boolean) => void;
  #repairs = 0;
  #isLost = false;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param mend puts back what is gone; whether anything was
   * @param tell hears when the marks cannot be kept, and when they can again
   */
  constructor(mend: () => boolean, tell: (kept: boolean) => void) {
    this.#mend = mend;
    this.#tell = tell;
  }

  /** Looks at the marks, puts back what is gone, and looks again a moment later. */
  look(): void {
    clearTimeout(this.#timer);
    if (!this.#mend()) {
      this.#repairs = 0;
      this.#say(false);
      return;
    }
    this.#repairs += 1;
    if (this.#repairs > MOST_REPAIRS) this.#say(true);
    else this.#timer = setTimeout(() => this.look(), LOOK_AGAIN_MS);
  }

  /** Looks no more: there are no marks. */
  rest(): void {
    clearTimeout(this.#timer);
    this.#repairs = 0;
    this.#isLost = false;
  }

  #say(lost: boolean): void {
    if (lost === this.#isLost) return;
    this.#isLost = lost;
    this.#tell(!lost);
  }
}
