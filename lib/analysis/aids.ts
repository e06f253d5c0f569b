import type { NameChooser } from '../naming/named.ts';
import type { Segmenter } from '../text/segmenter.ts';

/** What makes names better where it is at hand: in the extension's background and on the command line. */
export interface Aids {
  readonly segmenter: Segmenter;
  /** A second opinion on names; without it they are those of the rules. */
  readonly names?: NameChooser;
}
