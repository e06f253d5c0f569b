import { describe, expect, test } from 'vitest';
import { inPlan, inReview, names } from '../facts/read.ts';

/** A phrase of a review and its figures with their names. */
type Example = readonly [phrase: string, ...named: string[]];

function check(examples: readonly Example[]): void {
  test.each(examples.map(([phrase, ...named]) => ({ phrase, named })))('$phrase', ({ phrase, named }) => {
    expect(names(inReview(phrase))).toEqual(named);
  });
}

describe('the name stands before the figure', () => {
  check([
    ['地区生产总值达486.3亿元。', '486.3亿元 地区生产总值'],
    ['全区一般公共预算收入完成87.4亿元。', '87.4亿元 一般公共预算收入'],
    ['建成高标准农田3.2万亩。', '3.2万亩 高标准农田'],
    ['全年累计发放住房租赁补贴1.86亿元。', '1.86亿元 住房租赁补贴'],
    ['常住人口348.8万人，城镇化率67.2%。', '348.8万人 常住人口', '67.2% 城镇化率'],
    ['办理时限压缩至半天。', '半天 办理时限'],
    ['培训教师320名、医生56名。', '320名 教师', '56名 医生'],
    ['减少证明材料172项。', '172项 证明材料'],
    ['化解矛盾纠纷5600余起，办结率99.2%。', '5600余起 矛盾纠纷', '99.2% 矛盾纠纷办结率'],
  ]);
});

describe('the name stands behind the figure', () => {
  check([
    ['组织35个单位参加。', '35个 单位'],
    ['引进12家外资企业。', '12家 外资企业'],
    ['36条公交线路开通运营。', '36条 公交线路'],
    ['完成96个老旧小区改造。', '96个 老旧小区改造'],
  ]);
});

describe('words that are no part of a name', () => {
  check([
    ['去年全区实现进出口总额128.3亿元。', '128.3亿元 进出口总额'],
    ['全市第一产业增加值约36亿元。', '36亿元 第一产业增加值'],
    ['我们积极推动建成充电桩2100台。', '2100台 充电桩'],
  ]);
});

describe('新增 and its like belong to what is counted', () => {
  check([
    ['新增公办幼儿园学位1200个。', '1200个 新增公办幼儿园学位'],
    ['城镇新增就业1.2万人。', '1.2万人 城镇新增就业'],
    ['新建公园6个、停车场3座。', '6个 新建公园', '3座 新建停车场'],
  ]);
});

describe('a growth, share or rank in a later clause belongs to the last thing named', () => {
  check([
    ['地区生产总值486.3亿元，增长5.6%。', '486.3亿元 地区生产总值', '5.6% 地区生产总值'],
    [
      '社会消费品零售总额达212.5亿元，同比增长6.1%、高于全市0.7个百分点。',
      '212.5亿元 社会消费品零售总额',
      '6.1% 社会消费品零售总额',
      '0.7个百分点 社会消费品零售总额',
    ],
    ['高新技术企业达到126家、增长18%。', '126家 高新技术企业', '18% 高新技术企业'],
    ['民间投资增长9%，占固定资产投资的61%。', '9% 民间投资', '61% 民间投资占固定资产投资'],
    ['市场主体突破19万户，净增1.2万户。', '19万户 市场主体', '1.2万户 市场主体'],
    ['旅游总收入增长12%，接待游客3600万人次、增长15%。', '12% 旅游总收入', '3600万人次 接待游客', '15% 接待游客'],
  ]);

  test('what a new clause names itself is its own', () => {
    expect(names(inReview('固定资产投资增长6%，社会消费品零售总额增长5%。'))).toEqual([
      '6% 固定资产投资',
      '5% 社会消费品零售总额',
    ]);
  });

  test('and a new sentence borrows nothing', () => {
    const [, second] = inReview('固定资产投资增长6%。社会消费品零售总额增长5%。');
    expect(second!.name).toBe('社会消费品零售总额');
  });
});

