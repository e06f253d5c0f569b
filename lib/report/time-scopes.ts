import { withWords } from '../lexicon/with-words.ts';
import type { Span } from '../text/span.ts';
import type { Heading } from './heading.ts';
import { type PartStart, partAt } from './part.ts';
import type { ReportTime } from './part-period.ts';
import { isManyYears, yearOf } from './periods.ts';
import { readTimes, type TimeWord } from './time-words.ts';

/** A stretch of text that speaks of one time, where its sentences say nothing else. */
export interface TimeScope extends Span {
  readonly period: string;
  /** Whether it looks back on years that are over: 五年来. */
  readonly back: boolean;
}

/** A paragraph of a report has some hundred signs. */
const longestParagraph = 1200;
/** What may stand before the words that open a paragraph: its number, a dash, 一是. */
const lead = withWords(
  /^[\s—–-]*(?:[(（]?(?:ORDINAL|\d{1,3})[)）]?(?:[、.,:]|是))?\s*(?:(?:力争)?到(?=(?:19|20)\d{2}年[^,。:]{0,12}目标))?(?:在?(?:刚刚|即将)?过去的(?=(?:19|20)\d{2}年))?/,
);
/** The letters that a time begins with. */
const opensTime = withWords(/^[“"\dNUMERAL两今本当去明前过近这刚未党新]/);
/**
 * A time that stands apart from what is told of it: 五年来，… · “十五五”时期：… · 2025年是…之年 · 2025年工作主要有以下方面：….
 * The title of a report that runs on in one line (2025年政府工作报告 各位代表：) is none.
 */
const apart =
  /^(?:[,:]|(?:是|作为)[^,。]{0,30}(?:年|时期)|的?[^,。:]{0,10}(?:工作(?!报告)|成绩|成效|进展|目标)[^,。:]{0,12}:)/;

/**
 * The paragraphs and sections that open with a time and hold it: 五年来，民生保障更加有力。建成社区食堂420个。 Inside a
 * paragraph a later sentence that opens with several years takes over, and one that says what a year was (2024年是…的一
 * 年), and in a review 全年 behind a look at several; one that only names a year speaks for itself.
 *
 * @param time the year of the report and of the day on which it is given
 * @returns in order of their starts
 */
export function timeScopes(
  text: string,
  sentences: readonly Span[],
  headings: readonly (Heading & { readonly sectionEnd: number })[],
  parts: readonly PartStart[],
  time: Pick<ReportTime, 'year' | 'givenIn'>,
): TimeScope[] {
  const scopes: TimeScope[] = [];
  for (const heading of headings) {
    const opened = heading.level > 1 ? openingTime(heading.text, heading.start, parts, time, false) : undefined;
    if (opened) scopes.push({ start: heading.end, end: heading.sectionEnd, ...opened });
  }
  let first = true;
  let aside: TimeScope | undefined;
  for (const [i, sentence] of sentences.entries()) {
    const words = text.slice(sentence.start, Math.min(sentence.end, sentence.start + 80));
    const opened = openingTime(words, sentence.start, parts, time, true);
    const part = partAt(parts, sentence.start);
    if (opened && part?.mixed && isTurn(opened.period, time.year)) {
      // Nothing but the next such sentence, or the part's end, turns it back.
      const end = parts.find(({ start }) => start > sentence.start)?.start ?? text.length;
      scopes.push({ start: sentence.start, end, ...opened });
      aside = first || !isManyYears(opened.period) ? undefined : scopes.at(-1);
    } else if (opened && (first || isManyYears(opened.period) || isYearsTale(words))) {
      const turn = nextTurn(sentence.end, headings, parts);
      // 2024年主要做了以下工作： on a line of its own announces the paragraphs behind it.
      const announces = first && announcement.test(text.slice(sentence.start, sentence.end));
      const end = announces ? turn : Math.min(paragraphEnd(text, sentences, i), turn);
      // A report that is one paragraph has none that hold a time.
      if (announces || end - sentence.start <= longestParagraph) scopes.push({ start: sentence.start, end, ...opened });
      const isAside = isManyYears(opened.period) && (!first || isOneYear(part?.period));
      aside = isAside ? scopes.at(-1) : undefined;
    } else if (aside && sentence.start < aside.end) {
      // 2025年，… in the part of that year does the same.
      const isBack = yearAgain.test(words) || (opened && opened.period === part?.period);
      const end = Math.min(aside.end, paragraphEnd(text, sentences, i));
      if (isBack && part?.part === 'review' && time.year !== null)
        scopes.push({ start: sentence.start, end, period: String(time.year - 1), back: false });
    }
    first = endsParagraph(text, sentence, sentences[i + 1]);
  }
  return scopes.sort((a, b) => a.start - b.start || b.end - a.end);
}

const announcement = /^[^。;]{4,40}:\s*$/;

/** A review of a year and of several turns to several, or to its own year; another year (2022年，…) is only told of. */
function isTurn(period: string, year: number | null): boolean {
  return isManyYears(period) || (year !== null && (yearOf(period) ?? 0) >= year - 1);
}

/** 2024年是…的一年: what follows tells of that year. */
function isYearsTale(words: string): boolean {
  return /^[^,。]{0,4}(?:19|20)\d{2}年,?是[^,。]{0,30}(?:年|周年)[,。]/.test(words);
}

/** Where the next heading or part begins. */
function nextTurn(from: number, headings: readonly Span[], parts: readonly PartStart[]): number {
  const heading = headings.find(({ start }) => start >= from)?.start ?? Number.POSITIVE_INFINITY;
  const part = parts.find(({ start }) => start >= from)?.start ?? Number.POSITIVE_INFINITY;
  return Math.min(heading, part);
}

type Opened = Pick<TimeScope, 'period' | 'back'>;

function openingTime(
  words: string,
  at: number,
  parts: readonly PartStart[],
  { year, givenIn }: Pick<ReportTime, 'year' | 'givenIn'>,
  detached: boolean,
): Opened | undefined {
  const part = partAt(parts, at);
  const opened = words.slice(lead.exec(words)?.[0].length ?? 0);
  if (!opensTime.test(opened)) return undefined;
  const ground = { year, givenIn, around: part?.period ?? null, over: part?.settled };
  const [time] = readTimes(opened.slice(0, 40), ground);
  if (!time || time.start > 0 || time.period === null || !isScope(time, opened, detached)) return undefined;
  // In the plan what lies behind is only looked back on.
  const ends = yearOf(time.period);
  const isPast = year !== null && ends !== null && ends < year;
  if (part?.part !== 'review' && isPast && !time.back) return undefined;
  return { period: time.period, back: time.back && isPast };
}

function isOneYear(period: string | null | undefined): boolean {
  return /^\d{4}$/.test(period ?? '');
}

/** Whether a sentence goes back to the year behind a look at several: 五年间，…年均增长6.4%。全年新签约项目52个。 */
const yearAgain = /^\s*(?:全年|当年)/;

function isScope(time: TimeWord, words: string, detached: boolean): boolean {
  if (time.before || time.sort !== 'time' || time.period === null) return false;
  if (!isManyYears(time.period) && !/^\d{4}$/.test(time.period)) return false;
  return !detached || apart.test(words.slice(time.end));
}

function endsParagraph(text: string, sentence: Span, next: Span | undefined): boolean {
  return next === undefined || text[sentence.end - 1] === '\n' || text.slice(sentence.end, next.start).includes('\n');
}

function paragraphEnd(text: string, sentences: readonly Span[], from: number): number {
  let end = sentences[from]?.end ?? 0;
  for (let i = from; i < sentences.length; i += 1) {
    const sentence = sentences[i];
    if (!sentence) break;
    end = sentence.end;
    if (endsParagraph(text, sentence, sentences[i + 1])) break;
  }
  return end;
}

/** The innermost scope at an offset: the one that begins last. */
export function scopeAt(scopes: readonly TimeScope[], offset: number): TimeScope | undefined {
  for (let i = scopes.length - 1; i >= 0; i -= 1) {
    const scope = scopes[i];
    if (scope && scope.start <= offset && offset < scope.end) return scope;
  }
  return undefined;
}
