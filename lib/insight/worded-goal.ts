import { simplified } from '../text/script.ts';
import { compare, exact, minus, toNumber } from './exact.ts';
import type { KeptFact } from './record.ts';
import { unknown, type Verdict } from './verdict.ts';

/** What an aim in words asks for, where figures can answer it. */
export type WordedGoal =
  | { readonly kind: 'in-step' | 'faster'; readonly than: 'gdp' }
  | { readonly kind: 'faster'; readonly than: 'nation' | 'town' }
  | { readonly kind: 'growing' };

const inStep = /[与和同](?:经济|地区生产总值|GDP)(?:增长|发展|增速)?(?:保持|实现|基本)*(?:同步|相适应)/;
const fasterThanOutput = /(?:快于|高于|超过|跑赢|不低于)(?:经济|地区生产总值|GDP)/;
const fasterThanNation = /(?:快于|高于|超过|不低于|跑赢)全国|在?全国平均(?:水平|增速)?(?:之上|以上)/;
const fasterThanTown = /(?:快于|高于|超过)城镇(?!化)/;
const growing = /正增长|(?:稳定|稳步|平稳|持续|保持|继续)增长|稳中有升/;

/** Reads an aim in words: 与经济增长同步, 快于经济增长, 高于全国平均水平, 快于城镇居民, 保持正增长, 稳定增长; undefined for the rest. */
export function wordedGoalOf(printed: string): WordedGoal | undefined {
  const text = simplified(printed);
  if (inStep.test(text)) return { kind: 'in-step', than: 'gdp' };
  if (fasterThanOutput.test(text)) return { kind: 'faster', than: 'gdp' };
  if (fasterThanNation.test(text)) return { kind: 'faster', than: 'nation' };
  if (fasterThanTown.test(text)) return { kind: 'faster', than: 'town' };
  return growing.test(text) ? { kind: 'growing' } : undefined;
}

/** Whether two wordings ask for the same: 快于经济增长 and 高于经济增速. */
export function isSameGoal(one: WordedGoal, other: WordedGoal): boolean {
  return one.kind === other.kind && ('than' in one ? one.than : null) === ('than' in other ? other.than : null);
}

/** What 同步 still allows, in points. */
const inStepRoom = 0.5;

/**
 * Whether a growth does what an aim in words asks.
 *
 * @param yardstick the growth it is held against; undefined where it is not known
 */
export function wordedVerdict(goal: WordedGoal, outcome: KeptFact, yardstick: number | undefined): Verdict {
  if (outcome.kind !== 'growth' || typeof outcome.value !== 'number') return unknown('words');
  if (goal.kind === 'growing') {
    return { outcome: outcome.value > 0 ? 'met' : 'missed', reason: null, gap: null };
  }
  if (yardstick === undefined) return unknown('relative');
  if (outcome.bound !== 'exact' && outcome.bound !== 'about') return unknown('rough');
  const difference = minus(exact(outcome.value), exact(yardstick));
  const gap = toNumber(difference);
  // Income may be told at current prices, output never is: the note stays with every verdict.
  const reason = goal.than === 'gdp' ? 'nominal-real' : goal.than === 'nation' ? 'derived' : null;
  const least = goal.kind === 'faster' ? exact(Number.EPSILON) : exact(0);
  if (compare(difference, least) >= 0) return { outcome: 'met', reason, gap };
  const isClose = goal.kind === 'in-step' && compare(difference, exact(-inStepRoom)) >= 0;
  return { outcome: isClose ? 'close' : 'missed', reason, gap };
}
