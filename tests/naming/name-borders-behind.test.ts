import { describe, expect, test } from 'vitest';
import { inReview, names } from '../facts/read.ts';

/** A phrase of a review, its figures with their names, and what it shows. */
type Example = readonly [phrase: string, named: readonly string[], why: string];

function check(examples: readonly Example[]): void {
  test.each(examples.map(([phrase, named, why]) => ({ phrase, named, why })))('$why: $phrase', ({ phrase, named }) => {
    expect(names(inReview(phrase))).toEqual(named);
  });
}

describe('what is counted, and not how it is', () => {
  check([
    ['203个国考断面优良率达到100%。', ['203个 国考断面', '100% 国考断面优良率'], 'a rate'],
    ['6条河流水质均达到Ⅲ类。', ['6条 河流'], 'a quality'],
    ['13个县市区空气质量首次全部达到二级标准。', ['13个 县市区'], 'however soon'],
    ['1700项政务事项网上可办率达到100%。', ['1700项 政务事项', '100% 政务事项网上可办率'], 'with how it is done'],
    ['1940个地表水断面Ⅰ—Ⅲ类比例提高到66%。', ['1940个 地表水断面', '66% 地表水断面Ⅰ—Ⅲ类比例'], 'a class'],
    ['青河等4个单元氨氮浓度下降。', ['4个 氨氮浓度下降单元'], 'a plain noun takes what fell there'],
    ['青河等4个单元由劣Ⅴ类升为Ⅳ类。', ['4个 由劣Ⅴ类升为Ⅳ类单元'], 'or from which class it rose'],
    ['建成12座水质监测站。', ['12座 水质监测站'], 'a quality inside a noun stays'],
  ]);
});

describe('what the counted no longer are', () => {
  check([
    ['4个县区全部摘帽，18个贫困村顺利摘帽。', ['4个 县区摘帽', '18个 贫困村摘帽'], 'is part of the name'],
    ['安置退出企业12家。', ['12家 安置退出企业'], 'a verb before the noun is as it was'],
  ]);
});

describe('where the noun behind a figure ends', () => {
  check([
    ['对2.2万名农村学生实行了免费用餐。', ['2.2万名 农村学生'], 'at what was done for them'],
    ['8个部队单位对14个村开展帮扶。', ['8个 部队单位', '14个 帮扶村'], 'before towards whom'],
    ['17个村3个月完成征迁。', ['17个 村'], 'before how long it took'],
    ['成功应对17轮强降雨特别是台风影响。', ['17轮 强降雨'], 'before an example'],
    ['加大对40户骨干企业的扶持力度。', ['40户 骨干企业'], 'before how they are helped'],
    ['实现7000处信号灯联网。', ['7000处 信号灯联网'], 'not before what was brought about'],
    ['12个产业园新入驻企业154家。', ['12个 产业园', '154家 新入驻企业'], 'before how a verb is done'],
    ['建成3个国家高新产业园。', ['3个 国家高新产业园'], 'which may also be part of a noun'],
    ['总投资6亿元的科创园项目全速推进。', ['6亿元 科创园项目总投资'], 'before how it goes on'],
    ['全县28万人民团结奋斗。', ['28万人 人民'], 'a unit that is half a noun'],
  ]);
});

describe('a verb that has done so has its object behind the figure', () => {
  check([
    ['种植了9.7万亩林果。', ['9.7万亩 林果'], 'with 了'],
    ['整理出7.6万亩荒山。', ['7.6万亩 荒山'], 'with 出'],
    ['工业产值突破了10亿元大关。', ['10亿元 工业产值'], 'but a copula with 了 has its noun before it'],
  ]);
});

describe('what no name ends in', () => {
  check([
    ['工业产值相继迈过3万亿元大关。', ['3万亿元 工业产值'], 'one after the other'],
    ['登记失业率始终控制在4.5%以内。', ['4.5% 登记失业率'], 'always'],
    ['存贷款余额双超1.6万亿元。', ['1.6万亿元 存贷款余额'], 'both'],
    ['地下水位较去年上涨3.1米。', ['3.1米 地下水位'], 'what it is compared with'],
    ['城市信用排名中比2018年年初前移9位。', ['9位 城市信用排名'], 'nor since when it moved'],
  ]);
});

