import { boundBefore } from './bound.ts';
import { isMeasuredTime } from './duration.ts';
import { countsInHan } from './han-count.ts';
import type { Numeral } from './numeral-reading.ts';
import type { Unit } from './unit.ts';

const instituteBefore =
  /(?:[江河湖海洲京津沪]|航天|航空|中船|中电|中科|电科|兵器|兵装|兵工|核工业|集团|公司|科工|军工)$/;

/** Whether a number with a unit is a measured quantity, by what its unit measures and the words around it. */
export function isMeasured(
  text: string,
  at: number,
  floor: number,
  numeral: Numeral,
  unit: Unit,
  left: string,
  right: string,
): boolean {
  // 八方 and 四方 are all sides, 万方 are cubic metres; so with 度.
  if ((unit.name === '方' || unit.name === '度' || unit.name === '度电') && !numeral.scaled) return false;
  if (numeral.script === 'han') {
    if (unit.family === 'time' && unit.name !== '年')
      return numeral.digits === '半' && isMeasuredTime(unit.name, left, right);
    return countsInHan(numeral, unit, boundBefore(text, at, floor) !== undefined, left, right);
  }
  // 东江612所: the number of an institute. 新建学校112所 counts.
  if (
    unit.name === '所' &&
    numeral.value >= 10 &&
    instituteBefore.test(left) &&
    !/^[\u4e00-\u9fff]{0,6}[校园院]/.test(right)
  )
    return false;
  // 4个千亿台阶 are steps, 首个1类创新药 a class.
  if (/^[百千万]?亿元?级?(?:台阶|关口)/.test(right) || (unit.name === '类' && /[个款]$/.test(left))) return false;
  // 重点做好以下9项工作: how the report goes on.
  if (left.endsWith('以下') && /^(?:重点)?(?:工作|任务)/.test(right)) return false;
  switch (unit.family) {
    case 'length':
      // 公交与轨道50米内换乘比例 says where.
      return !/^(?:范围)?内/.test(right);
    case 'time':
      return isMeasuredTime(unit.name, left, right);
    case 'age':
      // 人均预期寿命由78.2岁提高到79.6岁，提高1.4岁.
      return (
        (/寿命|平均年龄/.test(left) || grewOlder.test(text.slice(Math.max(0, at - 48), at))) &&
        !/^(?:以上|以下|及以)/.test(right)
      );
    case 'score':
      return unit.name.includes('/') || /得分|评分|满意度|平均分|成绩|总分|分值/.test(left);
    case 'computing':
      // 1080P is a picture's size.
      return unit.name !== 'P' || !/^(?:480|720|1080|2160)$/.test(numeral.digits);
    case 'medal':
      return /^(?:\d|[金银铜]|[,。、;牌的好]|$)/.test(right) && /[得获夺取摘金银铜、枚勇到上]/.test(left.slice(-8));
    default:
      return true;
  }
}

/** A rise told behind another age. */
const grewOlder = /(?:寿命|平均年龄)[^。;；\n]{0,30}岁[,，、][^,，。;；]{0,12}(?:提高|增加|延长|提升)了?$/;

/** How far an index has moved, told behind it: 收入比值为1.89,比上年缩小0.04. */
const indexMoved =
  /(?:指数|倍差|系数|收入比)[^。;\n]{0,12}\d[,，][^,。;\d]{0,8}(?:缩小|扩大|收窄|下降|降低|上升|提高|回落)了?$/;

/**
 * 道路交通指数从6.32降至6.08, 收入倍差缩小至1.83: an index has no unit.
 *
 * @param before what stands before the number, figures before it included; `left` has none of them
 */
export function isIndex(left: string, right: string, before: string): boolean {
  const isOne =
    indexMoved.test(before) ||
    /(?:指数|倍差|系数|收入比)(?:[值]|预计|分别|[上去]年的?|[从由达为至到是在]|达到|缩小|下降|上升|提高|提升|降低|保持|稳定|[升降]|[\d.]|约)*$/.test(
      left.slice(-16),
    );
  return isOne && /^(?:[,。、;:)\n]|$|[以左下上提降升缩至到和])/.test(right);
}

/** A scaled number without a unit counts what follows or ended its clause: 近50万乡村居住人口, 达164.24万。 */
export function isBareCount(right: string): boolean {
  return /^(?:[,。、;)]|$|[\u4e00-\u9fff“])/.test(right) && !/^(?:年|月|日|左右的|以上的|里|众|里程|个体)/.test(right);
}
