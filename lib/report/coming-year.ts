import { withWords } from '../lexicon/with-words.ts';
import type { Span } from '../text/span.ts';

/** Before a heading: its line, or in a text that runs on the stop before its number. */
const opening = '(?:^|[\\n。!?])\\s*(?:\\(?(?:ORDINAL|\\d{1,2})\\)?[、.)]|第ORDINAL部分)?\\s*';
/** What a plan is called in a heading, whoever makes it. */
const planned = withWords(
  /(?:PLANHEAD|工作(?:打算|计划|思路|谋划|建议)|奋斗目标|(?:预算|计划)(?:收支)?(?:草案|安排))/,
).source;

/**
 * Whether a report sets out the year behind `year`: 二、2024年工作打算 in one that is headed by 2023, or 二、明年工作安排.
 * Only a heading says so: 到2024年 in a sentence is an aim like others.
 *
 * @param range the report's range in `text`
 */
export function plansYearAfter(text: string, range: Span, year: number): boolean {
  const heading = withWords(new RegExp(`${opening}(?:${year + 1}年|明年)[^\\n。,;:0-9]{0,16}${planned}`));
  return heading.test(text.slice(range.start, range.end));
}
