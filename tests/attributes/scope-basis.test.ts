import { describe, expect, test } from 'vitest';
import { progressAgainst } from '../../lib/attributes/basis.ts';
import { levelOf } from '../../lib/attributes/scope.ts';
import { inReview } from '../facts/read.ts';

describe('a territory other than the report’s own', () => {
  test.each([
    ['全市地区生产总值增长5.6%。', '全市'],
    ['全国粮食产量增长1.6%。', '全国'],
    ['全区地区生产总值增长5.6%。', null],
    ['地区生产总值增速高于全市0.6个百分点。', null],
    ['出口额占全市的12%。', null],
    ['全国首批试点12个。', null],
    ['新增全国文明村镇3个。', null],
    // Where guests come from, and how old reports call the region's own product.
    ['国内游客花费6.8亿元。', null],
    ['国内生产总值52亿元。', null],
  ])('%s', (phrase, scope) => {
    expect(inReview(phrase)[0]!.scope).toBe(scope);
  });

  test.each([
    ['研发强度居全国第5位。', ['全国']],
    ['茶叶、水果产量分别居全国第2、第4位。', ['全国', '全国']],
    ['屠宰量由全国第11位跃升至第5位。', ['全国', '全国']],
    ['总量在全国排名有望上升至第20位。', ['全国']],
    ['研发强度居中部第2位。', ['中部']],
    ['茶叶产量居全省第2位。', ['全省']],
    ['普法工作考评排全省第一。', ['全省']],
    ['茶叶产量居西部省份第1位。', ['西部省份']],
    ['综合实力全国排名上升3位、居第14位。', [null, '全国']],
    ['出口规模保持西部省份第1位。', ['西部省份']],
    ['台资规模居大陆第一。', ['大陆']],
    ['结算量居西部和边境省区第一。', ['西部和边境省区']],
    ['增速居全区第2位。', [null]],
    ['在全国冬运会上居金牌榜第2位。', [null]],
  ])('a place is in the order that it names: %s', (phrase, scopes) => {
    expect(inReview(phrase).map((fact) => fact.scope)).toEqual(scopes);
  });

  test('the next clause is of the report’s own again', () => {
    expect(inReview('全市地区生产总值增长5.6%，全区增长6.1%。').map((fact) => fact.scope)).toEqual(['全市', null]);
  });

  test.each([
    ['云溪省', 2],
    ['云溪自治区', 2],
    ['重庆市', 2],
    ['云溪市', 3],
    ['云溪市青岚区', 4],
    ['青岚县', 4],
    ['青岚镇', 5],
    [null, null],
  ])('%s is of level %s', (region, level) => {
    expect(levelOf(region)).toBe(level);
  });
});

describe('what a figure is compared with', () => {
  test.each([
    ['固定资产投资同比增长6%。', [['yoy', '同比', '2023']]],
    ['固定资产投资增长6%。', [null]],
    ['获奖数量比上次增长6%。', [['base-year', '比上次', null]]],
    [
      '固定资产投资同比增长20.2%，较2019年同期增长10%。',
      [
        ['yoy', '同比', '2023'],
        ['base-year', '较2019年同期', '2019'],
      ],
    ],
    ['地区生产总值按可比价格计算增长5.3%。', [['comparable', '按可比价格计算', null]]],
    ['一般公共预算收入增长8%（可比口径）。', [['comparable', '可比口径', null]]],
    ['一般公共预算收入增长8%（不含基金）。', [null]],
    ['规上工业增加值年均增长7%。', [null]],
    ['粮食产量比“十二五”期末增加3万吨。', [['base-year', '比“十二五”期末', '2015']]],
    ['地区生产总值比上年增长5%。', [['yoy', '比上年', '2023']]],
    ['PM2.5年均浓度29微克/立方米。', [null]],
    [
      '居民收入名义增长5.3%，扣除价格因素实际增长5%。',
      [
        ['nominal', '名义', null],
        ['real', '扣除价格因素', null],
      ],
    ],
    ['地区生产总值增速高于全市0.6个百分点。', [['above', '高于全市', '全市']]],
    ['完成投资543.8亿元，完成年度投资计划的72.6%。', [null, ['plan', '年度投资计划', '年度投资计划']]],
  ])('%s', (phrase, bases) => {
    const read = inReview(phrase).map(({ basis }) => (basis ? [basis.kind, basis.text, basis.of] : null));
    expect(read).toEqual(bases);
  });

  test('a share of the plan is progress, a level and no growth', () => {
    const [, share] = inReview('完成投资543.8亿元，完成年度投资计划的72.6%。');
    expect(share).toMatchObject({ name: '年度投资计划', kind: 'level', value: 72.6, status: 'actual' });
    expect(progressAgainst('完成年度投资计划的')).toBe('年度投资计划');
    expect(progressAgainst('完成年度任务的')).toBe('年度任务');
    expect(progressAgainst('占固定资产投资的')).toBeNull();
  });
});

describe('what is said apart or in a list', () => {
  const bases = (words: string) => inReview(words).map(({ basis }) => (basis ? `${basis.kind} ${basis.of}` : null));

  test.each([
    ['扣除价格因素，居民收入增长4.4%，名义增长5.2%。', ['real null', 'nominal null']],
    ['按可比价格计算，工业产值增长6%。', ['comparable null']],
    // A level is of no comparison, and the next sentence has none.
    ['扣除价格因素，居民收入2.6万元。', [null]],
    ['扣除价格因素，居民收入增长4.4%。财政收入增长3%。', ['real null', null]],
    ['增速分别高于全市、全省0.7和1.2个百分点。', ['above 全市', 'above 全省']],
    ['增速高于全省1.2个百分点。', ['above 全省']],
  ])('%s', (words, expected) => {
    expect(bases(words)).toEqual(expected);
  });
});

test('what is added to what there was is of the same thing', () => {
  const facts = inReview('审批事项在现有42项基础上新增18项。').map(
    ({ span, name, time }) => `${span} ${name} ${time?.per}`,
  );
  expect(facts).toEqual(['42项 审批事项 end', '18项 新增审批事项 year']);
  expect(inReview('上划中央收入3.3亿元。')[0]?.name).toBe('上划中央收入');
});
