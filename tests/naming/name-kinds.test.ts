import { describe, expect, test } from 'vitest';
import { inReview, names } from '../facts/read.ts';

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
    ['新建公园6个、停车场3座，获得好评。', ['6个 新建公园', '3座 新建停车场'], 'another clause is none'],
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
    ['签约项目30个、落地12个。', ['30个 签约项目', '12个 落地项目'], 'another deed does not get the first'],
    ['云岭大桥等5个项目全面开工。', ['5个 开工项目'], 'behind a noun with examples'],
    ['开工云岭大桥等5个项目。', ['5个 云岭大桥等项目'], 'before examples it is theirs'],
    [
      '开工、续建工业项目50个，竣工20个。',
      ['50个 开工、续建工业项目', '20个 竣工工业项目'],
      'two of one noun, then another',
    ],
    ['亿元以上项目开工97个，竣工36个。', ['97个 亿元以上项目开工', '36个 竣工亿元以上项目'], 'another behind the noun'],
    ['推动泵站等4个项目早日投产。', ['4个 投产项目'], 'with how soon'],
    ['引进纺织项目24个、建成投产17个。', ['24个 纺织项目', '17个 建成投产纺织项目'], 'alone before the second figure'],
    ['开工项目24个、竣工厂房17个。', ['24个 开工项目', '17个 竣工厂房'], 'with a noun of its own'],
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

describe('a part that is told by its division alone', () => {
  check([
    [
      '居民人均可支配收入4.1万元，增长5.6%，其中城镇5.3万元，增长4.8%，农村2.4万元。',
      [
        '4.1万元 居民人均可支配收入',
        '5.6% 居民人均可支配收入',
        '5.3万元 城镇居民人均可支配收入',
        '4.8% 城镇居民人均可支配收入',
        '2.4万元 农村居民人均可支配收入',
      ],
      'takes the measure of its whole',
    ],
    [
      '固定资产投资增长10%，其中第一产业下降4.1%，第二、三产业分别增长15.2%、6.2%。',
      ['10% 固定资产投资', '4.1% 第一产业固定资产投资', '15.2% 第二产业固定资产投资', '6.2% 第三产业固定资产投资'],
      'in a list as well',
    ],
    [
      '地区生产总值增长5.1%，其中第一产业增长3.2%。',
      ['5.1% 地区生产总值', '3.2% 第一产业增加值'],
      'of the product its value added',
    ],
    ['城镇新增就业5万人，农村公路3公里。', ['5万人 城镇新增就业', '3公里 农村公路'], 'a name that says more is none'],
    ['第二产业增长6%。', ['6% 第二产业'], 'without a whole it stays'],
  ]);
});

describe('the ordinals of a list', () => {
  check([
    ['第二、三产业分别增长5.8%、4.9%。', ['5.8% 第二产业', '4.9% 第三产业'], '第 is said once'],
    ['一、二、三产业分别增长3%、5%、6%。', ['3% 第一产业', '5% 第二产业', '6% 第三产业'], 'or not at all'],
    ['第一、第三产业增加值分别增长2%、3%。', ['2% 第一产业增加值', '3% 第三产业增加值'], 'or each time'],
  ]);
});

describe('two measures of one owner', () => {
  check([
    ['国资企业资产、主营业务收入分别增长15%、11%。', ['15% 国资企业资产', '11% 国资企业主营业务收入'], 'have it both'],
    [
      '对共建国家投资额、进出口额达到6.8亿美元、2590亿元，占全市的26%、48.7%。',
      [
        '6.8亿美元 对共建国家投资额',
        '2590亿元 对共建国家进出口额',
        '26% 对共建国家投资额占全市',
        '48.7% 对共建国家进出口额占全市',
      ],
      'and so have their shares',
    ],
    [
      '实际利用外资、外贸出口分别增长10%和15%。',
      ['10% 实际利用外资', '15% 外贸出口'],
      'an indicator by itself has none',
    ],
    ['盗窃、诈骗案件分别下降7%和4%。', ['7% 盗窃案件', '4% 诈骗案件'], 'a shared tail is another thing'],
  ]);
});

describe('what is measured of a thing that stands behind', () => {
  check([
    [
      '新能源产业服务保障好投资10亿元的光伏产业园项目。',
      ['10亿元 光伏产业园项目投资'],
      'what stands before is done to it, and no name',
    ],
    ['高标准打造占地6904亩的工业台地。', ['6904亩 工业台地占地'], 'a site has an area'],
    [
      '与甲集团、乙集团签订的总投资150亿元的铝工业园项目启动实施。',
      ['150亿元 铝工业园项目总投资'],
      'who signed for it is not what it is',
    ],
    [
      '全年共实施总投资286亿元的县以上重点项目64个。',
      ['286亿元 重点项目总投资', '64个 县以上重点项目'],
      'of which rank the things are is left out of their sum',
    ],
    ['昔日煤场成为年销售收入50亿元的风电产业园。', ['50亿元 风电产业园年销售收入'], 'nor is what it was before'],
    ['完成固定资产投资5亿元的目标。', ['5亿元 固定资产投资'], 'an aim is no thing'],
  ]);
});

