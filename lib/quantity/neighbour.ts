import { isDigit, isLatin } from '../text/character.ts';

/**
 * Whether the digits from `start` to `end` are part of a code by what touches them: PM2.5, G355线, 1+4+10+N,
 * COVID-19, 5G, 第10号. A negative sign after a Han character is no code.
 *
 * @param end where the digits, scale words included, end
 */
export function touchesCode(text: string, start: number, end: number): boolean {
  const before = text.charCodeAt(start - 1);
  if (isLatin(before) || isDigit(before)) return true;
  const sign = text.charAt(start - 1);
  if (
    sign === '+' ||
    sign === '#' ||
    sign === '×' ||
    sign === '*' ||
    sign === '.' ||
    sign === '_' ||
    sign === '=' ||
    sign === '@'
  )
    return true;
  if (sign === '-' || sign === '/' || sign === '·' || sign === '—') {
    const beyond = text.charCodeAt(start - 2);
    if (isLatin(beyond) || isDigit(beyond)) return true;
  }
  const after = text.charAt(end);
  return after === '+' || after === '×' || after === '*' || after === '#' || after === '_' || after === '@';
}

/** Whether a minus sign stands directly before the digits: 为-4.0%, but not the dash of a range or of a code. */
export function isNegative(text: string, start: number): boolean {
  if (text[start - 1] !== '-') return false;
  const beyond = text.charCodeAt(start - 2);
  return !(isDigit(beyond) || isLatin(beyond) || text[start - 2] === '%' || text[start - 2] === '-');
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
