import type { Numeral } from './numeral.ts';
import type { Unit } from './unit.ts';

/** Classifiers whose Han numeral counts things, not slogans: 两家, 三座; 四个意识, 九项, 十六条 name. */
const counting = new Set([
  '家',
  '所',
  '座',
  '名',
  '户',
  '台',
  '辆',
  '套',
  '架',
  '艘',
  '亩',
  '元',
  '美元',
  '公里',
  '吨',
  '米',
  '人次',
  '倍',
  '平方米',
  '平方公里',
  '立方米',
  '千瓦',
  '个百分点',
  '百分点',
  '%',
  '栋',
  '宗',
  '件次',
  '场次',
  '批次',
]);

/** After 个 a Han numeral counts only things one can visit or count: 四个重点村, not 三个方面. */
const countable =
  /^(?![一二三四五六七八九十])(?:[^,。、;:“”的]{0,10})(?:村|县|镇|乡|社区|街道|园区|项目|企业|基地|中心|公园|口岸|码头|机场|车站|医院|学校|实验室|示范区|开发区|试验区|小区|口岸|城市)(?:[,。、;:]|$|[^级化域际民])/;

/**
 * Whether a Han numeral with a unit is a quantity. Reports count in Arabic digits and coin slogans in Han ones, so a
 * Han numeral needs a counting classifier, an open 余 or 多, or (a bare 千, 百, 万) a bound word before it.
 *
 * @param bounded whether a bound word stands directly before: 突破千万台, 超百亿元
 * @param left the clause up to the numeral
 * @param right what follows the unit
 */
export function countsInHan(numeral: Numeral, unit: Unit, bounded: boolean, left: string, right: string): boolean {
  if (/[第几数头首上下“]$/.test(left) && !bounded) return false;
  // 八所港 is a place.
  if (unit.name === '所' && /^[港镇乡村]/.test(right)) return false;
  const bareScale = /^[十百千万亿]+$/.test(numeral.digits.replace(/[余多几]/g, ''));
  // 跨越千年 is said of what is old; 连续十年 counts.
  if (bareScale && unit.name === '年') return numeral.value === 10 && /连续$/.test(left);
  if (bareScale && !numeral.open) return bounded && (unit.family !== 'person' || unit.name !== '人');
  if (numeral.value < 2 || (numeral.value > 9 && !numeral.open)) return false;
  if (numeral.open && unit.family !== 'time') return true;
  // 在连续两年高基数增长的情况下 is a condition.
  if (unit.name === '次' || unit.name === '年' || unit.name === '届') return /(?<!在)连续$/.test(left);
  if (unit.name === '个') return countable.test(right);
  return counting.has(unit.name);
}
