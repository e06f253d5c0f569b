import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';

/* What real pages do to names, each form with relatives and a look-alike. What stands over the sentences: a communiqué, a budget. */
const YEAR = '青岚市2025年国民经济和社会发展统计公报\n一、综合\n';
const BUDGET = '关于青岚市2025年预算执行情况和2026年预算草案的报告\n一、2025年预算执行情况\n';

/** Each fact as `figure name status`. */
function read(sentence: string, opening = YEAR): string[] {
  const text = `${opening}${sentence}\n`;
  return analyze(text).facts.map(({ start, end, name, status }) => `${text.slice(start, end)} ${name} ${status}`);
}

describe('a bracket in a name', () => {
  test.each([
    [
      '全年地区生产总值（GDP）1162.95亿元，增长5.1%。',
      ['1162.95亿元 地区生产总值(GDP) actual', '5.1% 地区生产总值(GDP) actual'],
    ],
    ['全年居民消费价格（CPI）上涨0.3%。', ['0.3% 居民消费价格(CPI) actual']],
    ['工业生产者出厂价格（PPI）下降2.1%。', ['2.1% 工业生产者出厂价格(PPI) actual']],
    ['全社会研究与试验发展（R&D）经费支出31.2亿元。', ['31.2亿元 全社会研究与试验发展(R&D)经费支出 actual']],
    ['细颗粒物（PM2.5）平均浓度28微克/立方米。', ['28微克/立方米 细颗粒物平均浓度 actual']],
    ['一般公共预算收入（不含债务）完成54亿元。', ['54亿元 一般公共预算收入 actual']],
  ])('%s', (sentence, facts) => {
    expect(read(sentence)).toEqual(facts);
  });
});

describe('an amount that stands beside its change', () => {
  test.each([
    ['第二产业增加值 8.73 -25.19%。', ['-25.19% 第二产业增加值 actual']],
    ['城乡社区支出8.73 -25.19%。', ['-25.19% 城乡社区支出 actual']],
    ['接入城市大脑2.0的部门31个。', ['31个 接入城市大脑2.0的部门 actual']],
  ])('is no part of a name: %s', (sentence, facts) => {
    expect(read(sentence)).toEqual(facts);
  });
});

describe('a row of a table that a copy has run together', () => {
  test('names nothing', () => {
    expect(read('水质优良比例（%）26.1＜22-4.1个百分点4森林覆盖率名录共9种。')).toEqual([]);
    expect(read('烟酒99.0 -1.0衣着104.3 4.3居住100.0 0.2全年粮食产量108.9万吨。')).toEqual([
      '108.9万吨 粮食产量 actual',
    ]);
    expect(read('烟酒99.0 -1.0衣着104.3 4.3居住100.0 0.2万108.9万吨。')).toEqual([]);
    expect(read('142.81 -12.8布产量下降70.8%。')).toEqual(['70.8% 布产量 actual']);
    expect(read('亿元600573.98582地区生产总值增长5%。')).toEqual([]);
    expect(read('PM2.5平均浓度28微克/立方米。')).toEqual(['28微克/立方米 PM2.5平均浓度 actual']);
    expect(read('水质优良比例和森林覆盖率高的城市共9个。')).toEqual(['9个 水质优良比例和森林覆盖率高的城市 actual']);
  });
});

describe('how long a list is that stands before the bracket', () => {
  const OUTLINE = '青岚市湿地保护第十四个五年规划（2021—2025年）\n第一章 现状\n成效明显。\n第二章 主要目标\n';
  test.each([
    ['专栏3 湿地保护重点城市名单（共11个）', ['11个 湿地保护重点城市名单 actual']],
    ['鸟类保护名录（共9种）', ['9种 鸟类保护名录 actual']],
    ['3优良天数的比例（%）69.4755.6个百分点专栏3 重点城市名单（共11个）', ['11个 重点城市名单 actual']],
    ['附表2 重点湿地清单（21处）', ['21处 重点湿地清单 actual']],
    ['实施湿地公园建设项目（共12个）。', ['12个 湿地公园建设项目 target']],
    ['公布第二批重点湿地名录（30处）。', ['30处 第二批重点湿地名录 target']],
    // Behind another figure a bracket tells of that.
    ['新建湿地公园12个（共9处水源地）。', ['12个 新建湿地公园 target', '9处 水源地 target']],
  ])('%s', (sentence, facts) => {
    expect(read(sentence, OUTLINE)).toEqual(facts);
  });
});

