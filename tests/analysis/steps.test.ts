import { expect, it } from 'vitest';
import { analysisSteps, analyze } from '../../lib/analysis/analyze.ts';

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

it('no step reads more than a small part of a long text', () => {
  const told = [...analysisSteps(text)];
  const longest = Math.max(...told.slice(1).map((at, i) => at - (told[i] ?? 0)));
  expect(longest).toBeLessThan(200);
});
