import { describe, expect, test } from 'vitest';
import { inReview, names } from '../facts/read.ts';

/** Phrases of a review, their figures with their names, and what they show. */
function check(rows: readonly (readonly [phrase: string, named: readonly string[], why: string])[]): void {
  test.each(rows)('%s', (phrase, named) => {
    expect(names(inReview(phrase))).toEqual(named);
  });
}

describe('a deed that a name has already', () => {
  check([
    ['引进博士35名、硕士210名。', ['35名 引进博士', '210名 引进硕士'], 'holds for the list'],
    ['新建改扩建粮库20座、冷库50座。', ['20座 新建改扩建粮库', '50座 新建改扩建冷库'], 'the longest one'],
    ['新增学位3000个，床位500张。', ['3000个 新增学位', '500张 床位'], 'not behind a comma'],
    ['新增上市企业41家、总数达1198家。', ['41家 新增上市企业', '1198家 上市企业总数'], 'no total is new'],
    ['新培育瞪羚企业15家。', ['15家 新培育瞪羚企业'], 'a verb with 新 is one'],
    ['东湖科技园新引进企业12家。', ['12家 东湖科技园新引进企业'], 'of a park, which stays'],
    ['两地对口合作新签约项目12个。', ['12个 新签约项目'], 'of an action, which goes'],
    [
      '新认定省级示范企业5家、国家级2家。',
      ['5家 新认定省级示范企业', '2家 国家级示范企业'],
      'another grade is not behind it',
    ],
    ['注册护士346人、乡村医生2132人。', ['346人 注册护士', '2132人 乡村医生'], 'no word that only opens a noun'],
  ]);
});

describe('things that only a deed parts from those before', () => {
  check([
    [
      '签约储能项目18个，开工11个，投产6个。',
      ['18个 签约储能项目', '11个 开工储能项目', '6个 投产储能项目'],
      'each of several',
    ],
    [
      '新签约工业项目33个、投资额120亿元，开工21个、投资额80亿元。',
      ['33个 新签约工业项目', '120亿元 新签约工业项目投资额', '21个 开工工业项目', '80亿元 开工工业项目投资额'],
      'with a measure between',
    ],
    ['强化监督执纪，立案87件，结案80件。', ['87件 立案', '80件 结案'], 'a deed of its own'],
    ['推进环境整治，惠及居民1149户。', ['1149户 惠及居民'], 'and one of short nouns'],
    ['关停采石场14家，整改28家。', ['14家 关停采石场', '28家 整改采石场'], 'what was set right'],
    ['约谈企业12家，问责4人。', ['12家 约谈企业', '4人 问责'], '约 is no about here'],
    ['约有企业12家。', ['12家 企业'], 'and here it is'],
    [
      '老旧小区改造开工742个、完工548个。',
      ['742个 老旧小区改造开工', '548个 老旧小区改造完工'],
      'where the deed stands behind, it does so again',
    ],
  ]);
});

describe('what a short noun reached', () => {
  check([
    ['26家工厂完成数字化改造。', ['26家 数字化改造工厂'], 'a deed that was finished'],
    ['26家工厂完成产值3亿元。', ['26家 工厂', '3亿元 工厂产值'], 'a sum of its own is none'],
    ['64个小区用上管道天然气。', ['64个 用上管道天然气小区'], 'what they have now'],
    ['18支救援队伍连夜奔赴灾区。', ['18支 救援队伍'], 'where they went says nothing of them'],
    ['5个村庄获评中国传统村落。', ['5个 中国传统村落'], 'a title of the same sort of thing'],
    ['5个村庄获评全国文明单位。', ['5个 全国文明单位'], 'a title of any sort'],
    ['2名教师当选全国模范教师。', ['2名 全国模范教师'], 'who was elected'],
    ['8条高速公路建成通车。', ['8条 高速公路'], 'a deed without an object is none'],
    ['27家酒店春节期间正常营业。', ['27家 酒店'], 'nor is a time'],
    ['县直部门精简归并至23个。', ['23个 县直部门'], 'nor what was merged'],
  ]);
});

describe('where a name ends, and what it is of', () => {
  check([
    [
      '10种有色金属产量占全国比重超10%。',
      ['10种 有色金属', '10% 有色金属产量占全国比重'],
      'what is counted has no measure',
    ],
    ['3家经开区考核排名进步明显。', ['3家 经开区'], 'nor has it a rank'],
    [
      '煤炭产量突破1亿吨，保有储量超过320亿吨。',
      ['1亿吨 煤炭产量', '320亿吨 煤炭保有储量'],
      'another measure of the same',
    ],
    [
      '全市专项债券资金13亿元，其中市本级8.4亿元。',
      ['13亿元 专项债券资金', '8.4亿元 市本级专项债券资金'],
      'a level of government is a part',
    ],
    ['固定资产投资增长7%，货物贸易增长20%。', ['7% 固定资产投资', '20% 货物贸易'], 'trade is a measure'],
    ['原煤产量5.4亿吨，“云煤外运”达到1.4亿吨。', ['5.4亿吨 原煤产量', '1.4亿吨 “云煤外运”'], 'so is what is quoted'],
    [
      '年末私募基金435家，资金规模1305亿元。',
      ['435家 私募基金', '1305亿元 私募基金资金规模'],
      'a size is of the counted',
    ],
    ['电源总装机历史性突破1亿千瓦。', ['1亿千瓦 电源总装机'], 'how it came about is no part'],
    ['是全省3个依法行政先进城市之一。', ['3个 依法行政先进城市'], 'nor that it is one of them'],
    ['来访批次和人次分别下降42%和31%。', ['42% 来访批次', '31% 来访人次'], 'times of one thing'],
    ['入境游客人次和外汇收入分别增长42%和31%。', ['42% 入境游客人次', '31% 外汇收入'], 'and of two'],
  ]);
});

describe('lists and their figures', () => {
  check([
    [
      '城镇居民收入3.1万元，农村居民收入1.5万元，增长5%和7%。',
      ['3.1万元 城镇居民收入', '1.5万元 农村居民收入', '5% 城镇居民收入', '7% 农村居民收入'],
      'a clause each, in their order',
    ],
    [
      '更新电梯、水泵、配电设备12部、6台、4套。',
      ['12部 电梯', '6台 水泵', '4套 配电设备'],
      'each thing in its own unit',
    ],
    [
      '松柏路、翠竹路等9条16公里城市道路。',
      ['9条 城市道路', '16公里 城市道路'],
      'the noun of two figures behind examples',
    ],
    ['松柏路、翠竹路等道路9条。', ['9条 松柏路、翠竹路等道路'], 'a noun of its own'],
    [
      '新能源装机达到260万千瓦，其中风电装备180万千瓦。',
      ['260万千瓦 新能源装机', '180万千瓦 风电装备装机'],
      'a part has the measure of its whole',
    ],
    ['生猪出栏52万头，存栏31万头。', ['52万头 生猪出栏', '31万头 生猪存栏'], 'another measure of the same'],
    [
      '投资1.3亿元，完成河道治理8公里；投资6000万元，新建水厂2座。',
      ['1.3亿元 河道治理投资', '8公里 河道治理', '6000万元 新建水厂投资', '2座 新建水厂'],
      'each sum is of its own clause',
    ],
    ['累计排查出燃气隐患310处。', ['310处 燃气隐患'], 'what was found out'],
    ['出口商品310种。', ['310种 出口商品'], 'not what is sent out'],
  ]);
});
