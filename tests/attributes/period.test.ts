import { describe, expect, test } from 'vitest';
import { inFiveYears, inHalfYear, inOutlook, inPlan, inReview } from '../facts/read.ts';

const periods = (list: readonly { period: string | null }[]) => list.map((fact) => fact.period);

describe('the part’s own period', () => {
  test('review, plan, mid-year and five years', () => {
    expect(periods(inReview('固定资产投资增长6%。'))).toEqual(['2024']);
    expect(periods(inPlan('固定资产投资增长6%。'))).toEqual(['2025']);
    expect(periods(inHalfYear('固定资产投资增长6%。'))).toEqual(['2025H1']);
    expect(periods(inFiveYears('固定资产投资年均增长6%。'))).toEqual(['2020/2024']);
    expect(periods(inOutlook('固定资产投资年均增长6%。'))).toEqual(['2025/2029']);
  });
});

describe('times the sentence names', () => {
  test.each([
    ['2023年新建学校3所，2024年新建学校5所。', ['2023', '2024']],
    ['上半年完成投资12亿元。', ['2024H1']],
    ['9月底建成公园6个。', ['2024-09']],
    ['2023年12月建成公园6个。', ['2023-12']],
    ['三季度工业增加值增长5.1%，全年增长4.8%。', ['2024Q3', '2024']],
    ['4月贯通应用200个、年底超过260个。', ['2024-04', '2024']],
    ['落实去年9月26日会议部署的政策，争取资金12亿元。', ['2024']],
    ['去年9月26日建成公园6个。', ['2024-09']],
    ['落实2023年工作要点，建成公园6个。', ['2024']],
    ['谋划“十五五”期间重大项目，争取到资金12亿元。', ['2024']],
    ['2024年第二季度工业增加值增长5.1%。', ['2024Q2']],
    ['到2030年，森林覆盖率达到43%。', ['2030']],
    ['“十四五”期间新建学校56所。', ['2021/2025']],
    ['“十三五”末森林覆盖率达到40%。', ['2020']],
    ['“十四五”以来新建学校56所。', ['2021/2024']],
    ['“十五”期间新建学校56所。', ['2001/2005']],
    ['2022年以来新建学校56所。', ['2022/2024']],
    ['2021—2023年新建学校56所。', ['2021/2023']],
    ['近三年新建学校56所。', ['2022/2024']],
    ['前三季度固定资产投资增长6%。', ['2024-01/2024-09']],
    ['1—6月固定资产投资增长6%。', ['2024H1']],
    ['1-11月固定资产投资增长6%。', ['2024-01/2024-11']],
    ['1至12月固定资产投资增长6%。', ['2024']],
    ['截至2024年11月，机动车保有量32万辆。', ['2024-11']],
  ])('%s', (phrase, expected) => {
    expect(periods(inReview(phrase))).toEqual(expected);
  });

  test('今年 and 去年 are the report’s', () => {
    expect(periods(inPlan('去年新增企业1200家，今年新增企业1500家。'))).toEqual(['2024', '2025']);
  });

  test('今年 in a mid-year report is the half that is over, 年度 its whole year', () => {
    expect(periods(inHalfYear('今年以来，完成固定资产投资43.2亿元，年度计划投资86亿元。'))).toEqual(['2025H1', '2025']);
  });
});

