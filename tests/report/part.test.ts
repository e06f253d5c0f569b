import { describe, expect, test } from 'vitest';
import { partOf } from './outline.ts';

describe('parts from numbered headings', () => {
  const report = [
    '一、2024年工作回顾',
    '地区生产总值增长5.2%。',
    '我们也清醒认识到，发展中还存在不少问题，规上工业增加值未达预期，仅增长1.3%。',
    '二、2025年总体要求和主要目标',
    '地区生产总值增长5%左右。',
    '三、2025年重点工作',
    '新增学位3200个。',
    '四、加强政府自身建设',
    '压减会议10%。',
  ].join('\n');

  test.each([
    ['增长5.2%', 'review', '2024'],
    ['仅增长1.3%', 'problems', '2024'],
    ['增长5%左右', 'plan', '2025'],
    ['新增学位', 'plan', '2025'],
  ])('%s stands in the %s of %s', (words, part, period) => {
    expect(partOf(report, words)).toMatchObject({ part, period });
  });
});

describe('the kinds of headings', () => {
  const time = { year: 2025, halfYear: false };
  const half = { year: 2025, halfYear: true };
  test.each([
    ['一、过去五年工作回顾', 'review', '2020/2024', time],
    ['一、“十三五”时期发展成就', 'review', '2016/2020', time],
    ['一、2023年工作总结', 'review', '2023', time],
    ['一、上半年国民经济和社会发展计划执行情况', 'review', '2025H1', half],
    ['一、2025年上半年工作回顾', 'review', '2025H1', time],
    ['二、今后五年主要目标任务', 'outlook', '2025/2029', time],
    ['二、“十五五”时期主要目标任务', 'outlook', '2026/2030', time],
    ['三、2025年工作安排', 'plan', '2025', time],
    ['三、今年重点任务', 'plan', '2025', time],
    ['三、下半年主要工作', 'plan', '2025H2', half],
    ['二、面临的形势', 'problems', '2024', time],
    ['二、存在的问题', 'problems', '2025H1', half],
  ] as const)('%s', (heading, part, period, reportTime) => {
    const report = `${heading}\n完成投资30亿元。\n`;
    expect(partOf(report, '完成投资', reportTime)).toMatchObject({ part, period, stated: true });
  });

  test('a heading of the second level turns no part', () => {
    const report = '一、2024年工作回顾\n（一）主要目标任务全面完成\n完成投资30亿元。\n';
    expect(partOf(report, '完成投资').part).toBe('review');
  });

  test('the annex of livelihood projects is a part of its own', () => {
    const report = '一、2025年重点工作\n稳就业。\n2025年十件民生实事\n新建公园6个。\n';
    expect(partOf(report, '新建公园')).toMatchObject({ part: 'annex', period: '2025' });
  });
});

describe('words that open no part of their own', () => {
  test('five-year aims quoted inside the plan of the year', () => {
    const report = '一、2024年工作回顾\n增长5%。\n二、2025年重点工作\n谋划好“十五五”时期发展目标。新建公园6个。\n';
    expect(partOf(report, '新建公园')).toMatchObject({ part: 'plan', period: '2025' });
  });

  test('the year named again inside the annex', () => {
    const report = '一、2025年重点工作\n稳就业。\n2025年十件民生实事\n今年主要目标是：新建公园6个。改造道路8条。\n';
    expect(partOf(report, '改造道路')).toMatchObject({ part: 'annex' });
  });
});

describe('the problems paragraph', () => {
  test('ends with its line: the next one is the review again', () => {
    const report =
      '一、2024年工作回顾\n增长5.2%。\n同时，我们也清醒地看到，工业增加值仅增长1.3%。\n各位代表，全区上下万众一心，税收增长7%。\n二、2025年工作安排\n';
    expect(partOf(report, '仅增长').part).toBe('problems');
    expect(partOf(report, '税收增长').part).toBe('review');
  });

  test('in a report that is one line it ends with the promise to solve them', () => {
    const long = '发展质量有待提升，创新能力还不够强，'.repeat(80);
    const report = `各位代表！过去一年，投资增长6%。我们也清醒认识到，存在不少困难问题，消费仅增长1%，对这些长期积累的和新近出现的矛盾，我们将直面不回避、认真解决。税收增长4%。${long}`;
    expect(partOf(report, '消费仅增长').part).toBe('problems');
    expect(partOf(report, '税收增长').part).toBe('review');
  });

  test('an opening that only speaks of difficulties overcome is none', () => {
    const report = '一、2024年工作回顾\n面对困难挑战，我们迎难而上，投资增长8%。\n二、2025年工作安排\n';
    expect(partOf(report, '投资增长').part).toBe('review');
  });

  test('the plan speaks of problems to be met, and stays the plan', () => {
    const report =
      '一、2024年工作回顾\n增长5%。\n二、2025年工作安排\n针对存在的突出问题，我们将新建公园6个。\n新增学位3200个。\n';
    expect(partOf(report, '新建公园').part).toBe('plan');
  });
});

describe('reports without numbered headings', () => {
  test('unnumbered lines open the parts', () => {
    const report = '2024年工作回顾\n增长5.2%。\n2025年工作安排\n增长5%左右。\n';
    expect(partOf(report, '增长5.2%')).toMatchObject({ part: 'review', period: '2024' });
    expect(partOf(report, '增长5%左右')).toMatchObject({ part: 'plan', period: '2025' });
  });

  test('2025年是…之年 opens the plan', () => {
    const report = '过去一年，投资增长6%。\n2025年是“十四五”规划的收官之年。新建公园6个。\n';
    expect(partOf(report, '投资增长')).toMatchObject({ part: 'review', stated: false });
    expect(partOf(report, '新建公园')).toMatchObject({ part: 'plan', period: '2025' });
  });

  test('2024年是…之年 in a report of 2025 looks back', () => {
    const report = '2024年是极不平凡的一年。投资增长6%。\n今年主要预期目标是：地区生产总值增长5%。\n';
    expect(partOf(report, '投资增长').part).toBe('review');
    expect(partOf(report, '地区生产总值').part).toBe('plan');
  });

  test('one paragraph from end to end still gets its parts', () => {
    const report =
      '各位代表！过去一年，投资增长6%。我们也清醒认识到，消费仅增长1%，必须认真解决。2025年是改革攻坚的关键一年。今年主要目标是：税收增长4%。';
    expect(partOf(report, '投资增长').part).toBe('review');
    expect(partOf(report, '仅增长').part).toBe('problems');
    expect(partOf(report, '税收增长').part).toBe('plan');
  });

  test('the main-target sentence opens the plan; the five-year one before it the outlook', () => {
    const report =
      '五年来，税收年均增长4%。\n“十五五”时期主要目标是：税收年均增长5%。\n今年主要预期目标是：税收增长6%。\n';
    const time = { year: 2026, halfYear: false };
    expect(partOf(report, '年均增长4%', time).part).toBe('review');
    expect(partOf(report, '年均增长5%', time)).toMatchObject({ part: 'outlook', period: '2026/2030' });
    expect(partOf(report, '税收增长6%', time)).toMatchObject({ part: 'plan', period: '2026' });
  });

  test('今年上半年 in a mid-year report is its review', () => {
    const report = '一、上半年工作情况\n今年上半年，投资增长6%。\n二、下半年工作安排\n新建公园6个。\n';
    const time = { year: 2025, halfYear: true };
    expect(partOf(report, '投资增长', time)).toMatchObject({ part: 'review', period: '2025H1' });
    expect(partOf(report, '新建公园', time)).toMatchObject({ part: 'plan', period: '2025H2' });
  });
});
