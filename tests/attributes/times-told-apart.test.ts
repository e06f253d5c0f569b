import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { inFiveYears, inHalfYear, inKind, inOutlook, inPlan, inReview, times } from '../facts/read.ts';

describe('of the five years 2020 to 2024', () => {
  test.each([
    // A state has their end, what was done the whole.
    ['拥有博物馆6家。', ['6家 actual 2024 end']],
    ['拥有新建学校6所。', ['6所 actual 2020/2024 total']],
    ['国家级企业32家。', ['32家 actual 2024 end']],
    ['32家国家级企业。', ['32家 actual 2020/2024 total']],
    ['森林覆盖率提高10%。', ['10% actual 2020/2024 total']],
    // How far a state is from another’s is of its time; an amount has its own.
    ['城镇化率达到60%，高于全市1.1个百分点。', ['60% actual 2024 end', '1.1个百分点 actual 2024 end']],
    ['生产总值年均增长6.9%，高于全市3亿元。', ['6.9% actual 2020/2024 average', '3亿元 actual 2024 end']],
    ['生产总值同比增长6%，财政收入增长2.5%。', ['6% actual 2024 year', '2.5% actual 2024 year']],
    ['年末有企业6家。', ['6家 actual 2024 end']],
    ['完成年度投资5亿元。', ['5亿元 actual 2020/2024 total']],
  ])('%s', (words, expected) => {
    expect(times(inFiveYears(words))).toEqual(expected);
  });

  test.each([
    [
      '高新技术企业达到1100家、孵化器12家、研发平台128家。',
      ['1100家 actual 2024 end', '12家 actual 2024 end', '128家 actual 2024 end'],
    ],
    ['高新技术企业达到1100家，2021至2024年研发平台128家。', ['1100家 actual 2024 end', '128家 actual 2021/2024 total']],
    ['高新技术企业达到1100家，2020至2023年研发平台128家。', ['1100家 actual 2024 end', '128家 actual 2020/2023 total']],
    // No 达到 that both could have.
    ['存款余额486亿元，固定资产投资128亿元。', ['486亿元 actual 2024 end', '128亿元 actual 2020/2024 total']],
  ])('the members of a list behind 达到: %s', (words, expected) => {
    expect(times(inFiveYears(words))).toEqual(expected);
  });

  test.each([
    [
      '年均减少用煤300吨、减少排放900吨、减少用水5吨。',
      ['300吨 actual 2020/2024 average', '900吨 actual 2020/2024 average', '5吨 actual 2020/2024 average'],
    ],
    // A growth is no member of a list of amounts.
    ['年均减少用煤300吨、增长8%。', ['300吨 actual 2020/2024 average', '8% actual 2020/2024 total']],
    // 每人每年 is a unit.
    ['每人每年减少支出300元、减少用煤50元。', ['300元 actual 2020/2024 total', '50元 actual 2020/2024 total']],
  ])('the members of a list behind 年均: %s', (words, expected) => {
    expect(times(inFiveYears(words))).toEqual(expected);
  });

  test.each([
    ['“十三五”期间，失业率由5%降至3%。', ['5% actual 2015 start', '3% actual 2020 end']],
    ['失业率由5%降至3%。', ['5% actual 2019 start', '3% actual 2024 end']],
    // What there was before one of the years is said nowhere.
    ['成效明显，2022年，失业率由5%降至3%。', ['5% actual null open', '3% actual 2022 end']],
  ])('what is left behind: %s', (words, expected) => {
    expect(times(inFiveYears(words))).toEqual(expected);
  });
});

describe('of the year 2024', () => {
  test.each([
    ['截至年末，全区生产总值486亿元。', ['486亿元 actual 2024 year']],
    ['截至年末，全区共有博物馆6家。', ['6家 actual 2024 end']],
    ['项目投产后已实现产值5亿元。', ['5亿元 actual 2024 year']],
    // A share of what another year had is no share of that year’s own.
    ['低保标准占2023年人均收入的60%。', ['60% actual 2024 end']],
    ['上年人均收入的60%用于低保。', ['60% actual 2023 end']],
    ['失业率由去年的5%降至3%。', ['5% actual 2023 start', '3% actual 2024 end']],
    ['去年，失业率由5%降至3%。', ['5% actual null open', '3% actual 2024 end']],
    // What was set and what came about; what was signed had come about, too.
    ['批准的支出为53亿元，实际完成54亿元。', ['53亿元 target 2024 year', '54亿元 actual 2024 year']],
    ['签约资金53亿元，实际完成12亿元。', ['53亿元 actual 2024 year', '12亿元 actual 2024 year']],
  ])('%s', (words, expected) => {
    expect(times(inReview(words))).toEqual(expected);
  });
});

describe('of half of 2025', () => {
  test.each([
    ['全年计划安排项目320个。', ['320个 actual 2025 year']],
    ['完成年度投资5亿元。', ['5亿元 actual 2025 year']],
    ['完成年度投资计划的60%。', ['60% actual 2025H1 end']],
    ['年末有企业6家。', ['6家 actual 2025H1 end']],
  ])('%s', (words, expected) => {
    expect(times(inHalfYear(words))).toEqual(expected);
  });

  test('what the second half leaves behind is said nowhere, what a year does is the state before it', () => {
    expect(times(inKind('secondHalf', '失业率由5%降至3%。'))[0]).toBe('5% actual null open');
    expect(times(inPlan('失业率由5%降至3%。'))[0]).toBe('5% actual 2024 start');
  });
});

test('同比 in an outlook is of all its years', () => {
  expect(times(inOutlook('生产总值同比增长6%。'))).toEqual(['6% target 2025/2029 total']);
});

test.each(['现有公园6个。', '失业率由去年的5%降至3%。', '失业率由5%降至3%。'])(
  'a report of no year gives none: %s',
  (words) => {
    const { facts } = analyze(`青岚区政府工作报告\n一、工作回顾\n${words}\n二、今年工作安排\n${words}`);
    expect(new Set(facts.map(({ period }) => period))).toEqual(new Set([null]));
  },
);
