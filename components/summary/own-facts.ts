import { type Indicator, indicatorById } from '../../lib/catalogue/catalogue.ts';
import type { Fact } from '../../lib/model/schema.ts';
import { simplified } from '../../lib/text/script.ts';
import { isInAnnex, type ReportView } from '../model.ts';

/** What a report says of an indicator, in the order of the text. */
export interface OwnFacts {
  readonly results: readonly Fact[];
  readonly targets: readonly Fact[];
}

/** What a report says of an indicator for its own territory as a whole, outside of annexes and undamaged. */
export function ownFacts(view: ReportView, id: string): OwnFacts {
  const indicator = indicatorById(id);
  if (indicator === undefined) return { results: [], targets: [] };
  const isAnnex = isInAnnex(view);
  const region = simplified(view.report?.region ?? '');
  const facts = view.facts.filter(
    (fact) =>
      fact.indicator === id &&
      // The scope of a rank is the field it is won in: 增速居全国第3位.
      (fact.scope === null || fact.kind === 'rank') &&
      !fact.damaged &&
      !isAnnex(fact) &&
      isOfWhole(fact.name, indicator, region),
  );
  // 项目投资 stands under 固定资产投资 in lists, but is no figure of it.
  const proper = facts.filter((fact) => !indicator.own.some((name) => fact.name.startsWith(name)));
  // 市本级一般公共预算收入 is a part of that of 全市, where the report gives both.
  const wide = proper.filter((fact) => !ownLevel.test(fact.name));
  const chosen = [wide, proper, facts].find((some) => some.length > 0) ?? facts;
  return {
    results: wholeYears(chosen.filter((fact) => isResult(fact, view.report?.year ?? null))),
    targets: chosen.filter((fact) => fact.status === 'target'),
  };
}

/** Whether a figure tells what was reached. What ends after the report's own year (五年实现翻一番) is still to come. */
function isResult({ status, stage, period }: Fact, year: number | null): boolean {
  const isAhead = year !== null && period !== null && yearOf(period) > year;
  return status === 'actual' && stage !== 'baseline' && !isAhead;
}

/** The budget of the government of one level alone. */
const ownLevel = /^(?:[省市区县州盟]|自治区)?(?:本级|级)/;

/** Whether an amount is measured as its indicator is: 固定资产投资连续3年高增长 gives none, nor does a share of it. */
export function isInOwnUnit(fact: Fact): boolean {
  const units = fact.indicator === null ? [] : (indicatorById(fact.indicator)?.units ?? []);
  return fact.unit !== '' && units.some((unit) => unit.endsWith(fact.unit));
}

/** Whether a name is that of the report's own territory: 开发区规上工业增加值 and 临夏州经济总量 are of a part. */
function isOfWhole(name: string, { name: catalogued, variants }: Indicator, region: string): boolean {
  const [found] = [catalogued, ...variants]
    .filter((variant) => name.includes(variant))
    .sort((a, b) => b.length - a.length);
  const before = found === undefined ? '' : name.slice(0, name.indexOf(found));
  const place = /^([一-龥]{2,}[省市区县州旗盟])的?$/.exec(before)?.[1];
  return place === undefined || region.includes(place.replace(/地区$/, ''));
}

/** The figures without those of half a year or a quarter where the same or a later year has its own. */
function wholeYears(results: readonly Fact[]): Fact[] {
  const isPart = (period: string) => /[HQ-]/.test(period);
  const years = results.flatMap(({ period }) => (period === null || isPart(period) ? [] : [yearOf(period)]));
  const last = Math.max(...years);
  return results.filter(({ period }) => period === null || !isPart(period) || yearOf(period) > last);
}

/** The year a period ends in: that of `2016/2020` is 2020. */
function yearOf(period: string): number {
  return Number.parseInt(period.split('/').at(-1) ?? '', 10);
}
