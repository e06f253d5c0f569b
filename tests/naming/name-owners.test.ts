import { describe, expect, test } from 'vitest';
import { inReview, names } from '../facts/read.ts';

/** A phrase of a review, its figures with their names, and what it shows. */
type Example = readonly [phrase: string, named: readonly string[], why: string];

function check(examples: readonly Example[]): void {
  test.each(examples.map(([phrase, named, why]) => ({ phrase, named, why })))('$why: $phrase', ({ phrase, named }) => {
    expect(names(inReview(phrase))).toEqual(named);
  });
}

describe('whose it is', () => {
  check([
    ['养老机构发展到86家，床位9200张。', ['86家 养老机构', '9200张 养老机构床位'], 'beds are of what was told'],
    ['图书馆新馆建成，藏书120万册。', ['120万册 图书馆新馆藏书'], 'and books of the clause before'],
    ['梨花镇电商产业园实现网络零售额9.8亿元。', ['9.8亿元 梨花镇电商产业园网络零售额'], 'a park has its own indicator'],
    ['每个产业园完成固定资产投资5亿元。', ['5亿元 产业园固定资产投资'], 'so has each of them'],
    ['企业实现出口额9.8亿元。', ['9.8亿元 企业出口额'], 'a plain subject as before'],
    ['青石产业园新增亿元以上项目6个。', ['6个 新增亿元以上项目'], 'what is counted is not always owned'],
    ['青石产业园引进企业35家。', ['35家 青石产业园引进企业'], 'where it says little it is'],
    ['全区实现固定资产投资9.8亿元。', ['9.8亿元 固定资产投资'], 'the place itself is none'],
    ['优化产业园布局，完成固定资产投资5亿元。', ['5亿元 固定资产投资'], 'nor is a park of another clause'],
  ]);
});

describe('a share told by 占 alone', () => {
  check([
    ['清洁能源装机占63%。', ['63% 清洁能源装机占'], 'keeps it'],
    ['租赁房占60%、自有房占20%。', ['60% 租赁房占', '20% 自有房占'], 'for each of a list'],
    ['优良天数比例占91%。', ['91% 优良天数比例'], 'but not behind a word for a share'],
    ['民生支出占财政支出的78%。', ['78% 民生支出占财政支出'], 'nor twice'],
  ]);
});

describe('a rate of a sum', () => {
  check([
    ['压减公用经费1.8亿元，压减率12%。', ['1.8亿元 公用经费', '12% 公用经费压减率'], 'is of what the sum was of'],
    ['寿险赔付支出10亿元，赔付率6%。', ['10亿元 寿险赔付支出', '6% 寿险赔付率'], 'or of whose deed it was'],
    ['重点项目完成投资46亿元，完成率104%。', ['46亿元 重点项目完成投资', '104% 重点项目完成率'], 'a progress'],
    ['完成投资34亿元，完成率达到102%。', ['34亿元 投资', '102% 投资完成率'], 'and is no purpose of the sum'],
    ['审减资金10亿元，审减率9%。', ['10亿元 审减资金', '9% 审减率'], 'where nothing else was told it stands alone'],
    ['完成投资34亿元，城镇化率60%。', ['34亿元 投资', '60% 城镇化率'], 'a rate of the place is none'],
  ]);
});

describe('troubles that were ended', () => {
  check([
    ['解决2.3万名群众饮水不安全的问题。', ['2.3万名 群众饮水不安全的问题'], 'are named whole'],
    ['解决5.1万人的饮水问题。', ['5.1万人 解决饮水问题'], 'without the 的 before them'],
    ['破解37个小区供暖不热的难题。', ['37个 小区供暖不热的难题'], 'whatever they are called'],
    ['培训1.2万名群众，问题少了。', ['1.2万名 群众'], 'another clause is none'],
  ]);
});

describe('parts told by less than their noun', () => {
  check([
    [
      '在校学生6.2万人，其中高中0.9万人，小学3.1万人。',
      ['6.2万人 在校学生', '0.9万人 高中在校学生', '3.1万人 小学在校学生'],
      'learners of a stage',
    ],
    ['新建学校12所，其中小学5所。', ['12所 新建学校', '5所 小学'], 'schools are counted themselves'],
    [
      'A级旅游景区68家，其中4A级及以上22家、3A级30家。',
      ['68家 A级旅游景区', '22家 4A级及以上旅游景区', '30家 3A级旅游景区'],
      'a grade of letters',
    ],
    [
      '年产值超10亿元的企业达到36家、超百亿元的企业5家。',
      ['36家 年产值超10亿元的企业', '5家 年产值超百亿元的企业'],
      'a size of the same measure',
    ],
    ['引进项目99个，超亿元项目68个。', ['99个 引进项目', '68个 超亿元项目'], 'a size opens a name'],
  ]);
});

describe('the deed of lengths and areas', () => {
  check([
    ['整治河道62公里、沟渠130公里。', ['62公里 整治河道', '130公里 整治沟渠'], 'holds for its row'],
    ['改造青松路4.8公里、红枫路3.5公里。', ['4.8公里 改造青松路', '3.5公里 改造红枫路'], 'a made road is not the road'],
    [
      '新增国家级技术中心8家、省级工程研究中心14家，省级实验室总数达40家。',
      ['8家 新增国家级技术中心', '14家 新增省级工程研究中心', '40家 省级实验室总数'],
      'what is new stays so through its row alone',
    ],
    ['新建绿地12公顷、治沙40万亩。', ['12公顷 新建绿地', '40万亩 治沙'], 'but not for a deed of its own'],
    ['新增造林4万亩、森林抚育13万亩。', ['4万亩 新增造林', '13万亩 森林抚育'], 'nor for what was done there'],
    ['整治河道62公里，沟渠畅通，绿道130公里。', ['62公里 整治河道', '130公里 绿道'], 'nor for another clause'],
  ]);
});

describe('what stands before a noun', () => {
  check([
    ['单位产品能耗在2010年的基础上减少30%。', ['30% 单位产品能耗'], 'what it was before is none of it'],
    ['充分发挥服务专员作用、结对企业达到96家。', ['96家 结对企业'], 'nor is how it was done'],
    [
      'PM2.5、PM10平均浓度下降幅度分别为25%、18%。',
      ['25% PM2.5平均浓度', '18% PM10平均浓度'],
      'and a list is told once',
    ],
    ['8个街道的负责人接受了代表的述职评议。', ['8个 街道的负责人'], 'a noun with an owner needs no predicate'],
  ]);
});
