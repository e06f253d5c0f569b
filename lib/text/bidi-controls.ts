import type { Span } from './span.ts';

const sign = /[\u202a-\u202e\u2066-\u2069\n\r\u2029]/g;
/** Right-to-left override, embedding and isolate: what stands behind them is shown from the right. */
const fromRight = '\u202e\u202b\u2067';
const isolates = '\u2066\u2067\u2068';
const endOfEmbedding = '\u202c';
const endOfIsolate = '\u2069';

/**
 * Where signs that cannot be seen have letters shown from the right: behind a U+202E the page shows 5.6% as %6.5. A
 * sign holds up to the one that closes it, or to the end of its line; inside another, the inner one decides. In order,
 * not overlapping.
 */
export function bidiSpans(text: string): Span[] {
  const spans: Span[] = [];
  let open: string[] = [];
  let start: number | undefined;
  for (const { 0: found, index } of text.matchAll(sign)) {
    open = after(open, found);
    const turned = fromRight.includes(open.at(-1) ?? ' ');
    if (turned) start ??= index;
    else if (start !== undefined) {
      spans.push({ start, end: index });
      start = undefined;
    }
  }
  if (start !== undefined) spans.push({ start, end: text.length });
  return spans;
}

/** Deeper than this the browser counts no further (UAX #9). */
const deepest = 125;

/** The signs that are open behind one more. */
function after(open: string[], found: string): string[] {
  if (found === '\n' || found === '\r' || found === '\u2029') return [];
  if (found === endOfIsolate) {
    const at = open.findLastIndex((before) => isolates.includes(before));
    return at < 0 ? open : open.slice(0, at);
  }
  if (found === endOfEmbedding) {
    const last = open.at(-1);
    return last === undefined || isolates.includes(last) ? open : open.slice(0, -1);
  }
  return open.length < deepest ? [...open, found] : open;
}
