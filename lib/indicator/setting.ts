import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../text/span.ts';
import type { PhraseReader } from './phrase-reader.ts';

/** A figure in its clause: what stands before it and after it, up to its neighbours. */
export interface Setting {
  readonly quantity: Quantity;
  /** From the clause's start, or the figure before, to this figure's own bound words. */
  readonly left: string;
  /** From behind this figure's bound words to the next figure or the clause's end. */
  readonly right: string;
  /** From behind its bound words to the clause's end, the figures in it left out. */
  readonly rest: string;
  /** Where its clause begins. */
  readonly clause: Span;
  /** Whether another figure stands before it in the same clause. */
  readonly follows: boolean;
  /** The figure-free clause directly before its own, empty if there is none in the sentence. */
  readonly clauseBefore: string;
  /** Reads its phrases. */
  readonly phrases: PhraseReader;
}

const openers = '“‘《(〈「『';
const closers = '”’》)〉」』';

/**
 * Sets each figure of a sentence in its clause. Clauses end at ，；： outside quotations and brackets; a figure inside
 * a bracket has the bracket for its clause.
 *
 * @param quantities those of the sentence, in order
 */
export function settingsOf(
  text: string,
  sentence: Span,
  quantities: readonly Quantity[],
  phrases: PhraseReader,
): Setting[] {
  const clauses = clausesOf(text, sentence);
  return quantities.map((quantity, i) => {
    const at = clauses.findIndex((clause) => quantity.start >= clause.start && quantity.start < clause.end);
    const clause = bracketAround(text, clauses[at] ?? sentence, quantity);
    const previous = quantities[i - 1];
    const next = quantities[i + 1];
    const follows = previous !== undefined && previous.outer.end > clause.start;
    const leftStart = follows ? previous.outer.end : clause.start;
    const rightEnd = next && next.outer.start < clause.end ? next.outer.start : clause.end;
    const before = clauses[at - 1];
    const figureBefore = before && quantities.some((other) => other.start >= before.start && other.start < before.end);
    return {
      quantity,
      left: withoutAsides(text.slice(leftStart, Math.max(leftStart, quantity.outer.start))),
      right: text.slice(quantity.outer.end, Math.max(quantity.outer.end, rightEnd)),
      rest: withoutFigures(text, quantity.outer.end, clause.end, quantities),
      clause,
      follows,
      clauseBefore: before && !figureBefore ? text.slice(before.start, before.end) : '',
      phrases,
    };
  });
}

/** The clauses of a sentence, without the signs between them. */
export function clausesOf(text: string, sentence: Span): Span[] {
  const clauses: Span[] = [];
  let depth = 0;
  let start = sentence.start;
  for (let at = sentence.start; at < sentence.end; at += 1) {
    const sign = text.charAt(at);
    if (openers.includes(sign)) depth += 1;
    else if (closers.includes(sign)) depth = Math.max(0, depth - 1);
    else if ((depth === 0 && ',;:'.includes(sign)) || '。!?\n'.includes(sign)) {
      // An unclosed quotation does not swallow the rest: a semicolon ends it.
      clauses.push({ start, end: at });
      start = at + 1;
      depth = 0;
    } else if (sign === ';') {
      clauses.push({ start, end: at });
      start = at + 1;
      depth = 0;
    }
  }
  if (start < sentence.end) clauses.push({ start, end: sentence.end });
  return clauses;
}

function bracketAround(text: string, clause: Span, quantity: Quantity): Span {
  let depth = 0;
  for (let at = quantity.start - 1; at >= clause.start; at -= 1) {
    if (text[at] === ')') depth += 1;
    else if (text[at] === '(') {
      if (depth === 0) {
        const close = text.indexOf(')', quantity.end);
        return { start: at + 1, end: close >= 0 && close < clause.end ? close : clause.end };
      }
      depth -= 1;
    }
  }
  return clause;
}

function withoutFigures(text: string, from: number, to: number, quantities: readonly Quantity[]): string {
  let rest = '';
  let at = from;
  for (const quantity of quantities) {
    if (quantity.start < at || quantity.end > to) continue;
    rest += text.slice(at, quantity.outer.start);
    at = quantity.outer.end;
  }
  return rest + text.slice(at, Math.max(at, to));
}

/** Brackets that only remark (含…, figures) are no part of a name; short ones are: 救助(济)金额. */
function withoutAsides(words: string): string {
  return words.replace(/\(([^()]*)\)/g, (whole, inside: string) =>
    inside.length > 6 || /\d|含|其中|不含/.test(inside) ? '' : whole,
  );
}
