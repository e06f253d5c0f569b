import { withWords } from '../lexicon/with-words.ts';
import { words } from '../lexicon/words.ts';
import type { WordList } from '../text/word-list.ts';

const marks = '、,;:。!?—-–·';
/** Signs that no phrase begins with, and those that none ends with; blanks besides. */
const opening = new Set([...marks, ...')》的①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳']);
const closing = new Set([...marks, ...'(《']);
const basisEnd = withWords(
  /(?:LIKE|名义|实际|年均|平均|年平均|累计|(?<![第满\d])\d{1,2}年|五年|三年|全年|当年|中?相?[比较](?:THAN|WHOLE)(?:增速|平均|水平)?|(?:从|由)(?:法定|年初|原来|原有|原先|PLAN(?:期?[初末]|时期)?|去年|上年|(?:ORDINAL|\d{1,2})年前)的?|(?<=指标|项目|企业|任务|产品|考核|评估|评价|评比|测评|评选|竞赛|活动)中|(?:到期|期满)后|(?:剔除|扣除)[^,、]{2,12}(?:后|因素(?:影响)?)|继[\u4e00-\u9fff]{1,6}后|[比较](?:THAN)?(?:年初|年终)?(?:实际|预算|决算|调整|执行|完成|代编|安排){1,3}数|[比较](?:THAN)?(?:年初|年终|调整)?(?:预算|决算)|[比较][\u4e00-\u9fff]{1,6}之初|[比较](?:\d{1,2}年前|近?[一二三两几]年|[\u4e00-\u9fff]{2,6}时)|(?:均|都|全部)?(?:实现|保持|呈现)(?:了)?[\u4e00-\u9fff]{0,4}增长|(?<=收入|支出)代编预算数?|每(?:立方米|平方米|平方公里|公里)|减按|在WHOLE(?:综合)?|突?破[十百千万]?[万亿]元?|(?:从|由|自|于|是|较|比)?YEAR年(?:底|末|初)?的?|分别|各|均|都|也|又|再|(?<!节)约|近|将|要|力争|确保|预计|仍|还|已|由此|每年|月均|日均|(?:从|由)?每(?:人|生|户|亩|村|车|例|学年|[年月日天])(?:每?[年月日天人])?|逐年|较常年(?:同期)?|每(?:十万|[百千万])人|可比|\(下同\)|(?:实现|保持)?“双(?:下降|提升|增长|上升|升|降)”|常态下|大幅|明显|显著|快速|稳步|持续|逆势|历史性)$/,
);

/** A phrase without the signs and blanks at its edges. */
export function trim(phrase: string): string {
  let start = 0;
  let end = phrase.length;
  while (start < end && isEdge(phrase.charAt(start), opening)) start += 1;
  while (end > start && isEdge(phrase.charAt(end - 1), closing)) end -= 1;
  const rest = phrase.slice(start, end);
  return paired.test(rest) ? balance(rest) : rest;
}

function isEdge(sign: string, signs: ReadonlySet<string>): boolean {
  return signs.has(sign) || sign.trim() === '';
}

const paired = /[“”()《》‘’]/;

/** Drops a quote or bracket whose partner was cut away: ”攻坚 → 攻坚, (含公寓 → 含公寓. */
function balance(phrase: string): string {
  let rest = phrase;
  for (const [open, close] of ['“”', '()', '《》', '‘’'].map((pair) => [pair.charAt(0), pair.charAt(1)] as const)) {
    const opened = rest.lastIndexOf(open);
    if (opened >= 0 && !rest.includes(close, opened)) rest = rest.slice(0, opened) + rest.slice(opened + 1);
    const closed = rest.indexOf(close);
    const firstOpen = rest.indexOf(open);
    if (closed >= 0 && (firstOpen < 0 || firstOpen > closed)) rest = rest.slice(0, closed) + rest.slice(closed + 1);
  }
  return rest;
}

/** 农村低保由年人均785元提高到1196元, 标准提高到月人均376元: for whom and how long opens the value. */
const leftPerHead = /(?:(?<=[从由到至达为])|^[和、])(?:[年月日]?[人户亩]均|人均每[年月日])$/;

/** 审批事项在现有42项基础上新增18项, 单位产品能耗在2010年的基础上减少30%: what there was is of the same thing. */
const asItWas = /在(?:[现原]有?|(?:(?:(?:19|20)\d{2}|上|去|前)年[底末初]?|现有|原有)的?基础上?)的?$/;

/** Drops copulas, bounds and times from the end: A级物流企业达到 → A级物流企业. */
export function stripTrail(phrase: string): string {
  let rest = trim(phrase).replace(leftPerHead, '').replace(asItWas, '');
  for (;;) {
    if (words.copulaNot.before(rest, rest.length)) return rest;
    const word = copulaBefore(rest);
    const basis = basisEnd.exec(rest)?.[0] ?? '';
    const cut = kept(rest, Math.max(word.length, basis.length));
    if (cut === 0) return rest;
    rest = trim(rest.slice(0, -cut));
    // 城市信用排名中比2018年年初前移9位: the order has a name.
    if (basis.startsWith('中')) return rest;
  }
}

/** The copula that a phrase ends in, its 了 with it: 突破了. */
function copulaBefore(phrase: string): string {
  const whole = words.copula.before(phrase, phrase.length);
  const done = whole === '' && phrase.endsWith('了') ? words.copula.before(phrase, phrase.length - 1) : '';
  return whole || (done && `${done}了`);
}

/** How much of an end may be cut off: the 约 of 市场签约达8亿元 is none of 约达, nor is the 可 of 认可 one of 可达. */
function kept(phrase: string, cut: number): number {
  const from = phrase.length - cut;
  for (let end = from + 1; end < phrase.length; end += 1) {
    if (words.copulaNot.before(phrase, end).length > end - from) return phrase.length - end;
  }
  return cut;
}

/** Words without the markers of notes in them: 四大主导产业[7]增加值, 城镇新增就业[2]. */
export function withoutMarkers(name: string): string {
  return name.replace(/[[〔]\d{1,3}[\]〕]|[①-⑳]/g, '');
}

/** Whether a longer protected word spans the place. */
export function covered(list: WordList, phrase: string, at: number, length: number): boolean {
  for (let start = Math.max(0, at - 4); start <= at; start += 1) {
    const word = list.at(phrase, start);
    if (start + word.length > at && (start < at || word.length > length)) return true;
  }
  return false;
}
