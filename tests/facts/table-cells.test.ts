import { describe, expect, test } from 'vitest';
import { readRows } from './read-table.ts';

/** What stands over the tables: a report on the plan of 2024, on its budget, on half a year, on no year, an outline. */
const YEAR = '2025年青岚市国民经济和社会发展计划执行情况的报告\n一、上年计划执行情况\n';
const BUDGET = '关于青岚市2025年预算执行情况和2026年预算草案的报告\n一、2025年预算执行情况\n';
const HALF = '青岚区2025年上半年国民经济和社会发展计划执行情况的报告\n一、上半年计划执行情况\n';
const NO_YEAR = '青岚市国民经济和社会发展计划执行情况的报告\n一、计划执行情况\n';
const OUTLINE = '青岚市国民经济和社会发展第十五个五年规划纲要（2026—2030年）\n第一章 发展目标\n';

type Rows = readonly (readonly string[])[];

/** Each fact as `name | value unit kind`. */
const lines = (opening: string, rows: Rows) =>
  readRows(opening, rows).facts.map(({ name, value, unit, kind }) => `${name} | ${value}${unit} ${kind}`);

/** Each fact as `figure status stage period`. */
const times = (opening: string, rows: Rows) =>
  readRows(opening, rows).facts.map(({ span, status, stage, period }) => `${span} ${status} ${stage} ${period}`);

describe('what a cell says in its own words', () => {
  test.each([
    ['下降2.1%', '投资 | -2.1% growth'],
    ['下降-2.1%', '投资 | -2.1% growth'],
    ['(5-6)', '投资 | -6,-5% growth'],
    ['-0', '投资 | 0% growth'],
    ['持平', '投资 | 0% growth'],
  ])('%s under 增长', (written, expected) => {
    expect(
      lines(YEAR, [
        ['指标', '2025年', '增长'],
        ['投资', '5亿元', written],
        ['消费', '6亿元', '3'],
      ])[1],
    ).toBe(expected);
  });

  test.each(['基本持平', '与上年持平'])('%s is no growth of nothing', (written) => {
    expect(
      lines(YEAR, [
        ['指标', '2025年', '增长'],
        ['投资', '5亿元', written],
        ['消费', '6亿元', '3'],
      ]),
    ).toEqual(['投资 | 500000000元 level', '消费 | 600000000元 level', '消费 | 3% growth']);
  });

  test.each([
    ['万吨', '5亿', '甲 | 500000000吨 level'],
    ['万吨', '5万', '甲 | 50000吨 level'],
    ['万吨', '5万吨', '甲 | 50000吨 level'],
    ['万吨', '5千克', '甲 | 5千克 level'],
    ['亿千瓦时', '5', '甲 | 500000000千瓦时 level'],
    ['亿千瓦时', '5万', '甲 | 50000千瓦时 level'],
    ['亿千瓦时', '5百万', '甲 | 5000000千瓦时 level'],
    ['万千克', '5', '甲 | 50000千克 level'],
    // Units that are none of the known ones, and none at all.
    ['万人力车', '7左右', '甲 | 70000人力车 level'],
    ['人力车', '8万', '甲 | 80000人力车 level'],
    ['万人力车', '8亿', '甲 | 800000000人力车 level'],
    ['元宝贝', '5', '甲 | 5元宝贝 level'],
    ['万', '6', '甲 | 60000 level'],
    ['', '6亿', '甲 | 600000000 level'],
    // Two figures, or a figure of two numbers, are none.
    ['万吨', '5/6', ''],
    ['万吨', '5以上7以下', ''],
  ])('in a row of %s, %s', (unit, written, expected) => {
    const rows = [
      ['指标', '单位', '2025年'],
      ['甲', unit, written],
      ['乙', '户', '3'],
      ['丙', '户', '4'],
    ];
    expect(lines(YEAR, rows).find((line) => line.startsWith('甲')) ?? '').toBe(expected);
  });

  test('an aim in words is one only where it says what is aimed at', () => {
    const { targets } = readRows(YEAR, [
      ['指标', '单位', '2025年目标'],
      ['投资', '亿元', '5'],
      ['就业', '万人', '4'],
      ['进出口', '亿元', '见附件'],
      ['消费', '亿元', '持平'],
      ['能耗', '%', '完成上级下达任务'],
    ]);
    expect(targets.map(({ name }) => name)).toEqual(['消费', '能耗']);
  });

  test('持平 under an aim of growth is an aim, and no result', () => {
    const { facts, targets } = readRows(YEAR, [
      ['指标', '2025年目标', '增长目标'],
      ['投资', '5亿元', '持平'],
      ['消费', '5亿元', '6'],
    ]);
    expect(facts.map(({ span }) => span)).toEqual(['5亿元', '5亿元', '6']);
    expect(targets.map(({ name }) => name)).toEqual(['投资']);
  });
});

