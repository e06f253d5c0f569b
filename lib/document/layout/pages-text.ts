import type { TextShape } from '../../model/text-shape.ts';
import type { TextPiece } from './text-builder.ts';

/** The text of printed pages as it was meant, and the way back to where each letter stands. */
export interface PagesText {
  readonly text: string;
  readonly shape: TextShape;
  /** In the order of the text. */
  readonly pieces: readonly TextPiece[];
}
