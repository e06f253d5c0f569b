import { describe, expect, test } from 'vitest';
import { inFiveYears, inHalfYear, inMixedReview, inOutlook, inPlan, inReview } from '../facts/read.ts';

const periods = (list: readonly { period: string | null }[]) => list.map(({ period }) => period);
const times = (list: readonly { time: { from: string; to: string; per: string } | null }[]) =>
  list.map(({ time }) => (time ? `${time.from} ${time.to} ${time.per}` : null));

describe('a time that opens a paragraph holds it', () => {
  test.each([
    ['五年来，民生保障更加有力。群众有了去处。建成社区食堂420个。', ['2020/2024']],
    ['过去五年，是城乡面貌大变的五年。建成公园12个。森林覆盖率达到43%。', ['2020/2024', '2024']],
    ['“十四五”时期，建成公园12个。新增学位3200个。', ['2021/2025', '2021/2025']],
    // A look-alike: a time that is only spoken of opens nothing.
    ['五年来的实践令人难忘。建成社区食堂420个。', ['2024']],
    // The next paragraph is its own.
    ['五年来，民生更加有力。\n建成社区食堂420个。', ['2024']],
  ])('%s', (words, expected) => {
    expect(periods(inReview(words))).toEqual(expected);
  });

  test('under a look back on several years a paragraph may tell of one', () => {
    expect(periods(inFiveYears('2024年是收官之年。全年地区生产总值增长5.8%。建成公园2个。'))).toEqual(['2024', '2024']);
    expect(periods(inFiveYears('刚刚过去的2024年，发展向好。建成公园2个。'))).toEqual(['2024']);
    expect(periods(inFiveYears('建成公园2个。2023年建成的最多。改造小区9个。'))).toEqual(['2020/2024', '2020/2024']);
  });

  test('a line of its own announces the paragraphs behind it', () => {
    expect(periods(inFiveYears('2024年主要做了以下工作：\n建成公园2个。\n改造小区9个。'))).toEqual(['2024', '2024']);
  });

  test('a review of a year and of several turns by its own sentences', () => {
    const facts = inMixedReview(
      '过去一年，发展向好。新建学校6所。五年来，民生改善。建成社区食堂420个。\n改造小区9个。\n2024年是收官之年。建成公园2个。',
    );
    expect(periods(facts)).toEqual(['2024', '2020/2024', '2020/2024', '2024']);
  });
});

test('in a review of a year and of several another year is only told of', () => {
  const facts = inMixedReview('2024年，发展向好。新建学校6所。2022年，引进企业3家。建成公园2个。');
  expect(periods(facts)).toEqual(['2024', '2022', '2024']);
});

describe('how far a time in a sentence reaches', () => {
  test.each([
    ['2023年，新建学校6所；培训教师2万人次。', ['2023', '2023']],
    ['2023年新建学校6所；培训教师2万人次。', ['2023', '2023']],
    ['上半年完成改造80家，培训教师2万人次。', ['2024H1', '2024']],
    ['上半年，完成改造80家，培训教师2万人次。', ['2024H1', '2024H1']],
    ['上半年工业增加值80亿元，增长5%。', ['2024H1', '2024H1']],
  ])('%s', (words, expected) => {
    expect(periods(inReview(words))).toEqual(expected);
  });

  test('the year of one figure is not that of the next', () => {
    const facts = inFiveYears('常住人口增加到2023年的96万人，城镇化率由43%提高到52%。');
    expect(periods(facts)).toEqual(['2023', '2019', '2024']);
  });

  test('one inside a clause holds up to the next ；', () => {
    const facts = inReview('新建学校6所，2023年培训教师2万人次；改造校舍9栋。');
    expect(periods(facts)).toEqual(['2024', '2023', '2024']);
  });

  test('a date of some tasks is not that of others', () => {
    const [, last] = inPlan('需6月底前完成的任务58项，需长期推进的任务32项。');
    expect(last?.period).toBe('2025');
  });

  test('到2029年， is that year in all the sentence, never the span', () => {
    expect(periods(inOutlook('力争到2029年，高新技术企业超过100家；建成茶园35万亩，培育龙头企业40户。'))).toEqual([
      '2029',
      '2029',
      '2029',
    ]);
  });
});

