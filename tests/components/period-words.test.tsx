import { describe, expect, it } from 'vitest';
import { periodWords } from '../../components/period-words.ts';
import { translateIn } from '../../lib/extension/i18n.ts';

describe('a period', () => {
  it.each([
    ['2024', '2024', '2024'],
    ['2016/2020', '2016—2020', '2016—2020'],
    ['2021H1', '2021上半年', 'H1 2021'],
    ['2021Q3', '2021年第3季度', 'Q3 2021'],
    ['2018-06', '2018年6月', '2018-6'],
    ['2021/2021H1', '2021—2021上半年', '2021—H1 2021'],
  ])('%s reads %s', (period, chinese, english) => {
    expect(periodWords(period, translateIn('zh-CN'))).toBe(chinese);
    expect(periodWords(period, translateIn('en'))).toBe(english);
  });
});
