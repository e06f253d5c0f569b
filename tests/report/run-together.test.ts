import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';

const TITLE = '“十四五”青岚市湿地保护规划\n第一章 发展基础\n成效明显。\n第二章 主要目标\n';

/** Facts of some lines of an outline, and what in them is told as unread. */
function readLines(...lines: readonly string[]) {
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
    expect(readLines(line)).toEqual({ facts: [], unread: ['1.', '41414', '2.', '52.655', '3.', '88.390'] });
  });

  test('with its head at the end of a line goes on in the next', () => {
    const head = '专栏1 完成情况 序号指标名称2015年2020年';
    const rows = '增减情况1湿地面积（万亩）4044.712%2保护湿地（处）812-33%3种类212230%。';
    const { facts, unread } = readLines(head, rows, '到2025年，湿地保护率达到55%。');
    expect(facts).toEqual(['55%']);
    expect(unread).toHaveLength(7);
  });

  test('is known without a head by shares that touch the next figure', () => {
    const { facts, unread } = readLines('增减情况41420.7%5518031.2%66120-4.5个百分点。到2025年，湿地保护率达到55%。');
    expect(facts).toEqual(['55%']);
    expect(unread).toEqual(['41420.7', '5518031.2', '66120', '4.5']);
  });

  test('is read where the change between two years parts its cells', () => {
    const rows = [
      '专栏2 主要指标 序号指标名称2020年2025年累计提高1.湿地保护率（%）52.6552.4个百分点2.湿地面积（万亩）4145.711.5%',
      '3.保护湿地（处）81265%4.鸟类种数超过50种的湿地（处）202420%专栏3 保护名录（共9种）',
    ].join('');
    const { facts } = analyze(`${TITLE}${rows}\n`);
    const read = facts.map(({ name, value, unit, kind, status, period }) => [name, value, unit, kind, status, period]);
    expect(read.slice(0, 9)).toEqual([
      ['湿地保护率', 52.6, '%', 'level', 'actual', '2020'],
      ['湿地保护率', 55, '%', 'level', 'target', '2025'],
      ['湿地保护率', 2.4, '百分点', 'change', 'target', '2021/2025'],
      ['湿地面积', 410_000, '亩', 'level', 'actual', '2020'],
      ['湿地面积', 457_000, '亩', 'level', 'target', '2025'],
      ['湿地面积', 11.5, '%', 'growth', 'target', '2021/2025'],
      ['鸟类种数超过50种的湿地', 20, '处', 'level', 'actual', '2020'],
      ['鸟类种数超过50种的湿地', 24, '处', 'level', 'target', '2025'],
      ['鸟类种数超过50种的湿地', 20, '%', 'growth', 'target', '2021/2025'],
    ]);
    // The row whose figures disagree is told; behind the last row text begins again.
    const { facts: figures, unread } = readLines(rows);
    expect(unread).toEqual(['3.', '81265']);
    expect(figures.at(-1)).toBe('9种');
  });

  test('is read from rows on a line each, whose head is the line above', () => {
    const { facts, unread } = readLines(
      '到2025年，全市湿地得到全面保护，湿地生态功能明显增强，湿地保护体系基本建成，保护能力和水平明显提高。',
      '指标2020年2025年年均增长（%）属性',
      '湿地面积（万亩）40504.6预期性',
      '木材产量（万立方米）120168.77.0预期性',
      '地区生产总值（亿元）520090156.5预期性',
      '',
      '第三章 主要任务',
      '新建湿地公园12处。',
    );
    expect(facts).toEqual(['40', '50', '4.6', '120', '168.7', '7.0', '12处']);
    expect(unread).toEqual(['520090156.5']);
  });

  test.each([
    ['湿地面积增长5%2.保护率提高3%3.新建公园12处。', 3],
    ['项目2020年、2021年、2022年、2023年、2024年、2025年分别建成1个、2个、3个、4个、5个、6个。', 6],
    ['指标2020年2025年都要公布。新建湿地公园12处。', 1],
  ])('but a sentence is none: %s', (line, count) => {
    expect(readLines(line)).toMatchObject({ facts: { length: count }, unread: [] });
  });
});
