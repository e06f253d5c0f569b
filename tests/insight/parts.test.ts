import { describe, expect, test } from 'vitest';
import { printedClause } from '../../lib/insight/clause.ts';
import hardness from '../../lib/insight/data/hardness.json' with { type: 'json' };
import { exact, toNumber } from '../../lib/insight/exact.ts';
import { hardnessWords } from '../../lib/insight/hardness.ts';
import { plainName } from '../../lib/insight/names.ts';
import { converted } from '../../lib/insight/units.ts';
import { wordedGoalOf } from '../../lib/insight/worded-goal.ts';

describe('the clause of a figure as printed', () => {
  test.each([
    ['全年地区生产总值486.3亿元，增长5.6%，质量提升。', '5.6%', '地区生产总值', '全年地区生产总值486.3亿元，增长5.6%'],
    ['地区生产总值486.3亿元、增长5.6%。', '5.6%', '地区生产总值', '地区生产总值486.3亿元、增长5.6%'],
    ['城镇居民收入增长5%、农村居民收入增长7%。', '7%', '农村居民收入', '农村居民收入增长7%'],
    ['城镇居民收入增长5%、农村居民收入增长7%。', '5%', '城镇居民收入', '城镇居民收入增长5%'],
    ['城乡居民收入分别增长5%、7%，价格稳定。', '7%', '农村居民收入', '城乡居民收入分别增长5%、7%'],
    ['固定资产投资增长6%、居全市第三。', '6%', '固定资产投资', '固定资产投资增长6%'],
    [
      '固定资产投资86亿元(不含农户，下同)，增长6%。',
      '6%',
      '固定资产投资',
      '固定资产投资86亿元(不含农户，下同)，增长6%',
    ],
    ['区生产总值突破90亿元，达92亿元，增长6%。', '6%', '区生产总值', '区生产总值突破90亿元，达92亿元，增长6%'],
    [
      '城乡居民收入分别达4万元、2万元，分别增长4.6%、6.3%。',
      '6.3%',
      '农村居民收入',
      '城乡居民收入分别达4万元、2万元，分别增长4.6%、6.3%',
    ],
    ['质量提升，2024年地区生产总值92亿元。', '92亿元', '地区生产总值', '2024年地区生产总值92亿元'],
    ['新建学校12所；增长6%，投资86亿元。', '86亿元', '投资', '投资86亿元'],
    ['新建学校12所；增长6%。', '6%', '学校', '增长6%'],
    ['实现进出口1,250亿元，其中出口增长3%。', '1,250亿元', '进出口', '实现进出口1,250亿元'],
  ])('%s %s', (text, figure, name, clause) => {
    const start = text.indexOf(figure);
    expect(printedClause(text, { start, end: start + figure.length, name }, { start: 0, end: text.length })).toBe(
      clause,
    );
  });
});

describe('values in another unit', () => {
  test.each([
    [853.2e8, '斤', '吨', 4266e4],
    [15, '亩', '平方米', 10_000],
    [1, '平方公里', '亩', 1500],
    [60, '家', '户', 60],
    [3, '千瓦时', '度', 3],
  ])('%s %s in %s', (value, from, to, expected) => {
    const result = converted(exact(value), from, to);
    expect(result && toNumber(result)).toBe(expected);
  });

  test.each([
    ['元', '美元'],
    ['%', '百分点'],
    ['人', '公里'],
    ['吨', '亩'],
  ])('%s is never turned into %s', (from, to) => {
    expect(converted(exact(1), from, to)).toBeUndefined();
  });
});

describe('words that say how hard a target is meant', () => {
  test.each(hardness.map(({ word, example }) => [example, word]))('%s: %s', (example, word) => {
    expect(hardnessWords(example)).toContain(word);
  });

  test('in the order of the clause', () => {
    expect(hardnessWords('确保粮食产量稳定在12万吨以上')).toEqual(['确保', '以上']);
    expect(hardnessWords('地区生产总值增长5%')).toEqual([]);
    expect(hardnessWords('规模以上工业增加值增长7%')).toEqual([]);
  });
});

describe('the name of one thing in two reports', () => {
  test.each([
    ['全社会固定资产投资', '固定资产投资'],
    ['外贸进出口总额', '进出口'],
    ['城镇常住居民人均可支配收入', '城镇居民人均可支配收入'],
    ['规模以上工业增加值增速', '规上工业增加值'],
    ['单位GDP能耗', '单位地区生产总值能耗'],
    ['粮食总产', '粮食产量'],
    ['城镇调查失业率平均值', '城镇调查失业率'],
  ])('%s and %s', (one, other) => expect(plainName(one)).toBe(plainName(other)));

  test.each([
    ['进口总额', '出口总额'],
    ['城镇居民人均可支配收入', '农村居民人均可支配收入'],
    ['粮食总产值', '粮食产量'],
    ['民间投资', '固定资产投资'],
  ])('not %s and %s', (one, other) => expect(plainName(one)).not.toBe(plainName(other)));
});

describe('an aim in words', () => {
  test.each([
    ['居民收入增长与经济增长基本同步', 'in-step'],
    ['城乡居民人均可支配收入增速高于经济增长速度', 'faster'],
    ['固定资产投资增速保持在全国平均水平以上', 'faster'],
    ['进出口总额保持正增长', 'growing'],
    ['进出口稳中提质', undefined],
    ['生态环境质量持续改善', undefined],
  ])('%s', (text, kind) => expect(wordedGoalOf(text)?.kind).toBe(kind));
});
