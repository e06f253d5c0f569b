import { distribute } from './distribute.ts';
import { type Movement, movementOf } from './movement.ts';
import { nameRank } from './name-rank.ts';
import type { Named } from './named.ts';
import { stripTrail } from './phrase.ts';
import { counted, cutTail } from './right-noun.ts';
import type { Setting } from './setting.ts';
import { isDependent, joinHead, noTopic, type Topic } from './topic.ts';

/** Lists of names with as many figures are no longer than this. */
const longestList = 12;

/** 33个年度总投资50亿元的省市县重点项目: the noun of both figures stands behind the second. */
export function projectOf(settings: readonly Setting[], i: number): { thing: string; measure: string } | undefined {
  const setting = settings[i];
  const next = settings[i + 1];
  if (!setting || !next?.follows || !counted.has(setting.quantity.family) || next.quantity.family !== 'money')
    return undefined;
  // 82个预增产值过10亿元的增长点: 过 is a bound here.
  const measure = stripTrail(setting.right.replace(/过$/, ''));
  const head = setting.phrases.stripLead(measure);
  const behind = /^的(.{2,24})/.exec(next.right)?.[1];
  if (!behind || !isDependent(head.replace(/^预增/, ''))) return undefined;
  const { noun } = setting.phrases.leadingNoun(behind);
  const thing = cutTail(noun);
  return thing.length >= 2 ? { thing, measure: thing + measure } : undefined;
}

/** Figures of the same unit that stand in a row behind a list of names: A、B分别增长a、b. */
export function listOf(
  settings: readonly Setting[],
  i: number,
  topic: Topic,
  named: readonly Named[],
): { names: string[]; movement: Movement | undefined } | undefined {
  const setting = settings[i];
  if (!setting) return undefined;
  if (setting.quantity.shape === 'rank') return listRanked(settings, i);
  let count = 1;
  while (count < longestList && isNextInRow(settings, i + count)) count += 1;
  if (count < 2) return undefined;
  const movement = movementOf(setting);
  const told = /分别/.test(setting.left);
  // 交通、能源分别完成投资: what stands behind 分别 is measured of each.
  const each = told
    ? setting.phrases.stripLead(stripTrail((movement ? movement.rest : setting.left).replace(/^.*分别/, '')))
    : '';
  let phrase = stripTrail((movement ? movement.rest : setting.left).replace(/分别.*$/, ''));
  if (phrase === '' && told) {
    // 农业产值2.83亿元,工业产值3.12亿元,分别增长16.14%和15.95%: the figures named before, in their order.
    const before = lastNames(named, count);
    if (before) return { names: before, movement };
    phrase = stripTrail(setting.clauseBefore) || topic.measure;
  }
  phrase = setting.phrases.stripLead(phrase);
  if (!told && !/[、和与及]/.test(phrase) && !/^城乡|^进出口/.test(phrase)) return undefined;
  if (!told && !/[%]|百分点/.test(setting.quantity.unit) && !/均|各/.test(setting.left)) return undefined;
  const names = distribute(phrase, count);
  return names ? { names: each.length >= 2 ? names.map((name) => joinHead(name, each)) : names, movement } : undefined;
}

/** 天水经开区、张掖经开区全国排名46位、82位: as many names as ranks that stand in a row. */
function listRanked(settings: readonly Setting[], i: number): { names: string[]; movement: undefined } | undefined {
  const first = settings[i];
  if (!first || first.follows) return undefined;
  let count = 1;
  while (settings[i + count]?.quantity.shape === 'rank' && isBeside(settings[i + count])) count += 1;
  const items = nameRank(first, noTopic).named.name.split('、');
  if (count < 2 || items.length !== count || items.some((item) => item.length < 2)) return undefined;
  const names = distribute(items.join('、'), count);
  return names ? { names, movement: undefined } : undefined;
}

function isBeside(setting: Setting | undefined): boolean {
  return setting?.follows === true && /^(?:、|和|与|及|以及)?$/.test(setting.left);
}

/**
 * The names of ranks behind a list of as many figures: 城镇、农村居民收入分别增长4.8%、7%,居全国第五和第六. Undefined where
 * they name something themselves, or are not as many.
 */
export function ranksOfList(settings: readonly Setting[], i: number, names: readonly string[]): string[] | undefined {
  const ranks = settings.slice(i, i + names.length);
  const [first] = ranks;
  if (!first || ranks.length < 2 || ranks.length < names.length) return undefined;
  if (ranks.some(({ quantity }) => quantity.shape !== 'rank')) return undefined;
  if (!ranks.slice(1).every(isBeside)) return undefined;
  const { name } = nameRank(first, noTopic).named;
  if (name !== '' && !/^(?:增速|增幅|降幅|总量)$/.test(name)) return undefined;
  return names.map((of) => (name === '' ? of : joinHead(of, name)));
}

/** The last names of the sentence, as many as figures follow; undefined where there are not that many. */
function lastNames(named: readonly Named[], count: number): string[] | undefined {
  const names = [...new Set(named.map((figure) => figure.name))].slice(-count);
  return names.length === count ? names : undefined;
}

/** Whether figure `i` only follows the one before it, with nothing but 、 or 和 between: …4.4%、5.6%. */
function isNextInRow(settings: readonly Setting[], i: number): boolean {
  const setting = settings[i];
  const previous = settings[i - 1];
  if (!setting || !previous || !setting.follows) return false;
  if (setting.quantity.shape === 'rank' || setting.quantity.family !== previous.quantity.family) return false;
  return /^(?:、|和|与|及|以及|,)?$/.test(setting.left.replace(/\s/g, ''));
}
