import { describe, expect, test } from 'vitest';
import { inPlan, inReview, names } from './read.ts';

/** Figure and name of each figure of some words in a review. */
const read = (words: string) => names(inReview(words));

describe('a time or a condition behind the noun is no part of the name', () => {
  test.each([
    ['有序推进第二轮土地承包到期后再延长30年试点。', '30年 第二轮土地承包'],
    ['湖区总磷浓度剔除自然因素影响后下降8.5%。', '8.5% 湖区总磷浓度'],
    ['流域鱼类较禁捕之初增加47种。', '47种 流域鱼类'],
    ['230个计划新开工项目9月底前全部开工。', '230个 新开工项目'],
    ['4112户受灾群众春节前搬进新居。', '4112户 受灾群众'],
    ['PM2.5平均浓度为每立方米20微克。', '20微克 PM2.5平均浓度'],
    ['在污染防治考核中连续5年获评优秀等级。', '5年 污染防治考核'],
    ['水质优良比例稳定达到80%以上。', '80% 水质优良比例'],
  ])('%s', (words, name) => {
    expect(read(words)).toEqual([name]);
  });

  test.each([
    ['土地到期后续保户数30户。', '30户 土地到期后续保户数'],
    ['国控断面中优良水质占比86%。', '86% 国控断面中优良水质占比'],
  ])('but stays inside it: %s', (words, name) => {
    expect(read(words)).toEqual([name]);
  });
});

describe('what was done for or by the counted ends their name', () => {
  test.each([
    ['为21.5万名城乡妇女免费开展检查。', '21.5万名 城乡妇女'],
    ['为2万名特殊困难老年人提供居家服务。', '2万名 特殊困难老年人'],
    ['7.4万人次干部下沉基层一线。', '7.4万人次 干部'],
    ['推动40所乡镇中心幼儿园构建共享机制。', '40所 乡镇中心幼儿园'],
    ['支持47家升级建设的中心卫生院。', '47家 中心卫生院'],
    ['推进144个星级投放点创建工作。', '144个 星级投放点'],
    ['按要求完成5000亩碳汇造林。', '5000亩 碳汇造林'],
    ['建设1所以失能照护为主的服务机构。', '1所 服务机构'],
    ['57个县（市）整体经济增速快于全省。', '57个 县(市)'],
    ['1.6万户灾损农房如期完成修缮重建。', '1.6万户 灾损农房'],
    ['700个省重点项目完成投资9757亿元。', '700个 省重点项目'],
    ['建成区域性中心敬老院377家。', '377家 区域性中心敬老院'],
    ['升级2250家智能化驿站的特色服务功能。', '2250家 智能化驿站'],
    ['在20多个全国会议上作交流发言。', '20多个 全国会议'],
    ['在去年布局5个点位基础上再布局8个。', '5个 点位'],
  ])('%s', (words, name) => {
    expect(read(words)[0]).toBe(name);
  });

  test.each([
    ['建成30家人才效能提升重点平台。', '30家 人才效能提升重点平台'],
    ['引进20名数字服务提供者。', '20名 数字服务提供者'],
    ['认定为6家免费开放场馆。', '6家 免费开放场馆'],
    ['建成区绿化面积377亩。', '377亩 建成区绿化面积'],
    ['打造150个优质资源牵头的幼儿园共同体。', '150个 优质资源牵头的幼儿园共同体'],
  ])('what says which ones does not: %s', (words, name) => {
    expect(read(words)).toEqual([name]);
  });
});

describe('behind a 、 a figure is named by its own item', () => {
  test.each([
    ['整车项目陆续投产、新能源汽车产量30万辆。', '30万辆 新能源汽车产量'],
    ['实现污水处理设施全覆盖、生活垃圾无害化处理率达98.5%。', '98.5% 生活垃圾无害化处理率'],
    ['重拳打击各类经济犯罪、挽回企业损失22亿元。', '22亿元 企业损失'],
    ['支持每个乡镇办好1所优质初中、每个县办好1所优质高中。', '1所 优质初中'],
    ['通达127个国家和地区的555个港口。', '127个 国家和地区'],
  ])('%s', (words, name) => {
    expect(read(words)[0]).toBe(name);
  });

  test('or by what its clause told of', () => {
    expect(read('24个重大项目有序推进、总投资280亿元。').at(-1)).toBe('280亿元 重大项目总投资');
    expect(read('省级重点项目建立包联机制、完成投资500亿元。')).toEqual(['500亿元 省级重点项目投资']);
    expect(read('“三文鱼”公共品牌正式发布、出口增长12倍。')).toEqual(['12倍 “三文鱼”公共品牌出口']);
    expect(read('849座公园实现全天开放、占全市公园总数的87.3%。').at(-1)).toMatch(/公园占全市公园总数$/);
  });

  test('where two items are of one noun, both stay', () => {
    expect(read('建成、在建停车场30个。')).toEqual(['30个 在建停车场']);
    expect(read('新建和加密建设、改造提升服务区26个。')[0]).toContain('服务区');
    expect(read('农村卫生户厕、生活垃圾处理覆盖率98%。')).toEqual(['98% 农村卫生户厕、生活垃圾处理覆盖率']);
  });
});