describe('a rate among sums', () => {
  test('is no sum: neither of its column nor of the caption', () => {
    const rows = (head: string) => [
      ['指标', head],
      ['投资', '5'],
      ['失业率', '4'],
      ['投资增速', '6'],
      ['工业品价格指数', '102'],
    ];
    const read = ['投资 | 500000000元 level', '失业率 | 4 level', '投资 | 6% growth'];
    expect(lines(YEAR, rows('2025年（亿元）')).slice(0, 3)).toEqual(read);
    expect(lines(`${YEAR}单位：亿元\n`, rows('2025年'))).toEqual([...read, '工业品价格指数 | 102 level']);
    expect(lines(`${YEAR}单位：亿元、%\n`, rows('2025年'))[1]).toBe('失业率 | 4% level');
  });

  test('is given in the unit of its own row', () => {
    expect(
      lines(YEAR, [
        ['指标', '单位', '2025年', '同比±%'],
        ['全员劳动生产率', '万元/人', '18', '5.5'],
        ['城镇化率', '', '66%', '0.2'],
        ['研发投入', '%', '3', '0.2'],
      ]),
    ).toEqual([
      '全员劳动生产率 | 180000元/人 level',
      '全员劳动生产率 | 5.5% growth',
      '城镇化率 | 66% level',
      '城镇化率 | 0.2百分点 change',
      '研发投入 | 3% level',
      '研发投入 | 0.2% growth',
    ]);
  });

  test('gains points, whether the head calls it 比上年增减 or 增减', () => {
    const rows = [
      ['指标', '单位', '2025年', '比上年增减（%）', '增减（%）'],
      ['失业率', '%', '5', '-0.2', '0.1'],
      ['投资', '亿元', '6', '-6', '持平'],
    ];
    expect(lines(YEAR, rows)).toEqual([
      '失业率 | 5% level',
      '失业率 | -0.2百分点 change',
      '失业率 | 0.1百分点 change',
      '投资 | 600000000元 level',
      '投资 | -6% growth',
      '投资 | 0% growth',
    ]);
  });

  test('adds up over five years in points; a fall in per cent', () => {
    expect(
      lines(OUTLINE, [
        ['指标', '2025年', '2030年', '累计'],
        ['城镇化率（%）', '61', '66', '〔5〕'],
        ['能耗下降率（%）', '3', '4', '〔13〕'],
      ]),
    ).toEqual([
      '城镇化率 | 61% level',
      '城镇化率 | 66% level',
      '城镇化率 | 5百分点 change',
      '能耗 | -3% growth',
      '能耗 | -4% growth',
      '能耗 | -13% growth',
    ]);
  });
});

describe('indexes, and changes under their name', () => {
  test.each([
    ['0.5', '101-103', ['食品价格指数 | 0.5 level', '居住价格指数 | 101,103 level']],
    ['0.5', '-62', ['食品价格 | 0.5% growth', '居住价格 | -62% growth']],
    ['98-103', '持平', ['食品价格指数 | 98,103 level']],
  ])('%s and %s', (food, home, expected) => {
    const rows = [
      ['类别', '价格指数', '位次'],
      ['食品', food, '2'],
      ['居住', home, '1'],
    ];
    expect(lines(YEAR, rows).filter((line) => !line.endsWith('rank'))).toEqual(expected);
  });

  test('are no sums of a table in 亿元', () => {
    const rows = [
      ['类别', '价格指数'],
      ['食品', '101'],
      ['居住', '99.5'],
    ];
    expect(lines(`${YEAR}单位：亿元\n`, rows)).toEqual(['食品价格指数 | 101 level', '居住价格指数 | 99.5 level']);
  });

  test('of tables side by side each has its own', () => {
    expect(
      lines(YEAR, [
        ['类别', '价格指数', '类别', '价格指数'],
        ['食品', '0.5', '铜', '101'],
        ['居住', '-0.2', '铁', '99'],
      ]),
    ).toEqual(['食品价格 | 0.5% growth', '铜价格指数 | 101 level', '居住价格 | -0.2% growth', '铁价格指数 | 99 level']);
  });
});

