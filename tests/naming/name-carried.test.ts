import { describe, expect, test } from 'vitest';
import { inReview, names } from '../facts/read.ts';

/** Figure and name of each figure of some words in a review. */
const read = (words: string) => names(inReview(words));

describe('a rate of what was dealt with', () => {
  test.each([
    ['受理案件695件，化解率达90%。', '90% 案件化解率'],
    ['容缺化解居民住宅“办证难”2万户，化解率94%。', '94% 居民住宅“办证难”化解率'],
    ['办理代表建议89件、委员提案92件，办复率100%。', '100% 代表建议、委员提案办复率'],
    ['办理人大代表建议89件，政协提案92件，办复率100%。', '100% 人大代表建议、政协提案办复率'],
    ['89件代表建议、92件委员提案高效办结，满意度保持在100%。', '100% 代表建议、委员提案满意度'],
    ['本科上线682人，上线率72%。', '72% 本科上线率'],
    ['新农保顺利启动，参保率达96%。', '96% 新农保参保率'],
    ['积极开展健康普查工程，普查率达到98.3%。', '98.3% 健康普查工程普查率'],
    ['实现食品经营许可证“指尖办”，审批时间压缩至3天。', '3天 食品经营许可证审批时间'],
  ])('is of that: %s', (words, name) => {
    expect(read(words).at(-1)).toBe(name);
  });

  test.each([
    ['出生人口3200人，出生率7.2‰。', '7.2‰ 出生率'],
    ['新增城镇人口2万人，城镇化率达到65%。', '65% 城镇化率'],
    ['8个项目开工在建，开工率93%。', '93% 开工率'],
    ['30天签约209户，签约率96%。', '96% 签约率'],
    ['受理案件695件，群众满意率90%。', '90% 群众满意率'],
    ['投资35亿元，开工率93%。', '93% 开工率'],
    ['叫响“一定行”服务品牌，办结时限缩短到3天。', '3天 办结时限'],
    ['提前完成建设进度要求，完工率达到92%。', '92% 完工率'],
  ])('is not, where it is of a whole or nothing was dealt with: %s', (words, name) => {
    expect(read(words).at(-1)).toBe(name);
  });
});

describe('the measure of a branch', () => {
  test('is told in the sentence before', () => {
    expect(read('规模以上工业增加值增长7.1%。在规模以上工业中，轻工业增长8.8%，重工业增长4.2%。').slice(1)).toEqual([
      '8.8% 轻工业增加值',
      '4.2% 重工业增加值',
    ]);
    expect(read('房地产开发投资下降3%。采矿业下降2%。')[1]).toBe('2% 采矿业投资');
  });

  test('is not taken from another paragraph, a level, or for what is no branch', () => {
    expect(read('房地产开发投资下降3%。\n采矿业下降2%。')[1]).toBe('2% 采矿业');
    expect(read('规模以上工业增加值70亿元。采矿业下降2%。')[1]).toBe('2% 采矿业');
    expect(read('房地产开发投资下降3%。游客增长2%。')[1]).toBe('2% 游客');
    expect(read('房地产开发投资下降3%。建筑业产值增长2%。')[1]).toBe('2% 建筑业产值');
  });
});

describe('what only a sum says', () => {
  test.each([
    ['新签约项目59个，投资总额137亿元。', '137亿元 新签约项目投资总额'],
    ['新开工项目30个，计划总投资100亿元。', '100亿元 新开工项目计划总投资'],
  ])('is of the things as they were counted: %s', (words, name) => {
    expect(read(words)[1]).toBe(name);
  });

  test('is of the place alone where it is what the place has more of', () => {
    expect(read('加强对金融机构的考核，全年新增贷款30亿元。')[0]).toBe('30亿元 新增贷款');
    expect(read('新达产项目314个，新增产值365亿元。')[1]).toBe('365亿元 新达产项目新增产值');
  });

  test('but what is added is no part of a total', () => {
    expect(read('新建绿道230公里、累计近2000公里。')[1]).toBe('2000公里 绿道');
    expect(read('新增规上企业59家，营业收入137亿元。')[1]).toBe('137亿元 规上企业营业收入');
  });
});

