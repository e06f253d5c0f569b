import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';

/** Names and kinds of a review's figures, in order. */
function named(words: string): string[] {
  const facts = analyze(`2025年青岚区政府工作报告\n一、2024年工作回顾\n${words}`).facts;
  return facts.map((fact) => `${fact.name} ${fact.kind} ${fact.value}${fact.unit}`);
}

describe('a rank', () => {
  test('goes to each of the list before it, where there are as many', () => {
    expect(named('城镇、农村居民收入分别增长4.8%、7%，居全国第五和第六。').slice(2)).toEqual([
      '城镇居民收入 rank 5名',
      '农村居民收入 rank 6名',
    ]);
    expect(named('工业投资和技改投资分别增长20%、21%，增速排全省第4位和第2位。').slice(2)).toEqual([
      '工业投资增速 rank 4名',
      '技改投资增速 rank 2名',
    ]);
    expect(named('茶叶、水果产量分别增长5%、7%，营商环境评价居全国第五、全省第一。').slice(2)).toEqual([
      '营商环境评价 rank 5名',
      '营商环境评价 rank 1名',
    ]);
  });

  test('goes to each of the names directly before it, where there are as many', () => {
    expect(named('单晶硅、电解铝产能分别居全国第2、第4位。')).toEqual(['单晶硅产能 rank 2名', '电解铝产能 rank 4名']);
    expect(named('城东经开区、城西经开区全省排名46位、82位，分别提升6位、49位。')).toEqual([
      '城东经开区 rank 46名',
      '城西经开区 rank 82名',
      '城东经开区 change 6名',
      '城西经开区 change 49名',
    ]);
    expect(named('茶叶、水果产量居全省第2位。')).toEqual(['茶叶、水果产量 rank 2名']);
    expect(named('茶叶、水果、水产品产量居全国第五、全省第一。')[0]).toBe('茶叶、水果、水产品产量 rank 5名');
  });

  test('is of the growth that its clause names, whatever letter stands before 居', () => {
    expect(named('地区生产总值486.3亿元，增长5.6%，增速居全市第三。').at(-1)).toBe('地区生产总值增速 rank 3名');
    expect(named('实际利用外资2.4亿美元，总量居全市第二。').at(-1)).toBe('实际利用外资总量 rank 2名');
  });

  test('is of what won, not of what stood before it', () => {
    expect(named('7部作品荣获“五个一工程”奖、居全国第5位。')[1]).toBe('“五个一工程”奖作品 rank 5名');
    expect(named('获得62枚金牌、奖牌总数居全国第5位。')[1]).toBe('奖牌总数 rank 5名');
  });

  test('counts what the clause before ends with', () => {
    expect(named('工业增加值突破12亿元，乳业、煤化工入选国家级产业集群，数量居西部第2位。')[1]).toBe(
      '国家级产业集群数量 rank 2名',
    );
    expect(named('工业总产值2668亿元，总量全市第三。')[1]).toBe('工业总产值 rank 3名');
  });

  test('is of a place when the place itself is ranked, and moves by places', () => {
    expect(named('青岚高新区全国排名53位、提升3位。')).toEqual(['青岚高新区 rank 53名', '青岚高新区 change 3名']);
  });
});

