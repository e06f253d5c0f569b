import { isDigit, isLatin } from '../text/character.ts';
import type { Numeral } from './numeral-reading.ts';

const codeSigns = '+#×*^._=@';
/** 12'500 is no number that reports print. */
const joiningSigns = "-/·—~'’";

/**
 * Whether the digits from `start` to `end` are part of a code by the signs that touch them: 1+4+10+N, COVID-19,
 * 3×4. A negative sign behind a Han character is no code.
 *
 * @param end where the digits, scale words included, end
 */
export function touchesCode(text: string, start: number, end: number): boolean {
  if (isDigit(text.charCodeAt(start - 1))) return true;
  const sign = text.charAt(start - 1);
  if (sign !== '' && codeSigns.includes(sign)) return true;
  if (sign !== '' && joiningSigns.includes(sign)) {
    const beyond = text.charCodeAt(start - 2);
    // PPI-1.5%: no code is told in per cent.
    if (isDigit(beyond) || (isLatin(beyond) && !/[%‰]/.test(text.charAt(end)))) return true;
  }
  const after = text.charAt(end);
  return after !== '' && '+×*#_@'.includes(after);
}

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
const hanPart = '二两三四五六七八九十百千万亿半几';
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
  return sign !== '' && hanPart.includes(sign);
}

/** Whether the scale words that end at `at` belong to digits: 2万 in 由2万至3万元, whose two ends are told apart. */
function isScaledDigits(text: string, at: number): boolean {
  let first = at;
  while (isHanPart(text.charAt(first))) first -= 1;
  return isDigit(text.charCodeAt(first));
}

/** Letters that name something measured by a number: PM2.5, SO2, CO2, COVID19. */
const numberedWords = new Set(['PM', 'CO', 'SO', 'NO', 'COVID', 'ISO', 'HPV', 'AQI', 'MH', 'CR']);
/** A name of letters is written in capitals: GDP, R&D. iXG6% is a piece of a file that is no text. */
const latinWord = /(?<![\dA-Za-z])[A-Z][A-Z&]*[A-Z]$/;

/**
 * Whether the letters that touch a number from the left make it a code: G355线, A4, PM2.5. Behind a word of letters a
 * share, a sum or a scaled number is one of its own: 实现GDP88.4亿元, R&D投入占GDP2.1%.
 *
 * @param family what the unit behind the number measures
 * @param scaled whether the number has 万 or 亿
 */
export function isLettered(text: string, start: number, family: string | undefined, scaled: boolean): boolean {
  if (!isLatin(text.charCodeAt(start - 1))) return false;
  const word = latinWord.exec(text.slice(Math.max(0, start - 12), start))?.[0];
  if (word === undefined || numberedWords.has(word)) return true;
  return !(family === 'money' || family === 'share' || family === 'points' || scaled);
}

/** Words after a bare number that make it a name: 500强, 60周年, 3号线, 2.0版, 105国道. */
const nameAfterNumber = [
  '强',
  '周年',
  '届',
  '号',
  '版',
  '期',
  '代',
  '线',
  '国道',
  '省道',
  '高速',
  '后',
  '系',
  '型',
  '码',
  '股',
  '开',
];

/** Whether what follows the figure makes it a grade or a name: 万吨级, 500强, 60周年. Both places are ends of reading. */
export function isGrade(text: string, numberEnd: number, unitEnd: number): boolean {
  if (text[unitEnd] === '级' || text[numberEnd] === '级') return true;
  return unitEnd === numberEnd && nameAfterNumber.some((word) => text.startsWith(word, numberEnd));
}
