import { describe, expect, test } from 'vitest';
import { readRows } from './read-table.ts';

/** What stands over the tables: a communiqué of 2025, the accounts of its budget, an outline from 2026 on. */
const YEAR = '2025年青岚市国民经济和社会发展计划执行情况的报告\n一、上年计划执行情况\n';
const BUDGET = '关于青岚市2025年预算执行情况和2026年预算草案的报告\n一、2025年预算执行情况\n';
const OUTLINE = '青岚市国民经济和社会发展第十五个五年规划纲要（2026—2030年）\n第一章 发展目标\n';

/** Each fact as `name | value unit kind`. */
function lines(opening: string, rows: readonly (readonly string[])[]): string[] {
  return readRows(opening, rows).facts.map(({ name, value, unit, kind }) => `${name} | ${value}${unit} ${kind}`);
}

describe('a growth without a sign of its own', () => {
  test.each([
    ['增长', '-5.1', -5.1],
    ['比上年增长（±%）', '3.2', 3.2],
    ['同比', '−2.5%', -2.5],
    ['增速', '(4.5)', -4.5],
    ['比上年±%', '▲3', -3],
    ['增长', '持平', 0],
    ['降幅', '2.1', -2.1],
  ])('under %s, %s', (head, written, value) => {
    const { facts } = readRows(YEAR, [
      ['产品', '单位', '产量', head],
      ['水泥', '万吨', '485.6', written],
    ]);
    expect(facts).toMatchObject([
      { name: '水泥产量', value: 4_856_000, unit: '吨', kind: 'level' },
      // What makes it one below nothing is part of the figure.
      { name: '水泥产量', value, unit: '%', kind: 'growth', span: written },
    ]);
  });

  test.each(['—', '…', '-', '', '/'])('%s is no figure', (written) => {
    expect(
      lines(YEAR, [
        ['产品', '单位', '产量', '增长'],
        ['水泥', '万吨', '485.6', written],
        ['纱', '吨', '12', '1.5'],
      ]),
    ).toEqual(['水泥产量 | 4856000吨 level', '纱产量 | 12吨 level', '纱产量 | 1.5% growth']);
  });

  test('an amount by which a sum has grown keeps its unit', () => {
    expect(
      lines(`${BUDGET}单位：万元\n`, [
        ['项目', '2025年预算数', '2026年预算数', '比2025年预算数增减'],
        ['公务接待费', '389', '388.4', '-0.6'],
      ]),
    ).toEqual(['公务接待费 | 3890000元 level', '公务接待费 | 3884000元 level', '公务接待费 | -6000元 change']);
  });

  test('figures that are no indexes are changes, whatever their head says', () => {
    const rows = (food: string, all: string) => [
      ['类别', '居民消费价格指数'],
      ['食品烟酒', food],
      ['合计', all],
    ];
    expect(lines(YEAR, rows('98.2', '99.7'))).toEqual([
      '食品烟酒居民消费价格指数 | 98.2 level',
      '居民消费价格指数 | 99.7 level',
    ]);
    expect(lines(YEAR, rows('-1.8', '0.1'))).toEqual([
      '食品烟酒居民消费价格 | -1.8% growth',
      '居民消费价格 | 0.1% growth',
    ]);
  });
});