describe('the sums of a budget', () => {
  test.each([
    [
      '一般公共服务支出完成94亿元，为预算的99.1%，增加32亿元，增长51.5%。',
      ['94亿元', '99.1%', '32亿元', '51.5%'].map((figure) => `${figure} 一般公共服务支出 actual`),
    ],
    [
      '教育支出40.2亿元，完成调整预算的98.7%，比上年减少1.1亿元，下降2.7%。',
      ['40.2亿元', '98.7%', '1.1亿元', '2.7%'].map((figure) => `${figure} 教育支出 actual`),
    ],
    [
      '全市一般公共预算收入预算为53.6亿元，实际完成54.9亿元。',
      ['53.6亿元 一般公共预算收入预算 target', '54.9亿元 一般公共预算收入 actual'],
    ],
    [
      '政府性基金收入年初预算为30亿元，调整预算为26亿元，实际完成27.1亿元。',
      ['30亿元 政府性基金收入年初预算 target', '26亿元 政府性基金收入 target', '27.1亿元 政府性基金收入 actual'],
    ],
    ['1.税收收入完成31亿元，增长2%。', ['31亿元 税收收入 actual', '2% 税收收入 actual']],
    ['转移收入等其他收入4.2亿元。', ['4.2亿元 转移收入等其他收入 actual']],
    ['产业扶持类资金安排3.5亿元。', ['3.5亿元 产业扶持类资金 actual']],
    ['自治区级一般公共预算支出120亿元。', ['120亿元 自治区级一般公共预算支出 actual']],
  ])('%s', (sentence, facts) => {
    expect(read(sentence, BUDGET)).toEqual(facts);
  });

  test.each(['二、2026年预算编制情况', '二、2026年预算安排意见', '二、2026年市级预算草案'])(
    '%s opens the plan',
    (heading) => {
      expect(read(`税收收入完成31亿元。\n${heading}\n税收收入35亿元。`, BUDGET)).toEqual([
        '31亿元 税收收入 actual',
        '35亿元 税收收入 target',
      ]);
    },
  );

  test('a heading of how the budget was carried out opens none', () => {
    expect(read('税收收入完成31亿元。\n二、2025年预算编制执行情况\n税收收入35亿元。', BUDGET)[1]).toBe(
      '35亿元 税收收入 actual',
    );
  });
});

describe('words around a name that are no part of it', () => {
  test.each([
    ['加上上级补助收入12亿元，收入总计66亿元。', ['12亿元 上级补助收入 actual', '66亿元 收入总计 actual']],
    ['全市共有公共图书馆9个、文化馆8个。', ['9个 公共图书馆 actual', '8个 文化馆 actual']],
    ['主要是土地出让收入21亿元。', ['21亿元 土地出让收入 actual']],
    ['年末共有卫生机构1210个，其中医院36个。', ['1210个 卫生机构 actual', '36个 医院 actual']],
    // The quarter alone names nothing; 第二产业 is no time.
    ['工业增加值前三季度增长5.1%，第四季度增长5.6%。', ['5.1% 工业增加值 actual', '5.6% 工业增加值 actual']],
    ['第四季度增长5.6%。', []],
    ['第二产业增长5.6%。', ['5.6% 第二产业 actual']],
    ['公共有线电视用户12万户。', ['12万户 公共有线电视用户 actual']],
  ])('%s', (sentence, facts) => {
    expect(read(sentence)).toEqual(facts);
  });
});

describe('pupils are those of their schools', () => {
  test.each([
    [
      '普通高中12所，招生8100人，在校生24300人，毕业生7900人。',
      [
        '12所 普通高中 actual',
        '8100人 普通高中招生 actual',
        '24300人 普通高中在校生 actual',
        '7900人 普通高中毕业生 actual',
      ],
    ],
    [
      '中等职业教育招生0.6万人，在校生1.9万人。',
      ['0.6万人 中等职业教育招生 actual', '1.9万人 中等职业教育在校生 actual'],
    ],
    ['特殊教育学校3所，在校生420人。', ['3所 特殊教育学校 actual', '420人 特殊教育学校在校生 actual']],
    ['普通高中招生0.6万人，在校生1.9万人。', ['0.6万人 普通高中招生 actual', '1.9万人 普通高中在校生 actual']],
    ['全市在校大学生5.2万人。', ['5.2万人 在校大学生 actual']],
  ])('%s', (sentence, facts) => {
    expect(read(sentence)).toEqual(facts);
  });
});
