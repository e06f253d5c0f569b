import { type ClauseFrame, framesOf } from '../../lib/clause/frame.ts';
import { PhraseReader } from '../../lib/clause/phrase-reader.ts';
import { readFigures } from '../../lib/quantity/find.ts';
import { normalize } from '../../lib/text/normalize.ts';

/** The frames of a sentence's figures. */
export function framesIn(sentence: string): ClauseFrame[] {
  const { text } = normalize(sentence);
  const { quantities } = readFigures(text, 0, text.length, []);
  return framesOf(text, { start: 0, end: text.length }, quantities, new PhraseReader());
}

/** The frame of the last figure of a sentence. */
export function lastFrame(sentence: string): ClauseFrame {
  const frame = framesIn(sentence).at(-1);
  if (!frame) throw new Error(`${sentence} holds no figure`);
  return frame;
}