describe('what was done for the counted', () => {
  test.each([
    ['为80万重点群体提供就业帮扶。', '80万 就业帮扶重点群体'],
    ['为6873名困难群体代缴养老保险费68.7万元。', '6873名 代缴养老保险费困难群体'],
    ['为620户家庭发放住房补贴。', '620户 发放住房补贴家庭'],
  ])('says who they are: %s', (words, name) => {
    expect(read(words)[0]).toBe(name);
  });

  test.each([
    ['为2万名困难老年人提供居家服务。', '2万名 困难老年人'],
    ['为141家重点企业提供全程代办、帮办服务。', '141家 重点企业'],
    ['认定为40家重点企业提供担保。', '40家 重点企业'],
  ])('does not, where they have a name, or more was done: %s', (words, name) => {
    expect(read(words)[0]).toBe(name);
  });
});

describe('what plain things did', () => {
  test.each([
    ['11个镇全部建成污水处理设施。', '11个 建成污水处理设施镇'],
    ['157个行政村均通达客车。', '157个 通达客车行政村'],
    ['26家企业入驻产业园区。', '26家 入驻产业园区企业'],
  ])('says which they are: %s', (words, name) => {
    expect(read(words)[0]).toBe(name);
  });

  test.each([
    ['12个项目已经建成。', '12个 项目'],
    ['11个镇建成污水处理设施33座。', '11个 镇'],
    ['11个中心镇全部建成污水处理设施。', '11个 中心镇'],
  ])('does not, where they did nothing to anything, or have a name: %s', (words, name) => {
    expect(read(words)[0]).toBe(name);
  });

  test('is said of the same things again', () => {
    expect(read('243项服务事项实现跨省通办、158项实现省内通办。')).toEqual([
      '243项 跨省通办服务事项',
      '158项 省内通办服务事项',
    ]);
    expect(read('243项服务事项实现跨省通办、158家实现省内通办。')[1]).toBe('158家 省内通办');
  });
});

describe('a grade before a list', () => {
  test.each([
    ['省级以上企业技术中心、工程研究中心分别达到93家、66家。', '66家 省级以上工程研究中心'],
    ['规上科技服务业、人力资源服务业营收分别增长18%和28%。', '28% 规上人力资源服务业营收'],
  ])('holds for what ends alike: %s', (words, name) => {
    expect(read(words)[1]).toBe(name);
  });

  test.each([
    ['规模以上工业发电量、全社会用电量分别增长6%、4%。', '4% 全社会用电量'],
    ['省级龙头企业、市级示范农场分别达到93家、66家。', '66家 市级示范农场'],
  ])('does not for others: %s', (words, name) => {
    expect(read(words)[1]).toBe(name);
  });
});

describe('a balance', () => {
  test('is of whose the balance before it is', () => {
    expect(read('人民币存款余额突破300亿元，贷款余额142亿元。')[1]).toBe('142亿元 人民币贷款余额');
    expect(read('金融机构存贷款余额372亿元，其中贷款余额164亿元。')[1]).toBe('164亿元 金融机构贷款余额');
  });

  test('has its own words before any other', () => {
    expect(read('人民币存款余额突破300亿元，农户贷款余额142亿元。')[1]).toBe('142亿元 农户贷款余额');
    expect(read('财政收入突破300亿元，贷款余额142亿元。')[1]).toBe('142亿元 贷款余额');
  });
});

describe('the deed that picks what is counted', () => {
  test.each([
    ['我市共签约招商项目125个。', '125个 签约招商项目'],
    ['新建改造城市公园7个。', '7个 新建改造城市公园'],
    ['授权专利1237件。', '1237件 授权专利'],
    ['招引青石创新基地、白杨产业基地等项目605个。', '605个 招引项目'],
  ])('stays: %s', (words, name) => {
    expect(read(words)[0]).toBe(name);
  });

  test.each([
    ['新增医养结合、康复护理等机构27家。', '27家 新增医养结合、康复护理等机构'],
    ['招引青石创新基地、白杨产业基地等项目投资605亿元。', '605亿元 青石创新基地、白杨产业基地等项目投资'],
  ])('does not make examples of kinds or sums: %s', (words, name) => {
    expect(read(words)[0]).toBe(name);
  });
});

describe('the end of what is counted', () => {
  test.each([
    ['13个国考城市空气质量优良天数比例比2015年提高4.3个百分点。', '13个 国考城市'],
    ['365个区重点项目年度投资计划748.7亿元。', '365个 区重点项目'],
    ['338个地级及以上城市建成监测网。', '338个 地级及以上城市'],
  ])('is before what was measured there: %s', (words, name) => {
    expect(read(words)[0]).toBe(name);
  });
});
