import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';

const TITLE = '“十四五”青岚市湿地保护规划\n第一章 发展基础\n成效明显。\n第二章 主要目标\n';

/** Facts of some lines of an outline, and what in them is told as unread. */
function read(...lines: readonly string[]) {
  const text = `${TITLE}${lines.join('\n')}\n`;
  const { facts, damage } = analyze(text);
  return {
    facts: facts.map(({ start, end }) => text.slice(start, end)),
    unread: damage.filter(({ kind }) => kind === 'unread').map(({ start, end }) => text.slice(start, end)),
  };
}

describe('a table that is run together', () => {
  test('is not read, and each of its figures is told', () => {
    const line =
      '专栏1 主要指标指标2020年2025年属性1.湿地面积（万亩）41414预期性2.湿地保护率（%）52.655约束性3.水质优良比例（%）88.390约束性';
    expect(read(line)).toEqual({ facts: [], unread: ['1.', '41414', '2.', '52.655', '3.', '88.390'] });
  });

  test('with its head at the end of a line goes on in the next', () => {
    const head = '专栏1 完成情况 序号指标名称2015年2020年';
    const rows = '增减情况1湿地面积（万亩）4044.712%2保护湿地（处）812-33%3种类212230%。';
    const { facts, unread } = read(head, rows, '到2025年，湿地保护率达到55%。');
    expect(facts).toEqual(['55%']);
    expect(unread).toHaveLength(7);
  });

  test('is known without a head by shares that touch the next figure', () => {
    const { facts, unread } = read('增减情况41420.7%5518031.2%66120-4.5个百分点。到2025年，湿地保护率达到55%。');
    expect(facts).toEqual(['55%']);
    expect(unread).toEqual(['41420.7', '5518031.2', '66120', '4.5']);
  });

  test.each([
    ['湿地面积增长5%2.保护率提高3%3.新建公园12处。', 3],
    ['项目2020年、2021年、2022年、2023年、2024年、2025年分别建成1个、2个、3个、4个、5个、6个。', 6],
    ['指标2020年2025年都要公布。新建湿地公园12处。', 1],
  ])('but a sentence is none: %s', (line, count) => {
    expect(read(line)).toMatchObject({ facts: { length: count }, unread: [] });
  });
});
