import { isMean } from '../lexicon/holding.ts';
import type { TimeSpan } from '../model/schema.ts';
import { isManyYears, yearOf } from '../report/periods.ts';
import { isAsOf, isAtEnd, isBare, isOfYear } from './held-at-end.ts';
import { namedTime } from './named-time.ts';
import type { PeriodInput } from './period-input.ts';

/** The time a value holds for, short and spelled out; both null where the text leaves it open. */
export interface HeldTime {
  readonly period: string | null;
  readonly span: TimeSpan | null;
}

const open: HeldTime = { period: null, span: null };

/**
 * The time a value holds for. The innermost words that name one decide: its clause, its sentence, its paragraph, its
 * section, its part. The measure then says what of that time it holds: of several years a state or a rate the end,
 * what was done or grew the whole, a mean each of them, what is left behind (从…) the state before the first.
 */
export function timeOf(input: PeriodInput): HeldTime {
  // What a project will yield is of no stated time, unless the year's work aims at it.
  if (input.stage === 'project-plan' && projectYield(input)) return open;
  const read = namedTime(input);
  // 谋划“十五五”期间的重大项目,争取到资金增长61%: what has come about is of no later time.
  const early = input.stage === 'achieved' && input.year !== null && (yearOf(read ?? null) ?? 0) > input.year;
  const named = early ? undefined : read;
  const scope = named === undefined ? inherited(input) : named;
  if (isMean(input.clause)) return meanTime(input, named, scope);
  if (input.from) return fromTime(input, named, scope);
  if (scope === null) return open;
  // 到2030年…累计培训30万人次: what adds up is of all the years of the plan that ends then.
  if (addsUp.test(input.clause) && input.part?.endsWith(`/${scope}`)) return spelled(input.part, 'total');
  return isManyYears(scope)
    ? withinYears(scope, input)
    : single(scope, isAsOf(input) || isBare(input) || (!isOfYear(input) && isAtEnd(input)));
}

/** 累计达到9800个 is what there is in the end. */
const addsUp = /累计(?!达到?|突破|超)/;

function projectYield({ clause, partName }: PeriodInput): boolean {
  if (/达产|投产后|建成后/.test(clause)) return true;
  return partName === 'review' && /协议/.test(clause);
}

function single(period: string, end: boolean): HeldTime {
  const [from = period, to = from] = period.split('/');
  return { period, span: { from, to, per: end ? 'end' : 'year' } };
}

/** The scope's period; the whole year for 年度投资计划 in a mid-year report, the report's year for what 有 states. */
function inherited(input: PeriodInput): string | null {
  const scope = input.around ?? input.part;
  if (input.stage === 'baseline' && !input.from && input.now !== null) return String(input.now);
  if (/H[12]$/.test(scope ?? '') && /年度/.test(input.clause) && !input.share) return scope?.slice(0, 4) ?? null;
  return scope;
}

/** A mean is of several years, also under words that speak of the last of them. */
function meanTime(input: PeriodInput, named: string | null | undefined, scope: string | null): HeldTime {
  const years = [named ?? null, scope, input.around, input.part].find(isManyYears) ?? yearsSince(input, scope);
  return years ? spelled(years, 'average') : open;
}

/** 与2019年相比, 比2019年底; the year is the first group. */
const heldAgainstYear = /[与同较比]((?:19|20)\d{2})年[底末]?/;

/** 与2019年相比,…年均增长6%: the years from the next one to the one that is told of. */
function yearsSince({ before }: PeriodInput, scope: string | null): string | undefined {
  const first = Number(heldAgainstYear.exec(before.slice(before.lastIndexOf(';') + 1))?.[1]) + 1;
  const last = yearOf(scope) ?? 0;
  return first < last ? `${first}/${last}` : undefined;
}

function spelled(period: string, per: TimeSpan['per']): HeldTime {
  const [from = period, to = from] = period.split('/');
  return { period, span: { from, to, per } };
}

/** 由2015年1.9万元增长到…: the year named, else the year before the span; left open in the review of one year. */
function fromTime(input: PeriodInput, named: string | null | undefined, scope: string | null): HeldTime {
  const dated = /(?:(?:19|20)\d{2}年|[去上前]年|五[”"]?期?末)[^,;]*$/.test(input.clause);
  // 由去年的2天压缩至0.5天 in the review of last year: before the year that is told of.
  if (typeof named === 'string' && named === input.part && /[去上]年[^,;]*$/.test(input.clause))
    return spelled(yearBefore(named), 'start');
  if (dated && typeof named === 'string' && !isManyYears(named)) return spelled(named, 'start');
  // In the plan of a year it is the state of the year before.
  if (scope && /^\d{4}$/.test(scope) && input.partName === 'plan') return spelled(yearBefore(scope), 'start');
  const against = /与((?:19|20)\d{2})年[底末]?相[比较],[^,;]*$/.exec(input.before)?.[1];
  if (against) return spelled(against, 'start');
  const years = scope ?? inherited(input);
  if (!isManyYears(years)) return open;
  const [from = '', to = from] = years.split('/');
  return { period: yearBefore(from), span: { from, to, per: 'start' } };
}

function yearBefore(year: string): string {
  return String(Number(year) - 1);
}

/** Of several years a state or a rate holds for the end, all else for the whole. */
function withinYears(scope: string, input: PeriodInput): HeldTime {
  const [from = scope, to = from] = scope.split('/');
  // 生产总值同比增长6%,财政收入增长2.5% in the review of five years is told of the last of them.
  if (input.kind === 'growth' && input.partName === 'review' && /同比/.test(input.before)) return single(to, false);
  if (isAtEnd(input)) return isOfYear(input) ? single(to, false) : { period: to, span: { from, to, per: 'end' } };
  return { period: scope, span: { from, to, per: 'total' } };
}
