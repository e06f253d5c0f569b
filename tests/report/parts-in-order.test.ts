import { describe, expect, test } from 'vitest';
import { findHeadings } from '../../lib/report/heading.ts';
import { findParts, type ReportTime } from '../../lib/report/part.ts';
import { normalize } from '../../lib/text/normalize.ts';

const YEAR: ReportTime = { year: 2025, halfYear: false };
const HALF: ReportTime = { year: 2025, halfYear: true };
const UNKNOWN: ReportTime = { year: null, halfYear: false };
const BUDGET: ReportTime = { ...YEAR, kind: 'budget' };
const OUTLINE: ReportTime = { ...YEAR, kind: 'outline', plan: [2021, 2025] };

/** The parts of a report in order: the words that stand there, part and period. */
function partsOf(time: ReportTime, ...lines: readonly string[]): { words: string; told: string }[] {
  const normal = normalize(lines.join('\n'));
  const range = { start: 0, end: normal.text.length };
  return findParts(normal.text, range, findHeadings(normal, range, []), time).map(({ start, part, period }) => ({
    words: normal.text.slice(start).trim(),
    told: `${part} ${period}`,
  }));
}

/** Holds parts against some that are given as `first words, part and period`. */
function expectParts(found: ReturnType<typeof partsOf>, parts: readonly string[]): void {
  const shown = found.map(({ words, told }, i) => {
    const [first = ''] = parts[i]?.split(' ') ?? [];
    return `${words.startsWith(first) ? first : words.slice(0, 8)} ${told}`;
  });
  expect(shown).toEqual(parts);
}

/** The one part that a heading opens behind the look back. */
function headed(heading: string, time: ReportTime): string | undefined {
  return partsOf(time, '各位代表:', heading, '完成投资30亿元。').at(-1)?.told;
}

describe('a part by its heading', () => {
  test.each<[heading: string, time: ReportTime, part: string]>([
    ['一、2024年和“十三五”时期工作回顾', YEAR, 'review 2024'],
    ['一、“十三五”时期和2024年工作回顾', YEAR, 'review 2016/2020'],
    ['一、本届政府工作回顾', YEAR, 'review 2020/2024'],
    ['一、本届政府工作回顾', UNKNOWN, 'review null'],
    ['一、2025年工作回顾', HALF, 'review 2025H1'],
    ['一、2024年工作回顾', HALF, 'review 2024'],
    ['二、“十三五”时期经济社会发展', YEAR, 'review 2016/2020'],
    ['二、“十五五”时期经济社会发展', YEAR, 'review 2024'],
    ['二、“十四五”时期主要目标', YEAR, 'outlook 2021/2025'],
    ['二、“十四五”时期目标和2025年重点工作', YEAR, 'plan 2025'],
    ['二、“十四五”时期目标和今年重点工作', YEAR, 'plan 2025'],
    ['二、2024年经济社会发展', YEAR, 'review 2024'],
    ['二、2025年经济社会发展', YEAR, 'plan 2025'],
    ['二、2025年经济社会发展', HALF, 'review 2025H1'],
    ['二、2025年以来取得的成效', YEAR, 'review 2024'],
    ['二、2025年经济社会发展', UNKNOWN, 'review null'],
    ['二、工作安排', YEAR, 'plan 2025'],
    ['二、工作安排', HALF, 'plan 2025H2'],
    ['二、工作安排', UNKNOWN, 'plan null'],
    ['二、二季度工作安排', YEAR, 'plan 2025Q2'],
    ['二、今后工作考虑', YEAR, 'plan 2025'],
    ['二、主要目标任务', YEAR, 'plan 2025'],
    ['二、“十三五”时期经济社会发展', UNKNOWN, 'review null'],
    ['二、“十三五”时期目标任务', YEAR, 'outlook 2016/2020'],
    ['二、2024年经济社会发展', UNKNOWN, 'review null'],
    ['二、今年经济社会发展', YEAR, 'plan 2025'],
    ['二、经济社会发展', YEAR, 'review 2024'],
    ['工作安排', YEAR, 'review 2024'],
    ['一、2024年工作总结和2025年安排', YEAR, 'review 2024'],
    ['一、过去五年工作回顾', UNKNOWN, 'review null'],
    ['一、2024年工作回顾', UNKNOWN, 'review 2024'],
    ['2025年民生实事', YEAR, 'annex 2025'],
    ['民生实事', UNKNOWN, 'annex null'],
    ['三、民生实事', YEAR, 'review 2024'],
  ])('%s', (heading, time, part) => {
    expect(headed(heading, time)).toBe(part);
  });

  test('of the second level where there is none of the first', () => {
    expectParts(partsOf(YEAR, '(一)2024年工作回顾', '增长5%。', '(二)2025年工作安排', '增长6%。'), [
      '(一)2024 review 2024',
      '(一)2024 review 2024',
      '(二)2025 plan 2025',
    ]);
    expectParts(partsOf(YEAR, '一、加快发展', '(一)2025年工作安排', '增长6%。'), ['一、加快发展 review 2024']);
  });
});

