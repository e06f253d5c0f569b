import { readNumeral } from './numeral.ts';
import { hanDigit } from './numeral-letter.ts';
import type { Numeral } from './numeral-reading.ts';
import type { RangeEnd } from './range.ts';
import { haveMembers } from './shared-unit.ts';
import { readUnit, scaleIsUnit } from './unit.ts';

const han = /[\u4e00-\u9fff]/;

/**
 * The upper end of two Han digits that share the scale and unit behind the second: 五、六百万人 and 五到六百万人 are five to
 * six million, 七、八家 seven or eight. With 、 only neighbours are such a guess, and the number of an item (五、 where a
 * line begins) has no word before it.
 *
 * @param at where the first digit stands
 * @param left the clause up to it
 */
export function readSharedDigit(text: string, at: number, low: Numeral, left: string): RangeEnd | undefined {
  const first = low.end - at === 1 ? hanDigit(text.charAt(at)) : undefined;
  const second = hanDigit(text.charAt(low.end + 1));
  if (first === undefined || second === undefined || haveMembers(left)) return undefined;
  const sign = text.charAt(low.end);
  const isGuess = sign === '、' && second === first + 1 && han.test(text.charAt(at - 1));
  if (!isGuess && !(/[至到]/.test(sign) && first < second)) return undefined;
  const high = readNumeral(text, low.end + 1, scaleIsUnit);
  const unit = high && readUnit(text, high.end);
  if (!high || !unit) return undefined;
  const scale = high.value / second;
  return Number.isInteger(Math.log10(scale)) ? { numeral: high, unit, low: first * scale } : undefined;
}
