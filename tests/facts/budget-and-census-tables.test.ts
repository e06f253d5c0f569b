import { describe, expect, test } from 'vitest';
import { readRows } from './read-table.ts';

/*
 * Tables of budgets, censuses and outlines in forms that differ from those of the other tests, each with what a person
 * reads from it, written before the first run. All wording and all figures are invented.
 */
const BUDGET = '关于青岚市2025年预算执行情况和2026年预算草案的报告\n一、2025年预算执行情况\n';
const CENSUS = '青岚市第七次全国人口普查公报\n一、人口\n';
const YEAR = '青岚市2025年国民经济和社会发展统计公报\n一、综合\n';
const OUTLINE = '青岚市国民经济和社会发展第十五个五年规划纲要（2026—2030年）\n第一章 发展目标\n';

/** Each fact as `name | scope | value unit kind | status period`, what is not there left out. */
function lines(opening: string, rows: readonly (readonly string[])[]): string[] {
  return readRows(opening, rows).facts.map(
    ({ name, scope, value, unit, kind, status, period }) =>
      `${name}${scope ? ` @${scope}` : ''} | ${value}${unit} ${kind} | ${status} ${period}`,
  );
}

describe('tables of a budget', () => {
  test('funds, revenue and expenditure one below the other, a blank where nothing was planned', () => {
    expect(
      lines(`${BUDGET}2025年政府性基金预算执行情况表\n单位：万元\n`, [
        ['项目', '年初预算', '调整预算', '执行数', '执行数为调整预算的%'],
        ['一、国有土地使用权出让收入', '820000', '760000', '748200', '98.4'],
        ['二、彩票公益金收入', '', '3100', '3120', '100.6'],
        ['本年收入合计', '820000', '763100', '751320', '98.5'],
      ]),
    ).toEqual([
      '国有土地使用权出让收入 | 8200000000元 level | target 2025',
      '国有土地使用权出让收入 | 7600000000元 level | target 2025',
      '国有土地使用权出让收入 | 7482000000元 level | actual 2025',
      '国有土地使用权出让收入 | 98.4% level | actual 2025',
      '彩票公益金收入 | 31000000元 level | target 2025',
      '彩票公益金收入 | 31200000元 level | actual 2025',
      '彩票公益金收入 | 100.6% level | actual 2025',
      '本年收入合计 | 8200000000元 level | target 2025',
      '本年收入合计 | 7631000000元 level | target 2025',
      '本年收入合计 | 7513200000元 level | actual 2025',
      '本年收入合计 | 98.5% level | actual 2025',
    ]);
  });

  test('the capital of the state, revenue beside expenditure', () => {
    expect(
      lines(`${BUDGET}2026年国有资本经营预算表\n单位：万元\n`, [
        ['收入项目', '2026年预算数', '支出项目', '2026年预算数'],
        ['一、利润收入', '5200', '一、解决历史遗留问题支出', '1400'],
        ['二、股利、股息收入', '860', '二、国有企业资本金注入', '2300'],
      ]),
    ).toEqual([
      '利润收入 | 52000000元 level | target 2026',
      '解决历史遗留问题支出 | 14000000元 level | target 2026',
      '股利、股息收入 | 8600000元 level | target 2026',
      '国有企业资本金注入 | 23000000元 level | target 2026',
    ]);
  });

  test('social insurance, kinds as columns and sides as rows', () => {
    expect(
      lines(`${BUDGET}2025年社会保险基金决算表\n单位：亿元\n`, [
        ['项目', '合计', '企业职工基本养老保险基金', '失业保险基金'],
        ['一、本年收入', '158.4', '61.2', '2.2'],
        ['其中：保险费收入', '92.6', '48.8', '1.9'],
        ['二、本年支出', '149.1', '58.8', '2.5'],
        ['三、年末滚存结余', '121.7', '40.3', '5.1'],
      ]),
    ).toEqual([
      '本年收入 | 15840000000元 level | actual 2025',
      '企业职工基本养老保险基金本年收入 | 6120000000元 level | actual 2025',
      '失业保险基金本年收入 | 220000000元 level | actual 2025',
      '保险费收入 | 9260000000元 level | actual 2025',
      '企业职工基本养老保险基金保险费收入 | 4880000000元 level | actual 2025',
      '失业保险基金保险费收入 | 190000000元 level | actual 2025',
      '本年支出 | 14910000000元 level | actual 2025',
      '企业职工基本养老保险基金本年支出 | 5880000000元 level | actual 2025',
      '失业保险基金本年支出 | 250000000元 level | actual 2025',
      '年末滚存结余 | 12170000000元 level | actual 2025',
      '企业职工基本养老保险基金年末滚存结余 | 4030000000元 level | actual 2025',
      '失业保险基金年末滚存结余 | 510000000元 level | actual 2025',
    ]);
  });

  test('transfers by county', () => {
    expect(
      lines(`${BUDGET}2025年市对县（区）转移支付执行情况表\n单位：万元\n`, [
        ['地区', '一般性转移支付', '专项转移支付'],
        ['东山县', '32050', '6120'],
        ['西岭区', '18800', '4010'],
        ['合计', '50850', '10130'],
      ]),
    ).toEqual([
      '一般性转移支付 @东山县 | 320500000元 level | actual 2025',
      '专项转移支付 @东山县 | 61200000元 level | actual 2025',
      '一般性转移支付 @西岭区 | 188000000元 level | actual 2025',
      '专项转移支付 @西岭区 | 40100000元 level | actual 2025',
      '一般性转移支付 | 508500000元 level | actual 2025',
      '专项转移支付 | 101300000元 level | actual 2025',
    ]);
  });

  test('limits and balances of debt, the kind over two columns', () => {
    expect(
      lines(`${BUDGET}2025年政府债务限额及余额情况表\n单位：亿元\n`, [
        ['地区↓2', '债务限额→2', '债务余额→2'],
        ['一般债务', '专项债务', '一般债务', '专项债务'],
        ['青岚市本级', '60.2', '110.4', '58.1', '104.7'],
        ['东山县', '22.8', '41.5', '22.1', '39.9'],
      ]),
    ).toEqual([
      '一般债务限额 @青岚市本级 | 6020000000元 level | actual 2025',
      '专项债务限额 @青岚市本级 | 11040000000元 level | actual 2025',
      '一般债务余额 @青岚市本级 | 5810000000元 level | actual 2025',
      '专项债务余额 @青岚市本级 | 10470000000元 level | actual 2025',
      '一般债务限额 @东山县 | 2280000000元 level | actual 2025',
      '专项债务限额 @东山县 | 4150000000元 level | actual 2025',
      '一般债务余额 @东山县 | 2210000000元 level | actual 2025',
      '专项债务余额 @东山县 | 3990000000元 level | actual 2025',
    ]);
  });

  test('a balance of debt, item by item', () => {
    expect(
      lines(`${BUDGET}政府债务余额变动情况表\n单位：万元\n`, [
        ['项目', '预算数', '执行数'],
        ['一、2024年末地方政府债务余额实际数', '', '5480000'],
        ['二、2025年末地方政府债务余额限额', '6205000', ''],
        ['三、2025年地方政府债务还本支出', '', '489000'],
        ['四、2025年末地方政府债务余额执行数', '', '5987000'],
      ]),
    ).toEqual([
      '地方政府债务余额 | 54800000000元 level | actual 2024',
      '地方政府债务余额限额 | 62050000000元 level | target 2025',
      '地方政府债务还本支出 | 4890000000元 level | actual 2025',
      '地方政府债务余额 | 59870000000元 level | actual 2025',
    ]);
  });

  test('a draft with codes before the names', () => {
    expect(
      lines(`${BUDGET}2026年一般公共预算支出表\n单位：万元\n`, [
        ['科目编码', '科目名称', '2025年执行数', '2026年预算数', '预算数比执行数增长%'],
        ['201', '一般公共服务支出', '94000', '95200', '1.3'],
        ['20101', '人大事务', '2100', '2050', '-2.4'],
        ['205', '教育支出', '401000', '417000', '4.0'],
      ]),
    ).toEqual([
      '一般公共服务支出 | 940000000元 level | actual 2025',
      '一般公共服务支出 | 952000000元 level | target 2026',
      '一般公共服务支出 | 1.3% growth | target 2026',
      '人大事务支出 | 21000000元 level | actual 2025',
      '人大事务支出 | 20500000元 level | target 2026',
      '人大事务支出 | -2.4% growth | target 2026',
      '教育支出 | 4010000000元 level | actual 2025',
      '教育支出 | 4170000000元 level | target 2026',
      '教育支出 | 4% growth | target 2026',
    ]);
  });
});