describe('a part by a sentence', () => {
  const review = '各位代表:现在报告工作。';
  test.each<[why: string, time: ReportTime, lines: readonly string[], parts: readonly string[]]>([
    [
      'problems are a paragraph of their own',
      YEAR,
      [review, '我们也清醒认识到,还存在不少问题,投资下降3%。', '过去一年增长5%。'],
      ['各位代表:现 review 2024', '我们也清醒认 problems 2024', '过去一年增长 review 2024'],
    ],
    [
      'at the end nothing follows them',
      YEAR,
      [review, '我们也清醒认识到,还存在不少问题。'],
      ['各位代表:现 review 2024', '我们也清醒认 problems 2024'],
    ],
    [
      'in the plan none are owned up to',
      YEAR,
      [review, '2025年是攻坚之年。', '我们也清醒认识到,还存在不少问题。'],
      ['各位代表:现 review 2024', '2025年是 plan 2025'],
    ],
    [
      'problems in a heading have said so themselves',
      YEAR,
      ['一、2024年工作回顾', '增长5%。', '二、面临不少困难和问题', '投资下降3%。', '消费下降2%。'],
      ['一、2024年 review 2024', '一、2024年 review 2024', '二、面临不少 problems 2024'],
    ],
    ['今年是', YEAR, [review, '今年是开局之年。'], ['各位代表:现 review 2024', '今年是开局之 plan 2025']],
    ['another year is none', YEAR, [review, '2023年是开局之年。'], ['各位代表:现 review 2024']],
    [
      'within a sentence it is none',
      YEAR,
      [review, '我们始终牢记各方嘱托和殷殷期盼深知今年是开局之年。'],
      ['各位代表:现 review 2024'],
    ],
    [
      'of a half year the second half',
      HALF,
      [review, '下半年,要扎实做好以下工作。'],
      ['各位代表:现 review 2025H1', '下半年,要扎 plan 2025H2'],
    ],
    [
      'the aims of the year',
      YEAR,
      [review, '2025年经济社会发展主要预期目标是:增长5%。'],
      ['各位代表:现 review 2024', '2025年经 plan 2025'],
    ],
    ['those of another year', YEAR, [review, '2023年经济社会发展目标是:增长5%。'], ['各位代表:现 review 2024']],
    [
      'aims of five years',
      YEAR,
      [review, '今后五年的主要目标是:总量翻番。', '2025年是攻坚之年。'],
      ['各位代表:现 review 2024', '今后五年的主 outlook 2025/2029', '2025年是 plan 2025'],
    ],
    [
      'quoted within the plan they do not end it',
      YEAR,
      [review, '2025年是攻坚之年。', '紧扣今后五年的主要目标抓落实。'],
      ['各位代表:现 review 2024', '2025年是 plan 2025'],
    ],
    [
      'said twice they open one part',
      YEAR,
      [review, '2025年是攻坚之年。', '2025年是关键一年。'],
      ['各位代表:现 review 2024', '2025年是 plan 2025'],
    ],
    [
      'before a heading of the plan a sentence opens none',
      YEAR,
      ['一、2024年工作回顾', '增长5%。', '今年是开局之年。', '二、2025年工作安排', '增长6%。'],
      ['一、2024年 review 2024', '一、2024年 review 2024', '二、2025年 plan 2025'],
    ],
    [
      'behind an annex a quoted year opens none',
      YEAR,
      ['一、2025年工作安排', '增长6%。', '2025年民生实事', '今年是开局之年。'],
      ['一、2025年 review 2024', '一、2025年 plan 2025', '2025年民 annex 2025'],
    ],
    ['a report that only sets out', { ...YEAR, setsOut: true }, ['增长6%。'], ['增长6%。 plan 2025']],
    ['one of no year', { ...UNKNOWN, setsOut: true }, ['增长6%。'], ['增长6%。 plan null']],
  ])('%s', (_why, time, lines, parts) => {
    expectParts(partsOf(time, ...lines), parts);
  });

  test('problems of a report that is one line end with the words that end them, or where nothing could be so long', () => {
    const woes = `我们也清醒认识到,还存在不少问题,${'基础不牢,'.repeat(300)}`;
    const parts = (text: string) => partsOf(YEAR, text).slice(1);
    expectParts(parts(`${review}${woes}我们将认真解决好这些问题。过去一年增长5%。`), [
      '我们也清醒认识到 problems 2024',
      '过去一年增长5% review 2024',
    ]);
    expectParts(parts(`${review}${woes}过去一年增长5%。`), [
      '我们也清醒认识到 problems 2024',
      '牢,基础不牢 review 2024',
    ]);
  });
});

