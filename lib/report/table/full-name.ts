import { namesMeasure } from './measure.ts';

/** Whom a whole is divided into: 城镇常住人口, 女性常住人口, 0-17岁常住人口. */
const people = /^(?:城镇|乡村|农村|城市|男性?|女性?|\d+[-—~至]\d+(?:周?岁)|\d+周?岁(?:及)?以[上下])(?:[(（].*[)）])?$/;

/** 公路 above 货物发送量 is 公路货物发送量; 其中：城镇 below 常住人口 is 城镇常住人口, 轻工业 below 工业增加值 工业增加值：轻工业. */
export function fullName(label: string, measured: boolean, whole: string, group: string): string {
  // 其中：65岁及以上 below 60岁及以上 is told by its own years.
  if (people.test(label) && people.test(whole)) return label;
  if (whole !== '' && whole !== label)
    return people.test(label) ? `${label.replace(/[(（].*/, '')}${whole}` : `${whole}：${label}`;
  if (group === '' || group === label || label.includes(group)) return label;
  // 旅客运输量 beside 公路: as 其中 keeps its whole.
  if (!measured && namesMeasure(group)) return `${group}：${label}`;
  return measured ? `${group}${label}` : label;
}
