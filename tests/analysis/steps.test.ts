import { expect, it } from 'vitest';
import { analysisSteps, analyze } from '../../lib/analysis/analyze.ts';
import type { Analysis } from '../../lib/model/schema.ts';
import { toMarks } from '../../lib/page/marks.ts';
import { finish } from '../../lib/work/steps.ts';

const sentence = '地区生产总值增长5.2%，粮食产量达到120万吨，新建学校12所。';
const report = (year: number) =>
  `${year}年青岚区政府工作报告\n——${year}年1月8日在青岚区第十届人民代表大会第一次会议上\n各位代表：\n${`${sentence}\n`.repeat(80)}`;
const text = report(2023) + report(2024);

it('the analysis in steps comes to the same, and tells at every step how far it has read', () => {
  const steps = analysisSteps(text);
  const told: number[] = [];
  let step = steps.next();
  for (; !step.done; step = steps.next()) told.push(step.value);
  expect(step.value).toEqual(analyze(text));
  expect(step.value.reports).toHaveLength(2);
  // A step for each sentence, never back, up to the end.
  expect(told.length).toBeGreaterThan(160);
  expect(told).toEqual([...told].sort((a, b) => a - b));
  expect(told.at(-1)).toBe(text.length);
});

/** What is heard of a text before all of it is read. */
function heardEarly(words: string): Analysis[] {
  const heard: Analysis[] = [];
  finish(analysisSteps(words, {}, undefined, (first) => heard.push(first)));
  return heard;
}

it('what is heard of the first report early stands the same in the whole', () => {
  const glossary = '名词解释\n1.链长制：指由区领导牵头联系重点产业链的工作机制。\n';
  const explained = `${report(2023)}推行链长制。\n${glossary}${report(2024)}推行链长制。\n${glossary}${report(2025)}`;
  const whole = analyze(explained);
  expect(whole.reports).toHaveLength(3);
  const [first, ...more] = heardEarly(explained);
  expect(more).toEqual([]);
  expect(first?.reports).toEqual(whole.reports.slice(0, 1));
  expect(first?.sections).toEqual(whole.sections.filter((section) => section.report === 0));
  expect(first?.facts).toEqual(whole.facts.filter((fact) => fact.report === 0));
  expect(first?.facts).toHaveLength(240);
  expect(first?.glossary.entries).toEqual(whole.glossary.entries.slice(0, 1));
  expect(first?.checks).toEqual([]);
  const marks = toMarks(whole);
  for (const mark of first ? toMarks(first) : []) expect(marks).toContainEqual(mark);
});

it('of a single report nothing is heard early', () => {
  expect(heardEarly(report(2024))).toEqual([]);
});

it('no step reads more than a small part of a long text', () => {
  const told = [...analysisSteps(text)];
  const longest = Math.max(...told.slice(1).map((at, i) => at - (told[i] ?? 0)));
  expect(longest).toBeLessThan(200);
});
