import { planYears } from '../../lexicon/five-year-plan.ts';
import { readYear, yearPattern } from '../../text/year.ts';
import type { FrameText } from '../frame-text.ts';
import type { Heading } from '../heading.ts';
import { firstPart, fiveYears } from '../part-period.ts';
import type { PartStart } from '../part-start.ts';
import { type HeadingPart, partsOfTree } from './heading-tree.ts';

const yearWord = new RegExp(`(${yearPattern})年`);
const carriedOut = /执行|完成情况|决算|回顾|成效|成绩|落实情况|收支情况|总结/;
const drafted = /草案|安排|编制|收支(?:预算|计划)|预算收支|[年级]预算$|预算(?:\(|（)/;
const toDo = /措施|任务|工作|建议|打算|努力|攻坚|确保/;

/**
 * A budget report first tells how last year's budget was carried out, then drafts the coming one; under each, and under
 * each part of the territory once more, its headings say which.
 */
export function budgetParts(report: FrameText): PartStart[] {
  const { year, halfYear } = report.time;
  return partsOfTree(report, firstPart(report.time), (heading, around) =>
    partOfHeading(heading, around, year, halfYear),
  );
}

function partOfHeading(
  { text, level, number }: Heading,
  around: HeadingPart,
  year: number | null,
  halfYear: boolean,
): HeadingPart | undefined {
  const named = readYear(yearWord.exec(text)?.[1] ?? '');
  const half = /上半年|1[—–-]6月/.test(text) ? 'H1' : /下半年/.test(text) ? 'H2' : '';
  const plan = planYears(fiveYears.exec(text)?.[1] ?? '');
  if (plan && named === undefined && /回顾|成效|成就|成果|取得|时期/.test(text) && !/展望|谋划|思路/.test(text))
    return { part: 'review', period: plan.join('/'), stated: true };
  const own = named ?? (/今年|下半年/.test(text) ? (year ?? undefined) : undefined);
  if (carriedOut.test(text) && !/草案|安排/.test(text)) {
    // 完成2025年预算任务的主要措施 stands in the draft and ends in what is to be done.
    if (/(?:措施|任务|打算)$/.test(text) && level > 1) return undefined;
    if (named !== undefined) return { part: 'review', period: `${named}${half}`, stated: true };
    return around.part === 'plan' && level > 1 ? undefined : { ...around, part: 'review', stated: true };
  }
  if (drafted.test(text) && (own !== undefined || level === 1))
    return { part: 'plan', period: own === undefined ? periodOf(year) : `${own}${half}`, stated: true };
  if (toDo.test(text) && (level === 1 || own !== undefined) && number !== null) {
    // 2024年主要财政工作 under what was done last year.
    if (own !== undefined && year !== null && own < year) return { part: 'review', period: String(own), stated: true };
    const coming = periodOf(own ?? year);
    // 下半年工作措施 of a report that tells no year is of no time.
    return { part: 'plan', period: coming && (half || halfYear) ? `${coming}H2` : coming, stated: true };
  }
  return undefined;
}

function periodOf(year: number | null | undefined): string | null {
  return year === null || year === undefined ? null : String(year);
}