describe('the parts of a budget report', () => {
  test.each<[why: string, time: ReportTime, lines: readonly string[], parts: readonly string[]]>([
    [
      'what was carried out, and the draft',
      BUDGET,
      ['一、2024年预算执行情况', '收入8亿元。', '二、2025年预算草案', '收入9亿元。'],
      ['一、2024年 review 2024', '一、2024年 review 2024', '二、2025年 plan 2025'],
    ],
    [
      'halves of years',
      BUDGET,
      ['一、2025年上半年预算执行情况', '收入8亿元。', '二、下半年工作措施', '收入9亿元。'],
      ['一、2025年 review 2024', '一、2025年 review 2025H1', '二、下半年工 plan 2025H2'],
    ],
    [
      'a plan looked back on',
      BUDGET,
      ['一、“十三五”时期财政工作回顾', '收入8亿元。', '二、预算草案', '收入9亿元。'],
      ['一、“十三五 review 2024', '一、“十三五 review 2016/2020', '二、预算草案 plan 2025'],
    ],
    [
      'what is to be done to carry the draft out',
      BUDGET,
      ['一、2025年预算草案', '收入9亿元。', '(一)完成2025年预算任务的主要措施', '增收1亿元。'],
      ['一、2025年 review 2024', '一、2025年 plan 2025', '(一)完成2025年 plan 2025'],
    ],
    [
      'what was done for it last year',
      BUDGET,
      ['一、2024年预算执行情况', '收入8亿元。', '(一)2024年主要财政工作', '增收1亿元。'],
      ['一、2024年 review 2024', '一、2024年 review 2024', '(一)2024 review 2024'],
    ],
    [
      'a draft of no year',
      { ...BUDGET, year: null },
      ['一、预算草案', '收入9亿元。'],
      ['一、预算草案 review null', '一、预算草案 plan null'],
    ],
    [
      'a draft that says 今年, and what is to be done',
      BUDGET,
      ['一、今年预算安排', '收入9亿元。', '(一)今年的重点工作', '增收1亿元。'],
      ['一、今年 review 2024', '一、今年 plan 2025', '(一)今年 plan 2025'],
    ],
    [
      'measures under what was carried out',
      BUDGET,
      ['一、2024年预算执行情况', '收入8亿元。', '(一)落实预算决议的措施', '增收1亿元。'],
      ['一、2024年 review 2024', '一、2024年 review 2024', '(一)落实 review 2024'],
    ],
    [
      'how the draft was carried out so far',
      BUDGET,
      ['一、2025年预算草案', '收入9亿元。', '(一)上年执行情况', '收入8亿元。'],
      ['一、2025年 review 2024', '一、2025年 plan 2025', '(一)上年 plan 2025'],
    ],
    [
      'how the draft was carried out, in a chapter of its own',
      BUDGET,
      ['一、2025年预算草案', '收入9亿元。', '二、执行情况', '收入8亿元。'],
      ['一、2025年 review 2024', '一、2025年 plan 2025', '二、执行情况 review 2024'],
    ],
    [
      'work that is to be done',
      BUDGET,
      ['一、2024年预算执行情况', '收入8亿元。', '二、扎实做好财政工作', '增收1亿元。'],
      ['一、2024年 review 2024', '一、2024年 review 2024', '二、扎实做好 plan 2025'],
    ],
  ])('%s', (_why, time, lines, parts) => {
    expectParts(partsOf(time, ...lines), parts);
  });
});

