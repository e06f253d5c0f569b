import { describe, expect, it } from 'vitest';
import { readProportion } from '../../lib/quantity/proportion.ts';

describe('a ratio', () => {
  it.each([
    ['三次产业结构为', '2.5:42.5:55', [2.5, 42.5, 55]],
    ['城乡居民收入比', '2.31:1', [2.31, 1]],
    ['城乡居民收入比由2.45:1缩小到', '2.31:1', [2.31, 1]],
    ['三次产业调整为', '9:39:52', [9, 39, 52]],
    // A time, a scale, and numbers of versions are none.
    ['会议时间', '8:30', undefined],
    ['比赛由8:30推迟到', '9:30', undefined],
    ['绘制比例', '1:20000', undefined],
    ['协议版本比', '1:2.0.4', undefined],
    ['文件编号比', '3:2a', undefined],
  ])('%s%s', (left, figure, parts) => {
    expect(readProportion(left + figure, left.length, left)?.parts).toEqual(parts);
  });
});
