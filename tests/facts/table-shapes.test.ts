import { describe, expect, test } from 'vitest';
import { readRows } from './read-table.ts';

/*
 * Whole tables as offices publish them, each with all that a reader takes from it. What stands over them: a communiqué of
 * 2025, the accounts of its budget, an outline from 2026 on.
 */
const YEAR = '2025年青岚市国民经济和社会发展统计公报\n一、综合\n';
const BUDGET = '关于青岚市2025年预算执行情况和2026年预算草案的报告\n一、2025年预算执行情况\n';
const OUTLINE = '青岚市国民经济和社会发展第十五个五年规划纲要（2026—2030年）\n第一章 发展目标\n';

/** Each fact as `name | scope | value unit kind | status period`. */
function lines(opening: string, rows: readonly (readonly string[])[]): string[] {
  return readRows(opening, rows).facts.map(
    ({ name, scope, value, unit, kind, status, period }) =>
      `${name} | ${scope ?? '·'} | ${value}${unit} ${kind} | ${status} ${period}`,
  );
}

test('three tables side by side', () => {
  expect(
    lines(`${BUDGET}2025年国有资本经营预算执行情况表\n单位：万元\n`, [
      ['收入科目', '执行数', '支出科目', '执行数', '结余科目', '执行数'],
      ['利润收入', '5200', '资本金注入支出', '3100', '年终结余', '900'],
      ['股利收入', '800', '其他支出', '1500', '', ''],
      ['', '', '调出资金支出', '500', '', ''],
    ]),
  ).toEqual([
    '利润收入 | · | 52000000元 level | actual 2025',
    '资本金注入支出 | · | 31000000元 level | actual 2025',
    '年终结余 | · | 9000000元 level | actual 2025',
    '股利收入 | · | 8000000元 level | actual 2025',
    '其他支出 | · | 15000000元 level | actual 2025',
    '调出资金支出 | · | 5000000元 level | actual 2025',
  ]);
});

test('a row of units below the head', () => {
  expect(
    lines(YEAR, [
      ['指标', '本年', '比上年增长'],
      ['', '（亿元）', '（%）'],
      ['农林牧渔业总产值', '88.4', '4.1'],
      ['农业产值', '50.2', '3.0'],
    ]),
  ).toEqual([
    '农林牧渔业总产值 | · | 8840000000元 level | actual 2025',
    '农林牧渔业总产值 | · | 4.1% growth | actual 2025',
    '农业产值 | · | 5020000000元 level | actual 2025',
    '农业产值 | · | 3% growth | actual 2025',
  ]);
});

test('places as rows, counted, their columns all growths', () => {
  expect(
    lines(YEAR, [
      ['序号', '县（市、区）', '规模以上工业增加值增速（%）', '固定资产投资增速（%）'],
      ['1', '东山县', '7.1', '-2.3'],
      ['2', '南河县', '5.4', '6.0'],
      ['3', '西岭区', '持平', '1.1'],
    ]),
  ).toEqual([
    '规模以上工业增加值 | 东山县 | 7.1% growth | actual 2025',
    '固定资产投资 | 东山县 | -2.3% growth | actual 2025',
    '规模以上工业增加值 | 南河县 | 5.4% growth | actual 2025',
    '固定资产投资 | 南河县 | 6% growth | actual 2025',
    '规模以上工业增加值 | 西岭区 | 0% growth | actual 2025',
    '固定资产投资 | 西岭区 | 1.1% growth | actual 2025',
  ]);
});

