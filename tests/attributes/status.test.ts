import { describe, expect, test } from 'vitest';
import { inOutlook, inPlan, inReview, reportOf } from '../facts/read.ts';

const only = (list: readonly { status: string; stage: string }[]) => {
  expect(list).toHaveLength(1);
  return `${list[0]!.status} ${list[0]!.stage}`;
};

describe('the part decides where the words leave it open', () => {
  test.each(['新建公园6个。', '高新技术企业突破120家。', '城镇新增就业1.2万人。', '固定资产投资增长6%以上。'])(
    '%s',
    (phrase) => {
      expect(only(inReview(phrase))).toBe('actual achieved');
      expect(only(inPlan(phrase))).toBe('target annual-target');
      expect(only(inOutlook(phrase))).toBe('target plan-target');
    },
  );
});

describe('a target in the review', () => {
  test.each([
    ['力争新增学位1200个。', 'target annual-target'],
    ['确保新增学位1200个。', 'target annual-target'],
    ['争取新增企业12家。', 'target annual-target'],
    ['全部建成后年产值12亿元。', 'target project-plan'],
    ['计划新增学位1200个。', 'target project-plan'],
    ['到2030年，森林覆盖率达到43%。', 'target plan-target'],
    ['力争到2027年，绿色电力装机达到120万千瓦。', 'target plan-target'],
    ['计划总投资86亿元的新材料基地开工建设。', 'target project-plan'],
    ['项目达产后年产值可达30亿元。', 'target project-plan'],
    ['年初确定的财政收入增长5%的目标可望完成。', 'target annual-target'],
    ['签约项目协议投资86亿元。', 'target project-plan'],
    ['PM2.5浓度超额完成50微克/立方米年度目标。', 'target annual-target'],
    ['入库项目拟利用资金86亿元。', 'target project-plan'],
    ['力争利用资金86亿元。', 'target annual-target'],
  ])('%s', (phrase, standing) => {
    expect(only(inReview(phrase))).toBe(standing);
  });

  test.each([
    ['争取上级资金12亿元。', 'actual achieved'],
    ['争取到国家资金12亿元。', 'actual achieved'],
    ['争取新增专项债资金12亿元。', 'actual achieved'],
    ['31个硬件项目全部建成。', 'actual achieved'],
    ['年度计划投资完成率114.2%。', 'actual achieved'],
    ['本科招生计划新增2万个。', 'actual achieved'],
    ['到2024年，森林覆盖率达到43%。', 'actual achieved'],
    ['截至2025年1月底，政府债务余额48亿元。', 'actual achieved'],
    ['2021年以来，新增学位1200个。', 'actual achieved'],
    ['项目已达产，年产值达30亿元。', 'actual achieved'],
    ['超额完成目标，新增学位1200个。', 'actual achieved'],
    ['增速居全市第三。', 'actual achieved'],
    ['提前实现财政收入达到20亿元的目标。', 'actual achieved'],
    ['规划面积由县城扩大到118平方公里。', 'actual achieved'],
    ['新增20家的目标企业。', 'actual achieved'],
  ])('but %s', (phrase, standing) => {
    expect(only(inReview(phrase))).toBe(standing);
  });
});

test('what one figure is to be says nothing of the one before it', () => {
  expect(inReview('新签约亿元以上项目74个、协议投资额388亿元。').map(({ status }) => status)).toEqual([
    'actual',
    'target',
  ]);
  expect(inReview('落地项目30个、计划总投资62亿元。').map(({ status }) => status)).toEqual(['actual', 'target']);
});

test('how far a result is from its aim is a result', () => {
  const statuses = (words: string) => inReview(words).map(({ status }) => status);
  expect(statuses('投资增长4.8%，低于年初预期目标2个百分点。')).toEqual(['actual', 'actual']);
  expect(statuses('投资年初预期目标增长6%，实际增长4.8%。')).toEqual(['target', 'actual']);
});

test('what came about stands beside what had been approved', () => {
  expect(inReview('批准的收入为53亿元，实际完成54亿元。').map(({ status }) => status)).toEqual(['target', 'actual']);
});

