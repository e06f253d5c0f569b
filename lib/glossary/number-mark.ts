import { withWords } from '../lexicon/with-words.ts';
import { readOrdinal } from '../text/ordinal.ts';

/** The number an entry starts with: `3．`, `［3］`, `③`, `三、`. */
export interface NumberMark {
  readonly number: number;
  /** Units the mark takes at the start of the line. */
  readonly length: number;
  readonly style: 'point' | 'bracket' | 'circle' | 'han' | 'bare';
}

/** Signs that are a number by themselves: first sign, its number, how many follow. */
const NUMBER_SIGNS: readonly (readonly [number, number, number])[] = [
  [0x2460, 1, 20], // ①–⑳
  [0x3251, 21, 15], // ㉑–㉟
  [0x32b1, 36, 15], // ㊱–㊿
  [0x2776, 1, 10], // ❶–❿
  [0x2474, 1, 20], // ⑴–⒇
  [0x2488, 1, 20], // ⒈–⒛
];

const rangesOfSigns = NUMBER_SIGNS.map(([first, , count]) =>
  [first, first + count - 1].map((code) => String.fromCodePoint(code)).join('-'),
);

/** One such sign; looked for at once, where asking letter by letter took longer than all the rest of the markers. */
export const numberSigns = new RegExp(`[${rangesOfSigns.join('')}]`, 'g');

/** Forms on normalised text, where full-width signs are half-width already. The number is the first group. */
const FORMS: readonly (readonly [NumberMark['style'], RegExp])[] = [
  ['bracket', /^(?:注释?:?)?[[(〔【]\^?(\d{1,3})[\])〕】][.、:]?/],
  ['point', /^(?:注释?:?)?(\d{1,3})[.、)]/],
  ['han', withWords(/^(ORDINAL)、/)],
  ['han', withWords(/^\((ORDINAL)\)、?/)],
  ['bare', /^(\d{1,3})(?=[ “‘「『"《\p{Script=Han}A-Z])/u],
];

/** The number of a circled or otherwise composed sign; undefined for any other. */
export function numberOfSign(sign: string): number | undefined {
  const code = sign.codePointAt(0) ?? 0;
  for (const [first, number, count] of NUMBER_SIGNS) {
    if (code >= first && code < first + count) return number + code - first;
  }
  return undefined;
}

/**
 * The numbers a line may start with, most telling form first.
 *
 * In: a line of normal text. `21.5+2就业之家` starts with 21, `8.6个重大科技专项` with 8: which one is meant
 * only the expected number of the list can say, so all readings are given.
 */
export function numberMarks(line: string): NumberMark[] {
  const sign = numberOfSign(line.slice(0, 1));
  if (sign !== undefined) return [{ number: sign, length: /^.[.、]/.test(line) ? 2 : 1, style: 'circle' }];
  const marks: NumberMark[] = [];
  for (const [style, form] of FORMS) {
    const match = form.exec(line);
    const digits = match?.[1];
    if (!match || digits === undefined) continue;
    const number = readOrdinal(digits) ?? 0;
    if (number > 0) marks.push({ number, length: match[0].length, style });
  }
  return marks;
}
