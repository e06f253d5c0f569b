import { readNumeral } from './numeral.ts';
import type { Numeral } from './numeral-reading.ts';
import { readUnit, scaleIsUnit, type Unit } from './unit.ts';

/** The upper end of a range, and the lower end with the scale it shares. */
export interface RangeEnd {
  readonly numeral: Numeral;
  readonly unit: Unit | undefined;
  readonly low: number;
}

/** No range without a unit at its lower end goes further than this. */
const widest = 1000;
const rangeSign = /(?:—{1,2}|[–‒―─‐‑~〜∼-]|[至到](?=[\d一二两三四五六七八九十百千]))/y;

/** What asks for one figure: 增长8 -10% is a range, 增加值8.73 -25.19% an amount beside its change. */
const asksForOne = /(?:增长|下降|提高|降低|上升|减少|增加|增幅|增速|幅度|保持在|控制在|稳定在|达到?|为|约)$/;

/**
 * The upper end of a range whose lower end was just read: 4.5-5%, 5.0%—5.5%, 2.5—3万人份/日.
 *
 * @param left the clause before it
 */
export function readRange(text: string, low: Numeral, unit: Unit | undefined, left: string): RangeEnd | undefined {
  const end = unit?.end ?? low.end;
  rangeSign.lastIndex = text[end] === ' ' && asksForOne.test(left) ? end + 1 : end;
  const sign = rangeSign.exec(text);
  if (!sign) return undefined;
  const high = readNumeral(text, rangeSign.lastIndex, scaleIsUnit);
  if (!high || high.script !== low.script) return undefined;
  const highUnit = readUnit(text, high.end);
  if (!highUnit || (unit && unit.name !== highUnit.name)) return undefined;
  // The scale is shared when only the upper end has one: 2.5—3万 is 25,000 to 30,000.
  const shared = low.power === 0 && high.power > 0 && Number(low.digits) <= Number(high.digits);
  const value = shared ? Number(`${low.digits}e${high.power}`) : low.value;
  // 8000至1万元 is one; 3~2亿元, where the lower end shares nothing, is no range that anybody means.
  const isWide = unit === undefined && value * widest < high.value;
  return value < high.value && !isWide ? { numeral: high, unit: highUnit, low: value } : undefined;
}
