import { isDigit, isLatin } from '../text/character.ts';
import { readNumeralRun } from './numeral.ts';
import { hanNumeralLetters, numeralLetters } from './numeral-letter.ts';
import type { Numeral } from './numeral-reading.ts';
import { sharedUnit } from './shared-unit.ts';
import { scaleIsUnit } from './unit.ts';

/** 改造小区112⏎0个: digits of running text at the end of a line that no word follows; a cell holds digits alone. */
const endsInNumber = /[\u4e00-\u9fff](?!(?:19|20)\d\d$)\d[\d.,]*$/;

/** Whether the digits at `at` may be the rest of a number that the line before began, so that they alone are no figure. */
export function isRestOfNumber(text: string, at: number): boolean {
  return (
    text[at - 1] === '\n' &&
    isDigit(text.charCodeAt(at - 2)) &&
    endsInNumber.test(text.slice(Math.max(0, at - 20), at - 1))
  );
}

/** Han letters of numerals that seldom end a word; 一 does in 统一, 唯一, 之一. */
const hanPart = new Set([...'半几', ...hanNumeralLetters].filter((letter) => !'零〇○一'.includes(letter)));
/** Signs that join the parts of a number or the ends of a range, and words that may stand between two ranges as well. */
const joiningMarks = '·~—–-点';
const joiningWords = '至到';
/** Words that a numeral ends without counting: 第三, 每万, 初二. */
const ordinal = '第每初';

const timeOfDay = /[午晨晚早夜日号]\d{1,2}点$/;

/**
 * Whether what stands left of a number is a part of it that was not understood, as in 九12元, 3两元, 三到5个 and 二点3亿元: a
 * number in two scripts has no value.
 *
 * @param start where the number starts, its sign included
 */
export function goesOnLeft(text: string, start: number, script: Numeral['script']): boolean {
  const before = text.charAt(start - 1);
  const isMark = before !== '' && joiningMarks.includes(before);
  const isJoined = isMark || (before !== '' && joiningWords.includes(before));
  const at = isJoined ? start - 2 : start - 1;
  const part = text.charAt(at);
  const isDigits = isDigit(part.charCodeAt(0));
  // 3点6元 may be 3.6元; 上午9点30人集合 is a time.
  if (isDigits && script === 'arabic')
    return before === '点' && !timeOfDay.test(text.slice(Math.max(0, start - 5), start));
  if (isDigits) return !isLatin(text.charCodeAt(at - 1));
  if (!isHanPart(part) || ordinal.includes(text[at - 1] ?? '。')) return false;
  // 由三千万至二千万元 is what it was and what it is.
  if (isMark || !isJoined) return true;
  return script === 'arabic' && !isScaledDigits(text, at);
}

function isHanPart(sign: string): boolean {
  return hanPart.has(sign);
}

/** Whether the scale words that end at `at` belong to digits: 2万 in 由2万至3万元, whose two ends are told apart. */
function isScaledDigits(text: string, at: number): boolean {
  let first = at;
  while (isHanPart(text.charAt(first))) first -= 1;
  return isDigit(text.charCodeAt(first));
}

/** 第1、2名 and 第二、三座桥 are told apart, not counted. */
const ordinalRow = new RegExp(`第(?:[\\d${numeralLetters}]+[、和与])+$`);
/** Whether the words before a number make it the last of such a row. */
export function isInOrdinalRow(left: string): boolean {
  return ordinalRow.test(left);
}

/** The number before 、 that nothing says what it is of: 完成3、5亿元 may be 3.5亿. */
const bareBefore = /[\u4e00-\u9fff](?<![第前])(\d+(?:\.\d+)?)、$/;

/** Where a bare number before this one starts that shares neither unit nor scale with it; undefined where none stands. */
export function looseBefore(text: string, at: number, floor: number): number | undefined {
  const digits = bareBefore.exec(text.slice(floor, at))?.[1];
  if (digits === undefined) return undefined;
  const start = at - 1 - digits.length;
  const run = readNumeralRun(text, start, scaleIsUnit);
  return run?.kind === 'number' && !sharedUnit(text, run.numeral, text.slice(floor, start)) ? start : undefined;
}
