import { readNumeralRun } from './numeral.ts';
import { numeralLetters } from './numeral-letter.ts';
import { readUnit, scaleIsUnit } from './unit.ts';

const begins = new Set(`0123456789半${numeralLetters}`);

/**
 * Whether a phrase is a number, or one with its unit, and nothing besides: 两个, 65岁, 34万元. Such a phrase names no
 * figure; 12345热线 and 百强县 may.
 */
export function isBareAmount(phrase: string): boolean {
  if (!begins.has(phrase.charAt(0))) return false;
  const run = readNumeralRun(phrase, 0, scaleIsUnit);
  return run !== undefined && (run.end === phrase.length || readUnit(phrase, run.end)?.end === phrase.length);
}