describe('tables of a census', () => {
  test('people by age, number and share', () => {
    expect(
      lines(`${CENSUS}表1 全市人口年龄构成\n单位：人、%\n`, [
        ['年龄', '人口数', '比重'],
        ['总计', '764210', '100.00'],
        ['0—14岁', '125300', '16.40'],
        ['60岁及以上', '152100', '19.90'],
        ['其中：65岁及以上', '110600', '14.47'],
      ]).slice(2),
    ).toEqual([
      '0—14岁人口数 | 125300人 level | actual 2020',
      '0—14岁人口比重 | 16.4% level | actual 2020',
      '60岁及以上人口数 | 152100人 level | actual 2020',
      '60岁及以上人口比重 | 19.9% level | actual 2020',
      '65岁及以上人口数 | 110600人 level | actual 2020',
      '65岁及以上人口比重 | 14.47% level | actual 2020',
    ]);
  });

  test('people by place in two censuses, a note below', () => {
    expect(
      lines(`${CENSUS}表2 各地区人口\n单位：人\n`, [
        ['地区', '2020年', '2010年'],
        ['东山县', '302100', '318800'],
        ['西岭区', '462110', '401500'],
        ['注：常住人口按现行政区划计算，2010年为同口径数。→3'],
      ]),
    ).toEqual([
      '人口 @东山县 | 302100人 level | actual 2020',
      '人口 @东山县 | 318800人 level | actual 2010',
      '人口 @西岭区 | 462110人 level | actual 2020',
      '人口 @西岭区 | 401500人 level | actual 2010',
    ]);
  });

  test('firms by branch, two measures with units of their own', () => {
    expect(
      lines('青岚市第五次全国经济普查公报（第三号）\n一、法人单位\n', [
        ['行业', '法人单位（个）', '从业人员（万人）'],
        ['采矿业', '42', '0.6'],
        ['制造业', '3120', '11.8'],
      ]),
    ).toEqual([
      '采矿业法人单位 | 42个 level | actual 2023',
      '采矿业从业人员 | 6000人 level | actual 2023',
      '制造业法人单位 | 3120个 level | actual 2023',
      '制造业从业人员 | 118000人 level | actual 2023',
    ]);
  });
});

