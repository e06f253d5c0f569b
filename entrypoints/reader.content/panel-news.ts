import type { Found } from './page-state.ts';

/** What the panels are told of a text: what was found in it, and whether its marks stay there. Each thing is told once. */
export class PanelNews {
  readonly #tell: (found: Found, marksLost: boolean) => void;
  #found: Found | null = null;
  #marksLost = false;
  /** What was told last. */
  #told: { readonly found: Found; readonly marksLost: boolean } | null = null;

  constructor(tell: (found: Found, marksLost: boolean) => void) {
    this.#tell = tell;
  }

  /** This stands in the page now, with its marks. A page whose nodes alone are new has nothing to tell. */
  found(found: Found): void {
    this.#found = found;
    this.#tellNew();
  }

  /** Whether a script of the page leaves the marks where they are. */
  marksAre(are: 'kept' | 'lost'): void {
    this.#marksLost = are === 'lost';
    this.#tellNew();
  }

  /** What is found next is told, though it be the same. */
  tellAnew(): void {
    this.#told = null;
  }

  /** Nothing is found in the page any more. */
  forget(): void {
    this.#found = null;
    this.#told = null;
    this.#marksLost = false;
  }

  #tellNew(): void {
    const [found, marksLost] = [this.#found, this.#marksLost];
    if (found === null || (this.#told?.found === found && this.#told.marksLost === marksLost)) return;
    this.#told = { found, marksLost };
    this.#tell(found, marksLost);
  }
}