test('the areas of an outline span its rows, and their names are none of the figures', () => {
  expect(
    lines(OUTLINE, [
      ['类别', '序号', '指标', '单位', '2025年实际', '2030年目标', '年均增长（%）', '属性'],
      ['经济发展↓2', '1', '地区生产总值', '亿元', '980', '1300', '6', '预期性'],
      ['2', '全员劳动生产率', '万元/人', '18', '24', '—', '预期性'],
      ['绿色生态↓2', '3', '森林覆盖率', '%', '43.1', '44', '〔0.9〕', '约束性'],
      ['4', '地表水优良比例', '%', '92', '95', '', '约束性'],
    ]),
  ).toEqual([
    '地区生产总值 | · | 98000000000元 level | actual 2025',
    '地区生产总值 | · | 130000000000元 level | target 2030',
    '地区生产总值 | · | 6% growth | target 2026/2030',
    '全员劳动生产率 | · | 180000元/人 level | actual 2025',
    '全员劳动生产率 | · | 240000元/人 level | target 2030',
    '森林覆盖率 | · | 43.1% level | actual 2025',
    '森林覆盖率 | · | 44% level | target 2030',
    '森林覆盖率 | · | 0.9百分点 change | target 2026/2030',
    '地表水优良比例 | · | 92% level | actual 2025',
    '地表水优良比例 | · | 95% level | target 2030',
  ]);
});

test('the shares of a budget table have their own basis', () => {
  const { facts } = readRows(`${BUDGET}单位：亿元\n`, [
    ['收入项目', '2024年决算数', '2025年预算数', '2025年执行数', '执行数为预算数%', '执行数为上年决算数%'],
    ['一、税收收入', '30.1', '33', '32.4', '98.2', '107.6'],
    ['1.增值税', '12', '13', '12.7', '97.7', '105.8'],
  ]);
  expect(
    facts
      .slice(0, 5)
      .map(({ name, value, unit, kind, status, period, basis }) => [
        name,
        value,
        unit,
        kind,
        status,
        period,
        basis?.text ?? null,
      ]),
  ).toEqual([
    ['税收收入', 3_010_000_000, '元', 'level', 'actual', '2024', null],
    ['税收收入', 3_300_000_000, '元', 'level', 'target', '2025', null],
    ['税收收入', 3_240_000_000, '元', 'level', 'actual', '2025', null],
    ['税收收入', 98.2, '%', 'level', 'actual', '2025', '预算数'],
    ['税收收入', 107.6, '%', 'level', 'actual', '2025', '上年决算数'],
  ]);
  expect(facts.slice(5).map(({ name }) => name)).toEqual(Array(5).fill('增值税'));
});

test('whether an indicator binds is kept beside what says that it is aimed at', () => {
  const { facts } = readRows(OUTLINE, [
    ['指标名称', '2025年基期值', '2030年目标值', '指标属性'],
    ['研发经费投入强度（%）', '1.9', '2.6', '预期性'],
    ['耕地保有量（万亩）', '210', '≥205', '约束性'],
  ]);
  expect(facts.map(({ name, value, status, cue }) => `${name} ${value} ${status} ${cue}`)).toEqual([
    '研发经费投入强度 1.9 actual 基期',
    '研发经费投入强度 2.6 target 目标、预期性',
    '耕地保有量 2100000 actual 基期',
    '耕地保有量 2050000 target 不低于、约束性',
  ]);
});

test('years as rows are when, and the column says what', () => {
  expect(
    lines(`${YEAR}2023—2025年地区生产总值及增速\n`, [
      ['年份', '地区生产总值（亿元）', '比上年增长（%）'],
      ['2023年', '890', '5.9'],
      ['2024年', '931.5', '5.5'],
      ['2025年', '980', '5.6'],
    ]),
  ).toEqual([
    '地区生产总值 | · | 89000000000元 level | actual 2023',
    '地区生产总值 | · | 5.9% growth | actual 2023',
    '地区生产总值 | · | 93150000000元 level | actual 2024',
    '地区生产总值 | · | 5.5% growth | actual 2024',
    '地区生产总值 | · | 98000000000元 level | actual 2025',
    '地区生产总值 | · | 5.6% growth | actual 2025',
  ]);
});

test('years as columns', () => {
  expect(
    lines(YEAR, [
      ['年份', '2023', '2024', '2025'],
      ['粮食产量（万吨）', '40.1', '41.3', '42.6'],
      ['增速（%）', '1.2', '3.0', '3.1'],
    ]),
  ).toEqual([
    '粮食产量 | · | 401000吨 level | actual 2023',
    '粮食产量 | · | 413000吨 level | actual 2024',
    '粮食产量 | · | 426000吨 level | actual 2025',
    '粮食产量 | · | 1.2% growth | actual 2023',
    '粮食产量 | · | 3% growth | actual 2024',
    '粮食产量 | · | 3.1% growth | actual 2025',
  ]);
});

