import { isDigit, isLatin } from '../text/character.ts';

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
  if (joiningSigns.includes(sign)) {
    const beyond = text.charCodeAt(start - 2);
    // PPI-1.5%: no code is told in per cent.
    if (isDigit(beyond) || (isLatin(beyond) && !/[%‰]/.test(text.charAt(end)))) return true;
  }
  const after = text.charAt(end);
  return after !== '' && '+×*#_@'.includes(after);
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
