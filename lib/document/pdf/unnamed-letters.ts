import { isIndexed } from './matrix.ts';
import type { DrawingStep } from './page-steps.ts';
import type { PdfOps } from './pdf-file.ts';

/** What stands for a letter that has no name. */
const UNNAMED = '\ufffd';
const CONTROL = /\p{Cc}/u;

/**
 * Letters that a file shows without saying which they are. pdf.js gives each the sign that its number in its font has,
 * so that 布局2个 may come as 布12个. A font that so names one of its letters by a control sign names none in earnest:
 * those that came by their numbers are told as unnamed, on this page and on those behind it.
 */
export class UnnamedLetters {
  readonly #ofFont = new Map<string, Set<string>>();

  /** Looks at the letters that a page shows. */
  look(steps: Iterable<DrawingStep>, ops: PdfOps): void {
    let numbered = new Set<string>();
    let font = '';
    const ofPage = new Map<string, Set<string>>();
    for (const { step, given } of steps) {
      if (!isIndexed(given)) continue;
      if (step === ops.setFont) {
        font = String(given[0]);
        numbered = ofPage.get(font) ?? new Set();
        ofPage.set(font, numbered);
      } else if (step === ops.showText && isIndexed(given[0]))
        for (const letter of Array.from(given[0])) {
          const sign = byNumber(letter);
          if (sign !== null) numbered.add(sign);
        }
    }
    for (const [name, signs] of ofPage) {
      const known = this.#ofFont.get(name);
      if (known !== undefined) for (const sign of signs) known.add(sign);
      else if ([...signs].some((sign) => CONTROL.test(sign))) this.#ofFont.set(name, signs);
    }
  }

  /** A text of a font with its unnamed letters told as such. As long as before. */
  told(text: string, font: string | undefined): string {
    const unnamed = font === undefined ? undefined : this.#ofFont.get(font);
    if (unnamed === undefined) return text;
    return Array.from(text, (sign) => (unnamed.has(sign) && sign !== ' ' ? UNNAMED : sign)).join('');
  }
}

/** The sign of a letter whose number in its font is the sign's own; null for any other. */
function byNumber(letter: unknown): string | null {
  if (typeof letter !== 'object' || letter === null) return null;
  const { unicode, originalCharCode } = letter as { unicode?: unknown; originalCharCode?: unknown };
  if (typeof unicode !== 'string' || typeof originalCharCode !== 'number') return null;
  return unicode === String.fromCharCode(originalCharCode) ? unicode : null;
}
