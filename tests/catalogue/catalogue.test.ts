import { describe, expect, test, vi } from 'vitest';
import {
  headlineIndicators,
  indicatorById,
  indicatorOf,
  indicatorOfFigure,
  indicators,
} from '../../lib/catalogue/catalogue.ts';
import type { Kind } from '../../lib/model/terms.ts';

const idOf = (name: string) => indicatorOf(name)?.id ?? null;

describe('the catalogue', () => {
  test('every row is found by its own name and by its id', () => {
    for (const row of indicators) {
      expect(idOf(row.name)).toBe(row.id);
      expect(indicatorById(row.id)).toBe(row);
    }
    expect(indicatorById('none')).toBeUndefined();
  });

  test('every variant is of one row', () => {
    for (const row of indicators) for (const variant of row.variants) expect(idOf(variant)).toBe(row.id);
  });

  test('gives none to a count that is named like an indicator', () => {
    expect(indicatorOfFigure('地区生产总值', 'level', '个', '13个地区生产总值超百亿元')).toBeUndefined();
    expect(indicatorOfFigure('地区生产总值', 'level', '元', '地区生产总值486亿元')?.id).toBe('gdp');
  });

  test('says which are looked for first, each at a place of its own', () => {
    expect(headlineIndicators.map(({ headline }) => headline?.place)).toEqual(headlineIndicators.map((_, i) => i + 1));
    expect(headlineIndicators.slice(0, 4).map(({ id }) => id)).toEqual([
      'gdp',
      'industrial_va_above_scale',
      'industrial_output_above_scale',
      'fixed_investment',
    ]);
    expect(indicatorById('trade_total')?.headline?.target).toBe(false);
  });

  test.each([
    ['地区生产总值', 'gdp'],
    ['GDP', 'gdp'],
    ['地区生产总值增速', 'gdp'],
    ['全区地区生产总值', 'gdp'],
    ['地区生产总值(GDP)', 'gdp'],
    ['青岚地区生产总值', 'gdp'],
    ['居民消费价格(CPI)', 'cpi'],
    ['固定资产投资(不含农户)', 'fixed_investment'],
    ['固定资产投资', 'fixed_investment'],
    ['全社会固定资产投资', 'fixed_investment'],
    ['社会消费品零售总额', 'retail_sales'],
    ['进出口总额', 'trade_total'],
    ['出口', 'exports'],
    ['全区出口', 'exports'],
    ['云溪市出口', 'exports'],
    ['预计固定资产投资', 'fixed_investment'],
    ['项目投资', 'fixed_investment'],
    ['一般公共预算收入', 'budget_revenue'],
    ['地方一般公共预算收入', 'budget_revenue'],
    ['城镇新增就业', 'urban_new_jobs'],
    ['新增城镇就业人员', 'urban_new_jobs'],
    ['居民消费价格总水平', 'cpi'],
    ['固定资产投资完成额', 'fixed_investment'],
    ['地方财政一般公共预算收入', 'budget_revenue'],
    ['单位地区生产总值能耗', 'energy_intensity'],
    ['“四上”企业总数', idOf('四上企业总数')],
  ])('%s is %s', (name, id) => {
    expect(idOf(name)).toBe(id);
  });

  test.each([
    '每万元地区生产总值',
    '占地区生产总值比重',
    '提高企业',
    '新增托位',
    '出口加工区',
    '固定资产投资项目库',
    '新增项目投资',
    '海鲜',
    '',
    '新能源汽车产业园',
  ])('%s is none', (name) => {
    expect(idOf(name)).toBeNull();
  });

  test('出口 inside 进出口 and 生产总值 inside 海洋生产总值 are not the short one', () => {
    expect(idOf('外贸进出口')).toBe('trade_total');
    expect(idOf('海洋生产总值')).not.toBe('gdp');
  });
});

describe('the indicator of a figure', () => {
  const idOfFigure = (name: string, kind: Kind, unit: string, sentence = name) =>
    indicatorOfFigure(name, kind, unit, sentence)?.id ?? null;

  test.each([
    ['森林覆盖率', 'level', '%', 'forest_coverage'],
    ['地区生产总值', 'level', '元', 'gdp'],
    ['地区生产总值', 'growth', '%', 'gdp'],
    ['地区生产总值', 'rank', '名', 'gdp'],
    ['实际使用外资', 'level', '美元', 'fdi'],
    ['高新技术企业', 'level', '户', 'high_tech_firms'],
    ['空气质量优良天数', 'level', '天', 'good_air_days'],
    ['人均地区生产总值', 'level', '', 'gdp_per_capita'],
    ['粮食播种面积', 'level', '亩', 'grain_output'],
    // Its amounts are told in units of all kinds.
    ['主要污染物减排', 'level', '吨', 'pollutant_reduction'],
    ['城镇调查失业率', 'change', '百分点', 'surveyed_unemployment'],
  ] as const)('%s as a %s in %s', (name, kind, unit, id) => {
    expect(idOfFigure(name, kind, unit)).toBe(id);
  });

  test.each([
    ['森林覆盖率', 'level', '年'],
    ['地区生产总值', 'level', '个'],
    ['民生支出', 'level', '类'],
    ['进出口总额占比', 'level', '%'],
    ['制造业投资', 'level', '个月'],
    ['海鲜', 'level', '吨'],
    ['海鲜', 'growth', '%'],
  ] as const)('is none for %s as a %s in %s', (name, kind, unit) => {
    expect(idOfFigure(name, kind, unit)).toBeNull();
  });

  test('is none where only two figures together would say its name', () => {
    expect(idOfFigure('项目投资总额', 'level', '元', '新签约项目59个,投资总额')).toBeNull();
    expect(idOfFigure('项目投资', 'growth', '%', '项目投资增长7%')).toBe('fixed_investment');
  });
});

describe('the indicator of a figure, from a catalogue loaded anew', () => {
  const at = async (name: string, unit: string) => {
    vi.resetModules();
    const { indicatorOfFigure: of } = await import('../../lib/catalogue/catalogue.ts');
    return of(name, 'level', unit, name)?.id ?? null;
  };

  test.each([
    ['城镇新增就业', '人', 'urban_new_jobs'],
    ['城镇新增就业', '个', 'urban_new_jobs'],
    ['城镇新增就业', '公里', null],
    ['地区生产总值', '亿元', 'gdp'],
    ['地区生产总值', '个', null],
    ['森林覆盖率', '年', null],
  ])('%s in %s', async (name, unit, id) => {
    expect(await at(name, unit)).toBe(id);
  });

  test('a variant that two rows have is that of the first', async () => {
    vi.resetModules();
    const { indicators: all, indicatorOf: of } = await import('../../lib/catalogue/catalogue.ts');
    const rowOf = (name: string) => all.find((row) => row.name === name || row.variants.includes(name));
    const wrong = all.filter(({ name }) => of(name)?.id !== rowOf(name)?.id);
    expect(wrong.map(({ name }) => name)).toEqual([]);
  });
});
