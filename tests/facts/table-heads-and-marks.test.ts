import { expect, test } from 'vitest';
import { readRows } from './read-table.ts';

/*
 * Tables with heads over several rows, units in odd places, marks of notes and empty cells, each with all that a reader
 * takes from it, written before the first run. Every kind stands twice, in other words and other places.
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

test('marks of notes behind names and figures', () => {
  expect(
    lines(`${YEAR}表1 2025年主要农产品产量\n单位：万吨\n`, [
      ['产品名称', '产量', '比上年±%'],
      ['粮食①', '42.6', '1.8'],
      ['其中：稻谷[3]', '30.2*', '-0.4'],
      ['油料', '3.1②', '…'],
    ]),
  ).toEqual([
    '粮食产量 | · | 426000吨 level | actual 2025',
    '粮食产量 | · | 1.8% growth | actual 2025',
    '粮食：稻谷产量 | · | 302000吨 level | actual 2025',
    '粮食：稻谷产量 | · | -0.4% growth | actual 2025',
    '油料产量 | · | 31000吨 level | actual 2025',
  ]);
});

test('parts of what is no product go on to the next measure', () => {
  expect(
    lines(`${YEAR}规模以上工业产值增速（%）\n`, [
      ['指标', '比上年增长'],
      ['规模以上工业', '3.2'],
      ['其中：轻工业', '1.1'],
      ['重工业', '5.1'],
    ]).map((line) => line.split(' | ')[0]),
  ).toEqual(['规模以上工业产值', '规模以上工业：轻工业产值', '规模以上工业：重工业产值']);
});

test('其中 on two levels, 　moved in', () => {
  expect(
    lines(`${BUDGET}单位：亿元\n`, [
      ['科目', '2025年预算数', '2025年执行数', '为预算%'],
      ['一、税收收入', '33', '32.4', '98.2'],
      ['其中：增值税', '13', '12.7', '97.7'],
      ['　　　其中：改征增值税', '5', '4.9', '98'],
      ['企业所得税', '6', '6.3', '105'],
      ['二、非税收入', '9', '9.9', '110'],
      ['其中：专项收入', '2', '2.1', '105'],
    ]).map((line) => line.split(' | ')[0]),
  ).toEqual(
    ['税收收入', '增值税', '改征增值税', '企业所得税', '非税收入', '专项收入'].flatMap((name) => [name, name, name]),
  );
});

test('a head of three rows, the unit in the last', () => {
  expect(
    lines(YEAR, [
      ['指标↓3', '2025年→4'],
      ['全市→2', '市区→2'],
      ['绝对数（亿元）', '增长（%）', '绝对数（亿元）', '增长（%）'],
      ['固定资产投资', '210', '-1.3', '88', '2.2'],
      ['社会消费品零售总额', '123.4', '4.6', '70.1', '5'],
    ]),
  ).toEqual([
    '固定资产投资 | · | 21000000000元 level | actual 2025',
    '固定资产投资 | · | -1.3% growth | actual 2025',
    '固定资产投资：市区 | · | 8800000000元 level | actual 2025',
    '固定资产投资：市区 | · | 2.2% growth | actual 2025',
    '社会消费品零售总额 | · | 12340000000元 level | actual 2025',
    '社会消费品零售总额 | · | 4.6% growth | actual 2025',
    '社会消费品零售总额：市区 | · | 7010000000元 level | actual 2025',
    '社会消费品零售总额：市区 | · | 5% growth | actual 2025',
  ]);
});

test('the unit at the right of the title’s own row', () => {
  expect(
    lines(YEAR, [
      ['2025年全市金融机构存贷款余额→2', '单位：亿元'],
      ['指标', '年末数', '比年初增减'],
      ['各项存款余额', '1230.5', '88.2'],
      ['各项贷款余额', '987', '-12.5'],
    ]),
  ).toEqual([
    '各项存款余额 | · | 123050000000元 level | actual 2025',
    '各项存款余额 | · | 8820000000元 change | actual 2025',
    '各项贷款余额 | · | 98700000000元 level | actual 2025',
    '各项贷款余额 | · | -1250000000元 change | actual 2025',
  ]);
});

test('two units over a table, one for amounts and one for growths', () => {
  expect(
    lines(`${YEAR}分行业用电量\n计量单位：亿千瓦时、%\n`, [
      ['行业', '用电量', '增速'],
      ['工业', '60.2', '▲3.1'],
      ['城乡居民生活', '18.8', '5.0'],
    ]),
  ).toEqual([
    '工业用电量 | · | 6020000000千瓦时 level | actual 2025',
    '工业用电量 | · | -3.1% growth | actual 2025',
    '城乡居民生活用电量 | · | 1880000000千瓦时 level | actual 2025',
    '城乡居民生活用电量 | · | 5% growth | actual 2025',
  ]);
});

test('a name over two rows with its total and its rate, blanks where nothing is counted', () => {
  expect(
    lines(YEAR, [
      ['指标名称→2', '单位', '2025年', '比上年±%'],
      ['旅客运输量↓2', '公路', '万人次', '820', '-6.1'],
      ['铁路', '万人次', '410', ''],
      ['货物运输量↓2', '公路', '万吨', '2900', '3.3'],
      ['水运', '万吨', '', ''],
    ]),
  ).toEqual([
    '旅客运输量：公路 | · | 8200000人次 level | actual 2025',
    '旅客运输量：公路 | · | -6.1% growth | actual 2025',
    '旅客运输量：铁路 | · | 4100000人次 level | actual 2025',
    '货物运输量：公路 | · | 29000000吨 level | actual 2025',
    '货物运输量：公路 | · | 3.3% growth | actual 2025',
  ]);
});

test('the plan’s indicators with two targets and how each is counted', () => {
  expect(
    lines(OUTLINE, [
      ['指标', '2025年', '2027年', '2030年', '累计变化', '属性'],
      ['1.常住人口城镇化率（%）', '66.8', '68', '70', '〔3.2〕', '预期性'],
      ['2.单位GDP能耗降低（%）', '—', '—', '—', '〔13〕', '约束性'],
      ['3.人均预期寿命（岁）', '80.1', '80.6', '81.2', '〔1.1〕', '预期性'],
    ]),
  ).toEqual([
    '常住人口城镇化率 | · | 66.8% level | actual 2025',
    '常住人口城镇化率 | · | 68% level | target 2027',
    '常住人口城镇化率 | · | 70% level | target 2030',
    '常住人口城镇化率 | · | 3.2百分点 change | target 2026/2030',
    '单位GDP能耗 | · | -13% growth | target 2026/2030',
    '人均预期寿命 | · | 80.1岁 level | actual 2025',
    '人均预期寿命 | · | 80.6岁 level | target 2027',
    '人均预期寿命 | · | 81.2岁 level | target 2030',
    '人均预期寿命 | · | 1.1岁 change | target 2026/2030',
  ]);
});

test('signs for nothing and for no change in a column of growths', () => {
  expect(
    lines(YEAR, [
      ['产品', '单位', '产量', '增长（±%）'],
      ['水泥', '万吨', '485.6', '-5.1'],
      ['纱', '吨', '3200', '持平'],
      ['布', '万米', '——', '×'],
      ['化学纤维', '吨', '980', '(4.5)'],
      ['发电量', '亿千瓦时', '31.2', '+2.0'],
    ]),
  ).toEqual([
    '水泥产量 | · | 4856000吨 level | actual 2025',
    '水泥产量 | · | -5.1% growth | actual 2025',
    '纱产量 | · | 3200吨 level | actual 2025',
    '纱产量 | · | 0% growth | actual 2025',
    '化学纤维产量 | · | 980吨 level | actual 2025',
    '化学纤维产量 | · | -4.5% growth | actual 2025',
    '发电量 | · | 3120000000千瓦时 level | actual 2025',
    '发电量 | · | 2% growth | actual 2025',
  ]);
});

test('revenue beside spending, the shares of the year before in both halves', () => {
  expect(
    lines(`${BUDGET}2026年政府性基金收支预算表\n`, [
      ['项目', '2025年执行数', '2026年预算数', '增长%', '项目', '2025年执行数', '2026年预算数', '增长%'],
      ['', '万元', '万元', '', '', '万元', '万元', ''],
      ['国有土地使用权出让收入', '52000', '48000', '-7.7', '城乡社区支出', '41000', '39000', '-4.9'],
      ['车辆通行费', '', '', '', '交通运输支出', '600', '660', '10.0'],
    ]),
  ).toEqual([
    '国有土地使用权出让收入 | · | 520000000元 level | actual 2025',
    '国有土地使用权出让收入 | · | 480000000元 level | target 2026',
    '国有土地使用权出让收入 | · | -7.7% growth | target 2026',
    '城乡社区支出 | · | 410000000元 level | actual 2025',
    '城乡社区支出 | · | 390000000元 level | target 2026',
    '城乡社区支出 | · | -4.9% growth | target 2026',
    '交通运输支出 | · | 6000000元 level | actual 2025',
    '交通运输支出 | · | 6600000元 level | target 2026',
    '交通运输支出 | · | 10% growth | target 2026',
  ]);
});

test('a head repeated where the table goes on, with 续表 above it', () => {
  expect(
    lines(YEAR, [
      ['指标', '单位', '2025年', '增长%'],
      ['普通中学在校生', '万人', '4.2', '1.1'],
      ['续表→4'],
      ['指标', '单位', '2025年', '增长%'],
      ['医院床位数', '张', '5200', '2.6'],
    ]),
  ).toEqual([
    '普通中学在校生 | · | 42000人 level | actual 2025',
    '普通中学在校生 | · | 1.1% growth | actual 2025',
    '医院床位数 | · | 5200张 level | actual 2025',
    '医院床位数 | · | 2.6% growth | actual 2025',
  ]);
});

test('points under a share, amounts under a level', () => {
  expect(
    lines(YEAR, [
      ['指标', '2025年', '比上年增减'],
      ['城镇居民人均可支配收入（元）', '48200', '2100'],
      ['居民家庭恩格尔系数（%）', '29.8', '-0.4'],
    ]),
  ).toEqual([
    '城镇居民人均可支配收入 | · | 48200元 level | actual 2025',
    '城镇居民人均可支配收入 | · | 2100元 change | actual 2025',
    '居民家庭恩格尔系数 | · | 29.8% level | actual 2025',
    '居民家庭恩格尔系数 | · | -0.4百分点 change | actual 2025',
  ]);
});

test('a bracket in a name is part of it, a bracket with a unit is not', () => {
  expect(
    lines(`${BUDGET}2025年社会保险基金预算执行情况表\n单位：万元\n`, [
      ['项目', '合计', '职工基本医疗保险(含生育保险)基金', '城乡居民基本养老保险基金'],
      ['一、基金收入', '9100', '6000', '3100'],
      ['其中：财政补贴收入', '2500', '500', '2000'],
      ['二、年末滚存结余', '12000', '8200', '3800'],
    ]).map((line) => line.split(' | ').slice(0, 3).join(' ')),
  ).toEqual([
    '基金收入 · 91000000元 level',
    '职工基本医疗保险(含生育保险)基金收入 · 60000000元 level',
    '城乡居民基本养老保险基金收入 · 31000000元 level',
    '财政补贴收入 · 25000000元 level',
    '职工基本医疗保险(含生育保险)基金财政补贴收入 · 5000000元 level',
    '城乡居民基本养老保险基金财政补贴收入 · 20000000元 level',
    '年末滚存结余 · 120000000元 level',
    '职工基本医疗保险(含生育保险)基金年末滚存结余 · 82000000元 level',
    '城乡居民基本养老保险基金年末滚存结余 · 38000000元 level',
  ]);
});
