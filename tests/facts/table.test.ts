import { describe, expect, test } from 'vitest';
import { isUnclear } from '../../lib/model/unclear.ts';
import { readRows } from './read-table.ts';

const MID_YEAR = '青岚区2025年上半年国民经济和社会发展计划执行情况的报告\n一、上半年计划执行情况\n';

const PLAN = '青岚区2024年国民经济和社会发展计划草案的报告\n二、2024年主要预期目标\n';

const read = (rows: readonly (readonly string[])[], opening = MID_YEAR) => readRows(opening, rows);

const HEAD = ['指标', '单位', '年度预期目标', '上半年完成情况'];

describe('tables of indicators', () => {
  test('name from the row, unit from its column, status and period from the head', () => {
    const { facts } = read([HEAD, ['地区生产总值', '亿元', '980', '463.2']]);
    expect(facts).toMatchObject([
      {
        span: '980',
        name: '地区生产总值',
        indicator: 'gdp',
        value: 98_000_000_000,
        unit: '元',
        status: 'target',
        stage: 'annual-target',
        period: '2025',
      },
      { span: '463.2', value: 46_320_000_000, unit: '元', status: 'actual', stage: 'achieved', period: '2025H1' },
    ]);
    expect(facts[0]!.table).toEqual({ index: 0, row: '地区生产总值', column: '年度预期目标' });
  });

  test('what a head says is sure', () => {
    const { facts } = read([HEAD, ['地区生产总值', '亿元', '980', '463.2']]);
    expect(facts.filter(isUnclear)).toEqual([]);
  });

  test('a growth has the name of what grows; a level keeps its own', () => {
    const { facts } = read([
      HEAD,
      ['地区生产总值增长', '%', '5.5左右', '5.6'],
      ['固定资产投资同比增速', '%', '6', '4.1'],
      ['新增长点项目', '个', '12', '8'],
    ]);
    expect(facts.map((fact) => [fact.name, fact.kind])).toEqual([
      ['地区生产总值', 'growth'],
      ['地区生产总值', 'growth'],
      ['固定资产投资', 'growth'],
      ['固定资产投资', 'growth'],
      ['新增长点项目', 'level'],
      ['新增长点项目', 'level'],
    ]);
  });

  test('7左右 is about 7 %, 103以内 at most', () => {
    const { facts } = read([
      HEAD,
      ['规上工业增加值增速', '%', '7左右', '5.6'],
      ['居民消费价格指数', '', '103以内', '101.2'],
    ]);
    expect(facts).toMatchObject([
      { span: '7', value: 7, unit: '%', bound: 'about', kind: 'growth', cue: '左右' },
      { span: '5.6', value: 5.6, unit: '%', bound: 'exact', kind: 'growth' },
      { span: '103', value: 103, bound: 'max' },
      { span: '101.2', value: 101.2 },
    ]);
  });

  test('增长8%（可比口径） keeps its basis, 下降2.1% its sign', () => {
    const { facts } = read([HEAD, ['一般公共预算收入', '', '增长8%（可比口径）', '下降2.1%']]);
    expect(facts).toMatchObject([
      {
        span: '8%',
        value: 8,
        unit: '%',
        kind: 'growth',
        basis: { kind: 'comparable', text: '可比口径', of: null },
        status: 'target',
      },
      { span: '2.1%', value: -2.1, unit: '%', kind: 'growth', basis: null, status: 'actual' },
    ]);
  });

  test('持平 and 与经济增长同步 are aims under a target’s head, and nothing under a result’s', () => {
    const { facts, targets } = read([
      HEAD,
      ['居民收入', '', '与经济增长同步', '增长5.2%'],
      ['粮食产量', '万吨', '持平', '持平'],
      ['城镇新增就业', '人', '12000', '6100'],
    ]);
    expect(targets.map((target) => `${target.name}: ${target.text} ${target.period}`)).toEqual([
      '居民收入: 与经济增长同步 2025',
      '粮食产量: 持平 2025',
    ]);
    expect(facts.map((fact) => fact.span)).toEqual(['5.2%', '12000', '6100']);
  });

  test('a rate beside a result is of the same year, and a target in % is no 亿元', () => {
    const head = ['指标', '单位', '2023年完成', '增速(%)', '2024年预期目标(%)'];
    const { facts } = read([head, ['地区生产总值', '亿元', '892.4', '6.3', '6.5左右']], PLAN);
    expect(facts).toMatchObject([
      { span: '892.4', value: 89_240_000_000, unit: '元', kind: 'level', status: 'actual', period: '2023' },
      { span: '6.3', value: 6.3, unit: '%', kind: 'growth', status: 'actual', period: '2023' },
      { span: '6.5', value: 6.5, unit: '%', kind: 'growth', status: 'target', period: '2024' },
    ]);
  });

  test('a share is no rate, and a rate with a standing of its own keeps it', () => {
    const head = ['指标', '单位', '2023年完成', '2024年增速目标(%)'];
    const { facts } = read([head, ['城镇登记失业率', '%', '3.1', '4以内'], ['固定资产投资', '亿元', '210', '5']], PLAN);
    expect(facts).toMatchObject([
      { span: '3.1', unit: '%', kind: 'level', status: 'actual' },
      { span: '4', unit: '%', status: 'target', period: '2024' },
      { span: '210', unit: '元', kind: 'level', status: 'actual' },
      { span: '5', unit: '%', kind: 'growth', status: 'target', period: '2024' },
    ]);
  });

  test('a unit behind the row’s name, or in the head of the column', () => {
    const opening = '2025年青岚区政府工作报告\n一、2024年工作回顾\n';
    const { facts } = read(
      [
        ['指标名称', '2024年完成（亿元）', '增长（%）', '2025年目标'],
        ['固定资产投资', '86.2', '-3.1', '90亿元'],
        ['其中：工业投资（亿元）', '32', '12.5', '36'],
        ['城镇新增就业（万人）', '1.2', '—', '1.3以上'],
      ],
      opening,
    );
    expect(
      facts.map(({ name, value, unit, kind, status, period }) => [name, value, unit, kind, status, period]),
    ).toEqual([
      ['固定资产投资', 8_620_000_000, '元', 'level', 'actual', '2024'],
      ['固定资产投资', -3.1, '%', 'growth', 'actual', '2024'],
      ['固定资产投资', 9_000_000_000, '元', 'level', 'target', '2025'],
      ['工业投资', 3_200_000_000, '元', 'level', 'actual', '2024'],
      ['工业投资', 12.5, '%', 'growth', 'actual', '2024'],
      ['工业投资', 3_600_000_000, '元', 'level', 'target', '2025'],
      ['城镇新增就业', 12_000, '人', 'level', 'actual', '2024'],
      ['城镇新增就业', 13_000, '人', 'level', 'target', '2025'],
    ]);
  });

  test('half-years of the heads, and 千瓦 as one unit', () => {
    const opening = '2025年青岚区政府工作报告\n一、2024年工作回顾\n';
    const { facts } = read(
      [
        ['指标', '单位', '2024年上半年', '2024年下半年', '2025年下半年目标'],
        ['新能源装机容量', '千瓦', '120', '130', '150'],
      ],
      opening,
    );
    expect(facts.map(({ value, unit, status, period }) => [value, unit, status, period])).toEqual([
      [120, '千瓦', 'actual', '2024H1'],
      [130, '千瓦', 'actual', '2024H2'],
      [150, '千瓦', 'target', '2025H2'],
    ]);
  });

  test('the row of a fall gives falls', () => {
    const { facts } = read([HEAD, ['单位地区生产总值能耗下降率', '%', '3', '1.2'], ['森林覆盖率', '%', '43', '43.1']]);
    expect(facts.map(({ value, kind }) => [value, kind])).toEqual([
      [-3, 'growth'],
      [-1.2, 'growth'],
      [43, 'level'],
      [43.1, 'level'],
    ]);
  });

  test('a table of layout, without a header or figures, gives nothing', () => {
    expect(
      read([
        ['首页', '政务公开'],
        ['新闻', '服务'],
      ]).facts,
    ).toEqual([]);
    expect(read([['索引号'], ['2025-12']]).facts).toEqual([]);
  });
});
