import type { Span } from '../text/span.ts';

const openers = '“‘《(〈「『';
const closers = '”’》)〉」』';
const signs = /[“‘《(〈「『”’》)〉」』,;:。!?\n]/g;

/** The clauses of a sentence, without the signs between them. */
export function clausesOf(text: string, sentence: Span): Span[] {
  const clauses: Span[] = [];
  let depth = 0;
  let start = sentence.start;
  signs.lastIndex = sentence.start;
  for (let match = signs.exec(text); match && match.index < sentence.end; match = signs.exec(text)) {
    const sign = match[0];
    if (openers.includes(sign)) depth += 1;
    else if (closers.includes(sign)) depth = Math.max(0, depth - 1);
    else if (depth === 0 || !',:'.includes(sign)) {
      // An unclosed quotation does not swallow the rest: a semicolon or stop ends it.
      clauses.push({ start, end: match.index });
      start = match.index + 1;
      depth = 0;
    }
  }
  if (start < sentence.end) clauses.push({ start, end: sentence.end });
  return clauses;
}
