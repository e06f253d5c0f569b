import { type Tagger, type Word, wordsOf } from '../../../lib/naming/judge/word.ts';
import type { Span } from '../../../lib/text/span.ts';

/** A tagger for sentences that are written with a blank between words and a slash before a part of speech. */
export function written(sentence: string): {
  readonly text: string;
  readonly figures: Span[];
  readonly tagger: Tagger;
} {
  const tags = new Map<string, string>();
  const figures: Span[] = [];
  let text = '';
  const list: string[] = [];
  for (const piece of sentence.split(' ')) {
    const [word = '', tag = 'n'] = piece.split('/');
    if (tag === 'figure') figures.push({ start: text.length, end: text.length + word.length });
    else tags.set(word, tag);
    list.push(word);
    text += word;
  }
  const byLength = [...tags.keys()].sort((a, b) => b.length - a.length);
  const cut = (part: string): string[] => {
    const found: string[] = [];
    for (let at = 0; at < part.length; ) {
      const word = byLength.find((one) => part.startsWith(one, at)) ?? part.charAt(at);
      found.push(word);
      at += word.length;
    }
    return found;
  };
  return { text, figures, tagger: { cut, tagOf: (word) => tags.get(word) ?? 'x' } };
}

/** The words of such a sentence. */
export function wordsOfWritten(sentence: string): Word[] {
  const { text, figures, tagger } = written(sentence);
  return wordsOf(text, { start: 0, end: text.length }, figures, tagger);
}
