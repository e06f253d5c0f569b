import { withWords } from '../lexicon/with-words.ts';
import type { Quantity } from './quantity.ts';

/** What a threshold marks off: sums, sizes and outputs, never shares or counts (500家以上企业 counts). */
const sized = new Set(['money', 'area', 'mass', 'volume', 'power', 'length', 'age', 'computing', 'container', 'bare']);
const counted = new Set(['count', 'person']);
const nounStart = /^[\u4e00-\u9fff“]/;
/**
 * Letters after 以上 that go on the sentence and name nothing: 10亿元以上的投资 counts, 5万吨以上并实现增收; but 1万元以下且
 * 有劳动能力的脱贫户 is a class.
 */
const goesOn =
  /^(?:的?(?:投资|资金|收入|产值|规模)|并|且(?![^,。;]{1,16}的)|和|及|与|等|左右|,|达|为|是|由|在|将|占|实现|增长|其中|目标)/;

/**
 * The quantities that are results, without those that only mark off what is counted: 产值亿元以上企业14家,
 * 营收超50亿元企业5家, 引进500万元以上技改项目, 12个产值超10亿元的集群.
 *
 * @param quantities those of one sentence, in order
 */
export function withoutThresholds(text: string, quantities: readonly Quantity[]): Quantity[] {
  return quantities.filter((_quantity, i) => !isThreshold(text, quantities, i));
}

const settlement = /^的?[\u4e00-\u9fff]{0,4}(?:自然村|村[寨屯组庄落]|聚居[点区]|屯(?:通|实现|的))/;

const firstOf = withWords(/(?:首个|首家|首座|唯一|第[\dNUMERAL]+[个家座])[^,;。、:]{0,14}$/);

const defining =
  /(?:企业|单位|项目|法人|个体户)\([^()]{0,10}(?:收入|投资额?|注册资本|产值|销售额|规模|面积|资产)(?:在|为|达到?)?$/;

function isThreshold(text: string, quantities: readonly Quantity[], i: number): boolean {
  const quantity = quantities[i];
  const previous = quantities[i - 1];
  if (quantity?.shape !== 'amount') return false;
  const right = text.slice(quantity.outer.end, quantity.outer.end + 24);
  const last = quantity.boundWords.at(-1)?.word ?? '';
  // 20户及以上自然村通达率: 及 puts a count among the classes too.
  if (/^及以[上下]$/.test(last) && counted.has(quantity.family) && nounStart.test(right) && !goesOn.test(right))
    return true;
  // 957个50户以上连片村寨: a count that opens the noun of another.
  const opensNoun = previous?.outer.end === quantity.outer.start && counted.has(previous.family);
  if (opensNoun && /^以[上下]$/.test(last) && nounStart.test(right) && !goesOn.test(right)) return true;
  // 20户以上自然村通硬化路: a size of villages; 500户以上村民 are counted.
  if (quantity.unit === '户' && /^以[上下]$/.test(last) && settlement.test(right)) return true;
  if (!sized.has(quantity.family)) return false;
  if (/(?:以上|以下)$/.test(last) && nounStart.test(right) && !goesOn.test(right)) return true;
  // 引进亿元以上项目5个,其中10亿元以上1个: the noun has been said before.
  const next = quantities[i + 1];
  if (/以[上下]$/.test(last) && next && counted.has(next.family) && next.outer.start === quantity.outer.end)
    return true;
  // 规模以上工业企业(年主营业务收入2000万元及以上)增加值: a bracket that says what a class is.
  if (
    /以[上下]$/.test(last) &&
    /^\)[\u4e00-\u9fff]/.test(right) &&
    defining.test(text.slice(Math.max(0, quantity.outer.start - 16), quantity.outer.start))
  )
    return true;
  // 成为西部首个产值超过2000亿元的化工园区: the class that it is the first of.
  const left = text.slice(Math.max(0, quantity.outer.start - 20), quantity.outer.start);
  if (/[首第唯]/.test(left) && firstOf.test(left) && /^的?[\u4e00-\u9fff]/.test(right) && !goesOn.test(right))
    return true;
  // 城区人口超50万县 is a sort of county.
  if (quantity.family === 'bare' && /^(?:人口)?(?:大|强)?[县市镇城]/.test(right)) return true;
  if (isProjectSize(text, quantity, right)) return true;
  return isClass(text, quantities, i);
}

