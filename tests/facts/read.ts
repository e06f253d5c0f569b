import { analyze } from '../../lib/analysis/analyze.ts';
import type { Analysis, Fact } from '../../lib/model/schema.ts';

const TITLE = '2025年青岚区政府工作报告\n——2025年1月16日在云溪市青岚区第五届人民代表大会第四次会议上\n各位代表：\n';

/** A fact with its own letters for `span`, and the span of time it holds for as `time`. */
export interface ReadFact extends Omit<Fact, 'span'> {
  readonly span: string;
  readonly time: Fact['span'];
}

function facts(text: string, analysis: Analysis): ReadFact[] {
  return analysis.facts.map((fact) => ({ ...fact, span: text.slice(fact.start, fact.end), time: fact.span }));
}

/** The analysis of a district's report of 2025 with these words in its review, its plan or behind headings of its own. */
export function reportOf(parts: { readonly review?: string; readonly plan?: string; readonly rest?: string }): {
  readonly text: string;
  readonly analysis: Analysis;
  readonly facts: readonly ReadFact[];
} {
  const { review = '', plan = '', rest = '' } = parts;
  const text = `${TITLE}一、2024年工作回顾\n${review}\n二、2025年工作安排\n${plan}\n${rest}`;
  const analysis = analyze(text);
  return { text, analysis, facts: facts(text, analysis) };
}

/** The facts of some words in the review of 2024. */
export function inReview(words: string): readonly ReadFact[] {
  return reportOf({ review: words }).facts;
}

/** The facts of some words in the plan for 2025. */
export function inPlan(words: string): readonly ReadFact[] {
  return reportOf({ plan: words }).facts;
}

/** The facts of some words in the first half of 2025, from a mid-year report. */
export function inHalfYear(words: string): readonly ReadFact[] {
  const text = `青岚区2025年上半年国民经济和社会发展计划执行情况的报告\n一、上半年计划执行情况\n${words}\n二、下半年工作安排\n`;
  return facts(text, analyze(text));
}

/** The facts of some words in the look back on 2020 to 2024, in a report at a change of term. */
export function inFiveYears(words: string): readonly ReadFact[] {
  const text = `${TITLE}一、过去五年工作回顾\n${words}\n二、今后五年目标任务\n`;
  return facts(text, analyze(text));
}

/** The facts of some words in a look back on 2024 and on the five years up to it. */
export function inMixedReview(words: string): readonly ReadFact[] {
  const text = `${TITLE}一、2024年及过去五年工作回顾\n${words}\n二、今后五年目标任务\n`;
  return facts(text, analyze(text));
}

/** The facts of some words in the aims for 2025 to 2029, in a report at a change of term. */
export function inOutlook(words: string): readonly ReadFact[] {
  const text = `${TITLE}一、过去五年工作回顾\n成效明显。\n二、今后五年目标任务\n${words}\n`;
  return facts(text, analyze(text));
}

/** Where words stand in reports of the other kinds: the lines before and behind them. */
const kinds = {
  executed: [
    '关于青岚市2024年预算执行情况与2025年预算草案的报告\n各位代表：\n一、2024年预算执行情况\n',
    '\n二、2025年预算草案\n',
  ],
  drafted: [
    '关于青岚市2024年预算执行情况与2025年预算草案的报告\n各位代表：\n一、2024年预算执行情况\n收支平衡。\n二、2025年预算草案\n',
    '\n',
  ],
  accounts: ['关于青岚市2023年财政决算的报告\n一、2023年财政决算情况\n', '\n'],
  communique: ['青岚县2024年国民经济和社会发展统计公报\n青岚县统计局\n一、综合\n', '\n'],
  pastPlan: ['青岚市国民经济和社会发展第十四个五年规划纲要\n第一章 发展基础\n', '\n第二章 主要目标\n'],
  newPlan: ['青岚市国民经济和社会发展第十四个五年规划纲要\n第一章 发展基础\n成效明显。\n第二章 主要目标\n', '\n'],
  firstHalf: [
    '青岚区2025年上半年国民经济和社会发展计划执行情况的报告\n一、上半年计划执行情况\n',
    '\n二、下半年工作安排\n',
  ],
  secondHalf: [
    '青岚区2025年上半年国民经济和社会发展计划执行情况的报告\n一、上半年计划执行情况\n成效明显。\n二、下半年工作安排\n',
    '\n',
  ],
  review: [`${TITLE}一、2024年工作回顾\n`, '\n二、2025年工作安排\n'],
  plan: [`${TITLE}一、2024年工作回顾\n成效明显。\n二、2025年工作安排\n`, '\n'],
  fiveYears: [`${TITLE}一、过去五年工作回顾\n`, '\n二、今后五年目标任务\n'],
  outlook: [`${TITLE}一、过去五年工作回顾\n成效明显。\n二、今后五年目标任务\n`, '\n'],
} as const;

/** The facts of some words where a report of a kind has them: in the draft of a budget, in a communiqué. */
export function inKind(kind: keyof typeof kinds, words: string): readonly ReadFact[] {
  const [before, behind] = kinds[kind];
  const text = before + words + behind;
  return facts(text, analyze(text));
}

/** Figure, status, period and what it holds of it: `48% actual 2020 end`. */
export function times(list: readonly ReadFact[]): string[] {
  return list.map(({ span, status, period, time }) => `${span} ${status} ${period} ${time?.per ?? 'open'}`);
}

/** Figure and name of each fact: `5.2% 地区生产总值`. */
export function names(list: readonly ReadFact[]): string[] {
  return list.map((fact) => `${fact.span} ${fact.name}`);
}