describe('lists with 分别', () => {
  check([
    [
      '规上工业增加值、固定资产投资、社会消费品零售总额分别增长7.2%、5.1%、4.6%。',
      '7.2% 规上工业增加值',
      '5.1% 固定资产投资',
      '4.6% 社会消费品零售总额',
    ],
    ['城乡居民人均可支配收入分别增长4.4%、5.6%。', '4.4% 城镇居民人均可支配收入', '5.6% 农村居民人均可支配收入'],
    ['城镇、农村居民人均可支配收入分别增长5%、6.5%。', '5% 城镇居民人均可支配收入', '6.5% 农村居民人均可支配收入'],
    ['进出口分别增长3.2%、8.1%。', '3.2% 进口', '8.1% 出口'],
    ['存贷款余额分别增长9.1%、8.8%。', '9.1% 存款余额', '8.8% 贷款余额'],
    ['汽车、家电零售额分别增长20%、10%。', '20% 汽车零售额', '10% 家电零售额'],
    [
      '第一、第二、第三产业增加值分别增长3.1%、5.2%、6.4%。',
      '3.1% 第一产业增加值',
      '5.2% 第二产业增加值',
      '6.4% 第三产业增加值',
    ],
    ['诉求解决率、满意率分别达98.2%、97.5%。', '98.2% 诉求解决率', '97.5% 诉求满意率'],
    ['交通、能源分别完成投资30亿元、12亿元。', '30亿元 交通投资', '12亿元 能源投资'],
  ]);

  test('without 分别 and with one figure 城乡居民 stays whole', () => {
    expect(names(inReview('城乡居民人均可支配收入增长5%。'))).toEqual(['5% 城乡居民人均可支配收入']);
  });

  test('进出口 with one figure is not parted', () => {
    expect(names(inReview('进出口增长5%。'))).toEqual(['5% 进出口']);
  });
});

describe('from … to …', () => {
  check([
    [
      '城镇居民人均可支配收入从3.2万元提高到4.8万元。',
      '3.2万元 城镇居民人均可支配收入',
      '4.8万元 城镇居民人均可支配收入',
    ],
    ['规上工业企业从264家增至767家，年均增长30.6%。', '264家 规上工业企业', '767家 规上工业企业', '30.6% 规上工业企业'],
    ['研发投入强度由2.1%提高到2.6%。', '2.1% 研发投入强度', '2.6% 研发投入强度'],
  ]);
});

describe('two tiers and two bases', () => {
  test('7%以上、力争达到8% are both of the same thing', () => {
    expect(names(inPlan('地区生产总值增长7%以上、力争达到8%。'))).toEqual(['7% 地区生产总值', '8% 地区生产总值']);
  });

  test('同比 and 较2019年同期 compare one thing with two', () => {
    expect(names(inReview('固定资产投资同比增长20.2%，较2019年同期增长10%。'))).toEqual([
      '20.2% 固定资产投资',
      '10% 固定资产投资',
    ]);
  });
});

describe('brackets', () => {
  test('a restatement in brackets names its own', () => {
    expect(names(inReview('进出口总额128.3亿元（其中出口86亿元，增长5%）。'))).toEqual([
      '128.3亿元 进出口总额',
      '86亿元 出口',
      '5% 出口',
    ]);
  });

  test('a remark in brackets is no part of a name', () => {
    expect(names(inReview('新建停车场（含立体停车库）36座。'))).toEqual(['36座 新建停车场']);
  });
});

describe('shares, rates and projects', () => {
  check([
    ['居民消费价格涨幅0.3%。', '0.3% 居民消费价格'],
    ['完成年度投资计划的72.6%。', '72.6% 年度投资计划'],
    [
      '战略性新兴产业增加值占规上工业增加值比重达41.2%，提高2.1个百分点。',
      '41.2% 战略性新兴产业增加值占规上工业增加值比重',
      '2.1个百分点 战略性新兴产业增加值占规上工业增加值比重',
    ],
    ['培育产值亿元以上企业14家。', '14家 产值亿元以上企业'],
    ['单位地区生产总值能耗下降3.5%。', '3.5% 单位地区生产总值能耗'],
    ['PM2.5平均浓度下降4.1%、降至29微克/立方米。', '4.1% PM2.5平均浓度', '29微克/立方米 PM2.5平均浓度'],
  ]);
});

describe('names in the characters of the page, without its noise', () => {
  test('traditional script and layout blanks are read through', () => {
    expect(names(inReview('地 區 生 產 總 值 增 長 5.6％。'))).toEqual(['5.6％ 地区生产总值']);
  });
});
