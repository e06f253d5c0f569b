import type { PeriodInput } from '../../attributes/period-input.ts';
import { readStatus } from '../../attributes/status.ts';
import type { Stage, Status } from '../../model/terms.ts';
import type { PartStart, ReportTime } from '../../report/part.ts';
import { aimed, mannersOf, ofAllYears, reached, yearsIn } from './head-words.ts';

/** What is known of the report around a table. */
export interface TableTime {
  readonly time: ReportTime;
  readonly part: PartStart | undefined;
  /** What stands over the table, and the units given there. */
  readonly title: string;
  readonly units: readonly string[];
}

/** Status and time of a column. */
export interface HeadStatus {
  readonly status: Status;
  readonly stage: Stage;
  /** What decides the time of its figures, but for what each of them measures. */
  readonly time: HeadTime;
  readonly cue: string | null;
  readonly confidence: number;
}

export type HeadTime = Omit<PeriodInput, 'kind' | 'name' | 'share'>;

/** Status and time of a column by its head; what it leaves open, the table's title and the part decide. */
export function statusOfHead(head: string, years: readonly number[], table: TableTime): HeadStatus {
  const own = mannersOf(head);
  const { time, part } = table;
  const base = baseYear(table);
  const said = base === null ? own : own.replace(/[上去]年/, `${base - 1}年`);
  const ofAll = ofAllYears(own) && years.length > 1;
  const standing = ofAll ? statusOfYear(Math.max(...years), said, table) : statusOfWords(said, table);
  const around = /年度|全年/.test(own) ? wholeYear(part?.period) : (titlePeriod(table) ?? part?.period ?? null);
  return {
    ...standing,
    time: {
      around: null,
      part: ofAll ? `${Math.min(...years) + 1}/${Math.max(...years)}` : around,
      partName: part?.part ?? 'other',
      year: time.year,
      now: time.year,
      before: ofAll ? '' : said,
      // 五年累计 adds up, 年均 and 年均〔累计〕 are the mean of each year.
      clause: ofAll ? (/年均/.test(own) ? '年均' : '累计') : said,
      stage: standing.stage,
      from: false,
      settled: part?.settled ?? false,
      following: '',
    },
  };
}

/** 2026年社会保险基金预算收支草案 over a table, and over its columns no more than whose they are. */
const draft = /(?:草案|预算(?:安排)?(?:情况)?(?:总|明细|汇总)?表)(?![^ ]*(?:执行|决算|完成))/;

/** The words of the head decide; then the year it names, or a draft in the title; then the part the table stands in. */
function statusOfWords(head: string, table: TableTime): Omit<HeadStatus, 'time'> {
  const target = aimed.exec(head);
  const actual = reached.exec(head);
  const year = yearsIn(head).at(-1);
  if (target !== null && (actual === null || /完成(?:目标|计划)|预期|安排/.test(head)))
    return { status: 'target', stage: stageOf(year, table), cue: target[0], confidence: 0.9 };
  if (actual !== null)
    return { status: 'actual', stage: /预计/.test(head) ? 'estimated' : 'achieved', cue: actual[0], confidence: 0.9 };
  const drafted = year === undefined ? draft.exec(nearestTitle(table)) : null;
  if (drafted !== null) return { status: 'target', stage: stageOf(year, table), cue: drafted[0], confidence: 0.85 };
  return statusOfYear(year, head, table);
}

function statusOfYear(year: number | undefined, head: string, table: TableTime): Omit<HeadStatus, 'time'> {
  const { time, part } = table;
  const looksAhead = part?.part === 'plan' || part?.part === 'outlook' || part?.part === 'annex';
  // What is to be after the year of the report is aimed at, whatever it stands in.
  if (year !== undefined && time.year !== null && (looksAhead || year > time.year))
    return year < time.year
      ? { status: 'actual', stage: 'baseline', cue: null, confidence: 0.85 }
      : { status: 'target', stage: stageOf(year, table), cue: null, confidence: 0.85 };
  return readStatus({
    part: part?.part ?? 'other',
    partStated: part?.stated ?? false,
    settled: part?.settled ?? false,
    year: time.year,
    before: head,
    after: '',
    following: '',
    clause: head,
    from: false,
    progress: false,
    lookBack: false,
    cameAbout: false,
    rank: false,
  });
}

function stageOf(year: number | undefined, { time, part }: TableTime): Stage {
  const isFar = year !== undefined && time.year !== null ? year > time.year : part?.part === 'outlook';
  return isFar ? 'plan-target' : 'annual-target';
}

/** The year a table is of, that 上年 and 本年 are counted from: its title's, else its part's. */
function baseYear(table: TableTime): number | null {
  const title = yearsIn(table.title).at(-1);
  if (title !== undefined) return title;
  const part = /^\d{4}/.exec(table.part?.period ?? '');
  return part ? Number(part[0]) : table.time.year;
}

/** Of several lines over a table (2026年预算草案 · 附表1 2025年社会保险基金预算执行情况) the nearest that names a year. */
function nearestTitle({ title }: TableTime): string {
  return title.split(' ').findLast((line) => yearsIn(line).length > 0) ?? title;
}

function titlePeriod(table: TableTime): string | null {
  const years = yearsIn(nearestTitle(table));
  return years.length === 1 ? String(years[0]) : null;
}

function wholeYear(period: string | null | undefined): string | null {
  return period?.replace(/[HQ]\d$/, '') ?? null;
}
