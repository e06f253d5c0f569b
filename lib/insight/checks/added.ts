import { LISTS } from '../../lexicon/with-words.ts';
import { compare, divided, type Exact, exact, minus, times } from '../exact.ts';
import type { Interval } from '../interval.ts';
import type { Statement } from './check.ts';
import { type Figure, intervalIn, intervalOf, sameMeasure, valueIn } from './figure.ts';
import { tellsConstantPrices } from './pair.ts';

const base = `(?:同比|[比较]${LISTS.THAN}(?:同期|[底末初])?)?`;
const adds = new RegExp(
  `^[，,、(（]?(?:${base}|五年|三年|全年|期间)(?:净|累计|共)*(?:增加|增长|新增|增收|增|多|减少|下降|减收|减|少)了?(?:约|近|超过?)?$`,
);
const grows = new RegExp(
  `^[，,、]?${base}(?:实际|名义)?(?:增长|增幅|增速|升幅|下降|降幅|减少)(?:达到?|为)?(?:约|近|超过?)?$`,
);
/** Of 净增126家、总数达到1260家 what leads to the sum. */
const totals = /^[，,、]?(?:总数|总量|总额|累计|余额|总规模|规模)?(?:已)?(?:达到?|增至|为)(?:约|近|超过?|突破)?$/;

/**
 * Amount, what was added to it, and its growth: 接待游客1260万人次，比上年增加180万人次，增长16.7%; also with the added
 * first: 净增126家、总数达到1260家，增长11.1%. The growth is the added over what was there before.
 */
export function addedStatements(sentence: readonly Figure[]): Statement[] {
  return sentence.flatMap((growth, i) => {
    const [one, other] = [sentence[i - 2], sentence[i - 1]];
    if (!one || !other || growth.fact.kind !== 'growth' || !grows.test(growth.lead)) return [];
    const added = one.fact.kind === 'change' ? one : other;
    const amount = added === one ? other : one;
    // 较年初新增31家 is read as a level of new ones; of 上市企业增至23家，新增9家 the growth is over those before.
    const isTold = added === one ? totals.test(amount.lead) : adds.test(added.lead);
    return isTold && areOfOne(amount, added, growth) ? (statementOf(amount, added, growth) ?? []) : [];
  });
}

function areOfOne(amount: Figure, added: Figure, growth: Figure): boolean {
  return (
    amount.fact.kind === 'level' &&
    (added.fact.kind === 'change' || added.fact.kind === 'level') &&
    amount.fact.unit !== '%' &&
    sameMeasure(amount, added) &&
    [added, growth].every(({ plain, fact }) => isOfNew(plain, amount.plain) && isOfScope(fact.scope, amount.fact.scope))
  );
}

/** 全市拥有床位2.1万张，比2020年增加5000张: only the amount says where. */
function isOfScope(scope: string | null, ofAmount: string | null): boolean {
  return scope === null || scope === ofAmount;
}

/** Whether a name is that of the amount, or of its new ones: 新增上市企业, or 新增 alone, beside 上市企业. */
function isOfNew(plain: string, amount: string): boolean {
  const bare = plain.replace(/^(?:新增|净增)/, '');
  return bare === '' || bare === amount.replace(/^(?:新增|净增)/, '');
}

function statementOf(amount: Figure, added: Figure, growth: Figure): Statement | undefined {
  const { unit } = growth.fact;
  if (unit !== '%' && unit !== '倍') return undefined;
  const whole = intervalOf(amount);
  const part = intervalIn(added, amount.fact.unit);
  const says = intervalOf(growth);
  const scale = exact(unit === '%' ? 100 : 1);
  const computed = whole && part && overBefore(whole, part, scale);
  if (!computed || !says) return undefined;
  const [now, more] = [valueIn(amount, amount.fact.unit), valueIn(added, amount.fact.unit)];
  return {
    kind: 'growth',
    stated: growth,
    says,
    computed,
    value: (more / (now - more)) * (unit === '%' ? 100 : 1),
    from: [added, amount],
    formula: `${added.printed}÷(${amount.printed}−${added.printed})`,
    unclear: tellsConstantPrices(growth) ? 'comparable' : baseDiffers(added, growth) ? 'base' : null,
  };
}

/** The added over the rest: it grows with the added, and falls with the whole. */
function overBefore(whole: Interval, added: Interval, scale: Exact): Interval | undefined {
  const ratio = (all: Exact | null, more: Exact | null) => {
    if (all === null || more === null) return null;
    const before = minus(all, more);
    return before.top > 0n ? times(divided(more, before), scale) : null;
  };
  const low = ratio(whole.high, added.low);
  const high = ratio(whole.low, added.high);
  return low !== null && high !== null && compare(low, high) > 0 ? undefined : { low, high };
}

/** 比年初增加92亿元，同比增长7.7%: the two are told of other times. */
function baseDiffers(added: Figure, growth: Figure): boolean {
  const explicit = /同比|[比较](?:上年|去年)/.test(growth.lead);
  return (explicit && added.fact.basis?.kind === 'base-year') || growth.fact.basis?.kind === 'base-year';
}
