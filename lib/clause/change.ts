import { withWords } from '../lexicon/with-words.ts';
import { words } from '../lexicon/words.ts';
import { trim } from './phrase.ts';

/** A verb of change directly before a figure: 增长 in 增长8.1%, 下降 in 下降0.4个百分点. */
export interface Change {
  readonly direction: 'up' | 'down';
  readonly verb: string;
  /** The words before the verb. */
  readonly rest: string;
}

/** Rates that are levels of their own: a growth of 人口自然 there is none. */
const standing = /(?:自然|机械)增长率$/;

const particle =
  /(?:了|(?<!节)约|近|超|超过|逾|达|达到|为|幅度为?|幅度达|至少|分别|(?<!平)均|各|不低于|不少于|不超过|在|控制在|保持在)$/;

/** 高于全国0.7个百分点: compared with others, up or down. */
const compared = withWords(
  /(ABOVE|领先|反超|超过|超出|超)(?:(?:WHOLE[、和与])*WHOLE|THAN|同期|SETFOR|AIM|经济|[东西中]部|城镇|农村|国家|限额|控制线|警戒线)?(?:[\u4e00-\u9fff]{0,6}平均)?(?:居民收入|(?:城镇|农村)?居民|农民|经济|地区|下达|SETFOR)?(?:增速|增幅|水平|增长|同期|AIM|计划)?(?:约|近|达)?$/,
);

/** 增速比城镇居民高2.4个百分点: compared with others by an adjective. */
const higher = /(?<!占)比(?![率重例较])[\u4e00-\u9fff]{2,8}(?<![提升])(高|快|多|低|慢|少)(?:出|了)?(?:约|近)?$/;

/** 产值比上年同期高8% is over time. */
const overTime = withWords(/[比较](?:THAN|同期)/);

/** 由8.4%降为2.6%, 由9个减为4个, 缩短为3天: what it became, and not by how much. */
const becomes = /(?:[降减增升调缩改变]|缩短|缩小|收窄|压缩|压减|减少|精简|简化|调整|扩大|提速)为$/;
/**
 * The change a figure is said to be, from the words before it. 增至, 提高到 and 降至 state a level and are none; so is
 * 新增, which counts what is new.
 */
export function changeBefore(left: string): Change | undefined {
  let rest = trim(left);
  if (becomes.test(rest)) return undefined;
  // 保持40%以上增长、达357万辆: the level stands behind the 、.
  if (/[、,](?:总量|总数|累计)?(?:达到?|为|突破|超过?)(?:约|近)?$/.test(rest)) return undefined;
  for (let guard = 0; guard < 3; guard += 1) {
    const match = particle.exec(rest);
    if (!match) break;
    // 增长达 is a change, 增长到 and 增至 are not: their particles are not in the list.
    rest = trim(rest.slice(0, -match[0].length));
  }
  if (standing.test(rest)) return undefined;
  const comparison = compared.exec(rest);
  if (comparison?.[1]) {
    return {
      direction: /低|慢/.test(comparison[1]) ? 'down' : 'up',
      verb: comparison[1],
      rest: trim(rest.slice(0, -comparison[0].length)),
    };
  }
  const adjective = rest.includes('比') ? higher.exec(rest) : null;
  if (adjective?.[1] && !overTime.test(adjective[0])) {
    const direction = /[低慢少]/.test(adjective[1]) ? 'down' : 'up';
    return { direction, verb: adjective[1], rest: trim(rest.slice(0, adjective.index)) };
  }
  // PM2.5浓度改善7.9% has fallen, 水质改善5% has not.
  if (rest.endsWith('改善')) {
    const what = trim(rest.slice(0, -2));
    return { direction: /(?:浓度|PM2\.5|PM10|指数)[^,、]{0,4}$/.test(what) ? 'down' : 'up', verb: '改善', rest: what };
  }
  const down = words.down.before(rest, rest.length);
  const up = words.up.before(rest, rest.length);
  const verb = down.length >= up.length ? down : up;
  if (!verb) return undefined;
  const before = rest.slice(0, -verb.length);
  if (/(?:新|最|较|更|提|很|不)$/.test(before)) return undefined;
  return { direction: down.length >= up.length ? 'down' : 'up', verb, rest: trim(before) };
}

/** A name that is itself a rate of change, without that word: 居民消费价格涨幅 → 居民消费价格. */
export function rateAtEnd(name: string): { rest: string; falling: boolean } | undefined {
  if (standing.test(name)) return undefined;
  const rate = words.rate.before(name, name.length);
  if (!rate) return undefined;
  return {
    rest: trim(name.slice(0, -rate.length)),
    falling: rate.startsWith('降') || rate.startsWith('跌') || rate.startsWith('回落'),
  };
}

/** 债务余额低于限额6亿元 is a distance; 低于6亿元, 不低于全省平均水平 are bounds. */
export function isHeldAgainst(left: string): boolean {
  const [whole = '', verb = ''] = compared.exec(trim(left)) ?? [];
  return (
    verb !== '' &&
    whole.replace(/[约近达]$/, '').length > verb.length &&
    !/不$/.test(trim(left).slice(0, -whole.length))
  );
}

/** The change that a rate word of its own says: 涨幅2%. */
export function changeOfRate(falling: boolean): Change {
  return { direction: falling ? 'down' : 'up', verb: falling ? '降幅' : '增幅', rest: '' };
}
