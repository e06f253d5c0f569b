import { listSigns } from '../text/list-mark.ts';
import type { Span } from '../text/span.ts';
import { trimmed } from './line.ts';
import { closesQuote, opensQuote } from './quote.ts';

/** Where term and definition of an entry stand; offsets into the text given. */
export interface TermSplit {
  readonly term: Span;
  /** What follows the separator, on the same line; may be empty. */
  readonly definition: Span;
}

/** The colon and the signs pages set for it: ∶ is the one of ratios. */
const COLONS = new Set([':', '∶', '﹕', '︰']);
/** What a list without numbers may start its lines with. */
const BULLET = new RegExp(`^[${listSigns}—-]+`);
/** A term is no longer than this, to the colon. */
const LONGEST_TERM = 60;
/** Beyond this a term is looked at twice. */
const USUAL_TERM = 24;
const BRACKETS = new Map([
  ['(', ')'],
  ['[', ']'],
  ['《', '》'],
  ['〈', '〉'],
  ['【', '】'],
  ['〔', '〕'],
]);

/** Words that part term and definition even before a colon: 营商指标体系，是指一组指标：…  即将 and 指标 are words of their own. */
const TELLING: readonly RegExp[] = [
  /^,?(?:是指|指的是|即指)[,:]?/,
  /^,(?:系指|指(?![标数南导挥定引令示针])|即(?![将使时便刻])|是(?!否))[,:]?/,
];
/** Words that part them where there is no colon. */
const PLAIN: readonly RegExp[] = [/^(?:指(?![标数南导挥定引令示针派出明向])|即(?![将使时便刻]))[,:]?/, /^——?/];

/** What introduces a definition and says nothing itself. */
const LEAD_IN = /^(?:即?是指|指的是|系指|指(?![标数南导挥定引令示针])|即是|即(?![将使时便刻])|是(?!否))[:,]?/;

/**
 * Parts an entry into term and definition: at the first colon outside quotes and brackets, else at 是指, 指 or 即.
 *
 * In: normal text and the range of the line behind its number. Later colons belong to the definition
 * (“1354”总体思路:一个定位:…). Null where the line has neither.
 */
export function splitEntry(text: string, range: Span): TermSplit | null {
  const whole = trimmed(text, range);
  const bullet = BULLET.exec(text.slice(whole.start, Math.min(whole.end, whole.start + 4)))?.[0].length ?? 0;
  const { start, end } = { start: whole.start + bullet, end: whole.end };
  const limit = Math.min(end, start + LONGEST_TERM);
  // 【术语】释义: the brackets part them; 【术语】 alone has its definition on the next line.
  const boxed = /^【([^】\n]{1,40})】:?/.exec(text.slice(start, limit));
  if (boxed) {
    const inside = made(text, start + 1, start + 1 + (boxed[1]?.length ?? 0), start + boxed[0].length, end);
    if (inside) return inside;
  }
  // 全口径税收。全口径税收是指…, “三保”。指…: a stop parts them where the definition begins with the term or with 指.
  const stopped = /^([^。:,;!?\n]{2,24})。(?=\1|是?指|即)/.exec(text.slice(start, limit))?.[1];
  if (stopped !== undefined) return made(text, start, start + stopped.length, start + stopped.length + 1, end);
  const colon = colonOutside(text, start, limit) ?? firstColon(text, start, limit);
  const telling = separatorIn(text, start, colon ?? limit, TELLING);
  const found = telling ?? (colon === undefined ? null : { at: colon, length: 1 });
  // 绿盾行动指由各县分三步:… What is too long for a term may hold a plainer separator.
  const plain = !found || found.at - start > USUAL_TERM ? separatorIn(text, start, found?.at ?? limit, PLAIN) : null;
  const chosen = plain ?? found;
  return chosen ? made(text, start, chosen.at, chosen.at + chosen.length, end) : null;
}

/**
 * Parts an entry that has no separator at all behind its quoted term: “绿盾”由各县巡查。 Only a number that was expected
 * makes such a line an entry. In and out as for `splitEntry`.
 */
export function splitBehindQuote(text: string, range: Span): TermSplit | null {
  const { start, end } = trimmed(text, range);
  const quoted = /^[“「『]([^“”「」『』\n]{2,40})[”」』][。,;]?/.exec(text.slice(start, start + LONGEST_TERM))?.[0];
  if (quoted === undefined || end - start - quoted.length < 6) return null;
  return made(text, start, start + quoted.replace(/[。,;]$/, '').length, start + quoted.length, end);
}

/** The first place outside quotes and brackets where one of the separators stands behind at least two units. */
function separatorIn(
  text: string,
  start: number,
  limit: number,
  separators: readonly RegExp[],
): { at: number; length: number } | null {
  let depth = 0;
  for (let at = start; at < limit; at += 1) {
    depth += depthChange(text, at);
    if (depth > 0 || at < start + 2) continue;
    const behind = text.slice(at, at + 6);
    for (const separator of separators) {
      const match = separator.exec(behind);
      if (match) return { at, length: match[0].length };
    }
  }
  return null;
}

/** How many units of a definition only introduce it: 是指, 指, 即, 是. In: the definition in normal text. */
export function leadInLength(definition: string): number {
  return LEAD_IN.exec(definition.slice(0, 8))?.[0].length ?? 0;
}

function made(text: string, start: number, termEnd: number, definitionStart: number, end: number): TermSplit | null {
  const term = trimmed(text, { start, end: termEnd });
  const definition = trimmed(text, { start: Math.min(definitionStart, end), end });
  const shown = text.slice(term.start, term.end);
  // A sentence, a figure or a bare sign is no term.
  if (!/[\p{L}\d]/u.test(shown) || /[。;!?]/.test(shown) || /^[\d.,%]+(?:[亿万]?元|%)?$/.test(shown)) return null;
  return { term, definition };
}

function colonOutside(text: string, start: number, limit: number): number | undefined {
  let depth = 0;
  for (let i = start; i < limit; i += 1) {
    if (COLONS.has(text[i] ?? '') && depth === 0) return i;
    depth = Math.max(0, depth + depthChange(text, i));
  }
  return undefined;
}

/** The first colon where a quote was never closed (a damaged or careless page). */
function firstColon(text: string, start: number, limit: number): number | undefined {
  const at = text.slice(start, limit).search(/[:∶﹕︰]/);
  if (at < 0) return undefined;
  let depth = 0;
  for (let i = start; i < Math.min(text.length, start + 200) && text[i] !== '\n'; i += 1) {
    depth += depthChange(text, i);
    if (depth === 0 && i > start + at) return undefined; // closed later: the colon stands inside a quote
  }
  return start + at;
}

const CLOSING_BRACKETS = new Set(BRACKETS.values());

function depthChange(text: string, at: number): number {
  const sign = text[at] ?? '';
  if (opensQuote(sign) && closesQuote(sign)) return 0;
  if (opensQuote(sign) || BRACKETS.has(sign)) return 1;
  return closesQuote(sign) || CLOSING_BRACKETS.has(sign) ? -1 : 0;
}
