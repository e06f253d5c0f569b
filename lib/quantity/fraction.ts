import { withWords } from '../lexicon/with-words.ts';
import { readNumeral } from './numeral.ts';
import { hanDigit } from './numeral-letter.ts';
import type { Numeral } from './numeral-reading.ts';
import { readUnit } from './unit.ts';

/** A share written in words: 八成, 三分之一, 1/3, 百分之五点二, 半数. `value` in percent. */
export interface Fraction {
  readonly end: number;
  readonly value: number;
  /** The lower end of a range: 三至五成. */
  readonly low?: number;
  readonly bound: 'exact' | 'min' | 'max' | 'about';
}

const never = () => false;
/** Letters after 成 that go on a word: 建一亩成一亩, 三成立, 六成员. */
const words = /^[立功本为员果效就绩熟都型品分长片套交绩灾色]/;
/** 三分之二强 is a little more, 三分之二弱 a little less; 强 and 弱 begin words as well. */
const shade = /^(?:强(?![县市镇国企军度化势调基链])|弱(?![势项于化]))/;

/** Reads a share in words that starts at `at`; undefined when none does. */
export function readFraction(text: string, at: number): Fraction | undefined {
  return readTenths(text, at) ?? readParts(text, at) ?? readSlash(text, at) ?? readHalf(text, at);
}

function readTenths(text: string, at: number): Fraction | undefined {
  const tenths = tenthAt(text, at);
  if (tenths === undefined) return undefined;
  if (/[至到—–~-]/.test(text.charAt(at + 1))) {
    const high = tenthAt(text, at + 2);
    const closes = text[at + 3] === '成' && !words.test(text.slice(at + 4));
    return high !== undefined && closes && high > tenths
      ? { end: at + 4, value: high * 10, low: tenths * 10, bound: 'exact' }
      : undefined;
  }
  const opens = /[多余]/.test(text.charAt(at + 1)) ? 1 : 0;
  let end = at + 2 + opens;
  if (text[end - 1] !== '成' || words.test(text.slice(end))) return undefined;
  // 三成半 is 35 %.
  if (opens === 0 && text[end] === '半') return { end: end + 1, value: tenths * 10 + 5, bound: 'exact' };
  // 七成五: the hundredths stand behind.
  const behind = hanDigit(text.charAt(end));
  const beyond = hanDigit(text.charAt(end + 1)) === undefined && !/[十百千万亿个家成点]/.test(text.charAt(end + 1));
  const hundredths = behind && beyond ? behind : 0;
  if (hundredths > 0) end += 1;
  return { end, value: tenths * 10 + hundredths, bound: opens > 0 ? 'min' : 'exact' };
}

/** The tenths before 成, in one digit of either script. A longer numeral is read from its first letter on, so that none is cut. */
function tenthAt(text: string, at: number): number | undefined {
  const sign = text.charAt(at);
  return (hanDigit(sign) ?? (/[1-9]/.test(sign) ? Number(sign) : 0)) || undefined;
}

/** No numeral before 分之 has more letters. */
const longestBelow = 8;

function readParts(text: string, at: number): Fraction | undefined {
  // Nearly every numeral of a text comes by here.
  if (!text.slice(at, at + longestBelow).includes('分之')) return undefined;
  const below = readNumeral(text, at, never);
  if (below?.bound !== 'exact' || !text.startsWith('分之', below.end)) return undefined;
  const above = readNumeral(text, below.end + 2, never);
  if (!above || below.value <= 1) return undefined;
  const nuance = shade.exec(text.slice(above.end, above.end + 2))?.[0];
  const value = Number(((above.value / below.value) * 100).toPrecision(12));
  const upper = below.value === 100 ? upperPercent(text, above.end) : undefined;
  if (upper && upper.script === above.script && upper.value > above.value)
    return { end: upper.end, value: upper.value, low: above.value, bound: upper.bound };
  // Thirds have no end; tenths and thousandths are exact.
  const isDecimal = /^10+$/.test(String(below.value));
  return {
    end: above.end + (nuance?.length ?? 0),
    value: isDecimal ? value : round(value),
    bound: nuance === '强' ? 'min' : nuance === '弱' ? 'max' : above.bound,
  };
}

const upperEnd = withWords(/^(?:[至到—~-](?:百分之)?|、(?=[NUMERAL](?![、十百千万亿])))/);

/** The upper end of 百分之三至百分之五, 百分之六十到七十 and 百分之八、九, from where the lower one ends. */
function upperPercent(text: string, at: number): Numeral | undefined {
  const from = upperEnd.exec(text.slice(at, at + 6))?.[0].length;
  const upper = from === undefined ? undefined : readNumeral(text, at + from, never);
  // 增长百分之八、九个县…, 百分之五到十月: what has a unit or a date of its own is no end.
  return upper && !readUnit(text, upper.end) && !/[年月日号时]/.test(text.charAt(upper.end)) ? upper : undefined;
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
  return { end: at + match[0].length, value: round((above / below) * 100), bound: 'exact' };
}

/** 一半以上, 占了一半: a share where something says so; 一半是海水 tells no figure. */
const half = /^一半(?=以上|以下|左右|多|以内|的?[\u4e00-\u9fff]{0,10}[,。、;)]|$)/;
const shares = /(?:[近超约占达过足]|超过|达到|不到|不足|减少|下降|压缩|缩短|降低|有)了?$/;

function readHalf(text: string, at: number): Fraction | undefined {
  if (text.startsWith('半数', at)) return { end: at + 2, value: 50, bound: 'exact' };
  if (!half.test(text.slice(at, at + 14))) return undefined;
  const bounded = /^(?:以上|以下|左右|以内)/.test(text.slice(at + 2, at + 4));
  if (!bounded && !shares.test(text.slice(Math.max(0, at - 4), at))) return undefined;
  return { end: at + 2, value: 50, bound: 'exact' };
}

/** Two decimals, as shares are printed: a third is 33.33 %. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}