describe('a figure behind a change', () => {
  test('is the level where 达, 超 or 突破 says so', () => {
    expect(named('经营主体净增48万户、达680万户。')).toEqual(['经营主体 change 480000户', '经营主体 level 6800000户']);
    expect(named('规上企业净增3193户、超2.4万户。')[1]).toBe('规上企业 level 24000户');
    expect(named('经营主体净增98万户、突破1900万户。')[1]).toBe('经营主体 level 19000000户');
  });

  test('is a change as well in a row and as a stretch target', () => {
    expect(named('贷款增速分别达7.9%、8%。').map((fact) => fact.split(' ')[1])).toEqual(['growth', 'growth']);
    expect(named('地区生产总值增长7%以上、力争达到8%。')[1]).toBe('地区生产总值 growth 8%');
  });

  test('goes on from what was done to the same works', () => {
    expect(named('老旧小区改造开工742个、完工548个。')[1]).toBe('老旧小区改造完工 level 548个');
    expect(named('新改建公路20条、桥梁8座。')[1]).toBe('新改建桥梁 level 8座');
  });

  test('is left out where it belongs to neither', () => {
    expect(named('过境免签扩展到9个口岸并延长至240小时。')).toEqual(['口岸 level 9个']);
    expect(named('免签口岸增至9个，停留时间延长至240小时。')[1]).toBe('停留时间 level 240小时');
  });
});

describe('a cut', () => {
  test('户均增收 is a rise of the income of each', () => {
    expect(named('带动农户1.3万户，户均增收4200元。').at(-1)).toContain('户均收入');
    expect(named('财政收入增收2亿元。').at(-1)).toContain('财政收入');
    expect(named('财政收入增收2亿元。').at(-1)).not.toContain('收入收入');
  });

  test('says by how much, with its noun between', () => {
    expect(named('压减机关公用经费15%。')).toEqual(['机关公用经费 growth -15%']);
    expect(named('压减论坛、节庆、展会活动60%。')).toEqual(['论坛、节庆、展会活动 growth -60%']);
    expect(named('集采药品平均降价55%。')).toEqual(['集采药品 growth -55%']);
    expect(named('PM2.5浓度同比改善7.9%，水质改善5%。').map((fact) => fact.split(' ').at(-1))).toEqual(['-7.9%', '5%']);
    expect(named('压减机关公用经费15亿元。')).toEqual(['机关公用经费 change -1500000000元']);
    expect(named('降低资产负债率至60%。')[0]).toContain('level 60%');
  });

  test('and a growth say nothing of what they are compared with', () => {
    expect(named('荣获53个奖项、比上次增长47%。')).toEqual(['奖项 level 53个', '奖项 growth 47%']);
    expect(named('居民供热室温常态下全部达到20℃。')).toEqual(['居民供热室温 level 20℃']);
  });
});

describe('a growth whose noun stands behind it', () => {
  test('is no level', () => {
    expect(named('汽车产量继续保持40%以上增长、达357万辆。')).toEqual([
      '汽车产量 growth 40%',
      '汽车产量 level 3570000辆',
    ]);
    expect(named('技术收入连续4年保持20%以上的增长。')).toEqual(['技术收入 level 4年', '技术收入 growth 20%']);
    expect(named('工业对经济贡献率达40%，增长点不断涌现。')).toEqual(['工业对经济贡献率 level 40%']);
  });
});

