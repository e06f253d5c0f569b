import type { Place, ReportKind } from '../model/schema.ts';
import type { TextShape } from '../model/text-shape.ts';
import { normalize } from '../text/normalize.ts';
import type { Span } from '../text/span.ts';
import { readYear, yearPattern } from '../text/year.ts';
import { yearOfCensus } from './census.ts';
import { plansYearAfter, yearPlanned } from './coming-year.ts';
import { placeOf, regionOpening } from './place.ts';
import { kindOfTitle, plannedYears } from './report-kind.ts';
import { type Speech, speechLines } from './speech.ts';
import { bareTitle, findTitle, plainTitle } from './title.ts';
import { givenBehind, toldByTitle } from './told-title.ts';

/** Title page of a report, read from its first lines. */
export interface Opening {
  readonly title: string;
  readonly kind: ReportKind;
  readonly region: string | null;
  readonly place: Place | null;
  /** The year in which the report is given; of a communiqué or accounts the year they tell, of an outline its first. */
  readonly year: number | null;
  /** The year of the day it is given, which is the one before in the last weeks of a year; null where it is the same. */
  readonly givenIn: number | null;
  /** First and last year of the plan that an outline sets out. */
  readonly plan: readonly [number, number] | null;
  /** The period that the title says the report tells of, where nothing but the title does. */
  readonly told: string | null;
  readonly spokenOn: string | null;
  readonly meeting: string | null;
  readonly issuer: string | null;
}

/** Other houses report to the same meeting; theirs is no report of the government. */
const otherHouse = /(?:法院|检察院|常委会|常务委员会|政协)[^。,;]{0,8}工作报告/;
/** How far into a report its opening may reach. */
const reach = 2500;

/** What the page says of its report, used where the text does not. */
type PageHints = Pick<TextShape, 'title' | 'speech' | 'names' | 'published'>;

/**
 * Reads title, kind, place, year and meeting from the first lines of a report. The speech line is the safest year;
 * then the title's; then the year after the one that is reviewed; then that of the page.
 *
 * @param range the report's range in `text`
 */
export function readOpening(text: string, range: Span, page: PageHints = {}): Opening {
  const head = text.slice(range.start, Math.min(range.end, range.start + reach));
  const own = speechLines(head)[0];
  const speech = own ?? speechLines(normalize(page.speech ?? '').text)[0];
  const title = findTitle(head, plainTitle(page.title ?? ''));
  const kind = otherHouse.test(title) ? 'other' : (kindOfTitle(title) ?? kindOfHead(head) ?? 'other');
  const plan = kind === 'outline' ? plannedYears(title) : null;
  const region =
    speech?.region ??
    regionOpening(bareTitle(title)) ??
    regionInLines(head) ??
    regionInBracket(title) ??
    regionOfPage(page.names ?? []);
  const dated = speech?.year ?? (kind === 'other' ? yearOfDay(head) : null);
  const told = kind === 'other' ? toldByTitle(title, dated) : null;
  const first =
    (told === null ? yearOfReport(kind, title, head, speech) : (dated ?? givenBehind(told))) ??
    plan?.[0] ??
    yearOfPage(kind, head, page.published) ??
    (kind === 'other' || kind === 'work' ? yearPlanned(text, range) : null) ??
    dated;
  const year = first !== null && isEarly(kind, speech) && plansYearAfter(text, range, first) ? first + 1 : first;
  const given = speech?.year ?? first;
  return {
    title,
    kind,
    region,
    place: placeOf(region),
    year,
    givenIn: year !== null && given === year - 1 ? given : null,
    plan,
    told,
    spokenOn: speech?.spokenOn ?? null,
    meeting: speech?.meeting ?? null,
    issuer: issuerAfter(head, own),
  };
}

/**
 * The year of a report: the speech line is the safest, but a report given in the last weeks of a year is the next
 * one's, as its title or the year it looks back on says; a communiqué and accounts are of the year they tell.
 */
function yearOfReport(kind: ReportKind, title: string, head: string, speech: Speech | undefined): number | null {
  const told = yearIn(title, head, kind);
  if (kind === 'communique' || kind === 'accounts') return told;
  if (!speech) return kind === 'outline' ? null : told;
  return isLate(speech) && told === speech.year + 1 ? told : speech.year;
}

function isLate({ spokenOn }: Speech): boolean {
  return Number(spokenOn.slice(5, 7)) >= 11;
}

/**
 * Whether a report may be given before the year that it plans: towns hold their meetings in December and head the report by the
 * year that ends; without a day nothing speaks against it.
 */
function isEarly(kind: ReportKind, speech: Speech | undefined): boolean {
  return (kind === 'work' || kind === 'plan' || kind === 'budget') && (speech === undefined || isLate(speech));
}

const dayAlone = new RegExp(`^[\\s—(-]*(${yearPattern})年\\d{1,2}月(?:\\d{1,2}日)?\\)?$`, 'm');

/** The year of a day or a month on a line of its own among the first: (2025年1月10日). */
function yearOfDay(head: string): number | null {
  const front = head.split('\n').slice(0, 8).join('\n');
  return readYear(dayAlone.exec(front)?.[1] ?? '') ?? null;
}

