import { leadingAction } from '../../lexicon/action-verbs.ts';
import { yearsOfPlan } from '../../lexicon/five-year-plan.ts';
import { withWords } from '../../lexicon/with-words.ts';
import type { FrameText } from '../frame-text.ts';
import type { Heading } from '../heading.ts';
import type { PartStart } from '../part-start.ts';
import { type HeadingPart, partsOfTree } from './heading-tree.ts';

/** What the first chapter is called: it tells the plan that is over. */
const past =
  /发展基础|工作基础|现状|回顾|成就|成效|成果|成绩|进展|(?:实施|执行|完成)情况|形势|背景|环境|挑战|问题|短板|开局|胜利/;
const ahead = /总体|指导思想|目标|思路|原则|任务|要求|战略|蓝图|重点|保障|措施/;
const ofPlanAhead = withWords(/战略任务|MAINAIM|总体要求/);
const named = withWords(/(PLAN)(?:时期|期间|规划)/);
/** What a chapter that looks back is called wherever it stands: 发展基础, 建设成就与现状, “十三五”规划实施情况. */
const lookBack =
  /(?:发展|工作|现实|建设)基础$|(?:发展|建设|工作)?(?:回顾|现状|成就|成效|成绩)(?:[与和及].{2,6})?$|(?:实施|执行|完成)情况(?:评估|总结)?$/;
/** 第三章, 第一节, （二）, 三、 before the words of a heading. */
const ownNumber = withWords(/^(?:第ORDINAL(?:部分|章|节)|\(?(?:ORDINAL|\d{1,2})[)、.])[:、\s]*/);
/** How a paragraph opens that looks back: “十三五”时期, 五年来. */
const opensPast = withWords(/(?:^|\n)\s*(?:(?=[“"])(PLAN)(?:时期|期间|以来)|五年来|过去五年)/g);

/**
 * An outline opens with what the plan before it has brought; everything behind its first chapter is aimed at, by the
 * last year of the plan or over its years.
 */
export function outlineParts(report: FrameText): PartStart[] {
  const { plan } = report.time;
  const aims: HeadingPart = { part: 'outlook', period: plan ? plan.join('/') : null, stated: true };
  const review: HeadingPart = { part: 'review', period: plan ? yearsBefore(plan) : null, stated: true };
  const chapters = report.headings.filter(({ level }) => level === 1);
  const firstAhead = chapters.findIndex((heading) => !isPast(heading, report));
  // A copy may have the first chapter alone; its title says so.
  const title = report.text.slice(report.range.start, report.range.start + 80).split('\n')[0] ?? '';
  const root = chapters.length === 0 && past.test(title) ? review : { ...aims, stated: chapters.length > 0 };
  const parts = partsOfTree(report, root, (heading, around) => {
    if (heading.level === 1) {
      const at = chapters.indexOf(heading);
      return firstAhead < 0 || at < firstAhead || looksBack(heading, report) ? review : aims;
    }
    const inFirst = heading.start < (chapters[1]?.start ?? 0);
    if (looksBack(heading, report)) return review;
    if (inFirst && around.part !== 'review' && past.test(heading.text) && !ahead.test(heading.text)) return review;
    if (around.part === 'review' && /目标|总体要求|指导思想/.test(heading.text)) return aims;
    return undefined;
  });
  return chapters.length > 0 || root.part === 'review' ? parts : [...parts, ...pastParagraphs(report, review, aims)];
}

/** 一、发展现状和形势, 一、“十一五”时期…取得显著成就; but 二、“十二五”时期…的战略任务 is of the plan itself. */
function isPast({ text }: Heading, { time }: FrameText): boolean {
  const years = yearsOfPlan(named.exec(text)?.[1] ?? '');
  if (years && time.plan) return years[1] < time.plan[1];
  return past.test(text) && !ofPlanAhead.test(text);
}

/**
 * Whether a chapter or a section looks back though it stands behind the aims: 三、“十三五”规划实施情况. One that takes something in hand
 * does not: 夯实发展基础, 展示建设成就.
 */
function looksBack(heading: Heading, report: FrameText): boolean {
  const words = heading.text.replace(ownNumber, '');
  const tail = lookBack.exec(words);
  return tail !== null && leadingAction(words.slice(0, tail.index)) === '' && isPast(heading, report);
}

/** Without headings, paragraphs that open with the plan before this one look back. */
function pastParagraphs({ text, range, time }: FrameText, review: HeadingPart, aims: HeadingPart): PartStart[] {
  const parts: PartStart[] = [];
  for (const match of text.slice(range.start, range.end).matchAll(opensPast)) {
    const years = yearsOfPlan(match[1] ?? '');
    if (years && time.plan && years[1] >= time.plan[1]) continue;
    const start = range.start + match.index + (match[0].startsWith('\n') ? 1 : 0);
    const end = text.indexOf('\n', start + 1);
    parts.push({ start, ...review });
    if (end >= 0 && end < range.end) parts.push({ start: end, ...aims });
  }
  return parts;
}

/** The five years before a plan; before a shorter one only the year before is sure. */
function yearsBefore([first, last]: readonly [number, number]): string {
  return last - first === 4 ? `${first - 5}/${first - 1}` : String(first - 1);
}
