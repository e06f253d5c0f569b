import type { Span } from '../../text/span.ts';
import { hashText } from './hash.ts';

/** A word of a sentence with its part of speech; offsets into the normal text. */
export interface Word extends Span {
  readonly text: string;
  /** Part of speech as jieba tells it: n, v, vn, a, d, p, m, q, x …; `figure` for a figure with its bounds. */
  readonly tag: string;
  /** Index of the figure the word is, -1 for a word. */
  readonly figure: number;
  /** Number of its clause in the stretch of text. */
  readonly clause: number;
  /** Hashes of text and tag, for the features of names. */
  readonly code: number;
  readonly tagCode: number;
}

/** Cuts a text into words and tells the part of speech of a word. */
export interface Tagger {
  cut(text: string): readonly string[];
  tagOf(word: string): string;
}

const clauseSigns = ',;:。!?\n';
const openers = '“‘《(〈「『';
const closers = '”’》)〉」』';

/**
 * The words of a stretch of the normal text, each of its figures as one word. A clause ends at ，：only outside
 * quotations and brackets, at ；。 everywhere.
 *
 * @param figures the figures of the stretch with their bound words, in order, as offsets into `text`
 */
export function wordsOf(text: string, range: Span, figures: readonly Span[], tagger: Tagger): Word[] {
  const result: Word[] = [];
  let clause = 0;
  let depth = 0;
  const push = (start: number, end: number, tag: string, figure: number) => {
    const own = text.slice(start, end);
    const code = figure < 0 ? hashText(own) : 1;
    result.push({ start, end, text: own, tag, figure, clause, code, tagCode: hashText(tag) });
  };
  const add = (from: number, to: number) => {
    let at = from;
    for (const word of tagger.cut(text.slice(from, to))) {
      const sign = word.charAt(0);
      if (openers.includes(sign)) depth += 1;
      else if (closers.includes(sign)) depth = Math.max(0, depth - 1);
      else if (clauseSigns.includes(sign) && (depth === 0 || !',:'.includes(sign))) {
        clause += 1;
        depth = 0;
      }
      push(at, at + word.length, tagger.tagOf(word), -1);
      at += word.length;
    }
  };
  let at = range.start;
  figures.forEach((figure, i) => {
    if (figure.start > at) add(at, figure.start);
    push(Math.max(at, figure.start), figure.end, 'figure', i);
    at = Math.max(at, figure.end);
  });
  if (at < range.end) add(at, range.end);
  return result;
}

/** The text of the words `[from, to)`. */
export function textOf(words: readonly Word[], from: number, to: number): string {
  let text = '';
  for (let i = from; i < to; i += 1) text += words[i]?.text ?? '';
  return text;
}