describe('a result in the plan', () => {
  test.each([
    ['我区现有古树298株，要全部挂牌保护。', 'actual baseline'],
    ['去年新增企业1200家。', 'actual baseline'],
    ['获评省级示范村12个。', 'actual baseline'],
    ['2024年建成的36个社区食堂要规范运营。', 'actual baseline'],
    ['截至目前已建成充电桩2100台。', 'actual baseline'],
    ['我区有188条村，要全部通上公交。', 'actual baseline'],
    ['对已脱贫的5106人落实帮扶政策。', 'actual baseline'],
    ['已经开工的约20个项目要加快建设。', 'actual baseline'],
    ['已建成的社区食堂36个要规范运营。', 'actual baseline'],
    ['现状供水能力9.2亿立方米。', 'actual baseline'],
    ['一年来，办结建议提案412件。', 'actual achieved'],
  ])('%s', (phrase, standing) => {
    expect(only(inPlan(phrase))).toBe(standing);
  });

  test.each([
    ['固定资产投资较上年增长6%以上。', 'target annual-target'],
    ['争取再获批省级示范村12个。', 'target annual-target'],
    ['2025年建成36个社区食堂。', 'target annual-target'],
    ['利用现有闲置资源建设20个照料中心。', 'target annual-target'],
    ['开展现状调查20次。', 'target annual-target'],
    ['做好6个项目前期工作。', 'target annual-target'],
    ['推动已开工的项目完成投资30亿元。', 'target annual-target'],
    ['力争已签约的20个项目全部开工。', 'target annual-target'],
    ['力争有12家企业上市。', 'target annual-target'],
    ['全区要有12家企业上市。', 'target annual-target'],
    ['确保每个镇有1所养老院。', 'target annual-target'],
    ['较2027年目标提前完成，新建公园6个。', 'target annual-target'],
    ['到2027年，数字经济规模突破500亿元。', 'target plan-target'],
    ['总投资30亿元的储能项目开工，预计达产后产值超20亿元。', 'target annual-target', 'target project-plan'],
  ])('but %s', (phrase, ...standing) => {
    expect(inPlan(phrase).map((fact) => `${fact.status} ${fact.stage}`)).toEqual(standing);
  });
});

test('of five years to come 五年累计 is aimed at, 五年来 is over', () => {
  const statuses = (words: string) => inOutlook(words).map(({ status, period }) => `${status} ${period}`);
  expect(statuses('五年累计完成投资2600亿元。')).toEqual(['target 2025/2029']);
  expect(statuses('每年新建公路100公里，五年共新建500公里。')).toEqual(['target 2025/2029', 'target 2025/2029']);
  expect(inPlan('三年累计参保人数60万人。')[0]).toMatchObject({ status: 'actual', period: '2022/2024' });
});

describe('estimates', () => {
  test('预计全年 is a result that is estimated', () => {
    expect(only(inReview('预计全年地区生产总值增长5.2%。'))).toBe('actual estimated');
    expect(only(inReview('全年地区生产总值增长5.2%。'))).toBe('actual achieved');
  });

  test('预计达产后 is the forecast of a project', () => {
    expect(only(inReview('项目预计达产后年产值30亿元。'))).toBe('target project-plan');
  });
});

describe('shortfalls', () => {
  test('in the problems paragraph', () => {
    const { facts } = reportOf({
      review: '固定资产投资增长6%。\n我们也清醒认识到，发展中还存在不少问题，规上工业增加值仅增长1.3%。',
    });
    expect(facts.map((fact) => fact.stage)).toEqual(['achieved', 'shortfall']);
    expect(facts.every((fact) => fact.status === 'actual')).toBe(true);
  });

  test('where the sentence says that an aim was missed', () => {
    expect(only(inReview('工业增加值增长3.1%，未达年初预期。'))).toBe('actual shortfall');
    expect(only(inReview('税收收入增速低于年初目标2个百分点。'))).toBe('actual shortfall');
    expect(only(inReview('工业增加值增长3.1%，好于年初预期。'))).toBe('actual achieved');
  });
});

describe('了 in the part that plans', () => {
  test('says that it has come about', () => {
    expect(only(inPlan('全区经济总量翻了两番。'))).toBe('actual baseline');
    expect(only(inPlan('全区经济总量增长了5%。'))).toBe('actual baseline');
    expect(only(inPlan('全区经济总量翻两番。'))).toBe('target annual-target');
  });
});

describe('how sure, and by which words', () => {
  test('a stated part is surer than an inherited one; a clash of cues is unclear', () => {
    const [stated] = inReview('新建公园6个。');
    const [clash] = inReview('力争的目标同比已超额完成，新建公园6个，确保同比多建3个。').slice(1);
    expect(stated!.confidence).toBeGreaterThan(0.9);
    expect(clash!.confidence).toBeLessThan(0.5);
  });

  test.each([
    ['固定资产投资增长6%左右。', '左右'],
    ['力争固定资产投资增长6%。', '力争'],
    ['固定资产投资增速不低于6%。', '不低于'],
    ['新建公园6个。', null],
  ])('%s has the cue %s', (phrase, cue) => {
    expect(inPlan(phrase)[0]!.cue).toBe(cue);
  });

  test('力争 belongs to the stretch target, 以上 to the base', () => {
    expect(inPlan('固定资产投资增长7%以上、力争达到8%。').map((fact) => fact.cue)).toEqual(['以上', '力争']);
  });
});