test('a part that comes under several wholes is each one’s own', () => {
  expect(
    lines(`${YEAR}表5 2025年房地产开发和销售主要指标及其增长速度\n`, [
      ['指标', '单位', '绝对数', '比上年增长（%）'],
      ['投资额', '亿元', '61.3', '-9.8'],
      ['其中：住宅', '亿元', '48.7', '-10.4'],
      ['房屋施工面积', '万平方米', '540', '-7.7'],
      ['其中：住宅', '万平方米', '402', '-8.1'],
      ['房屋竣工面积', '万平方米', '66', '12.3'],
      ['其中：住宅', '万平方米', '51', '15.0'],
    ]),
  ).toEqual([
    '投资额 | · | 6130000000元 level | actual 2025',
    '投资额 | · | -9.8% growth | actual 2025',
    '投资额：住宅 | · | 4870000000元 level | actual 2025',
    '投资额：住宅 | · | -10.4% growth | actual 2025',
    '房屋施工面积 | · | 5400000平方米 level | actual 2025',
    '房屋施工面积 | · | -7.7% growth | actual 2025',
    '房屋施工面积：住宅 | · | 4020000平方米 level | actual 2025',
    '房屋施工面积：住宅 | · | -8.1% growth | actual 2025',
    '房屋竣工面积 | · | 660000平方米 level | actual 2025',
    '房屋竣工面积 | · | 12.3% growth | actual 2025',
    '房屋竣工面积：住宅 | · | 510000平方米 level | actual 2025',
    '房屋竣工面积：住宅 | · | 15% growth | actual 2025',
  ]);
});

test('the kinds of a debt are told apart by their columns', () => {
  expect(
    lines(`${BUDGET}2025年政府债务情况表\n单位：亿元\n`, [
      ['项目', '合计', '一般债务', '专项债务'],
      ['2025年末债务限额', '210', '90', '120'],
      ['2025年末债务余额', '198.5', '85.5', '113'],
    ]),
  ).toEqual([
    '债务限额 | · | 21000000000元 level | actual 2025',
    '一般债务限额 | · | 9000000000元 level | actual 2025',
    '专项债务限额 | · | 12000000000元 level | actual 2025',
    '债务余额 | · | 19850000000元 level | actual 2025',
    '一般债务余额 | · | 8550000000元 level | actual 2025',
    '专项债务余额 | · | 11300000000元 level | actual 2025',
  ]);
});

test('a level of government over the columns opens the names, as it does in sentences', () => {
  expect(
    lines(`${BUDGET}单位：亿元\n`, [
      ['项目↓2', '全市→2', '市本级→2'],
      ['预算数', '执行数', '预算数', '执行数'],
      ['税收收入', '60', '58.2', '21', '20.4'],
      ['非税收入', '30', '31', '11', '12'],
    ]),
  ).toEqual([
    '税收收入 | · | 6000000000元 level | target 2025',
    '税收收入 | · | 5820000000元 level | actual 2025',
    '市本级税收收入 | · | 2100000000元 level | target 2025',
    '市本级税收收入 | · | 2040000000元 level | actual 2025',
    '非税收入 | · | 3000000000元 level | target 2025',
    '非税收入 | · | 3100000000元 level | actual 2025',
    '市本级非税收入 | · | 1100000000元 level | target 2025',
    '市本级非税收入 | · | 1200000000元 level | actual 2025',
  ]);
});

test('places as columns are the scope of their figures', () => {
  expect(
    lines(YEAR, [
      ['指标', '单位', '全市', '东山县', '西岭区'],
      ['地区生产总值', '亿元', '980', '320', '410'],
      ['增长', '%', '5.6', '6.1', '5.2'],
      ['年末常住人口', '万人', '88', '21', '40'],
    ]),
  ).toEqual([
    '地区生产总值 | · | 98000000000元 level | actual 2025',
    '地区生产总值 | 东山县 | 32000000000元 level | actual 2025',
    '地区生产总值 | 西岭区 | 41000000000元 level | actual 2025',
    '地区生产总值 | · | 5.6% growth | actual 2025',
    '地区生产总值 | 东山县 | 6.1% growth | actual 2025',
    '地区生产总值 | 西岭区 | 5.2% growth | actual 2025',
    '年末常住人口 | · | 880000人 level | actual 2025',
    '年末常住人口 | 东山县 | 210000人 level | actual 2025',
    '年末常住人口 | 西岭区 | 400000人 level | actual 2025',
  ]);
});