describe('the parts of an outline', () => {
  test.each<[why: string, time: ReportTime, lines: readonly string[], parts: readonly string[]]>([
    [
      'the first chapter looks back',
      OUTLINE,
      ['一、发展基础', '增长5%。', '二、总体要求', '增长6%。', '三、主要任务', '新建公园8个。'],
      [
        '一、发展基础 outlook 2021/2025',
        '一、发展基础 review 2016/2020',
        '二、总体要求 outlook 2021/2025',
        '三、主要任务 outlook 2021/2025',
      ],
    ],
    [
      'a later one that says so',
      OUTLINE,
      ['一、总体要求', '增长6%。', '二、“十三五”规划实施情况', '增长5%。'],
      ['一、总体要求 outlook 2021/2025', '一、总体要求 outlook 2021/2025', '二、“十三五 review 2016/2020'],
    ],
    [
      'none that takes in hand',
      OUTLINE,
      ['一、总体要求', '增长6%。', '二、夯实发展基础', '新建公园8个。'],
      ['一、总体要求 outlook 2021/2025', '一、总体要求 outlook 2021/2025', '二、夯实发展 outlook 2021/2025'],
    ],
    [
      'without chapters a paragraph that opens with the plan before',
      OUTLINE,
      ['青岚市规划纲要', '“十三五”时期,增长5%。', '到2025年,增长6%。'],
      ['青岚市规划纲 outlook 2021/2025', '“十三五”时 review 2016/2020', '到2025年 outlook 2021/2025'],
    ],
    ['its own plan is none', OUTLINE, ['青岚市规划纲要', '“十四五”时期,增长5%。'], ['青岚市规划纲 outlook 2021/2025']],
    [
      'at the end it goes on to the end',
      OUTLINE,
      ['青岚市规划纲要', '五年来,增长5%。'],
      ['青岚市规划纲 outlook 2021/2025', '五年来,增长 review 2016/2020'],
    ],
    [
      'a copy of the first chapter alone',
      OUTLINE,
      ['第一章发展基础和环境', '增长5%。'],
      ['第一章发展基 outlook 2021/2025', '第一章发展基 review 2016/2020'],
    ],
    [
      'before a plan of three years only one is sure',
      { ...OUTLINE, plan: [2023, 2025] },
      ['一、发展基础', '增长5%。', '二、总体要求', '增长6%。'],
      ['一、发展基础 outlook 2023/2025', '一、发展基础 review 2022', '二、总体要求 outlook 2023/2025'],
    ],
    [
      'of no plan',
      { ...OUTLINE, plan: null },
      ['一、发展基础', '增长5%。', '二、总体要求', '增长6%。'],
      ['一、发展基础 outlook null', '一、发展基础 review null', '二、总体要求 outlook null'],
    ],
    [
      'sections of the first chapter',
      OUTLINE,
      [
        '一、发展环境与总体要求',
        '(一)发展成就',
        '增长5%。',
        '(二)主要目标',
        '增长6%。',
        '二、主要任务',
        '新建公园8个。',
      ],
      [
        '一、发展环境 outlook 2021/2025',
        '一、发展环境 outlook 2021/2025',
        '(一)发展成 review 2016/2020',
        '(二)主要目 outlook 2021/2025',
        '二、主要任务 outlook 2021/2025',
      ],
    ],
  ])('%s', (_why, time, lines, parts) => {
    expectParts(partsOf(time, ...lines), parts);
  });
});
