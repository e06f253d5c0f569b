import { describe, expect, test } from 'vitest';
import { headingsOf, outlineOf, sectionsOf } from './outline.ts';

describe('numbered headings', () => {
  test('three levels, each on a line of its own', () => {
    const report =
      '一、2024年工作回顾\n（一）稳住经济大盘\n1.扩大投资\n完成投资30亿元。\n2.促进消费\n（二）改善民生\n二、2025年工作安排\n';
    expect(outlineOf(report)).toEqual([
      '1 一、2024年工作回顾',
      '2 (一)稳住经济大盘',
      '3 1.扩大投资',
      '3 2.促进消费',
      '2 (二)改善民生',
      '1 二、2025年工作安排',
    ]);
  });

  test.each([
    ['2.新建供水管道20公里，泵站1座。', []],
    ['2.新建供水管道20公里，泵站1座', []],
    // A lead with its text behind it, a second level, and an item without a figure.
    ['2.招商引资实现突破，引进项目30个。全年到位资金12亿元。', ['3 2.招商引资实现突破,引进项目30个']],
    ['（二）综合实力再上台阶，财政收入突破30亿元', ['2 (二)综合实力再上台阶,财政收入突破30亿元']],
    ['2.推进厂网一体，改善水环境', ['3 2.推进厂网一体,改善水环境']],
  ])('a counted item with a figure behind a comma is no section: %s', (line, headings) => {
    expect(sectionsOf(`${line}\n其后另起一段。\n`)).toEqual(headings);
  });

  test('a heading of the second level ends at its stop, its text follows', () => {
    expect(outlineOf('（一）稳住经济大盘。全年完成投资30亿元。\n')).toEqual(['2 (一)稳住经济大盘']);
  });

  test('第一部分 is one too', () => {
    expect(outlineOf('第一部分：过去五年工作回顾\n第二部分：今后五年目标任务\n')).toEqual([
      '1 第一部分:过去五年工作回顾',
      '1 第二部分:今后五年目标任务',
    ]);
  });

  test('a year in Han letters heads one as a year in digits does', () => {
    expect(outlineOf('二〇二四年工作回顾\n完成投资30亿元。\n二〇二五年主要目标任务\n')).toEqual([
      '1 二〇二四年工作回顾',
      '1 二〇二五年主要目标任务',
    ]);
  });

  test('chapters numbered in two digits, on the topic’s line or above it', () => {
    expect(outlineOf('01综合\n全年生产总值486亿元。\n02农业\n03\n对外经济\n')).toEqual([
      '1 01综合',
      '1 02农业',
      '1 对外经济',
    ]);
    // A cell, a date, and a number that is not the next.
    expect(outlineOf('01甲方\n12\n农业\n')).toEqual([]);
  });

  test('blanks and full-width signs do not hide it', () => {
    expect(outlineOf('　　（一）　稳住经济大盘\n　　１．扩大投资\n')).toEqual(['2 (一)稳住经济大盘', '3 1.扩大投资']);
  });

  test('text glued to a heading is cut off behind its usual words', () => {
    const report =
      '一、2024年工作回顾过去一年，面对困难和挑战，我们坚持稳中求进，推动全区经济社会发展迈上新台阶，各项事业取得新进步。\n';
    expect(outlineOf(report)).toEqual(['1 一、2024年工作回顾']);
  });

  test('a bold lead ends it where no stop says so', () => {
    expect(outlineOf('（一）产业结构持续优化全年规上工业增加值增长6%。\n', '持续优化')).toEqual([
      '2 (一)产业结构持续优化',
    ]);
  });
});

describe('where a heading without a stop ends', () => {
  test('at the page’s own blank', () => {
    expect(outlineOf('（一）产业结构持续优化　全年规上工业增加值增长6%。\n')).toEqual(['2 (一)产业结构持续优化']);
  });

  test('a blank that only lays out a short word does not end it', () => {
    expect(outlineOf('（一）产 业 结 构 持续优化。\n')).toEqual(['2 (一)产业结构持续优化']);
  });

  test.each([
    [
      'at a blank before the text of a chapter',
      '七、对外经济 全年货物进出口总额28.02亿美元，增长19.3%。',
      '1 七、对外经济',
    ],
    ['where that text begins without one', '二、人口和就业年末全州常住人口146.68万人。', '1 二、人口和就业'],
    ['before the day that figures are of', '三、交通、邮电和旅游截至年底公路里程5200公里。', '1 三、交通、邮电和旅游'],
  ])('%s', (_, line, heading) => {
    expect(outlineOf(`${line}\n`)).toEqual([heading]);
  });

  test('behind the number of a printed page', () => {
    expect(
      outlineOf('一、综合 全年增长5%。—11— 二、居民收入 全年收入4万元。12 三、消费市场全年零售额9亿元。\n'),
    ).toEqual(['1 一、综合', '1 二、居民收入', '1 三、消费市场']);
    expect(outlineOf('一、综合 全年增长5%。新设机构3 二、三级医院各1所。\n')).toEqual(['1 一、综合']);
  });

  test('a topic that is none of a chapter is not cut off', () => {
    expect(outlineOf('（一）坚持全年抓项目\n')).toEqual(['2 (一)坚持全年抓项目']);
  });

  test('a counted sentence with a figure before its first comma has none', () => {
    const rest = '比上年增加32亿元，主要是教师工资提高和新建学校的支出比上年增加较多';
    expect(outlineOf(`1、一般公共服务支出完成94亿元，${rest}。\n`)).toEqual([]);
    expect(outlineOf(`1、压减一般公共服务支出并调整结构，${rest}。\n`)).toEqual([
      '3 1、压减一般公共服务支出并调整结构',
    ]);
  });

  test('else behind its first clause', () => {
    const lead = '着力推动产业体系持续优化升级';
    const rest = '让发展成果更多更公平惠及全体人民群众让城乡面貌一年更比一年新';
    expect(outlineOf(`（一）${lead}，${rest}，${rest}。\n`)).toEqual([`2 (一)${lead}`]);
  });
});