describe('places in an order', () => {
  test.each([
    ['增速（%）', '位次', ['投资 | 3% growth', '投资增速 | 5名 rank']],
    ['增速（%）', '增速位次', ['投资 | 3% growth', '投资增速 | 5名 rank']],
    ['2025年（亿元）', '位次', ['投资 | 300000000元 level', '投资 | 5名 rank']],
    ['2025年（亿元）', '增速在全省位次', ['投资 | 300000000元 level', '投资增速 | 5名 rank']],
  ])('%s │ %s', (left, right, expected) => {
    expect(
      lines(YEAR, [
        ['指标', left, right],
        ['投资', '3', '5'],
        ['消费', '2', '7'],
      ]).slice(0, 2),
    ).toEqual(expected);
  });

  test('the place of a row that is a growth needs no second 增速; 2.5 is no place', () => {
    expect(
      lines(YEAR, [
        ['指标', '2025年', '增速位次'],
        ['投资增速（%）', '6', '7'],
        ['消费', '8亿元', '2.5'],
      ]),
    ).toEqual(['投资 | 6% growth', '投资增速 | 7名 rank', '消费 | 800000000元 level']);
  });

  test('among whom, where the head says it', () => {
    const { facts } = readRows(YEAR, [
      ['指标', '2025年（亿元）', '在全省位次'],
      ['投资', '3', '5'],
      ['消费', '2', '7'],
    ]);
    expect(facts.map(({ scope }) => scope)).toEqual([null, '全省', null, '全省']);
  });
});

describe('whose the figures are', () => {
  test('of the rows for the whole, the province’s is not the city’s own', () => {
    const { facts } = readRows(YEAR, [
      ['地区', '生产总值（亿元）'],
      ['全省', '500'],
      ['全市', '50'],
      ['合计', '3'],
    ]);
    expect(facts.map(({ name, scope }) => `${name} ${scope}`)).toEqual([
      '生产总值 全省',
      '生产总值 null',
      '生产总值 null',
    ]);
  });

  test('places whose column says not what is measured have no name', () => {
    expect(
      lines(YEAR, [
        ['地区', '增速位次', '比重（%）', '数量'],
        ['东山县', '6', '3', '5'],
        ['南河县', '7', '4', '6'],
      ]),
    ).toEqual([]);
    expect(
      lines(YEAR, [
        ['地区', '城市（亿元）', '农村（亿元）'],
        ['东山县', '6', '3'],
        ['南河县', '7', '4'],
      ]),
    ).toEqual([]);
  });

  test('农村 alone is told apart, a county alone is not', () => {
    expect(
      lines(YEAR, [
        ['类别', '价格指数', '农村同比'],
        ['食品', '101', '6'],
        ['居住', '102', '7'],
      ])[1],
    ).toBe('食品价格指数：农村 | 6% growth');
  });
});

describe('what a column measures', () => {
  test('a share of what is a share already has one name, and is no other indicator', () => {
    const { facts } = readRows(YEAR, [
      ['指标', '比重（%）'],
      ['工业', '40'],
      ['城镇化率', '66'],
      ['工业占比', '5'],
    ]);
    expect(facts.map(({ name, indicator }) => `${name} ${indicator}`)).toEqual([
      '工业比重 null',
      '城镇化率 null',
      '工业占比 null',
    ]);
  });

  test('a growth is that of the measure before it, an amount is not', () => {
    const rows = (head: string) => [
      ['产品', '产量（万吨）', head],
      ['煤', '5', '6'],
      ['铁', '5', '7'],
    ];
    expect(lines(YEAR, rows('增速（%）'))[1]).toBe('煤产量 | 6% growth');
    expect(lines(YEAR, rows('2025年（亿元）'))[1]).toBe('煤 | 600000000元 level');
  });

  test('a title of growths leaves a column that says what it measures', () => {
    const rows = [
      ['行业', '产量', '1-11月'],
      ['煤', '5', '6'],
      ['铁', '5', '7'],
    ];
    expect(lines(`${YEAR}工业增加值增速（%）\n`, rows)[0]).toBe('煤产量 | 5% level');
  });

  test('a name that holds the measure of its column takes it no second time', () => {
    const rows = [
      ['指标', '投资（亿元）'],
      ['工业投资类', '101'],
      ['房地产开发', '3'],
    ];
    expect(lines(YEAR, rows)).toEqual(['工业投资类 | 10100000000元 level', '房地产开发投资 | 300000000元 level']);
  });

  test('a row of a fund is that of its column, but where it names the fund itself', () => {
    const rows = [
      ['项目', '职工医疗保险基金（亿元）'],
      ['本年收入', '6'],
      ['职工医疗保险基金结余', '7'],
    ];
    expect(lines(BUDGET, rows)).toEqual([
      '职工医疗保险基金本年收入 | 600000000元 level',
      '职工医疗保险基金结余 | 700000000元 level',
    ]);
  });

  test('an amount gained in 亿元 is a change, in per cent a growth', () => {
    const rows = [
      ['指标', '2025年（亿元）', '比上年增长（亿元）', '增长%'],
      ['投资', '101', '6', '3'],
      ['消费', '120', '-6', '2'],
    ];
    expect(lines(YEAR, rows).slice(0, 3)).toEqual([
      '投资 | 10100000000元 level',
      '投资 | 600000000元 change',
      '投资 | 3% growth',
    ]);
  });

  test('units that stand alone below a head, or end it', () => {
    const rows = [
      ['指标↓2', '2025年→2'],
      ['亿元', '占全省%'],
      ['投资', '101', '6'],
      ['消费', '120', '7'],
    ];
    expect(lines(YEAR, rows).slice(0, 2)).toEqual(['投资 | 10100000000元 level', '投资 | 6% level']);
  });
});

