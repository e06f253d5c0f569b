import { changeOfRate, rateAtEnd } from '../../clause/change.ts';
import type { ClauseFrame } from '../../clause/frame.ts';
import { stripTrail } from '../../clause/phrase.ts';
import { bareThing, isDependent, joinHead, type Topic } from '../../clause/topic.ts';
import { withWords } from '../../lexicon/with-words.ts';
import type { Named, NameList } from '../named.ts';
import { distribute, distributeShares, listItems } from './distribute.ts';

/** 对比“十二五”时期分别增长114%和18%: what the growths are of was named before. */
const comparedTo = /^(?:对比|相比|比|较)[^、,]{0,12}$/;

const howMany = withWords(/(?:ORDINAL|[两\d])[大个](?:主导|支柱|优势|重点|特色)?产业$/);

/** How many figures back a list and its names may begin. */
const farthest = 12;

/**
 * The names of `count` figures that 分别 gives to as many names, wherever these stand: before it, behind it, or in the
 * clause before.
 *
 * @param named the figures of the sentence so far
 */
export function respectively(
  frames: readonly ClauseFrame[],
  i: number,
  count: number,
  topic: Topic,
  named: readonly Named[],
): NameList | undefined {
  const frame = frames[i];
  if (!frame) return undefined;
  const { phrases } = frame;
  const { change } = frame;
  const words = change ? change.rest : frame.left;
  const list = stripTrail(words.replace(/分别.*$/, '').replace(comparedTo, ''));
  // PM2.5、PM10平均浓度下降幅度分别为25%、18%: what fell stands before it whole.
  const told = words.includes('分别') ? phrases.stripLead(stripTrail(words.replace(/^.*分别/, ''))) : '';
  // 教育、卫生支出分别完成年初预算的99%、101%: the share is named by what the budget is for.
  const behind = /预算数?$/.test(told) ? '' : told;
  const before = lastNames(named, count);
  if (list === '') {
    // 分别发放职工养老、失业、工伤保险待遇39万人次、4万人次和3156人次.
    const objects = distribute(behind, count);
    if (objects) return { names: objects, change };
    // 农业产值2.83亿元,工业产值3.12亿元,分别增长16.14%和15.95%: the figures named before, in their order.
    // 分别新认定60家和30家,累计分别达到1016家和591家: the second are no new ones.
    if (before && !change) return { names: before.map(bareThing), change };
    if (before) return { names: before, change, repeated: isRightBefore(named, before) };
  }
  // …增加值分别增长12.5%、13.1%,占工业比重分别提高到21.7%、33.6%: a share of each of those before.
  if (before && /^占[^、]{2,}(?:比重|比例)?$/.test(list)) return { names: before.map((name) => name + list), change };
  // 清理节庆、论坛、展会,数量分别压减75%、95%、73%: the list stands in the clause before.
  // 做强新材料、智能装备两大主导产业,到2030年产值分别达到8亿元和6亿元: how many they are is told behind them.
  const measure = phrases.stripLead(list);
  const listed = frame.clauseBefore.replace(howMany, '产业');
  const counted = isDependent(measure) ? distribute(phrases.stripLead(listed), count) : undefined;
  if (counted) return { names: counted.map((name) => joinHead(name, measure)), change };
  const spoken = phrases.stripLead(list || stripTrail(frame.clauseBefore) || topic.measure);
  // 智能电网、新材料、生物医药产业增速分别达到15%、33%、12%: all of them are growths.
  // 失业率、居民消费价格涨幅分别控制在5%、3%: only the last one is.
  const isRate = !change && frame.quantity.shape !== 'rank' && !/(?:率|[占比]比|比[重例])[、和与及]/.test(spoken);
  const rate = isRate ? rateAtEnd(spoken) : undefined;
  const phrase = rate?.rest || spoken;
  const spread = spreadOf(frames.slice(i, i + count), change !== undefined || rate !== undefined);
  const names = spread(phrase, count) ?? spread(acrossFigures(frames, i, phrase), count);
  // 交通、能源分别完成投资: what stands behind 分别 is measured of each.
  const of = change ?? (rate?.rest ? changeOfRate(rate.falling) : undefined);
  return names && { names: behind.length >= 2 ? names.map((name) => joinHead(name, behind)) : names, change: of };
}

/** How a list gives its names to these figures: sums and counts share no tail, shares their rate, others what measures. */
export function spreadOf(
  figures: readonly ClauseFrame[],
  changes: boolean,
): (phrase: string, count: number) => string[] | undefined {
  const families = new Set(figures.map(({ quantity }) => quantity.family));
  // 接待游客、旅游收入分别达5000万人次、300亿元.
  if (families.size > 1 && families.has('money')) return listItems;
  return !changes && families.size === 1 && families.has('share') ? distributeShares : distribute;
}

/** The last names of the sentence, as many as figures follow; undefined where there are not that many. */
export function lastNames(named: readonly Named[], count: number): string[] | undefined {
  const names = [...new Set(named.slice(-farthest * count).map((figure) => figure.name))].slice(-count);
  return names.length === count ? names : undefined;
}

/** Whether these are the names of the figures right before: 分别达1.2万元、8000元，分别增长5%、7%. */
export function isRightBefore(named: readonly Named[], names: readonly string[]): boolean {
  return named.slice(-names.length).every(({ name }, i) => name === names[i]);
}

/** 16条产业链、18个专业镇营业收入分别增长15.6%、14%: the list is told with figures of its own. */
function acrossFigures(frames: readonly ClauseFrame[], i: number, phrase: string): string {
  let first = i;
  while (frames[first]?.follows && i - first < farthest) first -= 1;
  const nouns = frames.slice(first, Math.max(first, i - 1)).map(({ right }) => right);
  return nouns.join('') + phrase;
}
