import { indicatorById } from '../../catalogue/catalogue.ts';
import { yearsOfPlan } from '../../lexicon/five-year-plan.ts';
import { LISTS, withWords } from '../../lexicon/with-words.ts';
import type { Check } from '../../model/schema.ts';
import { type Figure, sameMeasure, yearOf } from './figure.ts';

/** What was there and what it became: 从264家增至767家, and the figures of the sentence behind them. */
export interface Pair {
  readonly from: Figure;
  readonly to: Figure;
  /** Changes of the pair told right behind it: 增长190.5%, 净增503家. */
  readonly changes: readonly Figure[];
}

const leaves = withWords(
  /[从由自](?:PLAN(?:时期)?期?[初末]的?|(?:19|20)\d{2}年[底末初]?的?|[上去前]年[底末]?的?|[一-龥“”]{0,10})?(?:不足|约|近|超过?)?$/,
);
/** All that stands between what was there and what it became; so both are of one thing, whatever they are called. */
const reaches = new RegExp(
  `^[，,、]?(?:[^，。；、\\d]{0,6}(?=${LISTS.WAY}))?${LISTS.WAY}?(?:到了?|至|为|成)(?:[^，。；、]{0,10}年[底末]?的?|现在的?|目前的?)?(?:约|近|超过?|突破)?$`,
);
/** Between a pair and its change nothing but the way of the change and its base stands. */
const changes =
  /^[一-龥]{0,2}[，,、（(]?(?:累计|同比|[比较][^，。；、]{2,8}|总共|共|五年|十年|期间|实际|名义|可比|按[^，。；]{2,8}|年均|年平均|平均每年|每年|共计|实现|净)*(?:增长|增幅|增速|增加|提高|提升|上升|扩大|净增|调增|调减|翻|增|下降|降低|减少|降幅|减|降|缩小|缩短|缩减|回落|压减|压缩|压降|精简)?(?:了|达到?|为|约|近|超过?|超|逾)*$/;

/** All pairs of a sentence, each with the changes told of it. */
export function pairsIn(sentence: readonly Figure[]): Pair[] {
  return [...adjacentPairs(sentence), ...listedPairs(sentence), ...timesOfBase(sentence), ...basesWithin(sentence)];
}

const base = withWords(/(?:上年|去年|(?:YEAR)年|(PLAN))(?:同期|时期|期间|期?末)?/);
const baseOf = new RegExp(`(?:是|为|相当于|[比较])(${base.source})的?[^，。；、]{0,6}$`);
const toldBehind = new RegExp(`^[，,；;、(（](?:而|其中)?(${base.source})(?:为|是|仅为?|只有)$`);
const riseOfBase = /^(?:增长|增加|提高|上升|下降|降低|减少|翻)了?(?:约|近|超过?)?$/;

/** 企业3600家，较2020年的1200家增长2倍; 产量26万辆，是上年的2.6倍，上年为10万辆. */
function basesWithin(sentence: readonly Figure[]): Pair[] {
  return sentence.flatMap((change, i): Pair[] => {
    const [first, second, behind] = [sentence[i - 2], sentence[i - 1], sentence[i + 1]];
    if (first && second && riseOfBase.test(change.lead) && /(?:^|[，,、])[比较][^，。；、]{2,10}的$/.test(second.lead))
      return sameThing(second, first) ? [{ from: second, to: first, changes: [change] }] : [];
    if (!second || !behind || !sameThing(behind, second)) return [];
    // Of another time than the one it is held against it is no base: 是2019年的1.3倍，2020年为28亿元.
    const held = baseOf.exec(change.lead)?.[1];
    const isBase = held !== undefined && held === toldBehind.exec(behind.lead)?.[1];
    return isBase ? [{ from: behind, to: second, changes: [change] }] : [];
  });
}

function sameThing(from: Figure, to: Figure): boolean {
  const areLevels = from.fact.kind === 'level' && to.fact.kind === 'level';
  return areLevels && sameMeasure(from, to) && from.plain === to.plain && from.fact.scope === to.fact.scope;
}

/** 企业640家，是“十三五”末160家的4倍. */
function timesOfBase(sentence: readonly Figure[]): Pair[] {
  return sentence.flatMap((times, i) => {
    const [to, from] = [sentence[i - 2], sentence[i - 1]];
    if (!to || !from || times.fact.kind !== 'ratio' || !/^的(?:约|近|超过?)?$/.test(times.lead)) return [];
    const isBase = from.fact.kind === 'level' && /(?:^|[，,、])(?:是|为|相当于)[^，。；、]{0,16}$/.test(from.lead);
    if (!isBase || to.fact.kind !== 'level' || !sameMeasure(from, to) || from.plain !== to.plain) return [];
    return [{ from, to, changes: [times] }];
  });
}

/** 城镇居民收入由3.6万元增加到4.5万元，农村居民收入由1.8万元增加到2.5万元，分别增长25%、38.9%. */
function listedPairs(sentence: readonly Figure[]): Pair[] {
  const at = sentence.findIndex(
    ({ lead, fact }) => fact.kind === 'growth' && /^[，,、]?分别(?:增长|提高|下降)/.test(lead),
  );
  if (at < 4) return [];
  const told = sentence.slice(at).filter(({ lead }, i) => i === 0 || /^[、和，,]$/.test(lead));
  const levels = sentence.slice(at - 2 * told.length, at);
  if (told.length < 2 || levels.length < 2 * told.length) return [];
  const pairs = told.flatMap((change, i) => {
    const [from, to] = [levels[2 * i], levels[2 * i + 1]];
    return from && to && isPair(from, to) && to.plain === change.plain ? [{ from, to, changes: [change] }] : [];
  });
  return pairs.length === told.length ? pairs : [];
}

function adjacentPairs(sentence: readonly Figure[]): Pair[] {
  return sentence.flatMap((to, i) => {
    const from = sentence[i - 1];
    if (!from || !isPair(from, to)) return [];
    const told: Figure[] = [];
    for (const change of sentence.slice(i + 1)) {
      if (!isChangeOf(change) && !isRise(change, to)) break;
      told.push(change);
    }
    return [{ from, to, changes: told }];
  });
}

function isPair(from: Figure, to: Figure): boolean {
  return (
    from.fact.kind === 'level' &&
    to.fact.kind === 'level' &&
    sameMeasure(from, to) &&
    leaves.test(from.lead) &&
    reaches.test(to.lead) &&
    !/分别/.test(from.lead + to.lead) &&
    from.fact.scope === to.fact.scope
  );
}

function isChangeOf(change: Figure): boolean {
  const { kind } = change.fact;
  if (kind !== 'growth' && kind !== 'change' && kind !== 'ratio') return false;
  return changes.test(change.lead) || multiple.test(change.lead);
}

/** 标准由7200元提高到8100元，提高900元: read as a level, and can only be the rise. */
function isRise({ fact, lead }: Figure, to: Figure): boolean {
  return fact.kind === 'level' && fact.unit === to.fact.unit && /^[，,、](?:提高|提升|延长)了?$/.test(lead);
}

const multiple = /^[，,、]?(?:是|为|相当于|达到?)[^，。；、]{0,10}的?(?:约|近|超过?)?$/;

const planEnd = withWords(/(PLAN)(?:时期)?期?末的?(?:不足|约|近|超过?)?$/);

/** The year of what was there: as its own words say (由“十二五”末的, 从2021年的), else as it was read. */
export function baseYear({ from }: Pair): number | null {
  const named = /((?:19|20)\d{2})年[底末]?的?(?:不足|约|近|超过?)?$/.exec(from.lead)?.[1];
  if (named !== undefined) return Number(named);
  const plan = yearsOfPlan(planEnd.exec(from.lead)?.[1] ?? '');
  if (plan !== undefined) return plan[1];
  return from.fact.stage === 'baseline' ? yearOf(from) : null;
}

/** Whether the words themselves say from which year the pair counts. */
export function namesBaseYear({ from }: Pair): boolean {
  return /(?:\d{4}年|期?末)[底末]?的?(?:不足|约|近|超过?)?$/.test(from.lead);
}

/** Growth that is told at constant prices, by the thing itself or by the words beside it. */
const constantPrices = /增加值|生产总值|GDP|农林牧渔业总产值/;

/** Whether a growth is told at constant prices or at another scope, or is of a thing that always is. */
export function tellsConstantPrices({ fact, lead, tail }: Figure): boolean {
  const { basis, indicator, name } = fact;
  if (basis?.kind === 'comparable' || basis?.kind === 'real' || basis?.kind === 'excluding') return true;
  if (/可比|不变价|实际(?:增长|提高)?|同口径|剔除|扣除/.test(lead + tail.slice(0, 12))) return true;
  const known = indicator === null ? '' : (indicatorById(indicator)?.name ?? '');
  return constantPrices.test(name) || constantPrices.test(known);
}

/**
 * Why a growth of this thing need not be the one that its levels give: output grows at constant prices, and a growth
 * told against another time than the pair's own has another base.
 */
export function reasonOfGrowth(change: Figure, pair: Pair): Check['reason'] {
  if (tellsConstantPrices(change)) return 'comparable';
  const { basis } = change.fact;
  const [from, to] = [baseYear(pair), yearOf(pair.to)];
  if (basis?.kind === 'yoy' && (from === null || to === null || to - from !== 1)) return 'base';
  if (
    basis?.kind === 'base-year' &&
    basis.of !== null &&
    /^\d{4}/.test(basis.of) &&
    Number(basis.of.slice(0, 4)) !== from
  )
    return 'base';
  return null;
}