describe('the totals and transfers of an account', () => {
  check([
    [
      '政府性基金预算收入完成270万元，加上上级补助16万元、上年结转24万元，收入合计310万元。',
      [
        '270万元 政府性基金预算收入',
        '16万元 政府性基金预算上级补助',
        '24万元 政府性基金预算上年结转',
        '310万元 政府性基金预算收入合计',
      ],
      'have names of their own',
    ],
    [
      '地方一般公共预算收入18亿元，加上转移性收入44亿元，收入合计62亿元。',
      ['18亿元 地方一般公共预算收入', '44亿元 一般公共预算转移性收入', '62亿元 一般公共预算收入合计'],
      'which is not that of what the place takes in itself',
    ],
    [
      '社会保险基金收入158亿元，支出149亿元，当年收支结余9亿元。',
      ['158亿元 社会保险基金收入', '149亿元 社会保险基金支出', '9亿元 社会保险基金当年收支结余'],
      'and so are the other side and what is left',
    ],
    [
      '政府性基金收入96亿元，其中彩票公益金收入2亿元。支出总计133亿元。',
      ['96亿元 政府性基金收入', '2亿元 彩票公益金收入', '133亿元 政府性基金支出总计'],
      'in the next sentence too',
    ],
    ['全年旅游收入96亿元。支出总计133亿元。', ['96亿元 旅游收入', '133亿元 支出总计'], 'but no revenue is an account'],
    [
      '政府债务余额598亿元，其中：一般债务201亿元、专项债务397亿元。',
      ['598亿元 政府债务余额', '201亿元 一般债务余额', '397亿元 专项债务余额'],
      'what is owed is a stock in its parts as well',
    ],
    [
      '调入资金6亿元，动用预算稳定调节基金8亿元。',
      ['6亿元 调入资金', '8亿元 动用预算稳定调节基金'],
      'a fund is none of what was taken in',
    ],
    ['省财政厅核定我市政府债务限额620亿元。', ['620亿元 政府债务限额'], 'who set a limit is no part of its name'],
    ['省财政厅核定我市2025年政府债务限额620亿元。', ['620亿元 政府债务限额'], 'nor is for when'],
    [
      '公务接待费30万元，比上年预算减少3万元，下降9.8%。',
      ['30万元 公务接待费', '3万元 公务接待费', '9.8% 公务接待费'],
      'what was planned before is what it is held against',
    ],
    [
      '一般公共预算收入累计完成911亿元，较“十三五”期间增加329亿元。',
      ['911亿元 一般公共预算收入', '329亿元 一般公共预算收入'],
      'and so is a plan',
    ],
    ['营业收入合计达30亿元。', ['30亿元 营业收入'], 'a plain sum is of what it sums'],
    ['政府性基金收入代编预算为67亿元。', ['67亿元 政府性基金收入'], 'whose budget it is is no part of the name'],
    [
      '海天集团销售收入超500亿元，金谷、宏达等企业超100亿元。',
      ['500亿元 海天集团销售收入', '100亿元 金谷、宏达等企业销售收入'],
      'and so have several',
    ],
    ['“海丝号”班列共开行56列。', ['56列 “海丝号”班列'], 'what it did behind 共 is no part of the name'],
    ['各级财政累计投入3亿元。', ['3亿元 各级财政投入'], 'unless the deed is what is measured'],
    ['出口额67亿元，进口额42亿元。', ['67亿元 出口额', '42亿元 进口额'], 'nor are exports of imports'],
    ['招收幼儿65人，在园幼儿226人。', ['65人 幼儿', '226人 在园幼儿'], 'what the name says already is not said again'],
    ['煤炭产量23万吨，水泥15万吨。', ['23万吨 煤炭产量', '15万吨 水泥产量'], 'a bare noun has the measure before it'],
    ['签约资金423亿元，到位资金180亿元。', ['423亿元 签约资金', '180亿元 到位资金'], 'two sums, neither of the other'],
    [
      '新增电力装机1002万千瓦、总装机1.4亿千瓦。',
      ['1002万千瓦 新增电力装机', '1.4亿千瓦 电力总装机'],
      'a total is of the same',
    ],
    [
      '宏图汽车销售收入534亿元，利税126亿元。',
      ['534亿元 宏图汽车销售收入', '126亿元 宏图汽车利税'],
      'of the same owner',
    ],
  ]);
});

describe('what a rise is held against', () => {
  check([
    [
      '工业产销率达到94.6%，较年初最低时回升5.6个百分点。',
      ['94.6% 工业产销率', '5.6个百分点 工业产销率'],
      'is no name',
    ],
    [
      '财政总收入和一般预算收入均实现快速增长，同比分别增收10.2亿元和5.48亿元。',
      ['10.2亿元 财政总收入', '5.48亿元 一般预算收入'],
      'nor is how it went',
    ],
  ]);
});

describe('a sum and its purpose', () => {
  check([
    ['安排11.8亿元，继续支持医疗卫生体制改革。', ['11.8亿元 医疗卫生体制改革资金'], 'with an adverb before the verb'],
    ['投入3.9亿元，推进污染治理攻坚战。', ['3.9亿元 污染治理攻坚战投入'], 'a work that goes on'],
    ['安排资金2亿元，推进顺利。', ['2亿元 资金'], 'how it goes is none'],
  ]);
});
