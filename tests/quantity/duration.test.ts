import { describe, expect, test } from 'vitest';
import { spansOf } from './read.ts';

describe('a length of time that is a result', () => {
  test.each([
    ['优良天数达到312天', '312天'],
    ['审批时限压缩至3个工作日', '3个工作日'],
    ['办理时间缩短至半天', '半天'],
    ['连续9年实现增长', '9年'],
    ['考核每年优秀，连续9年居首', '9年'],
    ['工期提前40天', '40天'],
    ['全流程控制在80个工作日以内', '80个工作日'],
    ['平均等候时间2.5小时', '2.5小时'],
  ])('%s', (phrase, span) => {
    expect(spansOf(phrase)).toEqual([span]);
  });

  test('90个和50个工作日 share their unit', () => {
    expect(spansOf('分别压缩至90个和50个工作日')).toEqual(['90个', '50个工作日']);
  });
});

describe('a length of time that only says when or how', () => {
  test.each([
    '五年来',
    '用3—5年时间',
    '15分钟生活圈',
    '24小时值守',
    '对连续参加居民医保满4年的人员',
    '之后每连续参保1年',
    '3年行动计划',
    '10年过渡期',
    '5年规划',
    '12个月内',
    '半年来',
    '发案率降至近十年最低',
    '在连续两年高基数增长的情况下',
    '浓度为近5年新低',
  ])('%s', (phrase) => {
    expect(spansOf(phrase)).toEqual([]);
  });
});
