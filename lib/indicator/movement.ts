import { trim } from './phrase.ts';
import { words } from './words.ts';

/** A verb of change directly before a figure: 增长 in 增长8.1%, 下降 in 下降0.4个百分点. */
export interface Movement {
  readonly direction: 'up' | 'down';
  readonly verb: string;
  /** The words before the verb. */
  readonly rest: string;
}

const particle = /(?:了|约|近|超|超过|逾|达|达到|为|幅度为?|幅度达|至少|分别|均|各|不低于|不少于|不超过|在|控制在|保持在)$/;

/**
 * The change a figure is said to be, from the words before it. 增至, 提高到 and 降至 state a level and are none; so is
 * 新增, which counts what is new.
 */
export function movementBefore(left: string): Movement | undefined {
  let rest = trim(left);
  for (let guard = 0; guard < 3; guard += 1) {
    const match = particle.exec(rest);
    if (!match || rest.length === match[0].length) break;
    // 增长达 is a change, 增长到 and 增至 are not: their particles are not in the list.
    rest = trim(rest.slice(0, -match[0].length));
  }
  const down = words.down.before(rest, rest.length);
  const up = words.up.before(rest, rest.length);
  const verb = down.length >= up.length ? down : up;
  if (!verb) return undefined;
  const before = rest.slice(0, -verb.length);
  if (/(?:新|最|较|更|提|很|不)$/.test(before) && verb.length === 1) return undefined;
  if (/新$/.test(before) && verb === '增') return undefined;
  return { direction: down.length >= up.length ? 'down' : 'up', verb, rest: trim(before) };
}

/** A name that is itself a rate of change, without that word: 居民消费价格涨幅 → 居民消费价格. */
export function rateAtEnd(name: string): { rest: string; falling: boolean } | undefined {
  const rate = words.rate.before(name, name.length);
  if (!rate) return undefined;
  return { rest: trim(name.slice(0, -rate.length)), falling: rate.startsWith('降') || rate.startsWith('跌') || rate.startsWith('回落') };
}
