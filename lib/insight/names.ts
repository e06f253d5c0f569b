import { indicatorById } from '../catalogue/catalogue.ts';
import { withWords } from '../lexicon/with-words.ts';

/**
 * What changes from year to year in the name of one and the same thing, and tells nothing apart (设施农业面积 is told in
 * 亩 with and without that word); but 地方财政收入 is only a part of 财政收入, and 市级龙头企业 are no 省级龙头企业.
 */
const territory = withWords(
  /^(?:全社会|全体|WHOLE|地级(?:及以上|以上)?城市|设区(?:城)?市|[省市区县](?![级属直管控考定]|重点)|地方(?!财政)|我[省市区县])+/,
);
const movement = /(?:增速|增幅|涨幅|增长率|增长|总量|总数|数量|均值|平均值|平均|水平|改善|总?面积|总?容量)+$/;
const quotes = /[\s“”‘’"'()（）《》]/g;
/** Two spellings of one word. */
const spellings: readonly (readonly [RegExp, string])[] = [
  [/规模以上|规模(?=工业)/g, '规上'],
  [/限额以上/g, '限上'],
  [/社零额?/g, '社会消费品零售'],
  [/常住居民/g, '居民'],
  [/外贸进出口|货物进出口|货物贸易进出口|进出口贸易/g, '进出口'],
  [/总产量|总产(?!值|出)/g, '产量'],
  [/(?:一般)?公共财政预算收入|地方一般预算收入|^一般预算收入/g, '一般公共预算收入'],
  [
    /(?:R&D|研发|研究与试验发展)(?:经费)?(?:投入|支出)?(?:占(?:地区)?(?:生产总值|GDP)的?比[重例]|占比|强度)/g,
    '研发强度',
  ],
  [/^新增加|^新设立/g, '新增'],
  [/总值|总额/g, ''],
  // Sections are of rivers and lakes whether or not this is said.
  [/地表水(?=(?:国|省|市)[控考])/g, ''],
  [/(?:每)?单位(?:地区生产|生产|GDP)(?:总值)?能耗|万元(?:地区生产总值|GDP)能耗|能耗强度/g, '能耗'],
  [/第一产业|^一产(?=$|增加值|投资)/g, '1产'],
  [/第二产业|^二产(?=$|增加值|投资)/g, '2产'],
  [/第三产业|^三产(?=$|增加值|投资)/g, '3产'],
  [/(?<=进口|出口)额/g, ''],
  [/空气质量|环境空气质量/g, '空气'],
  [/比率|比例|天数率/g, '率'],
  [/农民(?=人均)/g, '农村居民'],
  [/集中(?=处理率|供热率)/g, ''],
  [/^每(?=[百千万亿])/g, ''],
  [/(?:年均|平均)浓度/g, '浓度'],
  [/九年制?(?=义务教育)/g, ''],
  [/(?<=优良|优)水质/g, ''],
  // Lifts are put into houses that stand already.
  [/^(?:(?:既有|老旧)?多层|既有|老旧)?(?:住宅|小区|楼房|建筑)(?=加装电梯)/g, ''],
];

/** Whether a name has any of them at all: most have none, and each is asked for every figure of a report. */
const spelled = new RegExp(spellings.map(([spelling]) => spelling.source).join('|'));

/** A name by which the same thing is found in another report: without territory, quotes and the word of its change. */
export function plainName(name: string): string {
  let plain = name.replaceAll(quotes, '').replace(territory, '').replace(movement, '');
  if (!spelled.test(plain)) return plain;
  for (const [spelling, common] of spellings) plain = plain.replaceAll(spelling, common);
  return plain;
}

/**
 * The catalogue's row that a figure compares by; null where its name only stands with the row: 项目投资 is listed under
 * 固定资产投资, and 粮食播种面积 under 粮食产量, but neither answers the other.
 */
export function properIndicator(name: string, indicator: string | null): string | null {
  const row = indicator === null ? undefined : indicatorById(indicator);
  return row?.own.some((own) => name.startsWith(own)) ? null : indicator;
}
