import { describe, expect, test } from 'vitest';
import { noTopic, topicOf } from '../../../lib/clause/topic.ts';
import { aimAlone } from '../../../lib/naming/schemas/aim.ts';
import { lastNamed, madeLonger } from '../../../lib/naming/schemas/carried.ts';
import { counted, pickedByExamples } from '../../../lib/naming/schemas/count.ts';
import { deedAlone, deedOfClause, partAlone } from '../../../lib/naming/schemas/deed.ts';
import { accountTotal, partSpent, sumByPurpose } from '../../../lib/naming/schemas/flow.ts';
import { growth, growthBehind, rate } from '../../../lib/naming/schemas/growth.ts';
import { medals } from '../../../lib/naming/schemas/medal.ts';
import { rank } from '../../../lib/naming/schemas/rank.ts';
import type { Schema } from '../../../lib/naming/schemas/schema.ts';
import { schemas } from '../../../lib/naming/schemas/schemas.ts';
import { portion, shareOfBudget, shareOfPlan, shareOfWhole } from '../../../lib/naming/schemas/share.ts';
import { measured, measureOfThing, stock } from '../../../lib/naming/schemas/stock.ts';
import { streak } from '../../../lib/naming/schemas/streak.ts';
import { lastFrame } from '../../clause/frames.ts';

/** Each schema alone, on the last figure of a phrase: what it calls it, and a figure that is none of its sort. */
const rows: readonly {
  readonly schema: Schema;
  readonly phrase: string;
  readonly topic?: string;
  readonly name: string;
  readonly not: string;
}[] = [
  { schema: rank, phrase: '数字经济指数居全省第3位', name: '数字经济指数', not: '数字经济指数达到80' },
  {
    schema: streak,
    phrase: '黄河干流水质连续8年保持Ⅱ类',
    name: '黄河干流水质Ⅱ类',
    not: '黄河干流水质监测断面8个',
  },
  { schema: growth, phrase: '固定资产投资增长4%', name: '固定资产投资', not: '固定资产投资达到12亿元' },
  { schema: growthBehind, phrase: '旅游收入保持20%以上的增长', name: '旅游收入', not: '旅游收入占比保持在20%以上' },
  { schema: rate, phrase: '居民消费价格涨幅2%', name: '居民消费价格', not: '森林覆盖率41%' },
  { schema: madeLonger, phrase: '免签扩展到9个州并延长至240小时', name: '', not: '免签时间延长至240小时' },
  {
    schema: shareOfBudget,
    phrase: '教育支出完成94亿元、为预算的99.1%',
    topic: '教育支出',
    name: '教育支出',
    not: '教育支出占比为18%',
  },
  {
    schema: shareOfPlan,
    phrase: '城镇新增就业46万人、完成全年目标的115%',
    topic: '城镇新增就业',
    name: '城镇新增就业全年目标',
    not: '完成年度投资计划的72%',
  },
  { schema: aimAlone, phrase: '(年度目标6%以上)', topic: '工业增加值', name: '工业增加值', not: '增加值6%以上' },
  { schema: medals, phrase: '健儿在巴黎奥运会上勇夺4金', name: '巴黎奥运会', not: '健儿在巴黎奥运会上参赛4人' },
  {
    schema: sumByPurpose,
    phrase: '投资2.1亿元，建设智慧管网',
    name: '智慧管网投资',
    not: '完成投资2.1亿元，创历史新高',
  },
  {
    schema: pickedByExamples,
    phrase: '招引青石创新基地、白杨产业基地等项目605个',
    name: '招引项目',
    not: '新增医养结合、康复护理等机构6家',
  },
  { schema: accountTotal, phrase: '收入总计61亿元', name: '收入总计', not: '营业收入合计30亿元' },
  {
    schema: portion,
    phrase: '占全国1/4',
    topic: '新能源汽车产量',
    name: '新能源汽车产量占全国',
    not: '服务业增加值占比45%',
  },
  {
    schema: shareOfWhole,
    phrase: '自然村100%完成整治',
    name: '自然村整治',
    not: '化工园区达到较低风险等级、90%的煤矿达标',
  },
  { schema: counted, phrase: '5所小学入选省级示范', name: '省级示范小学', not: '常住人口300万人' },
  {
    schema: partSpent,
    phrase: '其中用于项目建设15亿元',
    topic: '专项债券',
    name: '专项债券用于项目建设',
    not: '其中用于项目建设15亿元',
  },
  {
    schema: measureOfThing,
    phrase: '打造占地6904亩的工业台地',
    name: '工业台地占地',
    not: '完成固定资产投资5亿元的目标',
  },
  {
    schema: measured,
    phrase: '投资总额137亿元',
    topic: '新签约项目',
    name: '新签约项目投资总额',
    not: '固定资产投资137亿元',
  },
  { schema: stock, phrase: '常住人口300万人', name: '常住人口', not: '35个单位' },
  { schema: deedAlone, phrase: '推进国家公园创建，造林120万亩', name: '造林', not: '推进国家公园创建120万亩' },
  { schema: deedOfClause, phrase: '加大闲置厂房清理力度，消除5处', name: '闲置厂房消除', not: '消除安全隐患5处' },
  {
    schema: partAlone,
    phrase: '今年力争新增1500家',
    topic: '高新技术企业',
    name: '新增高新技术企业',
    not: '今年力争达到1500家',
  },
  { schema: lastNamed, phrase: '达到1500家', topic: '高新技术企业', name: '高新技术企业', not: '' },
];

describe('a schema alone', () => {
  test.each(rows)('$phrase is $name, and $not none', ({ schema, phrase, topic, name, not }) => {
    const spoken = topic ? topicOf(topic) : noTopic;
    expect(schema(lastFrame(phrase), spoken)?.named.name).toBe(name);
    if (not) expect(schema(lastFrame(not), noTopic)).toBeUndefined();
  });

  test('every schema has its phrase', () => {
    expect(new Set(rows.map(({ schema }) => schema))).toEqual(new Set(schemas));
  });
});
