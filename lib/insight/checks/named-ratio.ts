import ratios from '../data/named-ratios.json' with { type: 'json' };
import { isPositive, overlap, quotient } from '../interval.ts';
import type { Statement } from './check.ts';
import { type Figure, intervalIn, intervalOf, sameMeasure, valueIn } from './figure.ts';
import { isAmount, isShare, printedRatio, shareStatement } from './proportion.ts';

/**
 * A ratio whose name says of what it is, beside both: 存款余额1500亿元、贷款余额1200亿元，存贷比80%; 生师比14:1. What is new of
 * either (新增存贷比) has sums of its own.
 */
export function namedRatioStatements(sentence: readonly Figure[]): Statement[] {
  return sentence.flatMap((stated) => {
    const { kind, name, bound } = stated.fact;
    const known = ratios.find((ratio) => name.endsWith(ratio.name));
    if (!known || /新增|增量|户均|人均/.test(name) || (kind !== 'ratio' && !isShare(stated)) || bound !== 'exact')
      return [];
    const part = onlyOf(known.part, sentence, stated);
    const whole = onlyOf(known.whole, sentence, stated, part);
    if (!part || !whole || !sameMeasure(part, whole) || !areOfOneCurrency(part, whole)) return [];
    const statement =
      kind === 'ratio' ? quotientOf(stated, part, whole) : shareStatement('ratio', stated, part, whole, null);
    // Assistants count as doctors in one report and not in the other: such a ratio is confirmed, and never denied.
    const isSure = known.counted === 'alike' || (statement && overlap(statement.says, statement.computed));
    return statement && isSure ? [statement] : [];
  });
}

/** What is no whole account: of new ones, of a head, of a part. */
const partial = /新增|不良|人均|户均/;
const currency = /本外币|人民币|外币/;

/** The one amount of such a name, of the ratio's time and territory; of 突破860亿元、达到864亿元 the exact one. */
function onlyOf(
  names: readonly string[],
  sentence: readonly Figure[],
  stated: Figure,
  other?: Figure,
): Figure | undefined {
  const found = sentence.filter((figure) => {
    const { name, period, scope } = figure.fact;
    const own = names.find((one) => name.endsWith(one));
    if (own === undefined || figure === other || !isAmount(figure) || /^[(（]/.test(figure.tail)) return false;
    return period === stated.fact.period && scope === stated.fact.scope && !partial.test(name.slice(0, -own.length));
  });
  const exact = found.filter(({ fact }) => fact.bound === 'exact');
  const [only, ...others] = exact.length > 0 ? exact : found;
  return others.length === 0 ? only : undefined;
}

/** 本外币存款余额 and 人民币贷款余额 are two accounts. */
function areOfOneCurrency(one: Figure, other: Figure): boolean {
  const [own, others] = [one, other].map(({ fact }) => currency.exec(fact.name)?.[0]);
  return own === undefined || others === undefined || own === others;
}

function quotientOf(stated: Figure, part: Figure, whole: Figure): Statement | undefined {
  const [above, below] = [intervalOf(part), intervalIn(whole, part.fact.unit)];
  const says = printedRatio(stated);
  if (!above || !below || !says || !isPositive(below)) return undefined;
  const value = valueIn(part, whole.fact.unit) / valueIn(whole, whole.fact.unit);
  const formula = `${part.printed}÷${whole.printed}`;
  return {
    kind: 'ratio',
    stated,
    says,
    computed: quotient(above, below),
    value,
    from: [part, whole],
    formula,
    unclear: null,
  };
}
