import { scaleDecimal } from './decimal.ts';
import { readNumeral } from './numeral.ts';
import type { Numeral } from './numeral-reading.ts';
import { readUnit, scaleIsUnit, type Unit } from './unit.ts';

/** The unit, and the scale, that a figure leaves to the last of its row. */
export interface SharedUnit {
  readonly unit: Unit;
  /** The number, by the scale of the last one where it has none of its own. */
  readonly value: number;
}

const longestRow = 8;
const between = /[、和与或及至]|以及/y;
/** 由90个至50个工作日 is what it was and what it is; 2万至3万元 elsewhere is one range. */
const moves = /[由从自]$/;
const each = /(?:分别|依次|各)[^,;。:]{0,12}$/;
/** Classifiers of their own that count nothing: 90个和50个工作日, 2.2个和3.7个百分点. */
const classified = new Set(['工作日', '小时', '自然日', '百分点', '千分点', '季度']);

/** Whether figures in a row have a member each, so that each is one of its own: 分别完成3.2、4.5亿元. `left` is the clause up to them. */
export function haveMembers(left: string): boolean {
  return each.test(left);
}

/**
 * The unit that a figure shares with the next ones of its row: 90个和50个工作日, 11.1、11.2个百分点, 90万、70万箱次. The
 * span keeps its own letters.
 *
 * @param left the clause up to the number
 */
export function sharedUnit(text: string, numeral: Numeral, left: string): SharedUnit | undefined {
  const classifier = text[numeral.end] === '个' ? 1 : 0;
  if (classifier === 0 && readUnit(text, numeral.end)) return undefined;
  let at = numeral.end + classifier;
  for (let member = 1; member < longestRow; member += 1) {
    between.lastIndex = at;
    if (!between.test(text) || (text[at] === '至' && !moves.test(left))) return undefined;
    const next = readNumeral(text, between.lastIndex, scaleIsUnit);
    if (!next || next.script !== numeral.script) return undefined;
    const unit = readUnit(text, next.end);
    if (unit && !(classifier === 1 && unit.name === '个')) {
      if (classifier === 1 && !classified.has(unit.name)) return undefined;
      return classifier === 1 || isRow(numeral, next, unit, left)
        ? shared(numeral, next, unit, left, classifier)
        : undefined;
    }
    at = next.end + (unit ? 1 : 0);
  }
  return undefined;
}

/** Bare whole numbers in a row may be numbers of things as well: 2、3、5号楼, 第1、2、3名. */
function isRow(numeral: Numeral, last: Numeral, unit: Unit, left: string): boolean {
  if (unit.family === 'points' || unit.family === 'share' || haveMembers(left)) return true;
  // 325亿、165项重点项目: a sum and a count share nothing.
  return (numeral.scaled && last.scaled) || (numeral.digits.includes('.') && last.digits.includes('.'));
}

function shared(numeral: Numeral, last: Numeral, unit: Unit, left: string, classifier: number): SharedUnit | undefined {
  const own = { ...unit, end: numeral.end + classifier };
  if (numeral.power === last.power || last.power === 0) return { unit: own, value: numeral.value };
  // 分别投入5万6000、7万元: 5万6000 has its scale.
  if (numeral.power > 0 || numeral.scaled || !haveMembers(left)) return undefined;
  const value = scaleDecimal(numeral.digits, last.power);
  return value === undefined ? undefined : { unit: own, value };
}
