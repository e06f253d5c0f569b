import { isDigit } from '../text/character.ts';
import { scaleDecimal } from './decimal.ts';

/** A number as it stands in the text, its scale words folded in. */
export interface Numeral {
  readonly end: number;
  readonly value: number;
  /** 余, 多 or 几 inside the number: 1100余, 50多, 2万余. */
  readonly open: boolean;
  readonly script: 'arabic' | 'han';
  /** Power of ten of the scale words: 4 for 万, 12 for 万亿. */
  readonly power: number;
  /** The digits as written, without scale: what a range shares its scale with. */
  readonly digits: string;
}

const scales: Readonly<Record<string, number>> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
const hanDigits: Readonly<Record<string, number>> = {
  零: 0,
  〇: 0,
  一: 1,
  二: 2,
  两: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};
const openWords = '余多几';

/** Whether a scale word at `at` belongs to a unit instead: 千 in 千瓦, 百 in 百分点. */
export type ScaleGuard = (text: string, at: number) => boolean;

/**
 * Reads the number that starts at `at`: `1682.15`, `1,234`, `2.5万`, `100余万`, `27余万`, `一百二十`, `两`, `千万`.
 *
 * @param scaleIsUnit keeps scale words that open a unit out of the number
 * @returns undefined where no number starts or it cannot be held exactly
 */
export function readNumeral(text: string, at: number, scaleIsUnit: ScaleGuard): Numeral | undefined {
  return isDigit(text.charCodeAt(at)) ? readArabic(text, at, scaleIsUnit) : readHan(text, at, scaleIsUnit);
}

function readArabic(text: string, at: number, scaleIsUnit: ScaleGuard): Numeral | undefined {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end += 1;
  // Thousands separators only in whole groups of three: “2,300” but not the comma of “增长5,2020年”.
  if (end - at <= 3) {
    let group = end;
    while (
      text[group] === ',' &&
      isDigit(text.charCodeAt(group + 1)) &&
      isDigit(text.charCodeAt(group + 2)) &&
      isDigit(text.charCodeAt(group + 3)) &&
      !isDigit(text.charCodeAt(group + 4))
    ) {
      group += 4;
    }
    end = group;
  }
  if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) {
    end += 1;
    while (isDigit(text.charCodeAt(end))) end += 1;
    // “1.2.3亿” is no number.
    if (text[end] === '.' && isDigit(text.charCodeAt(end + 1))) return undefined;
  }
  const digits = text.slice(at, end).replaceAll(',', '');
  const scale = readScale(text, end, scaleIsUnit);
  const value = scaleDecimal(digits, scale.power);
  if (value === undefined) return undefined;
  return { end: scale.end, value, open: scale.open, script: 'arabic', power: scale.power, digits };
}

/** Scale words and open words after digits, in either order: 万, 万亿, 多万, 万余. */
function readScale(text: string, at: number, scaleIsUnit: ScaleGuard): { end: number; power: number; open: boolean } {
  let end = at;
  let power = 0;
  let open = false;
  for (;;) {
    const sign = text.charAt(end);
    const step = sign === '十' ? undefined : scales[sign];
    if (step !== undefined && !scaleIsUnit(text, end)) {
      power += step;
      end += 1;
    } else if (sign !== '' && openWords.includes(sign) && !open && (sign !== '多' || opensNumber(text, end))) {
      open = true;
      end += 1;
    } else {
      return { end, power, open };
    }
  }
}

/** 多 belongs to the number in 50多个, not where it begins a word: 100多元化, 3多式联运. */
function opensNumber(text: string, at: number): boolean {
  return !['元化', '式联', '层次', '样化', '功能', '领域'].some((word) => text.startsWith(word, at + 1));
}

function readHan(text: string, at: number, scaleIsUnit: ScaleGuard): Numeral | undefined {
  if (text[at] === '半') return { end: at + 1, value: 0.5, open: false, script: 'han', power: 0, digits: '半' };
  let end = at;
  let total = 0;
  let section = 0;
  let digit: number | undefined;
  let power = 0;
  let open = false;
  for (;;) {
    const sign = text.charAt(end);
    const figure = hanDigits[sign];
    const scale = scales[sign];
    if (figure !== undefined) {
      // Two figures in a row (二〇二五, 三四) are a year or an estimate, not a quantity to read.
      if (digit !== undefined && digit !== 0) return undefined;
      digit = figure;
    } else if (scale !== undefined && !scaleIsUnit(text, end)) {
      if (scale >= 4) {
        const counted = section + (digit ?? (total + section === 0 ? 1 : 0));
        // 三万亿 counts the 万 before it, 二亿三千万 adds what stands behind the 亿.
        total = scale === 8 ? (total + counted) * 1e8 : total + counted * 1e4;
        section = 0;
        power = scale;
      } else {
        section += (digit ?? 1) * 10 ** scale;
      }
      digit = undefined;
    } else if (
      sign !== '' &&
      openWords.includes(sign) &&
      end > at &&
      !open &&
      (sign !== '多' || opensNumber(text, end))
    ) {
      open = true;
    } else {
      break;
    }
    end += 1;
  }
  const value = total + section + (digit ?? 0);
  if (end === at || value === 0 || !Number.isSafeInteger(value)) return undefined;
  return { end, value, open, script: 'han', power, digits: text.slice(at, end) };
}

/** The figure of one Han digit (三 → 3, 两 → 2, 半 is none). */
export function hanDigit(sign: string): number | undefined {
  return hanDigits[sign];
}