test('ages and sexes are parts of the population', () => {
  expect(
    lines(`${YEAR}表2 2025年末人口数及其构成\n`, [
      ['指标', '年末数（万人）', '比重（%）'],
      ['年末常住人口', '88', '100.0'],
      ['其中：男性', '45.1', '51.3'],
      ['女性', '42.9', '48.7'],
      ['其中：0-15岁（含不满16周岁）', '13.2', '15.0'],
      ['65周岁及以上', '14.1', '16.0'],
    ]),
  ).toEqual([
    '年末常住人口 | · | 880000人 level | actual 2025',
    '年末常住人口比重 | · | 100% level | actual 2025',
    '男性年末常住人口 | · | 451000人 level | actual 2025',
    '男性年末常住人口比重 | · | 51.3% level | actual 2025',
    '女性年末常住人口 | · | 429000人 level | actual 2025',
    '女性年末常住人口比重 | · | 48.7% level | actual 2025',
    '0-15岁年末常住人口 | · | 132000人 level | actual 2025',
    '0-15岁年末常住人口比重 | · | 15% level | actual 2025',
    '65周岁及以上年末常住人口 | · | 141000人 level | actual 2025',
    '65周岁及以上年末常住人口比重 | · | 16% level | actual 2025',
  ]);
});

test('several times of one year as columns', () => {
  expect(
    lines(`${YEAR}规模以上工业增加值增速（%）\n`, [
      ['指标', '一季度', '上半年', '前三季度', '全年'],
      ['规模以上工业增加值', '6.1', '5.8', '5.5', '5.9'],
      ['其中：制造业', '7.0', '6.6', '6.2', '6.8'],
    ]),
  ).toEqual([
    '规模以上工业增加值 | · | 6.1% growth | actual 2025Q1',
    '规模以上工业增加值 | · | 5.8% growth | actual 2025H1',
    '规模以上工业增加值 | · | 5.5% growth | actual 2025-01/2025-09',
    '规模以上工业增加值 | · | 5.9% growth | actual 2025',
    '规模以上工业增加值：制造业 | · | 7% growth | actual 2025Q1',
    '规模以上工业增加值：制造业 | · | 6.6% growth | actual 2025H1',
    '规模以上工业增加值：制造业 | · | 6.2% growth | actual 2025-01/2025-09',
    '规模以上工业增加值：制造业 | · | 6.8% growth | actual 2025',
  ]);
});

test('sums in both halves of a table of revenue and spending', () => {
  expect(
    lines(`${BUDGET}2025年一般公共预算收支平衡表\n单位：亿元\n`, [
      ['收入', '执行数', '支出', '执行数'],
      ['一般公共预算收入', '90.2', '一般公共预算支出', '210.4'],
      ['上级补助收入', '110', '上解上级支出', '3.5'],
      ['债务转贷收入', '21.3', '债务还本支出', '6'],
      ['收入总计', '221.5', '支出总计', '219.9'],
    ]),
  ).toEqual([
    '一般公共预算收入 | · | 9020000000元 level | actual 2025',
    '一般公共预算支出 | · | 21040000000元 level | actual 2025',
    '上级补助收入 | · | 11000000000元 level | actual 2025',
    '上解上级支出 | · | 350000000元 level | actual 2025',
    '债务转贷收入 | · | 2130000000元 level | actual 2025',
    '债务还本支出 | · | 600000000元 level | actual 2025',
    '收入总计 | · | 22150000000元 level | actual 2025',
    '支出总计 | · | 21990000000元 level | actual 2025',
  ]);
});

