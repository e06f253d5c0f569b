import { withWords } from '../lexicon/with-words.ts';
import type { Span } from '../text/span.ts';
import { readYear } from '../text/year.ts';

/**
 * A heading that plans a year: on its line, or in a text that runs on behind the stop before its number. What a plan is
 * called in a heading is much the same in every house.
 */
const planning = withWords(
  /(?:^|[\n。!?])\s*(?:\(?(?:ORDINAL|\d{1,2})\)?[、.)]|第ORDINAL部分)?\s*(?:(YEAR)年|(明年))[^\n。,;:0-9]{0,16}(?:PLANHEAD|工作谋划|奋斗目标|(?:预算|计划)(?:收支)?(?:草案|安排)|项目安排)/g,
);

/** The year that the headings of a report plan, first named first; 明年 is given as that. */
function plannedBy(text: string, range: Span): readonly (number | '明年')[] {
  return [...text.slice(range.start, range.end).matchAll(planning)].flatMap(([, year = '', coming]) =>
    coming === undefined ? (readYear(year) ?? []) : '明年',
  );
}

/**
 * Whether a report sets out the year behind `year`: 二、2024年工作打算 in one that is headed by 2023, or 二、明年工作安排.
 * Only a heading says so: 到2024年 in a sentence is an aim like others.
 *
 * @param range the report's range in `text`
 */
export function plansYearAfter(text: string, range: Span, year: number): boolean {
  const planned = plannedBy(text, range);
  return planned.includes(year + 1) || planned.includes('明年');
}

/** The year that a report plans by its first such heading, where neither title nor day tells its own; else null. */
export function yearPlanned(text: string, range: Span): number | null {
  return plannedBy(text, range).find((year) => year !== '明年') ?? null;
}
