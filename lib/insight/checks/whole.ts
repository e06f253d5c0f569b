import complete from '../data/complete-parts.json' with { type: 'json' };
import opposites from '../data/opposites.json' with { type: 'json' };
import { exact } from '../exact.ts';
import { type Interval, isPositive, overlap, point, quotient, sum } from '../interval.ts';
import type { Beside } from './beside.ts';
import type { Statement } from './check.ts';
import { type Figure, intervalIn, intervalOf, sameMeasure, valueIn } from './figure.ts';
import { printedRatio } from './proportion.ts';

/**
 * A whole and all of its parts: 第一、二、三产业增加值 and 地区生产总值. Their levels add up, and the whole grows neither
 * less than the slowest of them nor more than the fastest. What the section gives twice is left alone.
 */
export function wholeStatements(section: readonly Figure[], beside: Beside): Statement[] {
  return complete.flatMap(({ whole: id, parts: ids, kinds }) =>
    section.flatMap((whole) => {
      const { kind, indicator } = whole.fact;
      if ((kind !== 'growth' && kind !== 'level') || indicator !== id || !kinds.includes(kind)) return [];
      if (beside.one(`#${id}`, kind, whole) !== whole) return [];
      const parts = ids.flatMap((names) => oneOf(names, kind, whole, beside));
      if (parts.length !== ids.length) return [];
      return (kind === 'level' ? sumStatement(whole, parts) : envelopeStatement(whole, parts)) ?? [];
    }),
  );
}

/** The figure of a part under the first of its names that the section has: 第一产业增加值, else 一产. */
function oneOf(names: readonly string[], kind: Figure['fact']['kind'], whole: Figure, beside: Beside): Figure[] {
  for (const name of names) {
    const found = beside.one(name, kind, whole);
    if (found) return [found];
  }
  return [];
}

function sumStatement(whole: Figure, parts: readonly Figure[]): Statement | undefined {
  const intervals = parts.map((part) => (sameMeasure(part, whole) ? intervalIn(part, whole.fact.unit) : null));
  const says = intervalOf(whole);
  let computed: Interval = point(exact(0));
  for (const interval of intervals) {
    if (interval === null) return undefined;
    computed = sum(computed, interval);
  }
  if (!says) return undefined;
  const formula = parts.map(({ printed }) => printed).join('+');
  const value = parts.map((part) => valueIn(part, whole.fact.unit)).reduce((all, part) => all + part, 0);
  return { kind: 'sum', stated: whole, says, computed, value, from: parts, formula, unclear: null };
}

/** From the least to the most that any part grows. */
function envelopeStatement(whole: Figure, parts: readonly Figure[]): Statement | undefined {
  if (whole.fact.unit !== '%') return undefined;
  const says = intervalOf(whole);
  const sorted = parts.map((part) => ({ part, interval: intervalOf(part) }));
  sorted.sort((a, b) => Number(a.part.fact.value) - Number(b.part.fact.value));
  const least = sorted[0]?.interval;
  const most = sorted.at(-1)?.interval;
  if (!says || !least || !most || least.low === null || most.high === null) return undefined;
  const words = sorted.map(({ part }) => part.printed);
  return {
    kind: 'parts-growth',
    stated: whole,
    says,
    computed: { low: least.low, high: most.high },
    value: (Number(sorted[0]?.part.fact.value) + Number(sorted.at(-1)?.part.fact.value)) / 2,
    from: parts,
    formula: `${words[0]}–${words.at(-1)}`,
    unclear: null,
  };
}

const itemised = /^[^，,。；;]{0,8}[，,：:]?(?:其中|包括)/;

/**
 * 新建学校12所，其中小学7所、中学5所. Parts that make up the whole are said to. Parts that do not may be only some of it, or
 * overlap, unless they are members of one set of opposites: 城镇 and 农村 are all there is. Of those the growths hold the
 * whole's between them, too: 零售总额增长6.8%，其中城镇增长7.1%、乡村增长5.2%.
 */