const classes = /^的?[\u4e00-\u9fff]{0,8}(?:企业|项目|园区|集群|产业|基地|县|镇|村|平台|商圈|增长点)/;

const bigOnes =
  /^[\u4e00-\u9fff]{0,4}(?:企业|园区|产业集群|产业|强?[村镇乡县](?=[,。、;:)\n]|$|[达数量]))(?![\u4e00-\u9fff]{0,4}(?:投资|[资基]金|补[贴助]|贷款|奖励|债券|税费|成本))/;

/** Classes that stand in a row are no more than this. */
const longestRow = 4;

/** Whether a lower or upper bound of money, size or output sorts what is counted: 超50亿元企业, 12个产值超10亿元的集群. */
function isClass(text: string, quantities: readonly Quantity[], i: number, rest = longestRow): boolean {
  const [previous, quantity, next] = [-1, 0, 1].map((by) => quantities[i + by]);
  if (!quantity || rest === 0) return false;
  const right = text.slice(quantity.outer.end, quantity.outer.end + 24);
  // 产值超500亿、1000亿的集群: the bound of the first is that of the second.
  const bound = isBeside(text, previous, quantity) && quantity.bound === 'exact' ? previous?.bound : quantity.bound;
  if (bound === 'exact' || bound === 'about') return false;
  if (quantity.bound === 'exact') return classes.test(right);
  // 三大超百亿元产业集群, 能耗超5000吨标准煤重点企业在线监测: how big they are.
  if (quantity.bound === 'min' && bigOnes.test(right)) return true;
  // 年收益超10万元、超30万元村集体占比: the share is of a class, and so is what stands beside it.
  if (/^的?[\u4e00-\u9fff]{2,10}(?:占比|比例|比重|数量|户数|家数)/.test(right)) return true;
  if (isBeside(text, quantity, next) && isClass(text, quantities, i + 1, rest - 1)) return true;
  // 其中超10亿元的6户: the noun has been said before.
  const behind = next && counted.has(next.family) ? text.slice(quantity.outer.end, next.outer.start) : '';
  if (behind === '的' || isNounBetween(behind)) return true;
  if (!previous || !counted.has(previous.family)) return false;
  const between = text.slice(previous.outer.end, quantity.outer.start);
  if (between.length > 6 || /[,;。、:]/.test(between)) return false;
  // 64个产值过10亿元、2334个过2000万元的增长点: so does the first of two counts.
  const twice = next && counted.has(next.family) && text.slice(quantity.outer.end, next.outer.start) === '、';
  if (twice) return isClass(text, quantities, i + 2, rest - 1);
  return classes.test(right);
}

/** Whether two figures of a unit stand beside each other: 10万元、超30万元. */
function isBeside(text: string, one: Quantity | undefined, other: Quantity | undefined): boolean {
  return one !== undefined && one.unit === other?.unit && text.slice(one.outer.end, other.outer.start) === '、';
}

/** 120万吨乙烯项目, 500兆瓦储能项目: a capacity in a project's name, unless a verb counts it (建成120万千瓦光伏项目). */
function isProjectSize(text: string, quantity: Quantity, right: string): boolean {
  if (!['mass', 'power', 'volume', 'length'].includes(quantity.family) || quantity.bound !== 'exact') return false;
  const left = text.slice(Math.max(0, quantity.start - 4), quantity.start);
  const project = /^[\u4e00-\u9fffA-Za-z0-9]{1,14}?(?:项目|工程|装置|机组|生产线|基地|储能(?=[、,]))/.test(right);
  return project && !counting.test(left);
}

/** Words before a size that make it a sum of what was built or is planned. */
const counting =
  /(?:[建投]成|新增|新建|建设|开工|完成|并网|推进|实施|推动|加快|达到?|为|共|计|约|装机|规模|达产|[增改修]建|铺设|敷设|整治|治理|疏浚|打通|改造|延长|提升|及|和|近|超|突破|新型|抓好|支持|总)$/;

/** 企业 in 超50亿元企业5家: a short noun and no verb or sign between two figures. */
function isNounBetween(between: string): boolean {
  // 生产总值超200亿元县(区)达26个: 达 only says how many there are.
  const noun = between.replace(/(?:达到?|增至)$/, '');
  return /^的?[\u4e00-\u9fff“”()]{2,12}$/.test(noun) && !/[增完投占建达实]/.test(noun);
}
