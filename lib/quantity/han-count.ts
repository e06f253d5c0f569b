import { withWords } from '../lexicon/with-words.ts';
import type { Numeral } from './numeral-reading.ts';
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
const countable = withWords(/^(?![NUMERAL])(?:[^,。、;:“”的]{0,10})SITE(?:[,。、;:]|$|[^级化域际民])/);

/** 千人计划, 万人大会: what a round number of persons names. */
const crowd = /^(?:计划|工程|大会|团队|级|规模|会场|以上|企业|[村县镇乡])/;

/** What is measured in these, no slogan counts: 一百四十亿元, 十四公里, 三点七倍. */
const measures: ReadonlySet<string> = new Set([
  'money',
  'share',
  'points',
  'multiple',
  'area',
  'length',
  'mass',
  'volume',
  'power',
  'container',
  'temperature',
]);

/** Persons that are counted one by one only in larger numbers: 一千零八人, but not 三人, 四人帮. */
const persons = new Set(['人', '人次', '名', '剂次']);

/** Slogans count to twenty at most: 建成二百一十八个站点 is told, 十六个字 named. */
const counts: ReadonlySet<string> = new Set(['count']);
/** But laws and troops are named in any number: 国办四十条, 三十六计. */
const named: ReadonlySet<string> = new Set(['条', '计', '届', '期', '级', '座', '次', '代', '号', '年', '线', '路']);

/** 增长一倍, 增长一倍多: said of a growth; 一倍 elsewhere compares. */
const once = /(?:增长|增加|提高|提升|扩大|高出|多出|翻|超过?|增|近|约)了?$/;

/**
 * Whether a Han numeral with a unit is a quantity. Reports count in Arabic digits and coin slogans in Han ones, so a
 * bare 千, 百, 万 needs a bound word before it, and a small number a classifier that counts things.
 *
 * @param bounded whether a bound word stands directly before: 突破千万台, 超百亿元
 * @param left the clause up to the numeral
 * @param right what follows the unit
 */
export function countsInHan(numeral: Numeral, unit: Unit, bounded: boolean, left: string, right: string): boolean {
  if (/[第几数头首上下“]$/.test(left) && !bounded) return false;
  // 100个十万亩基地: how large each of them is.
  if (/\d[个家座条项块片处]$/.test(left)) return false;
  // 八所港 is a place.
  if (unit.name === '所' && /^[港镇乡村]/.test(right)) return false;
  const written = numeral.digits.replace(/[余多几来]/g, '');
  const bareScale = /^(?:[百千万亿]+|十)$/.test(written);
  // 跨越千年 is said of what is old; 连续十年 counts.
  if (bareScale && unit.name === '年') return numeral.value === 10 && /连续$/.test(left);
  if (written === '十' && !bounded && numeral.bound === 'exact') return tenCounts(unit, right);
  if (bareScale && numeral.bound === 'exact')
    return bounded ? unit.name !== '人' || !crowd.test(right) : isLeast(written, unit, right);
  if (numeral.value === 1) return unit.name === '倍' && once.test(left);
  if (numeral.value < 2 && !written.includes('点')) return false;
  if (numeral.bound !== 'exact' && unit.family !== 'time') return true;
  // 在连续两年高基数增长的情况下 is a condition.
  if (unit.name === '次' || unit.name === '年' || unit.name === '届') return /(?<!在)连续$/.test(left);
  if (measures.has(unit.family)) return true;
  if (numeral.value > 9 && persons.has(unit.name)) return true;
  if (counts.has(unit.family) && numeral.value > 20 && !named.has(unit.name)) return true;
  if (unit.name === '个') return countable.test(right);
  // 青石十八座古村 is a name, 新建水库三十六座 counts.
  if (unit.name === '座' && numeral.value > 9 && /^[\u4e00-\u9fff]/.test(right)) return builds.test(left);
  return counting.has(unit.name);
}

/**
 * 整备用地万亩以上 counts where nothing follows that it would only sort: 万亩以上连片基地 is a class. A bare 百 or 千 is
 * no more than many.
 */
function isLeast(written: string, unit: Unit, right: string): boolean {
  return /[万亿]$/.test(written) && measures.has(unit.family) && /^以上(?=[,。;\n]|$)/.test(right);
}

const builds = /(?:[建修]成?|有|设|增|共|达|造|固)$/;

/** 十公里 and 十家企业 count; 十个方面, 十大 and 十项 name. */
function tenCounts(unit: Unit, right: string): boolean {
  if (unit.name === '个') return countable.test(right);
  return (measures.has(unit.family) || counting.has(unit.name)) && !/^(?:洋场|里长)/.test(right);
}
