import data from './data/holding.json' with { type: 'json' };

/*
 * What a measure holds of a span of years: a state its end, what was done the whole of it, a mean each year. Each word
 * of `data/holding.json` stands with an example.
 */

/** 超2万人 alone bounds a figure; 总量超19万户 says what was reached. */
const reached = new RegExp(`(?:(?<=[\\u4e00-\\u9fff”)])|^(?=达))${endsWith(Object.keys(data.reached)).source}`);
const flows = endsWith(Object.keys(data.flows));
const states = endsWith(Object.keys(data.states));
const existing = new RegExp(`^(?:${Object.keys(data.existing).join('|')})`);
const standing = endsWith(Object.keys(data.standing));
const done = new RegExp(Object.keys(data.done).join('|'));
/** 共有效整治河道26公里 has no 共有. */
const owned = new RegExp(`(?:${Object.keys(data.owned).join('|')})(?!效|序)[^,;。、\\d]{1,16}$`);
/** 每人每年670元 is a unit and no mean of years. */
const means = new RegExp(
  `(?<!每[\\u4e00-\\u9fff]{1,2})(?:${Object.keys(data.means).join('|')})(?!浓度|气温|降水|水位|气压|风速)[^,;。、]{0,10}$`,
);

/** 低保标准分别达到每月577元、每年4428元: so much for a year. */
const standardOfYear = /(?:标准|补助|补贴|津贴|工资)[^,;]*每年$/;

function endsWith(words: readonly string[]): RegExp {
  return new RegExp(`(?:${words.join('|')})(?:了|约|近|超|超过)?$`);
}

/** Whether words before a figure say what was reached in the end: 森林覆盖率达到, 由86万人增加到. */
export function isReached(before: string): boolean {
  return reached.test(before) || /[由从][^,;]*[到至为]$/.test(before);
}

/** Whether words before a figure say what there is: 拥有博物馆; 共有26家企业入选 tells what these have done. */
export function isOwned(before: string): boolean {
  return owned.test(before);
}

/** Whether a name is that of what stands, or of people in their places: told bare they are what there is. */
export function isStanding(name: string): boolean {
  return standing.test(name);
}

/** Of so many people each: 每千人口医师数, 每百户汽车拥有量. */
const perHead = /^每[十百千万]{1,2}(?:名|户)?(?:常住|老年)?(?:人|户|劳动力)/;

/**
 * Whether a name is that of a state, which a span of years has only at its end: 存款余额, 在校学生, 每千人口医师数.
 */
export function isState(name: string): boolean {
  return states.test(name) || existing.test(name) || perHead.test(name);
}

const ranked =
  /^(?:国家|省|市|国家级|省级|市级|省级以上|市级以上|国家和省级)[\u4e00-\u9fff“”A-Z\d]{0,10}(?:企业|实验室|平台|园区|基地|研发机构|技术中心|工程中心)$/;

/** Whether a name is that of things that hold a rank, and hold it at the end: 国家级专精特新企业, 省级以上重点实验室. */
export function holdsRank(name: string): boolean {
  return ranked.test(name);
}

/** Whether a name is that of what a year brings, which has no end of its own: 工业总产值达300亿元 is of the whole year. */
export function isFlow(name: string): boolean {
  return flows.test(name);
}

/** Whether a name is that of a share or a rate, whatever it is given in: 城镇化率, 第三产业占比; 劳动生产率 is an amount. */
export function isShareName(name: string): boolean {
  return /(?:率|占比|比重)$/.test(name) && !/(?:增长率|增速|生产率)$/.test(name);
}

/** Whether words tell of something done, which adds up over a span of years: 新建学校, 累计签约项目. */
export function isDone(words: string): boolean {
  return done.test(words);
}

/** Whether words before a figure make it the mean of each year: 年均增长, 每年新增. */
export function isMean(before: string): boolean {
  return means.test(before) && !standardOfYear.test(before);
}
