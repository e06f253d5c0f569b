import { describe, expect, test } from 'vitest';
import { PhraseReader } from '../../lib/clause/phrase-reader.ts';
import { bareThing, joinHead, topicOf, topicOfClause, weakTopic } from '../../lib/clause/topic.ts';

const phrases = new PhraseReader();

describe('a measure and the thing it was told of', () => {
  test.each([
    ['规上服务业企业', '营收', '规上服务业企业营收'],
    ['', '产值', '产值'],
    ['茶叶种植面积', '产值', '茶叶产值'],
    ['鱼产量', '产值', '鱼产值'],
    ['播种面积', '单产', '单产'],
    ['商品房销售面积', '销售额', '商品房销售额'],
    ['粮食生产', '总产', '粮食总产'],
    ['地铁运营里程', '总里程', '地铁运营总里程'],
    ['进出口总额', '总量', '进出口总额'],
    ['小微企业贴息贷款', '贷款', '小微企业贴息贷款'],
    ['专项资金', '资金', '专项资金'],
    ['产值', '增速', '产值增速'],
    ['高标准农田', '总产', '总产'],
    ['高标准农田', '投资', '高标准农田投资'],
    ['人民币存款余额', '贷款余额', '人民币贷款余额'],
    ['金融服务能力', '贷款余额', '贷款余额'],
    ['签约资金', '到位资金', '到位资金'],
    ['招商引资合同利用资金', '到位资金', '到位资金'],
    ['签约资金', '产值', '签约资金产值'],
    ['新增学位', '床位', '床位'],
    ['普通高中招生', '在校生', '普通高中在校生'],
    ['新签约项目', '投资总额', '新签约项目投资总额'],
    ['新增入园企业', '投资', '入园企业投资'],
    ['固定资产投资', '税收', '税收'],
    ['固定资产投资', '占比', '固定资产投资占比'],
    ['规上工业利润', '税收', '规上工业税收'],
    ['财政收入', '税收', '税收'],
    ['规上工业企业', '税收', '规上工业企业税收'],
    ['快递业务量', '收入', '快递收入'],
    ['建筑产值', '占比', '建筑产值占比'],
    ['茶叶种植面积', '总量', '茶叶总量'],
  ])('%s and %s: %s', (thing, head, name) => {
    expect(joinHead(thing, head)).toBe(name);
  });
});

test.each([
  ['新建绿道', '绿道'],
  ['外资研发中心新认定', '外资研发中心'],
  // One verb of two is not taken alone, and one letter is no thing.
  ['新建和改造高标准农田', '新建和改造高标准农田'],
  ['新增点', '新增点'],
  ['新增', '新增'],
])('all of %s are %s', (thing, bare) => {
  expect(bareThing(thing)).toBe(bare);
});

describe('a clause without a figure', () => {
  const before = topicOf('茶园');

  test.each([
    ['全力推进棉花产业发展', '棉花产业'],
    ['聚焦产业发展', '产业发展'],
    ['加快建设云溪至青岚高速公路', '茶园'],
    ['尽力而为、量力而行', '茶园'],
    ['在稳经营、提效益上下功夫', '茶园'],
    ['进一步扩大', '茶园'],
    [`推进${'强基固本'.repeat(8)}`, '茶园'],
  ])('%s speaks of %s', (clause, thing) => {
    expect(topicOfClause(clause, before, phrases).thing).toBe(thing);
  });

  test.each([
    ['其中地方财政收入稳步增长', '地方财政收入'],
    ['居民生活持续改善', '茶园'],
    ['进一步扩大', '茶园'],
  ])('behind a figure %s speaks of %s', (clause, thing) => {
    expect(weakTopic(clause, before, phrases).thing).toBe(thing);
  });
});
