import { difference, overlap } from '../interval.ts';
import type { Beside } from './beside.ts';
import type { Statement } from './check.ts';
import { type Figure, intervalIn, intervalOf, sameMeasure, valueIn } from './figure.ts';

/** What a figure is of, so that it can be found again: name, kind, time, territory, standing and base. */
function keyOf({ fact, plain }: Figure): string {
  const thing = fact.indicator === null ? plain : `#${fact.indicator} ${plain}`;
  return [
    thing,
    fact.kind,
    fact.period,
    fact.span?.per,
    fact.scope,
    fact.status,
    fact.basis?.kind,
    fact.basis?.of,
  ].join(' ');
}

/**
 * A figure of the text that a table of the same report gives too. Where the text tells the thing several times, or the
 * two are far apart, they are of different owners: the report of a city's budget tells that of each county, too.
 */
export function tableStatements(report: readonly Figure[]): Statement[] {
  const cells = Map.groupBy(
    report.filter(({ fact }) => fact.table !== null && fact.period !== null),
    keyOf,
  );
  const told = Map.groupBy(
    report.filter(({ fact }) => fact.table === null),
    keyOf,
  );
  return report.flatMap((stated) => {
    if (stated.fact.table !== null || stated.fact.period === null) return [];
    const [cell, ...more] = cells.get(keyOf(stated)) ?? [];
    if (!cell || more.length > 0 || !sameMeasure(cell, stated) || !areNear(cell, stated)) return [];
    if (new Set(told.get(keyOf(stated))?.map(({ fact }) => String(fact.value))).size > 1) return [];
    const says = intervalOf(stated);
    const computed = intervalIn(cell, stated.fact.unit);
    if (!says || !computed) return [];
    return [
      {
        kind: 'table',
        stated,
        says,
        computed,
        value: valueIn(cell, stated.fact.unit),
        from: [cell],
        formula: cell.printed,
        unclear: null,
      } as const,
    ];
  });
}

/** Of one sign, and neither more than twice the other: a misprint is not farther off than that. */
function areNear(cell: Figure, stated: Figure): boolean {
  const [a, b] = [valueIn(cell, stated.fact.unit), Number(stated.fact.value)];
  return a === b || (a * b > 0 && Math.max(a / b, b / a) <= 2);
}

/**
 * 增长5.7%，高于全国0.7个百分点: the nation's growth is the difference; it is held against the one the report gives itself
 * (全国增长5%).
 */
export function nationStatements(section: readonly Figure[], beside: Beside): Statement[] {
  return section.flatMap((above, i) => {
    const own = section[i - 1];
    const { basis, indicator, kind, unit } = above.fact;
    if (kind !== 'change' || unit !== '百分点' || basis?.kind !== 'above' || basis.of !== '全国' || indicator === null)
      return [];
    if (
      own?.fact.indicator !== indicator ||
      own.fact.kind !== 'growth' ||
      own.fact.sentence.start !== above.fact.sentence.start
    )
      return [];
    const nation = beside.one(`#${indicator}`, 'growth', { ...own, fact: { ...own.fact, scope: '全国' } });
    const [own_, gap, says] = [intervalOf(own), intervalOf(above), nation ? intervalOf(nation) : null];
    if (!nation || !own_ || !gap || !says) return [];
    const computed = difference(own_, gap);
    const formula = `${own.printed}−${above.printed}`;
    // A figure estimated before the nation's was known may be a tenth off.
    const unclear = overlap(says, computed) || own.fact.stage !== 'estimated' ? null : ('base' as const);
    return [
      {
        kind: 'above',
        stated: nation,
        says,
        computed,
        value: Number(own.fact.value) - Number(above.fact.value),
        from: [own, above],
        formula,
        unclear,
      } as const,
    ];
  });
}
