import { describe, expect, test } from 'vitest';
import { changeBefore, changeOfRate, rateAtEnd } from '../../lib/clause/change.ts';
import { inReview } from '../facts/read.ts';

describe('the verb before a figure', () => {
  test.each([
    ['投资增长', 'up'],
    ['投资同比增长约', 'up'],
    ['浓度下降', 'down'],
    ['能耗降低了', 'down'],
    ['高于全国', 'up'],
    ['低于全市平均水平', 'down'],
    ['增幅高于全省平均', 'up'],
    ['价格上涨', 'up'],
  ])('%s goes %s', (left, direction) => {
    expect(changeBefore(left)?.direction).toBe(direction);
  });

  test.each(['收入达到', '提高到', '增至', '降至', '新增', '完成', '总量居'])('%s states a level', (left) => {
    expect(changeBefore(left)).toBeUndefined();
  });

  test('what grows stands before the verb', () => {
    expect(changeBefore('固定资产投资增长')?.rest).toBe('固定资产投资');
  });

  test('居民消费价格涨幅 is the rate of 居民消费价格', () => {
    expect(rateAtEnd('居民消费价格涨幅')).toEqual({ rest: '居民消费价格', falling: false });
    expect(rateAtEnd('能耗强度降幅')).toEqual({ rest: '能耗强度', falling: true });
    expect(rateAtEnd('森林覆盖率')).toBeUndefined();
  });
});

test('a rate of its own is a change without a verb', () => {
  expect(changeOfRate(false)).toEqual({ direction: 'up', verb: '增幅', rest: '' });
  expect(changeOfRate(true)).toEqual({ direction: 'down', verb: '降幅', rest: '' });
});

describe('kind and sign', () => {
  test.each([
    ['固定资产投资增长8.1%。', 'growth', 8.1, '%'],
    ['固定资产投资下降4.1%。', 'growth', -4.1, '%'],
    ['固定资产投资增速为-4.0%。', 'growth', -4, '%'],
    ['森林覆盖率67.25%。', 'level', 67.25, '%'],
    ['城镇化率提高4.7个百分点。', 'change', 4.7, '百分点'],
    ['城镇调查失业率下降0.4个百分点。', 'change', -0.4, '百分点'],
    ['城镇化率与全市相差0.4个百分点。', 'change', 0.4, '百分点'],
    ['市场主体净增9万户。', 'change', 90000, '户'],
    ['优良天数增加19天。', 'change', 19, '天'],
    ['优良天数减少3天。', 'change', -3, '天'],
    ['优良天数312天。', 'level', 312, '天'],
    ['出口额增长近3倍。', 'growth', 3, '倍'],
    ['出口额是2020年的3.22倍。', 'ratio', 3.22, '倍'],
    ['产业规模翻一番。', 'growth', 1, '番'],
    ['总量居全市第三。', 'rank', 3, '名'],
    ['位次前移2位。', 'change', 2, '名'],
    ['三次产业结构为2.56:42.69:54.75。', 'ratio', [2.56, 42.69, 54.75], ''],
    ['新增企业56家。', 'level', 56, '家'],
    ['地区生产总值稳步增长、达486亿元。', 'level', 48_600_000_000, '元'],
    ['规上工业利润总额-3亿元。', 'level', -300_000_000, '元'],
    ['按照一般公共预算支出额的1%-3%设置预备费。', 'level', [1, 3], '%'],
    ['居民消费价格涨幅2%左右。', 'growth', 2, '%'],
    ['压减行政运行经费15%。', 'growth', -15, '%'],
    ['减少证明材料172项。', 'level', 172, '项'],
    ['能耗强度降幅3%。', 'growth', -3, '%'],
    ['改造提升农村公路120公里。', 'level', 120, '公里'],
  ])('%s', (phrase, kind, value, unit) => {
    expect(inReview(phrase)[0]).toMatchObject({ kind, value, unit });
  });

  test('a falling range turns round: 下降3%—4% is -4 to -3', () => {
    expect(inReview('单位能耗下降3%—4%。')[0]).toMatchObject({ value: [-4, -3], bound: 'range' });
  });

  test('百分点 is never %', () => {
    for (const fact of inReview('投资增长8%，提高2个百分点，高于全市1.5百分点。')) {
      expect(fact.unit).toBe(fact.span.includes('百分点') ? '百分点' : '%');
    }
  });
});