test('a growth below the measure it is of, one row each', () => {
  expect(
    lines(YEAR, [
      ['指标', '单位', '2024年', '2025年'],
      ['社会消费品零售总额', '亿元', '118', '123.4'],
      ['比上年增长', '%', '4.0', '4.6'],
      ['进出口总额', '亿美元', '9.1', '8.8'],
      ['同比增速', '%', '2.2', '-3.3'],
    ]),
  ).toEqual([
    '社会消费品零售总额 | · | 11800000000元 level | actual 2024',
    '社会消费品零售总额 | · | 12340000000元 level | actual 2025',
    '社会消费品零售总额 | · | 4% growth | actual 2024',
    '社会消费品零售总额 | · | 4.6% growth | actual 2025',
    '进出口总额 | · | 910000000美元 level | actual 2024',
    '进出口总额 | · | 880000000美元 level | actual 2025',
    '进出口总额 | · | 2.2% growth | actual 2024',
    '进出口总额 | · | -3.3% growth | actual 2025',
  ]);
});

describe('what no table says', () => {
  test('phone numbers and dates of a list are no figures of a report', () => {
    expect(
      lines(YEAR, [
        ['单位', '联系人', '电话'],
        ['统计局', '何清', '0591-5550123'],
        ['财政局', '林岚', '0591-5550456'],
      ]),
    ).toEqual([]);
  });
});

test('tasks with the figures that their words hold', () => {
  expect(
    lines('2026年青岚市政府工作报告\n二、2026年主要任务\n', [
      ['序号', '项目名称', '2026年目标', '责任单位'],
      ['1', '新建幼儿园', '12所', '教育局'],
      ['2', '改造老旧小区', '45个', '住建局'],
    ]),
  ).toEqual(['新建幼儿园 | · | 12所 level | target 2026', '改造老旧小区 | · | 45个 level | target 2026']);
});

test('总量 and 增速 below a measure are its own', () => {
  expect(
    lines(YEAR, [
      ['指标', '单位', '2025年'],
      ['地区生产总值', '', ''],
      ['总量', '亿元', '980'],
      ['增速', '%', '5.6'],
      ['固定资产投资', '', ''],
      ['总量', '亿元', '210'],
      ['增速', '%', '-1.3'],
    ]),
  ).toEqual([
    '地区生产总值 | · | 98000000000元 level | actual 2025',
    '地区生产总值 | · | 5.6% growth | actual 2025',
    '固定资产投资 | · | 21000000000元 level | actual 2025',
    '固定资产投资 | · | -1.3% growth | actual 2025',
  ]);
});

test('measures as columns, 总量 and 增速 as rows', () => {
  expect(
    lines(YEAR, [
      ['项目', '地区生产总值', '固定资产投资'],
      ['总量（亿元）', '980', '210'],
      ['增速（%）', '5.6', '-1.3'],
    ]),
  ).toEqual([
    '地区生产总值 | · | 98000000000元 level | actual 2025',
    '固定资产投资 | · | 21000000000元 level | actual 2025',
    '地区生产总值 | · | 5.6% growth | actual 2025',
    '固定资产投资 | · | -1.3% growth | actual 2025',
  ]);
});

test('places with their ranks', () => {
  expect(
    lines(YEAR, [
      ['地区', '一般公共预算收入（亿元）', '增速（%）', '增速位次'],
      ['东山县', '18.2', '3.1', '2'],
      ['西岭区', '30.4', '4.0', '1'],
    ]),
  ).toEqual([
    '一般公共预算收入 | 东山县 | 1820000000元 level | actual 2025',
    '一般公共预算收入 | 东山县 | 3.1% growth | actual 2025',
    '一般公共预算收入增速 | 东山县 | 2名 rank | actual 2025',
    '一般公共预算收入 | 西岭区 | 3040000000元 level | actual 2025',
    '一般公共预算收入 | 西岭区 | 4% growth | actual 2025',
    '一般公共预算收入增速 | 西岭区 | 1名 rank | actual 2025',
  ]);
});