describe('分别 without names of its own', () => {
  test('takes the figures before it in their order', () => {
    expect(named('农业产值2.83亿元，工业产值3.12亿元，分别增长16.14%和15.95%。').slice(2)).toEqual([
      '农业产值 growth 16.14%',
      '工业产值 growth 15.95%',
    ]);
  });

  test('takes them however these are told, and as what they have come to', () => {
    expect(named('研发中心、地区总部分别新认定30家和60家，累计分别达到591家和1016家。').slice(2)).toEqual([
      '研发中心 level 591家',
      '地区总部 level 1016家',
    ]);
    expect(named('重点项目135个、总投资312亿元，对比“十二五”时期分别增长114%和18%。').slice(2)).toEqual([
      '重点项目 growth 114%',
      '重点项目总投资 growth 18%',
    ]);
    expect(named('装备制造业、食品业增加值分别增长12%、13%，占工业比重分别提高到21%、33%。').slice(2)).toEqual([
      '装备制造业增加值占工业比重 level 21%',
      '食品业增加值占工业比重 level 33%',
    ]);
    expect(named('清理节庆、论坛，数量分别压减75%、95%。')).toEqual(['节庆数量 growth -75%', '论坛数量 growth -95%']);
  });

  test('takes a list behind it, of several sorts, or with figures of its own', () => {
    expect(named('分别发放养老、失业、工伤保险待遇39万人次、4万人次和3156人次。')).toEqual([
      '养老保险待遇 level 390000人次',
      '失业保险待遇 level 40000人次',
      '工伤保险待遇 level 3156人次',
    ]);
    expect(named('机场货邮和旅客吞吐量分别达到420万吨、1.25亿人次，排名分别升至世界第二、世界第三。')).toEqual([
      '机场货邮吞吐量 level 4200000吨',
      '旅客吞吐量 level 125000000人次',
      '机场货邮吞吐量 rank 2名',
      '旅客吞吐量 rank 3名',
    ]);
    expect(named('接待游客、旅游收入分别达5000万人次、300亿元。')).toEqual([
      '接待游客 level 50000000人次',
      '旅游收入 level 30000000000元',
    ]);
    expect(named('16条产业链、18个专业镇营业收入分别增长15.6%、14%。')).toEqual([
      '产业链 level 16条',
      '专业镇 level 18个',
      '产业链营业收入 growth 15.6%',
      '专业镇营业收入 growth 14%',
    ]);
    expect(named('生活补贴、护理补贴标准分别从202元、270元提高到209元、280元。')).toEqual([
      '生活补贴标准 level 202元',
      '护理补贴标准 level 270元',
      '生活补贴标准 level 209元',
      '护理补贴标准 level 280元',
    ]);
  });

  test('spells three industries out', () => {
    expect(named('三次产业分别增长3.2%、6.1%、5.4%。')).toEqual([
      '第一产业 growth 3.2%',
      '第二产业 growth 6.1%',
      '第三产业 growth 5.4%',
    ]);
  });

  test('does not double a tail that an item shares', () => {
    expect(named('战略性新兴产业、高技术产业增加值分别增长8%、9%。')).toEqual([
      '战略性新兴产业增加值 growth 8%',
      '高技术产业增加值 growth 9%',
    ]);
  });
});

describe('as many figures as names, without 分别', () => {
  test('go one to each', () => {
    expect(
      named('原煤、原油、天然气产量达到6640万吨、1253万吨、9.1亿立方米。').map((fact) => fact.split(' ')[0]),
    ).toEqual(['原煤产量', '原油产量', '天然气产量']);
    expect(named('城乡低保标准提高到740元/月和485元/月。')).toEqual([
      '城镇低保标准 level 740元/月',
      '农村低保标准 level 485元/月',
    ]);
    expect(named('接待游客2.73亿人次、旅游收入4140亿元，增长18.6%和23.4%。').slice(2)).toEqual([
      '接待游客 growth 18.6%',
      '旅游收入 growth 23.4%',
    ]);
  });

  test('but two counts of one thing stay together', () => {
    expect(named('改造老旧小区、棚户区1343个、52万户。').map((fact) => fact.split(' ')[0])).toEqual([
      '老旧小区、棚户区',
      '老旧小区、棚户区',
    ]);
  });
});

describe('a second measure of the same thing', () => {
  test('takes the place of the first', () => {
    expect(named('粮食播种面积36.5万亩、产量12.6亿斤。')).toEqual([
      '粮食播种面积 level 365000亩',
      '粮食产量 level 1260000000斤',
    ]);
  });

  test('joins a total to what was counted', () => {
    expect(named('新增13家农业龙头企业、总数达81家。').at(-1)).toBe('农业龙头企业总数 level 81家');
  });

  test('does not say a word twice, nor grow grain on the field that was built', () => {
    expect(named('商品房销售面积230万平方米，销售额125亿元。')[1]).toBe('商品房销售额 level 12500000000元');
    expect(named('园区工业占比达到75%、亩均税收增长10%。')[1]).toBe('园区工业亩均税收 growth 10%');
    expect(named('纺织工业增加值增长24%，吸纳就业100万人。')[1]).toBe('纺织工业吸纳就业 level 1000000人');
    expect(named('改造高标准农田298万亩，总产762亿斤。')[1]).toBe('总产 level 76200000000斤');
  });

  test('leaves two balances apart', () => {
    expect(named('各项存款余额1200亿元，增长9%；贷款余额1100亿元。').at(-1)).toBe('贷款余额 level 110000000000元');
  });
});