describe('among whom a thing is ranked', () => {
  check([
    ['发展环境得分排名蝉联地级市第一。', ['第一 发展环境得分'], 'is no part of the name'],
    ['在全国文明城市测评中我市名列第10位。', ['第10位 文明城市测评'], 'whoever they are'],
    ['品牌拥有量居青河省第3位。', ['第3位 品牌拥有量'], 'a letter that ranks'],
    ['专利申请量、授权量增幅分居全省第一和第二。', ['第一 专利申请量增幅', '第二 专利授权量增幅'], 'each with its own'],
    ['旅居人数居全省第一。', ['第一 旅居人数'], 'the same letter inside a noun stays'],
  ]);
});

describe('members of a list', () => {
  check([
    [
      '智能电网、新材料、生物医药产业增速分别达到15%、33%、12%。',
      ['15% 智能电网', '33% 新材料', '12% 生物医药产业'],
      'all of them grow',
    ],
    ['失业率、居民消费价格涨幅分别控制在5%、3%。', ['5% 失业率', '3% 居民消费价格'], 'or only the last'],
    ['原煤、原油产量分别增长9%、7%。', ['9% 原煤产量', '7% 原油产量'], 'each its own'],
    ['教育、卫生支出分别完成年初预算的99%、101%。', ['99% 教育支出', '101% 卫生支出'], 'of no budget'],
    [
      '投资5000万元的青石衬布、投资2亿元的白杨服饰相继投产。',
      ['5000万元 青石衬布投资', '2亿元 白杨服饰投资'],
      'each sum its own',
    ],
  ]);
});

describe('what a sum or a surface is of', () => {
  check([
    ['招商引资项目完成投资增长10%。', ['10% 招商引资项目投资'], 'a growth as well'],
    ['造林面积7万亩，占总任务8万亩的88%。', ['7万亩 造林面积', '8万亩 总任务', '88% 造林面积'], 'the whole of a share'],
    [
      '发行专项债券21亿元，其中用于项目建设15亿元。',
      ['21亿元 专项债券', '15亿元 专项债券用于项目建设'],
      'a part and its use',
    ],
    ['新建学校3所，每所投资2000万元。', ['3所 新建学校', '2000万元 学校每所投资'], 'each of them'],
    ['占地600亩的加工园区已投用。', ['600亩 加工园区占地'], 'behind it'],
    [
      '占地300亩的桥头公园和占地600亩的滨河公园向市民开放。',
      ['300亩 桥头公园占地', '600亩 滨河公园占地'],
      'each of two',
    ],
    ['保证了养老金按时发放，保障率达到100%。', ['100% 保障率'], 'a verb is no thing'],
    ['建成区面积达到60平方公里的目标如期实现。', ['60平方公里 建成区面积'], 'an aim is no thing'],
  ]);
});

describe('a change without its usual verb', () => {
  test.each([
    ['政府债务余额低于限额6亿元。', 0, '政府债务余额', 'change', -600_000_000],
    ['人均收入6205美元，高于全省平均水平313美元。', 1, '人均收入', 'change', 313],
    ['提高大病保险最高支付限额3800元。', 0, '大病保险最高支付限额', 'change', 3800],
    ['提高低保标准到620元。', 0, '低保标准', 'level', 620],
    ['人均收入不低于6000元。', 0, '人均收入', 'level', 6000],
    ['政府债务余额低于6亿元。', 0, '政府债务余额', 'level', 600_000_000],
  ] as const)('%s', (phrase, index, name, kind, value) => {
    expect(inReview(phrase)[index]).toMatchObject({ name, kind, value });
  });
});

describe('people and plain nouns', () => {
  check([
    ['108万名脱贫劳动力实现就业。', ['108万名 脱贫劳动力就业'], 'by what they attained'],
    ['压减法人1191户。', ['1191户 压减法人'], 'by what was cut away'],
    ['解决11万人饮水安全问题。', ['11万人 解决饮水安全问题'], 'people are no trouble'],
    [
      '解决2.3万名群众饮水不安全的问题。',
      ['2.3万名 群众饮水不安全的问题'],
      'where it says who they are it is as it was',
    ],
    ['推进城际轨道等6个项目建设。', ['6个 城际轨道等项目'], 'told by an example'],
    ['推动白鹭大桥等53个项目及早开工。', ['53个 开工项目'], 'but a deed says more'],
    ['实施整村推进35个村。', ['35个 整村推进村'], 'by what is carried out there'],
    ['连续3年提高城乡居民基础养老金。', ['3年 提高城乡居民基础养老金'], 'years of rises'],
    ['年末提供住宿的服务机构209家。', ['209家 提供住宿的服务机构'], 'a verb inside a noun'],
  ]);
});