test('what each kind of school counts', () => {
  expect(
    lines(YEAR, [
      ['类别', '学校数（所）', '招生数（人）', '在校生数（人）', '毕业生数（人）'],
      ['普通高中', '12', '8100', '24300', '7900'],
      ['普通小学', '96', '14200', '88100', '13900'],
    ]),
  ).toEqual([
    '普通高中学校数 | · | 12所 level | actual 2025',
    '普通高中招生数 | · | 8100人 level | actual 2025',
    '普通高中在校生数 | · | 24300人 level | actual 2025',
    '普通高中毕业生数 | · | 7900人 level | actual 2025',
    '普通小学学校数 | · | 96所 level | actual 2025',
    '普通小学招生数 | · | 14200人 level | actual 2025',
    '普通小学在校生数 | · | 88100人 level | actual 2025',
    '普通小学毕业生数 | · | 13900人 level | actual 2025',
  ]);
});

test('a census held against the one before, its years below a shared head', () => {
  expect(
    lines('青岚市第七次全国人口普查公报（第二号）\n截至2020年11月1日零时。\n', [
      ['地区↓2', '人口数（人）↓2', '比重（%）→2'],
      ['2020年', '2010年'],
      ['东山县', '210300', '23.9', '25.1'],
      ['西岭区', '402100', '45.7', '43.0'],
    ]),
  ).toEqual([
    '人口数 | 东山县 | 210300人 level | actual 2020',
    '人口比重 | 东山县 | 23.9% level | actual 2020',
    '人口比重 | 东山县 | 25.1% level | actual 2010',
    '人口数 | 西岭区 | 402100人 level | actual 2020',
    '人口比重 | 西岭区 | 45.7% level | actual 2020',
    '人口比重 | 西岭区 | 43% level | actual 2010',
  ]);
});

test('a debt by years, its rows numbered and their times in their names', () => {
  expect(
    lines(`${BUDGET}青岚市政府一般债务限额和余额情况表\n单位：亿元\n`, [
      ['项目', '预算数', '执行数'],
      ['一、2024年末政府一般债务余额', '', '82.1'],
      ['二、2025年政府一般债务限额', '90', ''],
      ['三、2025年发行一般债券', '12', '11.8'],
      ['四、2025年末政府一般债务余额', '', '85.5'],
    ]),
  ).toEqual([
    '政府一般债务余额 | · | 8210000000元 level | actual 2024',
    '政府一般债务限额 | · | 9000000000元 level | target 2025',
    '发行一般债券 | · | 1200000000元 level | target 2025',
    '发行一般债券 | · | 1180000000元 level | actual 2025',
    '政府一般债务余额 | · | 8550000000元 level | actual 2025',
  ]);
});

test('months as rows', () => {
  expect(
    lines(`${YEAR}2025年各月居民消费价格涨跌幅（%）\n`, [
      ['月份', '同比', '环比'],
      ['1月', '0.5', '0.7'],
      ['2月', '-0.7', '-0.2'],
    ]),
  ).toEqual([
    '居民消费价格 | · | 0.5% growth | actual 2025-01',
    '居民消费价格 | · | 0.7% growth | actual 2025-01',
    '居民消费价格 | · | -0.7% growth | actual 2025-02',
    '居民消费价格 | · | -0.2% growth | actual 2025-02',
  ]);
});

test('fees and transfers over the levels of government', () => {
  expect(
    lines(`${BUDGET}2026年市对县转移支付预算表\n单位：万元\n`, [
      ['地区', '合计', '一般性转移支付', '专项转移支付'],
      ['东山县', '5200', '4100', '1100'],
      ['南河县', '4700', '3900', '800'],
      ['合计', '9900', '8000', '1900'],
    ]),
  ).toEqual([
    '转移支付 | 东山县 | 52000000元 level | target 2026',
    '一般性转移支付 | 东山县 | 41000000元 level | target 2026',
    '专项转移支付 | 东山县 | 11000000元 level | target 2026',
    '转移支付 | 南河县 | 47000000元 level | target 2026',
    '一般性转移支付 | 南河县 | 39000000元 level | target 2026',
    '专项转移支付 | 南河县 | 8000000元 level | target 2026',
    '转移支付 | · | 99000000元 level | target 2026',
    '一般性转移支付 | · | 80000000元 level | target 2026',
    '专项转移支付 | · | 19000000元 level | target 2026',
  ]);
});

