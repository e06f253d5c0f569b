import { isDigit } from '../text/character.ts';
import table from './data/numerals.json' with { type: 'json' };

/** The letters of plain Han numerals: 一, 两, 百, 亿. */
export const hanNumeralLetters = [table.digits, table.scales].flatMap((letters) => Object.keys(letters)).join('');
/** The letters that a numeral may begin with, besides digits: those, and the capitals of bills. */
export const numeralLetters = hanNumeralLetters + Object.keys(table.capitals).join('');

const digitOf: Readonly<Record<string, number>> = table.digits;

/** The figure of one Han digit (三 → 3, 两 → 2, 半 is none). */
export function hanDigit(sign: string): number | undefined {
  return digitOf[sign];
}

/** Whether a digit of either script stands at `at`. */
export function isFigureAt(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || hanDigit(text.charAt(at)) !== undefined;
}
