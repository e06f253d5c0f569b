import { expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { citationOf } from '../../lib/export/citation.ts';
import { toTaskCsv } from '../../lib/export/csv.ts';
import { toRows } from '../../lib/export/rows.ts';
import { toTasks } from '../../lib/export/tasks.ts';

const text = [
  '2025年云溪县政府工作报告',
  '一、2024年工作回顾',
  '地区生产总值120亿元、增长5.1%。',
  '二、2025年工作安排',
  '新建农村公路80公里，改造老旧小区12个。新增学位600个。',
].join('\n');
const analysis = analyze(text);

test('a task table has the targets with empty columns for office and date', () => {
  expect(
    toTasks(analysis, text).map(({ number, section, target, office, due }) => [number, section, target, office, due]),
  ).toEqual([
    ['1', '二、2025年工作安排', '新建农村公路 80公里；老旧小区 12个', '', ''],
    ['2', '二、2025年工作安排', '新增学位 600个', '', ''],
  ]);
  expect(toTaskCsv(analysis, text, { language: 'zh-CN' }).split('\r\n')[0]).toBe(
    '\ufeff序号,章节,目标,原句,责任单位,完成时限,链接',
  );
});

test('a task says how binding its target is', () => {
  const plan = `${text}\n地区生产总值增长5%以上，城镇调查失业率控制在5.5%以内，固定资产投资增长4%左右。`;
  expect(toTasks(analyze(plan), plan).at(-1)?.target).toBe(
    '地区生产总值 增长5%以上；城镇调查失业率 5.5%以内；固定资产投资 增长4%左右',
  );
});

test('a level carries the growth that its sentence gives for it', () => {
  expect(toRows(analysis, text)[0]).toMatchObject({
    printed: '120亿元',
    change: '+5.1%',
    indicatorName: '地区生产总值',
  });
});

test('only the rows that were filtered are taken', () => {
  const first = analysis.facts[0]!;
  expect(toRows(analysis, text, { ids: new Set([first.id]) }).map((row) => row.id)).toEqual([first.id]);
});

test('a citation has sentence, report and link', () => {
  expect(
    citationOf(
      { title: '2025年云溪县政府工作报告', spokenOn: null, text, address: 'https://example.gov.cn/1' },
      analysis.facts[0]!,
    ),
  ).toBe(
    '“地区生产总值120亿元、增长5.1%。”——2025年云溪县政府工作报告，https://example.gov.cn/1#:~:text=%E5%9C%B0%E5%8C%BA%E7%94%9F%E4%BA%A7%E6%80%BB%E5%80%BC120%E4%BA%BF%E5%85%83%E3%80%81%E5%A2%9E%E9%95%BF5.1%25%E3%80%82',
  );
});

test('a citation of a cell says which one it is', () => {
  const cell = { ...analysis.facts[0]!, table: { index: 0, row: '地区生产总值', column: '2024年' } };
  const source = { title: '2025年云溪县政府工作报告', spokenOn: null, text, address: '' };
  expect(citationOf(source, cell)).toBe(
    '“地区生产总值 · 2024年 · 地区生产总值120亿元、增长5.1%。”——2025年云溪县政府工作报告',
  );
});
