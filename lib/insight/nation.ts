import { exact, minus, toNumber } from './exact.ts';
import type { KeptFact, ReportRecord } from './record.ts';

/** Growths of the whole country, as the reports at hand give them away; undefined where they do not, or disagree. */
export type NationalGrowth = (indicator: string, year: number) => number | undefined;

/** Nothing is known of the nation. */
export const NO_NATION: NationalGrowth = () => undefined;

/**
 * What the reports of several places say of the nation's growth: in so many words (全国增长5%), or by the difference
 * (增长5.7%，高于全国0.7个百分点). One difference may be rounded or estimated, so that two reports have to agree.
 */
export function nationalGrowth(records: readonly ReportRecord[]): NationalGrowth {
  const told = new Map<string, Map<number, Set<string>>>();
  for (const record of records) {
    const place = `${record.place.code ?? record.place.name} ${record.title}`;
    for (const [key, value] of givenAway(record)) {
      const values = told.get(key) ?? new Map<number, Set<string>>();
      told.set(key, values.set(value, (values.get(value) ?? new Set()).add(place)));
    }
  }
  return (indicator, year) => {
    const values = [...(told.get(`${indicator} ${year}`) ?? [])];
    const [first, ...others] = values.filter(([, places]) => places.size >= AGREEING);
    return first && others.length === 0 ? first[0] : undefined;
  };
}

const AGREEING = 2;

/** The nation's growths in one report, by indicator and year. */
function givenAway({ facts }: ReportRecord): [string, number][] {
  return facts.flatMap((fact, i): [string, number][] => {
    const { indicator, period, value, damaged } = fact;
    if (indicator === null || period === null || typeof value !== 'number' || damaged || fact.status !== 'actual')
      return [];
    if (fact.kind === 'growth' && fact.scope === '全国' && fact.bound === 'exact')
      return [[`${indicator} ${period}`, value]];
    const own = ownGrowth(facts.slice(Math.max(0, i - 2), i), fact);
    return own === undefined || !isAboveNation(fact)
      ? []
      : [[`${indicator} ${period}`, toNumber(minus(exact(own), exact(value)))]];
  });
}

/** The growth that a difference is told of: the one before it, of the same thing, time and sentence. */
function ownGrowth(before: readonly KeptFact[], gap: KeptFact): number | undefined {
  const own = before.findLast(
    ({ indicator, kind, period, sentence, bound, scope }) =>
      indicator === gap.indicator &&
      kind === 'growth' &&
      period === gap.period &&
      sentence === gap.sentence &&
      bound === 'exact' &&
      scope === null,
  );
  return typeof own?.value === 'number' ? own.value : undefined;
}

/** 高于全国0.7个百分点, given exactly. */
export function isAboveNation({ basis, kind, unit, bound }: KeptFact): boolean {
  return basis?.kind === 'above' && basis.of === '全国' && kind === 'change' && unit === '百分点' && bound === 'exact';
}
