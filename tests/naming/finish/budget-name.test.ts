import { describe, expect, test } from 'vitest';
import { analyze } from '../../../lib/analysis/analyze.ts';

const TITLE = '关于青岚市2024年预算执行情况与2025年预算草案的报告\n各位代表：\n';

/** Letters, name and basis of the facts of some words in the execution of last year's budget. */
function rows(words: string): string[] {
  const text = `${TITLE}一、2024年预算执行情况\n${words}\n`;
  return analyze(text).facts.map(
    ({ start, end, name, basis }) => `${text.slice(start, end)} ${name} ${basis?.kind ?? ''}`,
  );
}

describe('the revenue is the name throughout', () => {
  test.each([
    ['税收收入完成5.2亿元，为预算的102.3%。', ['5.2亿元 税收收入 ', '102.3% 税收收入 budget']],
    ['非税收入完成3.4亿元，完成年初预算的61%，增长4%。', ['3.4亿元 非税收入 ', '61% 非税收入 budget', '4% 非税收入 ']],
    [
      '市本级政府性基金收入完成8亿元，占调整预算的97%，较上年执行数增长21%。',
      ['8亿元 市本级政府性基金收入 ', '97% 市本级政府性基金收入 budget', '21% 市本级政府性基金收入 yoy'],
    ],
  ])('%s', (words, expected) => {
    expect(rows(words)).toEqual(expected);
  });

  test('that it was carried out is no part of what it is called', () => {
    expect(rows('教育支出执行12亿元，住房支出决算数为3亿元。')).toEqual(['12亿元 教育支出 ', '3亿元 住房支出 ']);
    expect(rows('实际利用外资12亿元。')).toEqual(['12亿元 实际利用外资 ']);
  });

  test('nor is that it is set aside, or was changed on the way', () => {
    expect(rows('教育支出拟安排12亿元，住房支出安排3亿元。')).toEqual(['12亿元 教育支出 ', '3亿元 住房支出 ']);
    expect(rows('政府性基金收入年初预算为96亿元，执行中调整为82亿元，实际完成83亿元。')).toEqual([
      '96亿元 政府性基金收入年初预算 ',
      '82亿元 政府性基金收入 ',
      '83亿元 政府性基金收入 ',
    ]);
    expect(rows('安排12亿元支持企业。')).not.toContain('12亿元 支出 ');
  });

  test('a name of its own is kept, and a budget that stands alone', () => {
    expect(rows('税收收入完成5.2亿元，非税收入完成3.4亿元。')).toEqual(['5.2亿元 税收收入 ', '3.4亿元 非税收入 ']);
    expect(rows('支出预算为15亿元。')).toEqual(['15亿元 支出预算 ']);
  });

  test.each([
    ['教育支出决算数为12亿元，下降4%。', ['12亿元 教育支出 ', '4% 教育支出 ']],
    ['教育支出执行12亿元，下降4%。', ['12亿元 教育支出 ', '4% 教育支出 ']],
    // A look-alike: what is called after carrying out keeps it.
    ['预算执行率98%。', ['98% 预算执行率 ']],
  ])('that it was carried out is no part of it: %s', (words, expected) => {
    expect(rows(words)).toEqual(expected);
  });

  test('who approved a budget is no part of its name', () => {
    expect(rows('市五届人民代表大会第三次会议批准的全市2024年政府性基金支出预算为15亿元。')[0]).toContain(
      '15亿元 政府性基金支出预算',
    );
  });
});