describe('tables of communiqués and outlines', () => {
  test('left cells that hold for several rows', () => {
    expect(
      lines(`${YEAR}主要农产品产量\n`, [
        ['类别', '产品', '产量（万吨）', '比上年增长（%）'],
        ['种植业↓2', '粮食', '42.6', '1.8'],
        ['油料', '3.1', '-2.5'],
        ['畜牧业↓2', '猪肉', '5.2', '3.3'],
        ['禽蛋', '2.4', '0.9'],
        ['注：粮食产量为国家统计局青岚调查队数据。→4'],
      ]),
    ).toEqual([
      '粮食产量 | 426000吨 level | actual 2025',
      '粮食产量 | 1.8% growth | actual 2025',
      '油料产量 | 31000吨 level | actual 2025',
      '油料产量 | -2.5% growth | actual 2025',
      '猪肉产量 | 52000吨 level | actual 2025',
      '猪肉产量 | 3.3% growth | actual 2025',
      '禽蛋产量 | 24000吨 level | actual 2025',
      '禽蛋产量 | 0.9% growth | actual 2025',
    ]);
  });

  test('prices by town and country', () => {
    expect(
      lines(`${YEAR}2025年居民消费价格比上年涨跌幅度\n单位：%\n`, [
        ['指标', '全市', '城市', '农村'],
        ['居民消费价格', '0.3', '0.4', '-0.1'],
        ['其中：食品烟酒', '-0.6', '-0.5', '-0.9'],
      ]),
    ).toEqual([
      '居民消费价格 | 0.3% growth | actual 2025',
      '居民消费价格：城市 | 0.4% growth | actual 2025',
      '居民消费价格：农村 | -0.1% growth | actual 2025',
      '居民消费价格：食品烟酒 | -0.6% growth | actual 2025',
      '居民消费价格：食品烟酒：城市 | -0.5% growth | actual 2025',
      '居民消费价格：食品烟酒：农村 | -0.9% growth | actual 2025',
    ]);
  });

  test('targets of an outline with sums in 〔〕 and what binds', () => {
    expect(
      lines(OUTLINE, [
        ['类别', '指标', '2025年', '2030年', '年均增长〔累计〕', '属性'],
        ['经济发展↓2', '1.地区生产总值（亿元）', '1620', '2150', '5.8%', '预期性'],
        ['2.常住人口城镇化率（%）', '66.8', '70', '〔3.2〕', '预期性'],
        ['绿色生态', '3.单位地区生产总值能源消耗降低（%）', '—', '—', '〔13〕', '约束性'],
      ]),
    ).toEqual([
      '地区生产总值 | 162000000000元 level | actual 2025',
      '地区生产总值 | 215000000000元 level | target 2030',
      '地区生产总值 | 5.8% growth | target 2026/2030',
      '常住人口城镇化率 | 66.8% level | actual 2025',
      '常住人口城镇化率 | 70% level | target 2030',
      '常住人口城镇化率 | 3.2百分点 change | target 2026/2030',
      '单位地区生产总值能源消耗 | -13% growth | target 2026/2030',
    ]);
  });

  test('families by where they live, spending by purpose', () => {
    expect(
      lines(`${YEAR}2025年居民人均消费支出\n单位：元\n`, [
        ['指标', '全体居民', '城镇居民', '农村居民'],
        ['人均消费支出', '21708', '25976', '16984'],
        ['食品烟酒', '6800', '7900', '5600'],
      ]),
    ).toEqual([
      '人均消费支出：全体居民 | 21708元 level | actual 2025',
      '人均消费支出：城镇居民 | 25976元 level | actual 2025',
      '人均消费支出：农村居民 | 16984元 level | actual 2025',
      '食品烟酒支出：全体居民 | 6800元 level | actual 2025',
      '食品烟酒支出：城镇居民 | 7900元 level | actual 2025',
      '食品烟酒支出：农村居民 | 5600元 level | actual 2025',
    ]);
  });

  test('trade by direction, money and rate in one cell each', () => {
    expect(
      lines(`${YEAR}2025年货物进出口总额及其增长速度\n`, [
        ['指标', '金额（亿元）', '比上年增长（%）'],
        ['货物进出口总额', '280.2', '6.1'],
        ['出口额', '198.8', '8.4'],
        ['　其中：机电产品', '92.4', '12.0'],
        ['进口额', '81.4', '1.0'],
      ]),
    ).toEqual([
      '货物进出口总额 | 28020000000元 level | actual 2025',
      '货物进出口总额 | 6.1% growth | actual 2025',
      '出口额 | 19880000000元 level | actual 2025',
      '出口额 | 8.4% growth | actual 2025',
      '出口额：机电产品 | 9240000000元 level | actual 2025',
      '出口额：机电产品 | 12% growth | actual 2025',
      '进口额 | 8140000000元 level | actual 2025',
      '进口额 | 1% growth | actual 2025',
    ]);
  });
});