describe('a figure behind another', () => {
  test('is named by what the clause is of where the first ends in 增长 or 台阶', () => {
    expect(inReview('汽车产量保持40%以上增长、达357万辆。').at(-1)).toMatchObject({
      name: '汽车产量',
      kind: 'level',
      value: 3_570_000,
    });
    expect(read('地区生产总值迈上4万亿元新台阶、连续36年居首位。').at(-1)).toBe('36年 地区生产总值');
    expect(inReview('汽车产量增长达40%。')[0]).toMatchObject({ kind: 'growth', value: 40 });
  });

  test('grows where nothing else is named', () => {
    expect(read('新增1207款农产品入驻餐厅、增长6.7倍。').at(-1)).toBe('6.7倍 农产品');
    expect(read('新增12家企业入驻园区、利润增长6.7倍。').at(-1)).toBe('6.7倍 企业利润');
  });

  test('measures the same thing', () => {
    expect(read('进出口总额突破9万亿元、增长9.8%，总量居全国首位，总量达9.5万亿元。').at(-1)).toBe(
      '9.5万亿元 进出口总额',
    );
    expect(read('原煤产量5.4亿吨、增长17.5%，增速居全国第2位。').at(-1)).toBe('第2位 原煤产量增速');
    expect(read('进出口总值增长12.3%，其中对中亚五国增长48.1%。').at(-1)).toBe('48.1% 对中亚五国进出口总值');
  });
});

describe('what lasted', () => {
  test.each([
    ['事故起数下降9%，连续61个月未发生重大安全事故。', '61个月 重大安全事故'],
    ['我区连续两年荣获国家测绘工程金奖。', '两年 国家测绘工程金奖'],
    ['技术合同成交额达到500亿元，连续4年每年跨越一个台阶。', '4年 技术合同成交额'],
    ['耕地面积连续4年净增加。', '4年 耕地面积'],
  ])('%s', (words, name) => {
    expect(read(words).at(-1)).toBe(name);
  });
});

describe('compared with an aim', () => {
  test.each([
    ['海水优良面积优于国家考核目标19.8个百分点。', '19.8个百分点 海水优良面积'],
    ['农村居民收入快于城镇居民3个百分点。', '3个百分点 农村居民收入'],
    ['农村居民收入增速比城镇居民高2.4个百分点。', '2.4个百分点 农村居民收入'],
    ['优良天数比率提高1.3个百分点。', '1.3个百分点 优良天数比率'],
    ['高新技术产业产值占比预计提高1.5个百分点。', '1.5个百分点 高新技术产业产值占比'],
  ])('%s', (words, name) => {
    expect(read(words)).toEqual([name]);
  });
});

describe('who gives it, and where it is', () => {
  test.each([
    ['新增统筹安排52亿元扶持资金。', '52亿元 扶持资金'],
    ['家庭医生签约服务覆盖率79%。', '79% 家庭医生签约服务覆盖率'],
    ['落实落细民营经济32条政策。', '32条 民营经济政策'],
    ['用好中央149亿元乡村振兴补助资金。', '149亿元 乡村振兴补助资金'],
    ['东山400万吨/年煤制油加快建设。', '400万吨/年 煤制油'],
    ['新增危险废物处置能力130万吨/年。', '130万吨/年 新增危险废物处置能力'],
    ['在粤高校技术合同本地转化占比50%。', '50% 在粤高校技术合同本地转化占比'],
    ['制造业竞争力指数居西北第二。', '第二 制造业竞争力指数'],
  ])('%s', (words, name) => {
    expect(read(words)).toEqual([name]);
  });
});

test('the marker of a note is no part of a name', () => {
  expect(read('四大主导产业［7］增加值占比提高4个百分点。')).toEqual(['4个百分点 四大主导产业增加值占比']);
});

test('a share of standards is of each', () => {
  expect(read('城市、农村低保标准分别提高6%和11%。')).toEqual(['6% 城市低保标准', '11% 农村低保标准']);
  expect(read('绿电、绿证交易规模分别增长385%、522%。')[0]).toBe('385% 绿电交易规模');
  expect(read('低保、特困人员月标准分别提高到1167元、1937元。')[0]).toBe('1167元 低保月标准');
});

test('what is overcome is no topic', () => {
  expect(read('克服二季度增速回落影响，实现三季度增长4.6%。')).toEqual([]);
  expect(read('工业生产克服不利影响，三季度增长4.6%。')).toEqual(['4.6% 工业生产']);
});

test('a place of work is no topic', () => {
  expect(names(inPlan('在稳经营、提效益上下功夫，力争营收达到1200亿元。'))).toEqual(['1200亿元 营收']);
});
