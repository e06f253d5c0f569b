import { hanDigit, readNumeral } from './numeral.ts';

/** A share written in words: 八成, 三分之一, 1/3, 百分之五, 半数. `value` in percent. */
export interface Fraction {
  readonly end: number;
  readonly value: number;
  readonly open: boolean;
}

const never = () => false;
/** Letters after 成 that go on a word: 建一亩成一亩, 三成立, 六成员. */
const words = /^[立功本为员果效就绩熟都型品分长片套交绩灾]/;

/** Reads a share in words that starts at `at`; undefined when none does. */
export function readFraction(text: string, at: number): Fraction | undefined {
  return readTenths(text, at) ?? readParts(text, at) ?? readSlash(text, at) ?? readHalf(text, at);
}

function readTenths(text: string, at: number): Fraction | undefined {
  // 占全国超4成 writes its tenths in Arabic digits.
  const arabic = /[1-9]/.test(text.charAt(at)) && !/[\d.]/.test(text.charAt(at - 1)) ? Number(text[at]) : undefined;
  const digit = hanDigit(text.charAt(at)) ?? arabic;
  if (digit === undefined || digit === 0) return undefined;
  const open = /[多余]/.test(text.charAt(at + 1)) ? 1 : 0;
  if (text[at + 1 + open] === '成') {
    if (words.test(text.slice(at + 2 + open))) return undefined;
    return { end: at + 2 + open, value: digit * 10, open: open === 1 };
  }
  // 七成五 is 75; 成 before a digit that has a unit of its own (八成三个) does not occur in reports.
  return undefined;
}

function readParts(text: string, at: number): Fraction | undefined {
  const below = readNumeral(text, at, never);
  if (!below || !text.startsWith('分之', below.end)) return undefined;
  const above = readNumeral(text, below.end + 2, never);
  if (!above || below.value <= 1) return undefined;
  return { end: above.end, value: round((above.value / below.value) * 100), open: above.open };
}

const slash = /([1-9]\d?)\/([1-9]\d?)(?![\d/.%])/y;

function readSlash(text: string, at: number): Fraction | undefined {
  slash.lastIndex = at;
  const match = slash.exec(text);
  if (!match) return undefined;
  const above = Number(match[1]);
  const below = Number(match[2]);
  // 1/3 of something is a share; 12/3 and 24/7 are not.
  if (above >= below || below > 20) return undefined;
  return { end: at + match[0].length, value: round((above / below) * 100), open: false };
}

function readHalf(text: string, at: number): Fraction | undefined {
  if (text.startsWith('半数', at)) return { end: at + 2, value: 50, open: false };
  return undefined;
}

/** Two decimals, as shares are printed: a third is 33.33 %. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