describe('a heading without a number', () => {
  test('opens a part of a budget, but its title does not', () => {
    const lines = ['2024年预算情况和2025年预算草案', '2024年预算执行情况', '收入完成5亿元。', '2025年预算草案'];
    expect(outlineOf(`${lines.join('\n')}\n`)).toEqual(['1 2024年预算执行情况', '1 2025年预算草案']);
  });

  test('but a sentence that ends like one does not', () => {
    expect(outlineOf('收入完成5亿元，详见2025年预算草案\n')).toEqual([]);
  });
});

describe('what is no heading', () => {
  test('一、二、三产 and (一)、(二)项 are lists', () => {
    expect(outlineOf('一、二、三产协调发展。\n')).toEqual([]);
    expect(outlineOf('一、稳定一二三产业\n')).toEqual(['1 一、稳定一二三产业']);
  });

  test('a decimal and the first cell of a flattened table', () => {
    expect(outlineOf('1.5万人就业\n')).toEqual([]);
    expect(outlineOf('1.地区生产总值\n486.3\n')).toEqual([]);
    expect(outlineOf('1.扩大投资\n全年完成投资30亿元\n')).toEqual(['3 1.扩大投资']);
  });

  test('a number before anything but words', () => {
    expect(outlineOf('一、……\n一、——\n')).toEqual([]);
  });

  test('a number in mid-sentence', () => {
    expect(outlineOf('我们围绕（一）稳增长和（二）促改革。\n')).toEqual([]);
  });
});

describe('a report that is one paragraph', () => {
  const report =
    '各位代表！一、2024年工作回顾。全年增长5%。（一）经济稳中有进。投资增长6%。（二）民生持续改善。就业稳定。二、2025年工作安排。今年增长5%左右。';

  test('headings stand behind a full stop, their numbers in order', () => {
    expect(outlineOf(report)).toEqual([
      '1 一、2024年工作回顾',
      '2 (一)经济稳中有进',
      '2 (二)民生持续改善',
      '1 二、2025年工作安排',
    ]);
  });

  test('an unnumbered heading stands between two blanks', () => {
    expect(outlineOf('投资增长6%。　2025年工作安排　今年投资增长5%左右。')).toEqual(['1 2025年工作安排']);
    expect(outlineOf('投资增长6%。2025年工作安排今年投资增长5%左右。')).toEqual([]);
  });

  test('a list number of the third level opens none inside a line', () => {
    expect(outlineOf('一、2024年工作回顾。增长5%。 1.扩大投资 2.促进消费')).toEqual(['1 一、2024年工作回顾']);
  });

  test('a number out of order is a list inside a sentence', () => {
    expect(outlineOf('一、2024年工作回顾。增长5%。四、五月份回升。')).toEqual(['1 一、2024年工作回顾']);
  });
});

describe('headings without a number', () => {
  test('a short line in the words of one', () => {
    expect(
      headingsOf('2024年工作回顾\n全年增长5%。\n2025年工作安排\n').map(({ text, level, number }) => [
        text,
        level,
        number,
      ]),
    ).toEqual([
      ['2024年工作回顾', 1, null],
      ['2025年工作安排', 1, null],
    ]);
  });

  test('the blank of the next line does not reach into it', () => {
    expect(outlineOf('2025年区十件民生实事\n一、 促进 高质量充分就业\n')).toContain('1 2025年区十件民生实事');
  });

  test('a short line of another kind is none, nor a sentence with a stop', () => {
    expect(outlineOf('云溪市青岚区人民政府\n')).toEqual([]);
    expect(outlineOf('下面，我报告2024年工作回顾。\n')).toEqual([]);
  });
});

test('a heading slices its own words', () => {
  const source = '一、2024年工作回顾\n（一）稳住大盘。投资增长。\n';
  for (const { start, end, text } of headingsOf(source))
    expect(source.slice(start, end).replaceAll('（', '(').replaceAll('）', ')')).toBe(text);
});
