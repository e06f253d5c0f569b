import { expect, test } from 'vitest';
import { isEnded, opensLine } from '../../lib/text/line-edge.ts';

test.each([
  '一、工作回顾',
  '（二）重点任务',
  '3.完善机制',
  '第四章 保障',
  '● 新建公园',
  '附件：指标表',
  '①见附注',
  '5．2026年预算',
  '〔5〕农产品',
])('%s opens a line of its own', (line) => expect(opensLine(line)).toBe(true));
test.each(['12.5%以上', '一般公共预算收入', '附近的社区', '第一产业增加值', '9．53％的降幅', '〔5〕，占地'])(
  '%s goes on',
  (line) => expect(opensLine(line)).toBe(false),
);
test('a line ends with a stop, and with what closes behind it', () => {
  expect(isEnded('各位代表：')).toBe(true);
  expect(isEnded('实现“一网通办。”）')).toBe(true);
  expect(isEnded('地区生产总值增长')).toBe(false);
});