/** The place that a title has in a bracket behind it: 实施意见(保定市,2023—2025年). */
function regionInBracket(title: string): string | null {
  const region = regionOpening(/\(([^()]{2,30})/.exec(title)?.[1] ?? '');
  // (上市,2024年) is no place: it must be in the table.
  return placeOf(region) === null ? null : region;
}

const offices = /(?:人民政府|统计局|财政局|发展和改革|人大)/;

/** The first place that a page's names tell. */
function regionOfPage(names: readonly string[]): string | null {
  for (const name of names) {
    const region = regionOpening(normalize(name).text.trim());
    // 公开专区 and 地级市公报 are no places: one that is not in the table must have an office.
    if (region !== null && (placeOf(region) !== null || offices.test(name))) return region;
  }
  return null;
}

/**
 * The year of a report by the day its page was published: a work report is put up in the year it is given, which the
 * text must agree with by naming no later one, and the year before as one that is over.
 */
function yearOfPage(kind: ReportKind, head: string, published: string | undefined): number | null {
  const year = Number(published?.slice(0, 4));
  if (!published || (kind !== 'work' && kind !== 'plan' && kind !== 'budget')) return null;
  const named = [...head.matchAll(new RegExp(`(${yearPattern})年`, 'g'))].flatMap(
    ([, one = '']) => readYear(one) ?? [],
  );
  return named.includes(year - 1) && named.every((one) => one <= year) ? year : null;
}

/** The kind that a short line among the first ones tells, else 工作报告 where an assembly is saluted. */
function kindOfHead(head: string): ReportKind | undefined {
  const lines = head.slice(0, 1500).split('\n');
  const short = lines.filter((line) => line.length <= 60).flatMap((line) => kindOfTitle(line) ?? []);
  return short[0] ?? (/各位代表|报告工作|工作报告|工作总结/.test(head) ? 'work' : undefined);
}

/** The place that one of the first lines opens with, or that the speaker stands for; 我代表县人民政府 names none. */
function regionInLines(head: string): string | null {
  const first = head.slice(0, 600);
  const front = first.slice(0, first.search(/各位|主任、|现在,|代表|$/));
  for (const line of front.split('\n').slice(0, 8)) {
    const region = line.length <= 60 ? regionOpening(bareTitle(line.trim())) : null;
    if (region !== null) return region;
  }
  const speaker = /代表([^,。;\n]{2,24}?)(?:第[^,。;]{1,5}届)?人民政府/.exec(first)?.[1] ?? '';
  return regionOpening(speaker);
}

function yearIn(title: string, head: string, kind: ReportKind): number | null {
  const own = [...title.matchAll(new RegExp(`(${yearPattern})年?`, 'g'))].flatMap(
    ([, year = '']) => readYear(year) ?? [],
  );
  // 2024年…计划执行情况与2025年…计划草案, 2024年工作情况和2025年工作打算: such a report is given in the later one.
  const year = kind === 'plan' || kind === 'budget' || kind === 'other' ? own.at(-1) : own[0];
  // 2024年工作总结与2025年工作安排 and 2024年工作总结 are given in 2025.
  // 2023年度…审计工作报告 tells of a year that is over.
  if (year !== undefined && kind === 'other' && title.includes(`${year}年度`)) return year + 1;
  // 2024年上半年工作总结和下半年工作计划 is given in its own year.
  const isWhole = !/[上下]半年|季度|月/.test(title);
  if (year !== undefined && kind === 'work' && isWhole && /工作(?:总结|回顾)/.test(title)) return own[1] ?? year + 1;
  if (year !== undefined) return year;
  const counted = kind === 'communique' ? yearOfCensus(title) : undefined;
  if (counted !== undefined) return counted;
  // A communiqué whose title leaves out its year opens with it.
  if (kind === 'communique')
    return readYear(new RegExp(`(${yearPattern})年`).exec(head.slice(0, 400))?.[1] ?? '') ?? null;
  const reviewed = new RegExp(`(${yearPattern})年(?:[^。,;]{0,12})(?:回顾|工作总结)`).exec(head);
  const past = reviewed?.[1] ? readYear(reviewed[1]) : undefined;
  return past === undefined ? null : past + 1;
}

/** Office and name behind the speech line: 花都区人民政府代理区长 李晓东. */
function issuerAfter(head: string, speech: Speech | undefined): string | null {
  if (!speech) return null;
  const rest = head.slice(speech.end, speech.end + 80).replace(/^[\s)）]+/, '');
  const match =
    /^([^\n。,:]{0,40}?(?:省长|市长|州长|县长|区长|镇长|乡长|旗长|盟长|主席|主任|局长|厅长)[;\s]*[\u4e00-\u9fff·\s]{0,8}?)(?=\n|各位|主任、|。|$)/.exec(
      rest,
    );
  if (match?.[1]) return match[1].replace(/[;\s]+/g, ' ').trim();
  // Plan and budget reports may name the office alone, on a line of its own.
  return /^([\u4e00-\u9fff]{2,30}(?:局|委员会|厅|人民政府))(?=\n)/.exec(rest)?.[1] ?? null;
}
