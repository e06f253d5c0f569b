import type { Fact } from '../model/schema.ts';
import { readTimes } from '../report/time-words.ts';
import { simplified } from '../text/script.ts';
import { type ExportLanguage, exportLabels } from './labels.ts';

/** What of a figure or an aim says until when. */
export interface DueOf {
  readonly period: string | null;
  readonly stage: Fact['stage'] | null;
}

/** Until when: a year's own aim until its end, a month's until the month's: 2025年底, 2025年6月底前, 2027年. */
export function dueWords({ period, stage }: DueOf, language: ExportLanguage): string {
  if (period === null) return '';
  const { due } = exportLabels(language);
  const end = period.split('/').at(-1) ?? period;
  const year = end.slice(0, 4);
  const month =
    /^\d{4}-(\d{2})$/.exec(end)?.[1] ?? { H1: '6', H2: '12', Q1: '3', Q2: '6', Q3: '9', Q4: '12' }[end.slice(4)];
  if (month !== undefined) return fill(due.month, { year, month: String(Number(month)) });
  const isOfYear = stage === 'annual-target' || period.includes('/');
  return fill(isOfYear ? due.yearEnd : due.year, { year });
}

/**
 * Until when an action is to be done that no figure measures, where its clause says so: 年底前建成, 6月底前开工, 到2027年.
 * A time that only says which year's (落实2025年计划) is none.
 *
 * @param year that of the report
 */
export function dueOfAction(clause: string, year: number | null, language: ExportLanguage): string {
  const plain = simplified(clause);
  for (const { start, end, period, sort } of readTimes(plain, { year, around: null })) {
    const isYearEnd = sort === 'whole' && plain.slice(start, end) !== '全年';
    if (isYearEnd && year !== null) return dueWords({ period: String(year), stage: 'annual-target' }, language);
    const isUntil = /^[底末]?(?:之?前|内)|^[底末]/.test(plain.slice(end)) || /[到至]$/.test(plain.slice(0, start));
    if (period !== null && isUntil) return dueWords({ period, stage: null }, language);
  }
  return '';
}

/** A clause without the time that it opens with: 开工建设云溪三桥 of 6月底前开工建设云溪三桥. */
export function behindTime(clause: string, year: number | null): string {
  const plain = simplified(clause);
  const [first] = readTimes(plain, { year, around: null });
  if (first === undefined || !/^[到至在于]?$/.test(plain.slice(0, first.start))) return clause;
  const [joined = ''] = /^[底末]?(?:之?前|内)?/.exec(plain.slice(first.end)) ?? [];
  return clause.slice(first.end + joined.length);
}

function fill(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replaceAll(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