describe('a year before a figure', () => {
  test('is no part of the name', () => {
    expect(named('规上工业企业由2020年的264家增至2024年的767家。')).toEqual([
      '规上工业企业 level 264家',
      '规上工业企业 level 767家',
    ]);
    expect(named('数字经济规模是2020年的3.22倍。')).toEqual(['数字经济规模 ratio 3.22倍']);
  });

  test('nor is the stretch of years that a sentence opens with', () => {
    expect(named('“十四五”以来累计造林36万亩。')).toEqual(['造林 level 360000亩']);
  });
});

describe('a line that is a figure alone', () => {
  test('names nothing and is no fact', () => {
    expect(named('增长8%（可比口径）')).toEqual([]);
    expect(named('投资增长8%（可比口径）')).toEqual(['投资 growth 8%']);
  });
});

describe('a clause without figures that opens with what is measured', () => {
  test('names the figure of the next one, also where the sentence has named another', () => {
    expect(named('财政总收入187亿元，增长24%，其中地方财政收入突破百亿大关，达102亿元，增长25%。').slice(2)).toEqual([
      '地方财政收入 level 10200000000元',
      '地方财政收入 growth 25%',
    ]);
    expect(named('粮食总产62万吨，蔬菜产量再创新高，达到88万吨。')[1]).toBe('蔬菜产量 level 880000吨');
  });

  test('does not where it speaks of what was done', () => {
    expect(named('固定资产投资120亿元，项目建设全面提速，增长8%。')[1]).toBe('固定资产投资 growth 8%');
    expect(named('粮食总产62万吨，防灾减灾有力有效，增长3%。')[1]).toBe('粮食总产 growth 3%');
  });
});

describe('what a harvest measures', () => {
  test.each([
    ['粮食生产再获丰收。播种面积88万亩，总产量达到53.2万吨。', ['粮食播种面积', '粮食总产量']],
    ['新建高标准农田29万亩，粮食面积、总产、单产三增，总产76.2万吨。', ['新建高标准农田', '粮食总产']],
    ['粮食生产“二十二连丰”，产量达到38.6万吨。', ['粮食产量']],
    // what was counted between is another thing, and a name that stands alone needs no crop
    ['粮食稳定增产，新增绿色食品基地30万亩，播种面积达到128万亩。', ['新增绿色食品基地', '播种面积']],
    ['粮食安全根基夯实，生猪产量达到12万吨。', ['生猪产量']],
    ['农业稳产增产。总产量达到53.2万吨。', ['总产量']],
  ])('is told with its crop: %s', (words, names) => {
    expect(named(words).map((line) => line.split(' ')[0])).toEqual(names);
  });
});

describe('what befell a known indicator', () => {
  test.each([
    ['固定资产投资受房地产拖累下降2.3%。', '固定资产投资'],
    ['固定资产投资承压下行，全年下降14.8%。', '固定资产投资'],
    ['居民消费价格微降0.1%。', '居民消费价格'],
    ['城镇调查失业率总体平稳，均值为5.1%。', '城镇调查失业率'],
    // a part, and a longer name, stay what they are
    ['固定资产投资项目开工率下降2.3%。', '固定资产投资项目开工率'],
    ['社会消费品零售总额占比提高1.2个百分点。', '社会消费品零售总额占比'],
  ])('is no part of its name: %s', (words, name) => {
    expect(named(words)[0]?.split(' ')[0]).toBe(name);
  });
});
