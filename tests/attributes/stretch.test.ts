import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { inPlan, inReview } from '../facts/read.ts';

describe('a target and how far it may be stretched', () => {
  test.each([
    '固定资产投资增长7%以上、力争达到8%。',
    '固定资产投资增长7%、力争8%。',
    '固定资产投资增长7%，努力实现8%。',
    '固定资产投资增长7%，奋斗目标8%。',
  ])('%s', (words) => {
    const [first, second] = inPlan(words);
    expect(first).toMatchObject({ value: 7, stretchOf: null, status: 'target' });
    expect(second).toMatchObject({ value: 8, kind: 'growth', stretchOf: first?.id, name: first?.name });
  });

  test.each([
    '固定资产投资增长7%，力争工业投资增长8%。',
    '固定资产投资增长7%、进出口增长8%。',
    '新增企业7家，力争利润8亿元。',
  ])('two targets: %s', (words) => {
    expect(inPlan(words).map(({ stretchOf }) => stretchOf)).toEqual([null, null]);
  });

  test('the ids are those of the same report on a page of several', () => {
    expect(inPlan('新增企业7家。固定资产投资增长7%、力争8%。')[2]?.stretchOf).toBe('f2');
  });
});

describe('results told in words', () => {
  const TITLE = '2025年青岚区政府工作报告\n——2025年1月16日在云溪市青岚区第五届人民代表大会第四次会议上\n各位代表：\n';
  const outcomes = (words: string, heading = '一、2024年工作回顾') =>
    analyze(`${TITLE}${heading}\n${words}`).outcomes.map(({ name, text, period }) => [name, text, period]);

  test.each([
    ['居民消费价格与上年持平。', ['居民消费价格', '居民消费价格与上年持平', '2024']],
    ['地区生产总值增长5%，居民收入与经济增长基本同步。', ['居民收入', '居民收入与经济增长基本同步', '2024']],
    ['约束性指标全部完成。', ['约束性指标', '约束性指标全部完成', '2024']],
    ['城镇新增就业超额完成全年任务。', ['城镇新增就业', '城镇新增就业超额完成全年任务', '2024']],
    ['固定资产投资未达年初预期。', ['固定资产投资', '固定资产投资未达年初预期', '2024']],
  ])('%s', (words, expected) => {
    expect(outcomes(words)).toEqual([expected]);
  });

  test.each(['三年行动圆满完成。', '主体工程全面完成。', '固定资产投资增长5%，与上年持平。', '水平持平。'])(
    'none: %s',
    (words) => {
      expect(outcomes(words)).toEqual([]);
    },
  );

  test('in the plan such words are aims', () => {
    expect(outcomes('居民收入与经济增长同步。', '二、2025年工作安排')).toEqual([]);
  });
});

describe('what the plan names and is there already', () => {
  const statuses = (words: string) => inPlan(words).map(({ status, stage, period }) => `${status} ${stage} ${period}`);

  test.each([
    ['补助标准从320元提高至500元。', ['actual baseline 2024', 'target annual-target 2025']],
    ['学校由80所增至100所。', ['actual baseline 2024', 'target annual-target 2025']],
    ['加强自身建设。五年来，接待来访团组52个。', ['actual achieved 2020/2024']],
    ['推进已批建的实验室3家。', ['actual baseline 2025']],
    ['今后五年，接待来访团组52个。', ['target annual-target 2025/2029']],
    ['税收收入下降5%（因上年基数较高）。', ['target annual-target 2025']],
  ])('%s', (words, expected) => {
    expect(statuses(words)).toEqual(expected);
  });

  test('a share of what is planned in all is under way', () => {
    expect(inReview('完成投资占规划总投资的65%。').at(-1)).toMatchObject({ status: 'actual' });
    expect(inReview('项目计划总投资65亿元。').at(-1)).toMatchObject({ status: 'target' });
  });
});

describe('a bound word holds for all of its list', () => {
  const bounds = (words: string) => inPlan(words).map(({ bound }) => bound);
  test.each([
    ['进口、出口分别增长4%和6%左右。', ['about', 'about']],
    ['粮食、蔬菜产量分别超过30万吨和5万吨以上。', ['min', 'min']],
    ['养老、医疗、工伤保险分别新增1万人、2万人和3万人以上。', ['min', 'min', 'min']],
    ['城镇调查失业率、登记失业率分别控制在5%和3%以内。', ['max', 'max']],
    // A look-alike: without 分别 each has its own.
    ['进口增长4%、出口增长6%左右。', ['exact', 'about']],
  ])('%s', (words, expected) => {
    expect(bounds(words)).toEqual(expected);
  });
});