describe('tables side by side', () => {
  const head = ['收入项目', '预算数', '执行数', '增长', '支出项目', '预算数', '执行数', '增长'];

  test('each half has its own names', () => {
    expect(
      lines(`${BUDGET}单位：亿元\n`, [
        head,
        ['一、税收收入', '96.7', '93', '-3.9%', '一、一般公共服务支出', '54.5', '50.1', '-8.1%'],
      ]),
    ).toEqual([
      '税收收入 | 9670000000元 level',
      '税收收入 | 9300000000元 level',
      '税收收入 | -3.9% growth',
      '一般公共服务支出 | 5450000000元 level',
      '一般公共服务支出 | 5010000000元 level',
      '一般公共服务支出 | -8.1% growth',
    ]);
  });

  test('an empty left half loses nothing on the right', () => {
    expect(
      lines(`${BUDGET}单位：亿元\n`, [
        head,
        ['一、税收收入', '96.7', '93', '-3.9%', '一、一般公共服务支出', '54.5', '50.1', '-8.1%'],
        ['', '', '', '', '二、教育支出', '81', '80.2', '2.0%'],
      ]).slice(6),
    ).toEqual(['教育支出 | 8100000000元 level', '教育支出 | 8020000000元 level', '教育支出 | 2% growth']);
  });

  test('heads that say nothing of names leave it to what stands below', () => {
    expect(
      lines(YEAR, [
        ['指标', '数量（万吨）', '', '数量（万吨）'],
        ['粮食产量', '42', '蔬菜产量', '65'],
        ['油料产量', '3', '水果产量', '17'],
      ]),
    ).toEqual([
      '粮食产量 | 420000吨 level',
      '蔬菜产量 | 650000吨 level',
      '油料产量 | 30000吨 level',
      '水果产量 | 170000吨 level',
    ]);
  });
});

describe('units', () => {
  const rows = (unit: readonly string[]) => [
    ...unit.map((words) => [`${words}→3`]),
    ['指标', '2024年完成', '增长%'],
    ['固定资产投资', '86.2', '-3.1'],
    ['社会消费品零售总额', '120', '4.2'],
  ];

  test.each([
    ['above the table', `${YEAR}单位：亿元\n`, []],
    ['above it, with its title', `${YEAR}表3 主要指标情况（单位：亿元、%）\n`, []],
    ['in its first row', YEAR, ['单位：亿元']],
    ['behind the caption in its first row', YEAR, ['主要指标完成情况', '计量单位：亿元']],
  ])('%s', (_, opening, unit) => {
    expect(lines(opening, rows(unit))).toEqual([
      '固定资产投资 | 8620000000元 level',
      '固定资产投资 | -3.1% growth',
      '社会消费品零售总额 | 12000000000元 level',
      '社会消费品零售总额 | 4.2% growth',
    ]);
  });

  test('in a cell at the right, and another of a column of its own', () => {
    expect(
      lines(BUDGET, [
        ['', '', '单位：万元'],
        ['科目', '2025年决算数', '补助人数（万人）'],
        ['社会救助支出', '5300', '1.2'],
      ]),
    ).toEqual(['社会救助支出 | 53000000元 level', '社会救助支出 | 12000人 level']);
  });

  test('a bracket that holds none belongs to the name', () => {
    expect(
      lines(`${BUDGET}单位：亿元\n`, [
        ['项目', '2025年执行数'],
        ['职工基本医疗保险(含生育保险)基金收入', '12.5'],
        ['失业保险基金收入', '1.1'],
      ])[0],
    ).toBe('职工基本医疗保险(含生育保险)基金收入 | 1250000000元 level');
  });
});

describe('heads', () => {
  test('over two rows, below a caption and an empty row', () => {
    const { facts } = readRows(YEAR, [
      ['主要经济指标→4'],
      ['→4'],
      ['指标↓2', '单位↓2', '2024年→2'],
      ['完成', '增长%'],
      ['发电量', '亿千瓦时', '210.7', '0.2'],
      ['粮食产量', '万吨', '42', '1.5'],
    ]);
    expect(facts.map(({ name, value, unit, kind, period }) => [name, value, unit, kind, period])).toEqual([
      ['发电量', 21_070_000_000, '千瓦时', 'level', '2024'],
      ['发电量', 0.2, '%', 'growth', '2024'],
      ['粮食产量', 420_000, '吨', 'level', '2024'],
      ['粮食产量', 1.5, '%', 'growth', '2024'],
    ]);
  });

  test('repeated on a new page are no row', () => {
    expect(
      lines(YEAR, [
        ['产品', '单位', '产量'],
        ['水泥', '万吨', '5'],
        ['产品', '单位', '产量'],
        ['布', '万米', '7'],
      ]),
    ).toEqual(['水泥产量 | 50000吨 level', '布产量 | 70000米 level']);
  });

  test('a table that begins with figures says not what they mean', () => {
    expect(
      lines(YEAR, [
        ['水泥', '5', '7'],
        ['布', '8', '9'],
      ]),
    ).toEqual([]);
  });
});

