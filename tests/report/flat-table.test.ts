import { describe, expect, test } from 'vitest';
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

const TWO_ROWS = '指标\n年度目标\n上半年完成情况\n1.地区生产总值\n增长6%\n增长7.2%\n2.固定资产投资\n增长8%\n增长9%';

test.each([
  ['1 2 3 余下全文', 4],
  ['1 2 下一页', 4],
  // A row that lacks a cell, and figures that nothing explains.
  ['3.出口\n增长5%', 0],
  ['12 35 48', 0],
])('%s below its rows', (below, count) => {
  expect(facts(`${TWO_ROWS}\n${below}`)).toHaveLength(count);
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

describe('heads that are wrapped themselves', () => {
  const rows = ['水泥', '万吨', '485.6', '-5.1', '布', '万米', '70', '2.2'];

  test.each<[string, readonly string[]]>([
    ['before a bracket', ['产品名称', '单位', '产量', '比上年增长', '（%）']],
    ['behind 比上年', ['产品名称', '单位', '产量', '比上年', '增长（%）']],
  ])('%s', (_, head) => {
    expect(facts([...head, ...rows].join('\n'))).toEqual([
      '水泥产量 actual level 4856000吨 2024H1',
      '水泥产量 actual growth -5.1% 2024H1',
      '布产量 actual level 700000米 2024H1',
      '布产量 actual growth 2.2% 2024H1',
    ]);
  });

  test('as in an outline, with numbers and the sort of each indicator', () => {
    const head = ['序号', '指标', '单位', '2023年', '2025年', '年均增速', '〔累计〕（%）', '指标', '属性'];
    const body = [
      '1',
      '地区生产总值',
      '亿元',
      '980',
      '1100',
      '6',
      '预期性',
      '2',
      '森林覆盖率',
      '%',
      '43',
      '44',
      '〔1〕',
      '约束性',
    ];
    expect(facts([...head, ...body].join('\n'))).toHaveLength(6);
  });

  test('and names that go on with their unit', () => {
    expect(
      facts(
        [
          '指标',
          '2024年上半年',
          '同比增长%',
          '地区生产总值',
          '（亿元）',
          '463',
          '5.6',
          '工业投资',
          '（亿元）',
          '86',
          '-3',
        ].join('\n'),
      ),
    ).toEqual([
      '地区生产总值 actual level 46300000000元 2024H1',
      '地区生产总值 actual growth 5.6% 2024H1',
      '工业投资 actual level 8600000000元 2024H1',
      '工业投资 actual growth -3% 2024H1',
    ]);
  });
});

test.each<[string, readonly string[]]>([
  [
    'a row lacks a cell',
    ['产品', '单位', '产量', '增长%', '水泥', '万吨', '485', '3', '布', '70', '2', '纱', '吨', '91', '4'],
  ],
  [
    'the last row is cut',
    ['产品', '单位', '产量', '增长%', '水泥', '万吨', '485', '3', '布', '万米', '70', '2', '纱', '吨', '91'],
  ],
])('where %s, nothing is read and all is told', (_, lines) => {
  const text = report(lines.join('\n'));
  const analysis = analyze(text);
  expect(analysis.facts).toEqual([]);
  const figures = lines.filter((words) => /^\d/.test(words));
  expect(
    analysis.damage.filter(({ kind }) => kind === 'unread').map(({ start, end }) => text.slice(start, end)),
  ).toEqual(figures);
});

test('two years one below the other are two heads, and figures below a heading no table', () => {
  expect(
    facts(['指标', '2023年', '2024年', '工业投资（亿元）', '80', '86', '民间投资（亿元）', '40', '43'].join('\n')),
  ).toEqual([
    '工业投资 actual level 8000000000元 2023',
    '工业投资 actual level 8600000000元 2024',
    '民间投资 actual level 4000000000元 2023',
    '民间投资 actual level 4300000000元 2024',
  ]);
  const { damage } = analyze(report('项目\n新建学校12所\n改造小区45个\n修建道路30公里\n栽植树木6万株'));
  expect(damage).toEqual([]);
});