describe('times told by the report’s year', () => {
  test.each([
    ['去年上半年新建学校3所。', '2024H1'],
    ['去年四季度新建学校3所。', '2024Q4'],
    ['五年来新建学校56所。', '2020/2024'],
    ['五年来森林覆盖率提高到43%。', '2024'],
  ])('in the review of 2024: %s', (phrase, period) => {
    expect(periods(inReview(phrase))).toEqual([period]);
  });

  test.each([
    ['今年上半年新建学校3所。', '2025H1'],
    ['今年1月新建学校3所。', '2025-01'],
    ['今年3月12日新建学校3所。', '2025-03'],
    ['去年12月份新建学校3所。', '2024-12'],
    ['今年1—5月新建学校3所。', '2025-01/2025-05'],
    ['明年新建学校3所。', '2026'],
    ['未来五年新建学校56所。', '2025/2029'],
    ['用3年时间新建学校56所。', null],
    ['未来三年新建学校56所。', '2025/2027'],
    ['我区现有古树298株。', '2025'],
    ['一年来，办结建议提案412件。', '2024'],
    ['准入标准不低于我市上年度人均可支配收入的60%。', '2025'],
  ])('in the plan for 2025: %s', (phrase, period) => {
    expect(periods(inPlan(phrase))).toEqual([period]);
  });

  test('全年 in a mid-year report leads to the year, but for how far a plan has come', () => {
    expect(periods(inHalfYear('全年安排项目320个，总投资215亿元，已完成年度计划的53%。'))).toEqual([
      '2025',
      '2025',
      '2025H1',
    ]);
    expect(periods(inHalfYear('新开工项目32个。'))).toEqual(['2025H1']);
  });

  test('in the aims of five years a flow is of all of them, a rate of the last', () => {
    expect(periods(inOutlook('新建学校56所。'))).toEqual(['2025/2029']);
    expect(periods(inOutlook('森林覆盖率达到43%。'))).toEqual(['2029']);
  });

  test('the term of a government is of the years looked back on, and open where one is', () => {
    expect(periods(inFiveYears('本届政府任期以来，办理建议486件。'))).toEqual(['2020/2024']);
    expect(periods(inReview('本届政府任期以来，办理建议486件。'))).toEqual([null]);
    expect(periods(inReview('办理本届政府建议486件。'))).toEqual(['2024']);
  });

  test('五年来 in the look back on five years is just those', () => {
    expect(periods(inFiveYears('五年来新建学校56所。'))).toEqual(['2020/2024']);
  });
});

describe('times that are not the figure’s own', () => {
  test.each([
    ['固定资产投资较2019年增长31%。', '2024'],
    ['固定资产投资比2020年翻一番。', '2024'],
    ['2023年版名录收录企业86家。', '2024'],
    ['2023年第3号公告涉及企业86家。', '2024'],
    ['6月28日，举行2023年二季度开工活动，开工项目22个。', '2024-06'],
    ['《青岚区2030年行动方案》明确的任务完成86项。', '2024'],
  ])('%s', (phrase, period) => {
    expect(periods(inReview(phrase))).toEqual([period]);
  });

  test('较上年 does not turn an aim of the plan back a year', () => {
    expect(periods(inPlan('固定资产投资较上年增长6%以上。'))).toEqual(['2025']);
  });
});

describe('spans of years', () => {
  test('a flow and a growth hold for all of them, a stock and a rate for the last', () => {
    expect(periods(inFiveYears('五年累计城镇新增就业6万人。'))).toEqual(['2020/2024']);
    expect(periods(inFiveYears('地区生产总值年均增长6%。'))).toEqual(['2020/2024']);
    expect(periods(inFiveYears('城镇居民人均可支配收入达到5.2万元。'))).toEqual(['2024']);
    expect(periods(inFiveYears('森林覆盖率67.2%。'))).toEqual(['2024']);
  });

  test('到2029年 is the year aimed at, 年均 all the years up to it', () => {
    expect(periods(inOutlook('到2029年，地区生产总值达到900亿元，年均增长7%。'))).toEqual(['2029', '2025/2029']);
  });
});

describe('from … to …', () => {
  test('each has its own year where the text says so', () => {
    expect(periods(inReview('规上工业企业由2020年的264家增至2024年的767家。'))).toEqual(['2020', '2024']);
  });

  test('the year before the span, where the part has one; open in the review of one year', () => {
    expect(periods(inFiveYears('常住人口由86万人增加到96万人。'))).toEqual(['2019', '2024']);
    expect(periods(inReview('研发投入强度由2.1%提高到2.6%。'))).toEqual([null, '2024']);
  });

  test('the value left behind is a baseline', () => {
    expect(inReview('研发投入强度由2.1%提高到2.6%。').map((fact) => fact.stage)).toEqual(['baseline', 'achieved']);
  });
});

test('a project’s yield has no stated time', () => {
  expect(periods(inReview('项目达产后年产值可达30亿元。'))).toEqual([null]);
});
