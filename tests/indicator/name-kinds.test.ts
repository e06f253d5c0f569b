import { describe, expect, test } from 'vitest';
import { inReview, names } from './read.ts';

/** A phrase of a review, its figures with their names, and what it shows. */
type Example = readonly [phrase: string, named: readonly string[], why: string];

function check(examples: readonly Example[]): void {
  test.each(examples.map(([phrase, named, why]) => ({ phrase, named, why })))('$why: $phrase', ({ phrase, named }) => {
    expect(names(inReview(phrase))).toEqual(named);
  });
}

describe('what the counted things became', () => {
  check([
    ['6个乡被命名为全省卫生乡镇。', ['6个 全省卫生乡镇'], 'a title takes the place of the noun'],
    ['2个社区被市委评为示范性友好型社区。', ['2个 示范性友好型社区'], 'whoever gave it'],
    ['5所小学、8个教研组入选省级示范。', ['5所 省级示范小学', '8个 省级示范教研组'], 'for each of a row'],
    ['20个街区、300座立交桥实现绿化彩化。', ['20个 绿化彩化街区', '300座 绿化彩化立交桥'], 'for each of a row'],
    ['420项政策实现“免申即享”。', ['420项 “免申即享”政策'], 'a quotation'],
    ['15个科研项目全部荣获国家科技奖。', ['15个 国家科技奖科研项目'], 'an honour'],
    ['7个农产品品牌入选名特优新农产品名录。', ['7个 名特优新农产品'], 'a noun that is told by the honour'],
    ['五个县（市）获评粮食生产先进县。', ['五个 粮食生产先进县'], 'a noun with a bracket'],
    ['36条公交线路开通运营。', ['36条 公交线路'], 'a deed is none'],
    ['12个村卫生室通过验收。', ['12个 村卫生室'], 'a deed is none'],
    ['5个园区实现产值100亿元。', ['5个 园区', '100亿元 园区产值'], 'a sum of its own is none'],
    ['新建公园6个、停车场3座，获得好评。', ['6个 新建公园', '3座 停车场'], 'another clause is none'],
  ]);
});

describe('the deed that picks what is counted', () => {
  check([
    [
      '开工12个车间、面积8万平方米，竣工7个车间、面积3万平方米。',
      ['12个 开工车间', '8万平方米 开工车间面积', '7个 竣工车间', '3万平方米 竣工车间面积'],
      'tells the counts apart, and what is measured of them',
    ],
    ['签约项目12个，开工项目5个。', ['12个 签约项目', '5个 开工项目'], 'before the noun'],
    ['17个纺织项目全部建成投产。', ['17个 建成投产纺织项目'], 'behind the noun'],
    ['关停取水井265眼。', ['265眼 关停取水井'], 'before a noun before its figure'],
    ['新引进顶尖人才22名、领军人才189名。', ['22名 新引进顶尖人才', '189名 新引进领军人才'], 'holds for a list'],
    ['建成绿道5条，实施工程3项。', ['5条 绿道', '3项 工程'], 'one that only reports is none'],
    ['签约项目30个、落地12个。', ['30个 签约项目', '12个 签约项目'], 'another deed does not get the first'],
    ['开工建设山水林田湖草保护修复项目9个。', ['9个 山水林田湖草保护修复项目'], 'a long noun needs none'],
  ]);
});

describe('a sum that is told by its verb alone', () => {
  check([
    ['投资2.1亿元，建设智慧管网18公里。', ['2.1亿元 智慧管网投资', '18公里 智慧管网'], 'is for what follows'],
    ['投资900万元，实施了沿河街改造。', ['900万元 沿河街改造投资'], 'is for what follows'],
    ['安排资金5.3亿元，用于医疗卫生体制改革。', ['5.3亿元 医疗卫生体制改革资金'], 'with its purpose'],
    ['安排0.4亿元，用于养老保险等社会保障支出。', ['0.4亿元 养老保险等社会保障支出'], 'a sum already'],
    ['完成投资12亿元，创历史新高。', ['12亿元 投资'], 'the clause behind may go on about it'],
    ['完成投资12亿元，增长8%。', ['12亿元 投资', '8% 投资'], 'or tell its growth'],
    ['水利投资3亿元，新建泵站5座。', ['3亿元 水利投资', '5座 新建泵站'], 'one with a noun has its own name'],
  ]);
});

describe('a bare noun behind a figure of the same unit', () => {
  check([
    [
      '电解铝产量23万吨，增长6.8%；煤炭19万吨，增长4.2%。',
      ['23万吨 电解铝产量', '6.8% 电解铝产量', '19万吨 煤炭产量', '4.2% 煤炭产量'],
      'shares the measure',
    ],
    [
      '装备制造营业收入增长10%以上、航空航天增长20%以上。',
      ['10% 装备制造营业收入', '20% 航空航天营业收入'],
      'shares what grows',
    ],
    [
      '地区生产总值增长5%，居民消费价格上涨2%。',
      ['5% 地区生产总值', '2% 居民消费价格'],
      'one of the catalogue has its own',
    ],
    ['粮食产量10万吨，生猪出栏50万头。', ['10万吨 粮食产量', '50万头 生猪出栏'], 'one of another unit has its own'],
    ['汽车出口20亿元，钢材进口3亿元。', ['20亿元 汽车出口', '3亿元 钢材进口'], 'one with a measure has its own'],
  ]);
});

describe('words that measure what was named before', () => {
  check([
    [
      '特殊教育学校5所，招生91人，在校生751人。',
      ['5所 特殊教育学校', '91人 特殊教育学校招生', '751人 特殊教育学校在校生'],
      'pupils are a school’s',
    ],
    [
      '政府性基金支出完成20亿元，比上年实际完成数减少4亿元，下降17.5%。',
      ['20亿元 政府性基金支出', '4亿元 政府性基金支出', '17.5% 政府性基金支出'],
      'a comparison names nothing',
    ],
    [
      '财政收入完成3.2亿元，比2006年增长1.6亿元，年均递增15%。',
      ['3.2亿元 财政收入', '1.6亿元 财政收入', '15% 财政收入'],
      'a mean growth is of what was named',
    ],
    ['全市在校生12.6万人。', ['12.6万人 在校生'], 'where nothing was named they stand alone'],
  ]);
});
