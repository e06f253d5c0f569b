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

/** Figure and name of each fact: `5.2% 地区生产总值`. */
export function names(list: readonly ReadFact[]): string[] {
  return list.map((fact) => `${fact.span} ${fact.name}`);
}
