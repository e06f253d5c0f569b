import { isDigit } from '../text/character.ts';
import table from './data/numerals.json' with { type: 'json' };

/** The letters that a numeral may begin with, besides digits. */
export const numeralLetters = [table.digits, table.scales, table.capitals]
  .flatMap((letters) => Object.keys(letters))
  .join('');

const digitOf: Readonly<Record<string, number>> = table.digits;

/** The figure of one Han digit (三 → 3, 两 → 2, 半 is none). */
export function hanDigit(sign: string): number | undefined {
  return digitOf[sign];
}

/** Whether a digit of either script stands at `at`. */
export function isFigureAt(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || hanDigit(text.charAt(at)) !== undefined;
}
