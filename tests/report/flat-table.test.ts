import { expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';

const report = (table: string) =>
  `2024年青岚区上半年国民经济和社会发展计划执行情况的报告\n一、上半年执行情况\n${table}\n（一）经济稳步恢复。`;

function facts(table: string): string[] {
  return analyze(report(table))
    .facts.filter((fact) => fact.table !== null)
    .map((fact) => `${fact.name} ${fact.status} ${fact.kind} ${fact.value}${fact.unit} ${fact.period}`);
}

test('a table with one cell a line is read by its head', () => {
  expect(
    facts(
      '指标\n\n年度预期目标\n\n上半年完成情况\n\n1.地区生产总值\n\n增长6%以上\n\n增长7.2%\n\n2.固定资产投资\n\n增长8%\n\n持平',
    ),
  ).toEqual([
    '地区生产总值 target growth 6% 2024',
    '地区生产总值 actual growth 7.2% 2024H1',
    '固定资产投资 target growth 8% 2024',
  ]);
});

test('its rows are no sections', () => {
  const headings = analyze(
    report('指标\n年度目标\n上半年完成情况\n1.地区生产总值\n增长6%\n增长7.2%\n2.固定资产投资\n增长8%\n增长9%'),
  ).sections;
  expect(headings.map((section) => section.heading)).toEqual(['一、上半年执行情况', '（一）经济稳步恢复']);
});

test('a list of short lines under a heading is no table', () => {
  expect(facts('指标\n经济运行稳中向好\n城乡面貌焕然一新\n民生福祉不断改善')).toEqual([]);
});

test('one row under a head is none either', () => {
  expect(facts('指标\n年度预期目标\n地区生产总值\n增长6%')).toEqual([]);
});
