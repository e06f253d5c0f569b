import { expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';

/** The period of the last growth in a review that its heading says to be of five years and of one. */
function periodOf(paragraph: string): string | null | undefined {
  const text = [
    '2026年青岚区政府工作报告',
    '各位代表：现在，我代表区人民政府，向大会报告工作，请予审议。',
    '一、“十四五”时期和2025年工作回顾',
    '五年来，地区生产总值年均增长4.6%。',
    paragraph,
  ].join('\n');
  return analyze(text).facts.at(-1)?.period;
}

test.each([
  ['2025年主要工作：一是经济稳中有进。规模以上工业增加值增长2.8%。', '2025'],
  ['2025年，我们主要做了以下工作：一是经济稳中有进。规模以上工业增加值增长2.8%。', '2025'],
  ['2025年工作主要有以下方面：一是经济稳中有进。规模以上工业增加值增长2.8%。', '2025'],
  ['2025年工作主要有以下方面：\n一是经济稳中有进。规模以上工业增加值增长2.8%。', '2025'],
  ['2025年，我们主要做了以下工作：\n一是经济稳中有进。\n二是工业加快发展。规模以上工业增加值增长2.8%。', '2025'],
  ['按照2025年工作要点：一是经济稳中有进。规模以上工业增加值增长2.8%。', '2021/2025'],
  ['主要做了以下工作：一是经济稳中有进。规模以上工业增加值增长2.8%。', '2021/2025'],
])('a year that announces a list holds what follows: %s', (paragraph, period) => {
  expect(periodOf(paragraph)).toBe(period);
});

test.each([
  // 全年 goes back from a look at several years to the one that the paragraph tells of, for the sentences behind it too
  ['2025年，全市经济平稳。五年间，财政收入年均增长6%。全年新增企业52家。规模以上工业增加值增长2.8%。', '2025'],
  ['2025年，全市经济平稳。五年间，财政收入年均增长6%。规模以上工业增加值增长2.8%。', '2021/2025'],
  ['全市经济平稳。五年间，财政收入年均增长6%。全年重点项目加快推进，规模以上工业增加值增长2.8%。', '2025'],
])('what 全年 says behind several years: %s', (paragraph, period) => {
  expect(periodOf(paragraph)).toBe(period);
});

test('the year of its own part, named behind several years, holds what follows', () => {
  const text = [
    '2026年青岚区政府工作报告',
    '各位代表：现在，我代表区人民政府，向大会报告工作，请予审议。',
    '一、2025年工作回顾',
    '“十四五”期间，地区生产总值年均增长4.6%。2025年，地区生产总值增长5.2%。规模以上工业增加值增长2.8%。',
  ].join('\n');
  expect(analyze(text).facts.map(({ period }) => period)).toEqual(['2021/2025', '2025', '2025']);
});
