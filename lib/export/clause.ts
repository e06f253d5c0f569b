import type { Span } from '../text/span.ts';

const CLAUSE_END = /[，,；;。！？!?：:\n]/;
const SENTENCE_END = /[。！？!?\n]/;

/** The clauses of a stretch of text, without the blanks and signs around them. */
export function clausesOf(text: string, from: number, to: number): Span[] {
  const clauses: Span[] = [];
  for (let start = from; start < to; ) {
    let end = start;
    while (end < to && !CLAUSE_END.test(text.charAt(end))) end += 1;
    const words = text.slice(start, end);
    const blank = words.length - words.trimStart().length;
    if (words.trim() !== '') clauses.push({ start: start + blank, end: start + words.trimEnd().length });
    start = end + 1;
  }
  return clauses;
}

/** The clause around a place, without the sign that ends it. */
export function clauseAround(text: string, span: Span): Span {
  return grown(text, span, CLAUSE_END);
}

/** The sentence around a place, with the sign that ends it. */
export function sentenceAround(text: string, span: Span): Span {
  const { start, end } = grown(text, span, SENTENCE_END);
  return { start, end: Math.min(text.length, end + (/[。！？!?]/.test(text.charAt(end)) ? 1 : 0)) };
}

function grown(text: string, span: Span, border: RegExp): Span {
  let { start, end } = span;
  while (start > 0 && !border.test(text.charAt(start - 1))) start -= 1;
  while (end < text.length && !border.test(text.charAt(end))) end += 1;
  return { start, end };
}