describe('what of several years a measure holds', () => {
  test.each([
    ['新建学校56所。', ['2020 2024 total']],
    ['存款余额1200亿元。', ['2020 2024 end']],
    ['机动车保有量达到32万辆。', ['2020 2024 end']],
    ['森林覆盖率43%。', ['2020 2024 end']],
    ['地区生产总值年均增长6%。', ['2020 2024 average']],
    ['每年实现脱贫2万人。', ['2020 2024 average']],
    ['常住人口由86万人增加到96万人。', ['2020 2024 start', '2020 2024 end']],
    ['分五批取消了58%的审批事项。', ['2020 2024 total']],
    ['城乡居民住房面积分别达到38平方米和33平方米。', ['2020 2024 end', '2020 2024 end']],
    [
      '森林、植被覆盖度分别由16%、70%提高到23%和75%。',
      ['start', 'start', 'end', 'end'].map((per) => `2020 2024 ${per}`),
    ],
    ['建成区面积由138平方公里拓展到243平方公里。', ['2020 2024 start', '2020 2024 end']],
    ['财政收入538亿元，五年累计1515亿元。', ['2024 2024 year', '2020 2024 total']],
    ['完成投资1200亿元，是“十三五”时期的2倍。', ['2020 2024 total', '2020 2024 total']],
    ['存款余额1200亿元，是“十三五”末的2倍。', ['2020 2024 end', '2020 2024 end']],
    ['建成绿道343公里、碧道48公里。', ['2020 2024 total', '2020 2024 total']],
    ['综合考核连续三次全省第一。', ['2020 2024 total', '2020 2024 total']],
    ['每千人口医师数3.2人。', ['2020 2024 end']],
    ['平均受教育年限11.3年。', ['2020 2024 end']],
    ['装机容量180万千瓦。', ['2020 2024 end']],
    ['新增装机容量180万千瓦。', ['2020 2024 total']],
    ['财政收入92亿元，年均增长9%。', ['2024 2024 year', '2020 2024 average']],
    ['财政收入92亿元，五年翻了一番。', ['2024 2024 year', '2020 2024 total']],
    // What was done over the years is all of it, however it grew.
    ['累计完成固定资产投资920亿元，年均增长9%。', ['2020 2024 total', '2020 2024 average']],
    ['五年来用于民生的支出640亿元，年均增长9%。', ['2020 2024 total', '2020 2024 average']],
    ['进出口同比增长6%，财政收入增长2%。', ['2024 2024 year', '2024 2024 year']],
    ['进出口增长60%。', ['2020 2024 total']],
    // 达到 holds for the members of its list, up to one that has a deed of its own.
    ['高新技术企业达到1100家，研发平台128家、技术中心96家。', ['2020 2024 end', '2020 2024 end', '2020 2024 end']],
    ['高新技术企业达到1100家，新建研发平台128家。', ['2020 2024 end', '2020 2024 total']],
    ['森林覆盖率达到43%，沙地封禁保护75万亩。', ['2020 2024 end', '2020 2024 total']],
    ['高新技术企业达到1100家，累计签约项目250个。', ['2020 2024 end', '2020 2024 total']],
    ['存款余额1200亿元，社会投资860亿元。', ['2020 2024 end', '2020 2024 total']],
    ['高新技术企业达到1100家；研发平台128家。', ['2020 2024 end', '2020 2024 total']],
    ['全市目前有博物馆26家。', ['2020 2024 end']],
    ['利用现有资源改造博物馆26家。', ['2020 2024 total']],
    ['不动产登记时间压缩至5个工作日。', ['2020 2024 end']],
    ['地区生产总值相继迈过4万亿元大关。', ['2024 2024 year']],
    ['注册企业五年新增4.3万家、达到7.9万家。', ['2020 2024 total', '2020 2024 end']],
    // What a year brings is of the last one; what adds up, or was built, is of all.
    ['社会消费品零售总额135亿元、年均增长13%。', ['2024 2024 year', '2020 2024 average']],
    ['工业总产值达到300亿元。', ['2024 2024 year']],
    ['一般公共预算支出达到216亿元、净增44亿元。', ['2024 2024 year', '2020 2024 total']],
    ['共实现工业总产值300亿元。', ['2020 2024 total']],
    ['完成增加值15亿元，比2019年增长1.2倍。', ['2024 2024 year', '2020 2024 total']],
    ['特色果园24万亩，比“十三五”末增加9万亩。', ['2020 2024 end', '2020 2024 total']],
    ['累计完成增加值15亿元，比2019年增长1.2倍。', ['2020 2024 total', '2020 2024 total']],
    ['新建绿道100公里，比“十三五”末增加20公里。', ['2020 2024 total', '2020 2024 total']],
    ['过去十年年均发生火灾76起。', ['2015 2024 average']],
    ['十年来新建学校12所。', ['2015 2024 total']],
    ['二十年来新建学校12所。', ['2020 2024 total']],
    ['新时代以来，森林覆盖率提高6.4个百分点。', ['2012 2024 total']],
    ['党的十九大以来新建学校12所。', ['2017 2024 total']],
    ['新时代的学校有12所。', ['2020 2024 total']],
    // What holds a rank holds it at the end; what won it, was built or has none is of all the years.
    ['国家级专精特新企业32家。', ['2020 2024 end']],
    ['新增国家级专精特新企业32家。', ['2020 2024 total']],
    ['专精特新企业32家。', ['2020 2024 total']],
    // What was done over the years is of something else.
    ['发放补贴5452万元，累计解决住房困难3万户。', ['2020 2024 total', '2020 2024 total']],
    ['研发投入强度低于全省平均水平0.9个百分点。', ['2020 2024 end']],
    // Held beside another growth, it is of all the years.
    ['地区生产总值增速高于全省平均水平0.9个百分点。', ['2020 2024 total']],
  ])('%s', (words, expected) => {
    expect(times(inFiveYears(words)).slice(-expected.length)).toEqual(expected);
  });

  test('what adds up to the last year of a plan is of all its years', () => {
    expect(times(inOutlook('到2029年，累计培训30万人次，能耗累计降低13%。'))).toEqual([
      '2025 2029 total',
      '2025 2029 total',
    ]);
    expect(periods(inOutlook('到2029年，5G基站累计达到9800个，学校提高到30所。'))).toEqual(['2029', '2029']);
    expect(times(inOutlook('到2027年，累计培训30万人次。'))).toEqual(['2027 2027 year']);
  });

  test('a mean is of several years also where one is spoken of, and open where none are', () => {
    expect(times(inOutlook('到2029年，地区生产总值达到900亿元，年均增长7%。'))).toEqual([
      '2029 2029 year',
      '2025 2029 average',
    ]);
    expect(times(inReview('进出口年均增长7%。'))).toEqual([null]);
    expect(times(inReview('近三年进出口年均增长7%。'))).toEqual(['2022 2024 average']);
    expect(times(inReview('近3年进出口年均增长7%。'))).toEqual(['2022 2024 average']);
    // 每人每年 is a unit.
    expect(times(inReview('补助标准提高到每人每年670元。'))).toEqual(['2024 2024 end']);
  });
});