export function partsStatements(sentence: readonly Figure[]): Statement[] {
  return sentence.flatMap((whole, i) => {
    const first = sentence[i + 1];
    const { kind, unit } = whole.fact;
    const isAmount = kind === 'level' && unit !== '%';
    if ((!isAmount && kind !== 'growth') || !first || !itemised.test(first.lead)) return [];
    const parts: Figure[] = [];
    for (const part of sentence.slice(i + 1)) {
      if (part.fact.kind !== kind || !sameMeasure(part, whole) || (isAmount && part.fact.unit === '%')) break;
      if (parts.length > 0 && !/^[一-龥]{0,12}[、和及与，]/.test(part.lead)) break;
      parts.push(part);
    }
    if (parts.length < 2) return [];
    if (!isAmount) return isAllThereIs(parts) ? (envelopeStatement(whole, parts) ?? []) : [];
    const statement = sumStatement(whole, parts);
    if (!statement) return [];
    return overlap(statement.says, statement.computed) || isAllThereIs(parts) ? [statement] : [];
  });
}

/** Whether the parts are just the members of one set, each once. */
function isAllThereIs(parts: readonly Figure[]): boolean {
  return opposites.some(({ members }) => {
    const found = parts.map(({ fact, lead }) => members.filter((member) => `${lead}${fact.name}`.includes(member)));
    return (
      members.length === parts.length && members.every((member, i) => found[i]?.length === 1 && found[i][0] === member)
    );
  });
}

/** 三次产业结构13.8:31.5:54.7 makes a hundred; 城乡居民收入比2.04:1 is the quotient of the two incomes. */
export function structureStatements(section: readonly Figure[], beside: Beside): Statement[] {
  return section.flatMap((stated) => {
    const { value, indicator } = stated.fact;
    const isStructure = indicator === 'industry_structure' || /三次产业|产业结构/.test(stated.fact.name);
    if (isStructure && Array.isArray(value) && value.length === 3) return hundred(stated, value) ?? [];
    if (indicator === 'urban_rural_income_ratio' || isIncomeRatio(stated)) return incomeRatio(stated, beside) ?? [];
    return [];
  });
}

/** 城乡收入比缩小至2.1: the catalogue has the longer name. */
function isIncomeRatio({ fact }: Figure): boolean {
  return (fact.kind === 'level' || fact.kind === 'ratio') && /^城乡(?:居民)?收入(?:比|倍差)$/.test(fact.name);
}

function hundred(stated: Figure, parts: readonly number[]): Statement | undefined {
  const { printed } = stated.fact;
  if (printed === null) return undefined;
  const total = parts.map(exact).reduce((all, part) => sum(all, point(part)), point(exact(0)));
  // Each part is rounded for itself.
  const room = exact((parts.length * printed.scale) / 10 ** printed.decimals / 2);
  const says = { low: { top: 100n, under: 1n }, high: { top: 100n, under: 1n } };
  const computed = sum(total, { low: { top: -room.top, under: room.under }, high: room });
  const value = parts.reduce((all, part) => all + part, 0);
  return { kind: 'structure', stated, says, computed, value, from: [], formula: parts.join('+'), unclear: null };
}

function incomeRatio(stated: Figure, beside: Beside): Statement | undefined {
  const { value: told, printed } = stated.fact;
  const urban = beside.one('#urban_income', 'level', stated);
  const rural = beside.one('#rural_income', 'level', stated);
  if (printed === null || !urban || !rural) return undefined;
  const [above, below] = [intervalOf(urban), intervalIn(rural, urban.fact.unit)];
  if (!above || !below || !isPositive(below)) return undefined;
  const says = typeof told === 'number' ? intervalOf(stated) : printedRatio(stated);
  if (!says) return undefined;
  const formula = `${urban.printed}÷${rural.printed}`;
  const value = valueIn(urban, rural.fact.unit) / valueIn(rural, rural.fact.unit);
  return {
    value,
    kind: 'ratio',
    stated,
    says,
    computed: quotient(above, below),
    from: [urban, rural],
    formula,
    unclear: null,
  };
}