describe('look-alikes', () => {
  test('a row of what a year left behind keeps its name and the time of its column', () => {
    expect(
      lines(`${BUDGET}单位：亿元\n`, [
        ['科目', '2025年执行数'],
        ['2024年结转资金', '3.1'],
        ['税收收入', '60'],
      ]),
    ).toEqual([
      '2024年结转资金 | · | 310000000元 level | actual 2025',
      '税收收入 | · | 6000000000元 level | actual 2025',
    ]);
  });

  test('a rate of something is none alone, and one below nothing gives no fact', () => {
    expect(
      lines(YEAR, [
        ['指标', '单位', '2025年'],
        ['增长', '%', '5.6'],
        ['增长点项目', '个', '12'],
        ['投资增速', '%', '3.1'],
      ]),
    ).toEqual(['增长点项目 | · | 12个 level | actual 2025', '投资 | · | 3.1% growth | actual 2025']);
  });

  test('a title in per cent says nothing of columns with a unit or a measure of their own', () => {
    expect(
      lines(`${YEAR}主要工业产品产量增速（%）\n`, [
        ['产品', '产量（万吨）', '2025年'],
        ['水泥', '485', '3.1'],
        ['生铁', '77', '-2'],
      ]),
    ).toEqual([
      '水泥产量 | · | 4850000吨 level | actual 2025',
      '水泥产量 | · | 3.1% growth | actual 2025',
      '生铁产量 | · | 770000吨 level | actual 2025',
      '生铁产量 | · | -2% growth | actual 2025',
    ]);
    expect(
      lines(`${YEAR}全市投资增长情况（亿元）\n`, [
        ['指标', '2024年', '2025年'],
        ['工业投资', '48', '51'],
        ['民间投资', '77', '70'],
      ])[0],
    ).toBe('工业投资 | · | 4800000000元 level | actual 2024');
  });

  test('columns of other times are told apart by these', () => {
    expect(
      lines(YEAR, [
        ['指标', '2024年全市', '2025年全市'],
        ['工业投资（亿元）', '48', '51'],
        ['民间投资（亿元）', '77', '70'],
      ]).slice(0, 2),
    ).toEqual(['工业投资 | · | 4800000000元 level | actual 2024', '工业投资 | · | 5100000000元 level | actual 2025']);
  });

  test('of a result the kind of its target says nothing', () => {
    const { facts } = readRows(OUTLINE, [
      ['指标', '2025年实际', '属性'],
      ['森林覆盖率（%）', '43.1', '约束性'],
      ['城镇化率（%）', '61', '预期性'],
    ]);
    expect(facts.map(({ cue }) => cue)).toEqual(['实际', '实际']);
  });
});

test('the row that gives a unit gives it to those below it, as far as they are of its sort', () => {
  expect(
    lines(YEAR, [
      ['指标', '2025年', '比上年±%'],
      ['税收收入（亿元）', '29.1', '4.1'],
      ['#增值税', '13.8', '5.4'],
      ['契税', '3', '-3'],
      ['附：非税收入', '8.5', '4.6'],
      ['城镇登记失业率', '3.1', ''],
    ]),
  ).toEqual([
    '税收收入 | · | 2910000000元 level | actual 2025',
    '税收收入 | · | 4.1% growth | actual 2025',
    '增值税 | · | 1380000000元 level | actual 2025',
    '增值税 | · | 5.4% growth | actual 2025',
    '契税 | · | 300000000元 level | actual 2025',
    '契税 | · | -3% growth | actual 2025',
    '非税收入 | · | 850000000元 level | actual 2025',
    '非税收入 | · | 4.6% growth | actual 2025',
    '城镇登记失业率 | · | 3.1 level | actual 2025',
  ]);
  expect(
    lines(YEAR, [
      ['指标', '单位', '2025年'],
      ['地区生产总值', '亿元', '980'],
      ['第一产业', '', '50'],
    ])[1],
  ).toBe('第一产业 | · | 50 level | actual 2025');
});