describe('the names of rows', () => {
  test('a row without figures heads those below it', () => {
    expect(
      lines(YEAR, [
        ['指标', '单位', '2024年完成'],
        ['公路', '', ''],
        ['货物发送量', '万吨', '5'],
        ['旅客发送量', '万人次', '7'],
        ['水路', '', ''],
        ['货物发送量', '万吨', '2'],
        ['旅客发送量', '万人次', '1'],
      ]).map((line) => line.split(' | ')[0]),
    ).toEqual(['公路货物发送量', '公路旅客发送量', '水路货物发送量', '水路旅客发送量']);
  });

  test('so does a name that spans several rows', () => {
    expect(
      lines(YEAR, [
        ['指标→2', '2024年（万吨）'],
        ['公路↓2', '货物发送量', '5'],
        ['货物到达量', '7'],
        ['水路↓2', '货物发送量', '2'],
        ['货物到达量', '1'],
      ]).map((line) => line.split(' | ')[0]),
    ).toEqual(['公路货物发送量', '公路货物到达量', '水路货物发送量', '水路货物到达量']);
  });

  test('a part keeps its whole, where it says nothing alone', () => {
    expect(
      lines(YEAR, [
        ['指标', '年末数（万人）', '比重（%）'],
        ['全市常住人口', '215.9', '100.0'],
        ['其中：城镇', '110.8', '51.3'],
        ['乡村', '105.1', '48.7'],
      ]),
    ).toEqual([
      '全市常住人口 | 2159000人 level',
      '全市常住人口比重 | 100% level',
      '城镇常住人口 | 1108000人 level',
      '城镇常住人口比重 | 51.3% level',
      '乡村常住人口 | 1051000人 level',
      '乡村常住人口比重 | 48.7% level',
    ]);
    expect(
      lines(YEAR, [
        ['指标', '2024年（亿元）'],
        ['货物进出口总额', '28'],
        ['# 出口', '20'],
        ['一般公共预算收入', '31'],
        ['其中：税收收入', '22'],
      ]).map((line) => line.split(' | ')[0]),
    ).toEqual(['货物进出口总额', '出口', '一般公共预算收入', '税收收入']);
  });

  test('a row that is moved in is a part of the one above, where it says nothing alone', () => {
    const names = (...rows: readonly (readonly string[])[]) =>
      lines(YEAR, [['指标', '单位', '2024年'], ...rows]).map((line) => line.split(' | ')[0]);
    expect(
      names(
        ['货物运输总量', '万吨', '186'],
        ['　铁路', '万吨', '12'],
        ['　公路', '万吨', '154'],
        ['旅客运输总量', '万人次', '42'],
        ['　铁路', '万人次', '26'],
      ),
    ).toEqual(['货物运输总量', '货物运输总量：铁路', '货物运输总量：公路', '旅客运输总量', '旅客运输总量：铁路']);
    // What names itself needs no whole, and of rows that are all moved in none is above.
    expect(names(['税收收入', '亿元', '38'], ['　增值税', '亿元', '15'], ['　城市维护建设支出', '亿元', '3'])).toEqual([
      '税收收入',
      '增值税',
      '城市维护建设支出',
    ]);
    expect(names(['　货物运输总量', '万吨', '186'], ['　铁路', '万吨', '12'])).toEqual(['货物运输总量', '铁路']);
  });

  test('what is marked one by one ends with its mark', () => {
    expect(
      lines(YEAR, [
        ['产品', '单位', '产量'],
        ['发电量', '亿千瓦时', '126'],
        ['#火力', '亿千瓦时', '88'],
        ['布', '亿米', '2'],
      ]).map((line) => line.split(' | ')[0]),
    ).toEqual(['发电量', '发电量：火力', '布产量']);
  });

  test('one letter is a name', () => {
    expect(
      lines(YEAR, [
        ['产品', '单位', '产量'],
        ['纱', '吨', '91'],
        ['布', '万米', '10'],
      ]),
    ).toEqual(['纱产量 | 91吨 level', '布产量 | 100000米 level']);
  });

  test('places are where, and the column says what', () => {
    const { facts } = readRows(YEAR, [
      ['地区', '地区生产总值（亿元）', '增长（%）'],
      ['全市', '980', '5.6'],
      ['甲县', '320.5', '6.1'],
      ['乙区', '410', '5.2'],
    ]);
    expect(facts.map(({ name, scope, value, kind }) => [name, scope, value, kind])).toEqual([
      ['地区生产总值', null, 98_000_000_000, 'level'],
      ['地区生产总值', null, 5.6, 'growth'],
      ['地区生产总值', '甲县', 32_050_000_000, 'level'],
      ['地区生产总值', '甲县', 6.1, 'growth'],
      ['地区生产总值', '乙区', 41_000_000_000, 'level'],
      ['地区生产总值', '乙区', 5.2, 'growth'],
    ]);
  });
});

