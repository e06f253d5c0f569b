import { indicatorById } from '../catalogue/catalogue.ts';
import { withWords } from '../lexicon/with-words.ts';
import type { JudgedFact } from './record.ts';

/** What a target asks of the outcome. */
export type Goal = 'floor' | 'ceiling' | 'range' | 'none';

/** Less of these is better, where the catalogue does not know the thing. */
const harm = withWords(/HARM/);
/** Prices: neither way is good, and a target of them says how far they may rise. */
const price = /价格|物价|CPI/;

/**
 * How a target binds: 以上 is a floor, 以内 a ceiling, 5—6 a range; what is given without a bound, or with 左右, goes by
 * the good direction of its indicator. A fall that is aimed at is a floor of the fall: 能耗下降3%.
 */
export function goalOf(target: JudgedFact): Goal {
  if (target.bound === 'range') return 'range';
  const falling = typeof target.value === 'number' && target.value < 0;
  if (target.bound === 'min') return falling ? 'ceiling' : 'floor';
  if (target.bound === 'max') return falling ? 'floor' : 'ceiling';
  if (target.indicator === 'cpi' || price.test(target.name)) return 'ceiling';
  if (falling) return 'ceiling';
  const direction = target.indicator === null ? undefined : indicatorById(target.indicator)?.direction;
  if (direction === 'neutral') return 'none';
  if (direction === 'down_good') return 'ceiling';
  if (direction === 'up_good') return 'floor';
  return harm.test(target.name) ? 'ceiling' : 'floor';
}