describe('how far the figure is from that of others', () => {
  test.each([
    ['地区生产总值五年年均增长6.9%，高于全市1.1个百分点。', ['2020 2024 average', '2020 2024 average']],
    ['地区生产总值增长42%，快于全市平均水平3个百分点。', ['2020 2024 total', '2020 2024 total']],
    // A measure of its own is of its own time, and so is what stands behind a rank.
    ['地区生产总值五年年均增长6.9%，城镇化率高于全市1.1个百分点。', ['2020 2024 average', '2020 2024 end']],
    ['投资增速居全市第二，高于全市平均水平3个百分点。', ['2020 2024 end', '2020 2024 total']],
  ])('%s', (words, expected) => {
    expect(times(inFiveYears(words))).toEqual(expected);
  });
});

describe('what is left behind', () => {
  test.each([
    ['规上企业从上年的236家增加到368家。', ['2023', '2024']],
    ['城镇化率由2019年的43%提高到52%。', ['2019', '2024']],
    ['补助标准从每人每年320元提高至500元。', [null, '2024']],
    // Which year that was depends on what 五年前 is counted from.
    ['森林覆盖率由五年前的35%提高到48%。', [null, '2024']],
  ])('%s', (words, expected) => {
    expect(periods(inReview(words))).toEqual(expected);
  });

  test('与上年持平 is no time of what follows', () => {
    expect(periods(inReview('居民消费价格与上年基本持平，城镇调查失业率4.2%。'))).toEqual(['2024']);
    expect(periods(inReview('上年新建学校6所，今年新建学校8所。'))[0]).toBe('2023');
  });

  test('上年同期 is that of what it tells, not of what it explains', () => {
    expect(periods(inReview('上年同期仅有5家企业。'))).toEqual(['2023']);
    expect(periods(inReview('因上年同期基数较低，进出口增长9%。'))).toEqual(['2024']);
    expect(periods(inReview('比上年同期增加5家企业。'))).toEqual(['2024']);
  });

  test('比上年增加 is no time of the figure', () => {
    expect(periods(inReview('规上企业368家，比上年增加132家。'))).toEqual(['2024', '2024']);
  });
});

test('今年以来 in a mid-year report is the half', () => {
  expect(periods(inHalfYear('今年以来，新增企业14家。“十四五”以来新增企业90家。'))).toEqual(['2025H1', '2021/2025']);
});