describe('budgets', () => {
  test('each column has its time and status, and the share of the budget its basis', () => {
    const { facts } = readRows(`${BUDGET}2025年一般公共预算收入执行情况表\n单位：万元\n`, [
      ['科目', '上年执行数', '预算数', '执行数', '为预算%', '增长%'],
      ['增值税', '41000', '43000', '42570', '99.0', '3.8'],
    ]);
    expect(
      facts.map(({ name, value, unit, kind, status, period, basis }) => [
        name,
        value,
        unit,
        kind,
        status,
        period,
        basis?.kind ?? null,
      ]),
    ).toEqual([
      ['增值税', 410_000_000, '元', 'level', 'actual', '2024', null],
      ['增值税', 430_000_000, '元', 'level', 'target', '2025', null],
      ['增值税', 425_700_000, '元', 'level', 'actual', '2025', null],
      ['增值税', 99, '%', 'level', 'actual', '2025', 'budget'],
      ['增值税', 3.8, '%', 'growth', 'actual', '2025', null],
    ]);
  });
});

test('a column that is called 一般公共预算收入 is none of a budget', () => {
  const { facts } = readRows(YEAR, [
    ['地区', '一般公共预算收入（亿元）', '政府性基金预算支出（亿元）'],
    ['甲县', '18', '7'],
    ['乙区', '26', '9'],
  ]);
  expect(facts.map(({ name, status }) => `${name} ${status}`).slice(0, 2)).toEqual([
    '一般公共预算收入 actual',
    '政府性基金预算支出 actual',
  ]);
});

describe('outlines', () => {
  test('the first year stands, the last is aimed at, a yearly mean and a sum are of all years', () => {
    const { facts } = readRows(OUTLINE, [
      ['指标', '2025年', '2030年', '年均增速〔累计〕（%）', '属性'],
      ['常住人口城镇化率（%）', '61.2', '66', '—', '预期性'],
      ['单位地区生产总值能耗降低（%）', '', '', '〔13〕', '约束性'],
    ]);
    const [, , sum] = readRows(OUTLINE, [
      ['指标', '2025年', '2030年', '年均增速〔累计〕', '属性'],
      ['常住人口城镇化率（%）', '61.2', '66', '〔4.8〕', '预期性'],
    ]).facts;
    expect(sum).toMatchObject({ kind: 'change', value: 4.8, unit: '百分点', period: '2026/2030' });
    expect(
      facts.map(({ name, value, unit, status, stage, period }) => [name, value, unit, status, stage, period]),
    ).toEqual([
      ['常住人口城镇化率', 61.2, '%', 'actual', 'baseline', '2025'],
      ['常住人口城镇化率', 66, '%', 'target', 'plan-target', '2030'],
      ['单位地区生产总值能耗', -13, '%', 'target', 'plan-target', '2026/2030'],
    ]);
  });
});