describe('when a column is of', () => {
  test.each([
    ['计划完成', 'actual achieved'],
    ['预算执行数', 'actual achieved'],
    ['完成目标', 'target annual-target'],
    ['预期完成', 'target annual-target'],
    ['预计完成', 'actual estimated'],
  ])('%s', (head, expected) => {
    const rows = [
      ['指标', head],
      ['投资', '6亿元'],
      ['消费', '7亿元'],
    ];
    expect(times(YEAR, rows)[0]).toBe(`6亿元 ${expected} 2024`);
  });

  test('in half a year’s report the aim and the outlook are of the whole', () => {
    const rows = [
      ['指标', '年度预期目标', '上半年完成', '全年预计'],
      ['投资', '6亿元', '7亿元', '9亿元'],
    ];
    expect(times(HALF, rows)).toEqual([
      '6亿元 target annual-target 2025',
      '7亿元 actual achieved 2025H1',
      '9亿元 actual estimated 2025',
    ]);
  });

  test('上年 is that before the year of the title, else of the part; of no year it is none', () => {
    const rows = [
      ['指标', '上年', '本年完成'],
      ['投资', '6亿元', '7亿元'],
    ];
    const years = (opening: string) => readRows(opening, rows).facts.map(({ period }) => period);
    expect(years(`${YEAR}2023年主要指标情况表\n`)).toEqual(['2022', '2023']);
    expect(years(YEAR)).toEqual(['2023', '2024']);
    expect(years(NO_YEAR)).toEqual([null, null]);
  });

  test('a title of several years gives no year', () => {
    const rows = [
      ['指标', '完成'],
      ['投资', '6亿元'],
      ['消费', '7亿元'],
    ];
    expect(times(`${YEAR}2023年主要指标表\n`, rows)[0]).toBe('6亿元 actual achieved 2023');
    expect(times(`${YEAR}2021-2023年主要指标表\n`, rows)[0]).toBe('6亿元 actual achieved 2024');
  });

  test('what a report of no year has of years is not held against its own', () => {
    const rows = [
      ['指标', '2024年', '2030年目标'],
      ['投资', '6亿元', '7亿元'],
    ];
    expect(times(NO_YEAR, rows)).toEqual(['6亿元 actual achieved 2024', '7亿元 target annual-target 2030']);
  });

  test('below the title of a draft the years of the heads decide', () => {
    const rows = [
      ['项目', '2025年', '2026年', '合计'],
      ['收入', '87亿元', '28亿元', '3亿元'],
    ];
    expect(times(`${BUDGET}2026年社会保险基金预算收支草案\n`, rows)).toEqual([
      '87亿元 actual baseline 2025',
      '28亿元 target annual-target 2026',
      '3亿元 target annual-target 2026',
    ]);
  });

  test('a year behind that of the report is aimed at, whatever part the table stands in', () => {
    const rows = [
      ['指标', '2024年', '2030年'],
      ['投资', '6亿元', '7亿元'],
    ];
    expect(times(YEAR, rows)).toEqual(['6亿元 actual achieved 2024', '7亿元 target plan-target 2030']);
  });

  test('a sum of the years of a table is of those, not of the part', () => {
    const rows = [
      ['指标', '2020年', '2025年', '五年累计'],
      ['新建学校（所）', '3', '4', '13'],
    ];
    expect(readRows(YEAR, rows).facts.map(({ period }) => period)).toEqual(['2020', '2025', '2021/2025']);
  });

  test('五年累计 adds up, 年均 is the mean of each year', () => {
    const per = (head: string) =>
      readRows(OUTLINE, [
        ['指标', '2025年', '2030年', head],
        ['新建学校（所）', '3', '4', '13'],
      ]).facts.map(({ period, held }) => `${period} ${held?.per}`)[2];
    expect(per('五年累计')).toBe('2026/2030 total');
    expect(per('年均')).toBe('2026/2030 average');
  });
});