describe('what of several years a cell holds', () => {
  const spans = (rows: readonly (readonly string[])[]) =>
    readRows(OUTLINE, rows).facts.map(({ name, period, held }) => `${name} ${period} ${held?.per}`);

  test('a state their end, what is done the whole, a mean each', () => {
    expect(
      spans([
        ['指标', '单位', '2026—2030年目标'],
        ['机动车保有量', '万辆', '32'],
        ['新建学校', '所', '56'],
        ['年均新增就业', '万人', '3.1'],
      ]),
    ).toEqual(['机动车保有量 2030 end', '新建学校 2026/2030 total', '年均新增就业 2026/2030 average']);
  });
});

describe('a draft over a table whose columns say whose they are', () => {
  const rows = [
    ['项目', '合计', '职工基本医疗保险基金'],
    ['本年收入', '87', '28'],
    ['本年支出', '83', '25'],
  ];
  const read = (title: string) =>
    readRows(`${BUDGET}${title}\n单位：亿元\n`, rows).facts.map(
      ({ name, status, period }) => `${name} ${status} ${period}`,
    );

  test('is of its year, and aimed at', () => {
    expect(read('2026年社会保险基金预算收支草案')).toEqual([
      '本年收入 target 2026',
      '职工基本医疗保险基金本年收入 target 2026',
      '本年支出 target 2026',
      '职工基本医疗保险基金本年支出 target 2026',
    ]);
  });

  test('but what was carried out is a result, also below a draft', () => {
    expect(read('2026年预算草案\n附表1 2025年社会保险基金预算执行情况')[0]).toBe('本年收入 actual 2025');
    expect(read('2025年社会保险基金预算执行情况表')).toEqual([
      '本年收入 actual 2025',
      '职工基本医疗保险基金本年收入 actual 2025',
      '本年支出 actual 2025',
      '职工基本医疗保险基金本年支出 actual 2025',
    ]);
  });
});

describe('what a column is held against', () => {
  test('±额 is an amount in the table’s unit, ±% a growth', () => {
    const head = ['科目', '2025年执行数（亿元）', '比2024年±额（亿元）', '比2024年±%'];
    expect(
      lines(BUDGET, [head, ['土地出让收入', '30.1', '-4.4', '-12.8'], ['配套费收入', '1.3', '0.1', '8.3']]),
    ).toEqual([
      '土地出让收入 | 3010000000元 level',
      '土地出让收入 | -440000000元 change',
      '土地出让收入 | -12.8% growth',
      '配套费收入 | 130000000元 level',
      '配套费收入 | 10000000元 change',
      '配套费收入 | 8.3% growth',
    ]);
  });

  test('what a rate gains on the year before is in points, what an amount does in per cent', () => {
    const head = ['指标', '单位', '2025年', '同比±%'];
    expect(
      lines(YEAR, [head, ['城镇登记失业率', '%', '3.1', '-0.2'], ['固定资产投资', '亿元', '210', '-1.3']]),
    ).toEqual([
      '城镇登记失业率 | 3.1% level',
      '城镇登记失业率 | -0.2百分点 change',
      '固定资产投资 | 21000000000元 level',
      '固定资产投资 | -1.3% growth',
    ]);
  });

  test('of 执行数为预算数的% it is the budget', () => {
    const { facts } = readRows(BUDGET, [
      ['科目', '2025年执行数', '执行数为预算数的%'],
      ['税收收入', '30', '97.3'],
      ['非税收入', '12', '104'],
    ]);
    expect(facts[1]).toMatchObject({ value: 97.3, basis: { kind: 'budget', text: '预算数' } });
  });
});

test('a value in the brackets of 年均〔累计〕 adds up over all years, one without is the mean of each', () => {
  const { facts } = readRows(OUTLINE, [
    ['指标', '2025年', '2030年', '年均增长〔累计〕'],
    ['劳动生产率（万元/人）', '18', '24', '5.5'],
    ['单位GDP能耗降低（%）', '—', '—', '〔13〕'],
  ]);
  expect(facts.slice(2).map(({ value, held }) => `${value} ${held?.from}/${held?.to} ${held?.per}`)).toEqual([
    '5.5 2026/2030 average',
    '-13 2026/2030 total',
  ]);
});

describe('rows that say nothing alone', () => {
  test('a name that comes twice is that of the measure before it in the same unit', () => {
    const rows = [
      ['指标', '单位', '全年'],
      ['货物运输量', '万吨', '5310'],
      ['铁路', '万吨', '210'],
      ['旅客周转量', '亿人公里', '31.2'],
      ['铁路', '亿人公里', '12'],
    ];
    expect(lines(YEAR, rows)).toEqual([
      '货物运输量 | 53100000吨 level',
      '货物运输量：铁路 | 2100000吨 level',
      '旅客周转量 | 3120000000人公里 level',
      '旅客周转量：铁路 | 1200000000人公里 level',
    ]);
    // A name of its own stays, and so does one in another unit.
    expect(
      lines(YEAR, [
        ['指标', '单位', '全年'],
        ['发电量', '亿千瓦时', '12'],
        ['水泥', '万吨', '210'],
      ])[1],
    ).toBe('水泥 | 2100000吨 level');
  });

  test('a part of a thing that only its column measures is measured by it too', () => {
    const head = ['产品', '产量（万吨）', '比上年增长（%）'];
    expect(lines(YEAR, [head, ['粮食', '102', '2.1'], ['#夏粮', '30', '-0.4']])).toEqual([
      '粮食产量 | 1020000吨 level',
      '粮食产量 | 2.1% growth',
      '粮食：夏粮产量 | 300000吨 level',
      '粮食：夏粮产量 | -0.4% growth',
    ]);
  });

  test('a row without figures heads no sum and no row of its own rank', () => {
    const rows = [
      ['科目', '2025年执行数（亿元）'],
      ['一、利润收入', '52'],
      ['二、清算收入', ''],
      ['三、其他收入', '8'],
      ['收入小计', '60'],
    ];
    expect(lines(BUDGET, rows)).toEqual([
      '利润收入 | 5200000000元 level',
      '其他收入 | 800000000元 level',
      '收入小计 | 6000000000元 level',
    ]);
  });

  test('合计 of a table that only its title names is that of the title’s thing', () => {
    const opening = `${BUDGET}青岚市2026年“三公”经费预算安排情况统计表\n`;
    expect(
      lines(opening, [
        ['项目', '2025年预算数（万元）'],
        ['合计', '31'],
        ['接待费', '9'],
      ])[0],
    ).toBe('“三公”经费合计 | 310000元 level');
  });
});

test('a head goes on below a cell that spans, also where its neighbour does not', () => {
  const rows = [
    ['', '地区生产总值→2', '固定资产投资'],
    ['地区', '总量（亿元）', '增速（%）', '增速（%）'],
    ['东山县', '320', '6', '-8.8'],
    ['南河县', '120', '-0.5', '3'],
  ];
  expect(lines(YEAR, rows).slice(0, 3)).toEqual([
    '地区生产总值 | 32000000000元 level',
    '地区生产总值 | 6% growth',
    '固定资产投资 | -8.8% growth',
  ]);
});

test('columns of 城市 and 农村 are told apart by their names', () => {
  const rows = [
    ['类别（上年=100）', '全市', '城市', '农村'],
    ['居民消费价格指数', '100.2', '100.3', '99.9'],
    ['农村居民收入指数', '105', '—', '106'],
  ];
  expect(lines(YEAR, rows).map((line) => line.split(' | ')[0])).toEqual([
    '居民消费价格指数',
    '居民消费价格指数：城市',
    '居民消费价格指数：农村',
    '农村居民收入指数',
    '农村居民收入指数',
  ]);
});

test('of a share of what was carried out the year before, that is the basis', () => {
  const { facts } = readRows(BUDGET, [
    ['项目', '2026年预算数', '2026年预算数为2025年执行数的%'],
    ['税收收入', '54', '103.6'],
    ['非税收入', '30', '97.4'],
  ]);
  expect(facts[1]?.basis?.text).toBe('2025年执行数');
});
