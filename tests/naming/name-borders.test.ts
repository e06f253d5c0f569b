import { describe, expect, test } from 'vitest';
import { inFiveYears, inPlan, inReview, names } from '../facts/read.ts';

/** Figure and name of each figure of some words in a review. */
const read = (words: string) => names(inReview(words));

describe('a verb in front of the noun', () => {
  test.each([
    ['转化科技成果3609项。', '3609项 科技成果'],
    ['累计识别监测对象81.4万人。', '81.4万人 监测对象'],
    ['提供优质公办幼儿园学位1.2万个。', '1.2万个 优质公办幼儿园学位'],
    ['制定、修改、废止政府规章34部。', '34部 政府规章'],
    ['提请市人大常委会审议地方性法规草案7项。', '7项 地方性法规草案'],
    ['上线行业大脑6个。', '6个 行业大脑'],
  ])('%s', (words, name) => {
    expect(read(words)).toEqual([name]);
  });

  test.each([
    ['科技成果转化率78%。', '78% 科技成果转化率'],
    ['上线企业达240家。', '240家 上线企业'],
    ['直接融资186亿元。', '186亿元 直接融资'],
    ['审议通过率100%。', '100% 审议通过率'],
  ])('stays where it opens the noun: %s', (words, name) => {
    expect(read(words)).toEqual([name]);
  });
});

describe('behind a 、', () => {
  test('the verb of the next figure is no part of the name', () => {
    expect(read('实施20项重大科技项目、转化100项科技成果。')).toEqual(['20项 重大科技项目', '100项 科技成果']);
  });

  test('a comparison is no part of the name', () => {
    expect(read('荣获53个国家奖项、比上年增长47%。')[0]).toBe('53个 国家奖项');
    expect(read('吸引50万名境外采购商、创历史新高。')).toEqual(['50万名 境外采购商']);
  });

  test('what belongs to the next figure by its 的 is no part of the name', () => {
    expect(read('北山和南湖两个实验室、东城和西城的两个科创中心启动运行。')[0]).toBe('两个 实验室');
  });

  test('a second noun is, where both are counted at once', () => {
    expect(read('资助40个机关、企事业单位附属空间。')).toEqual(['40个 机关、企事业单位附属空间']);
  });

  test('an aim of its own begins', () => {
    expect(names(inPlan('打响旅居新品牌、力争旅居人数达600万人。'))).toEqual(['600万人 旅居人数']);
    expect(names(inPlan('力争旅居、康养人数达600万人。'))).toEqual(['600万人 旅居、康养人数']);
  });
});

describe('a figure without a noun of its own', () => {
  test('takes that of the next one of the same unit', () => {
    expect(read('深入落实一揽子政策，相继出台43条、16条具体举措。')).toEqual(['43条 具体举措', '16条 具体举措']);
  });

  test('does not where the noun stands before it', () => {
    expect(read('建成公园12个、5个体育场馆。')[0]).toBe('12个 公园');
  });

  test('takes what it was repealed of', () => {
    expect(read('制定政府规章2件、废止22件。').at(-1)).toBe('22件 废止政府规章');
  });

  test('does not take a currency for it', () => {
    expect(read('实际使用外资17.5亿美元、约合124亿元人民币。').at(-1)).toBe('124亿元 实际使用外资');
  });

  test('takes the thing that its plan is of', () => {
    expect(read('实施重点项目78个，年度计划投资52亿元。').at(-1)).toBe('52亿元 重点项目年度计划投资');
    expect(read('以旧换新带动消费188亿元。')).toEqual(['188亿元 以旧换新带动消费']);
    expect(read('实施重点项目78个，固定资产投资52亿元。').at(-1)).toBe('52亿元 固定资产投资');
  });
});

describe('the end of a name', () => {
  test('is where the time begins that is left behind', () => {
    expect(read('审批时间由法定20个工作日压缩至1个工作日。')).toEqual(['20个工作日 审批时间', '1个工作日 审批时间']);
    expect(read('土地由法定机构管理的面积20亩。')[0]).not.toBe('20亩 土地');
  });

  test('is before what only tells of the rank or the step taken', () => {
    expect(read('林草产业总产值在全国率先突破万亿元。')).toEqual(['万亿元 林草产业总产值']);
    expect(read('经济总量突破千亿、达到1042亿元。').at(-1)).toBe('1042亿元 经济总量');
    expect(read('在全市试点社区5个。')).toEqual(['5个 试点社区']);
  });

  test('is before 能力建设, where things are counted', () => {
    expect(read('加强3000个村卫生室能力建设。')).toEqual(['3000个 村卫生室']);
    expect(read('核酸检测能力达3万份。')).toEqual(['3万份 核酸检测能力']);
  });

  test('is behind a bracket that stands in the noun', () => {
    expect(read('发放困难群众救济(助)金额7.2万元。')).toEqual(['7.2万元 困难群众救济(助)金额']);
  });
});

describe('the noun behind a figure', () => {
  test('is what a 的 before the figure tells more of', () => {
    expect(read('加快国企投资的18万平方米标准厂房建设。')).toEqual(['18万平方米 标准厂房']);
    expect(read('加快国企投资18亿元的标准厂房建设。')[0]).toMatch(/^18亿元 .*投资$/);
  });

  test('stands behind what it 具有', () => {
    expect(read('建成5个具有先进水平的重症学科。')).toEqual(['5个 重症学科']);
  });

  test('goes past a verb that belongs to it', () => {
    expect(read('108个政策兑现事项上线统一平台。')).toEqual(['108个 政策兑现事项']);
  });

  test('has its size before it, which is no figure of its own', () => {
    expect(read('82个预增产值过10亿元的重大增长点稳定发力。')).toEqual(['82个 预增产值过10亿元的重大增长点']);
    expect(read('抓实64个产值过10亿元、2334个过2000万元的工业增长点。')).toEqual([
      '64个 工业增长点',
      '2334个 过2000万元的工业增长点',
    ]);
    expect(read('33个年度总投资50亿元的重点项目。')).toEqual(['33个 重点项目', '50亿元 重点项目年度总投资']);
  });

  test('is shared by two counts of it', () => {
    expect(read('办好12类55件民生实事。')).toEqual(['12类 民生实事', '55件 民生实事']);
    expect(read('6万户14万名监测对象稳定消除风险。')).toEqual(['6万户 监测对象', '14万名 监测对象']);
    expect(read('改造老旧小区716个26万户。')[0]).toBe('716个 老旧小区');
  });

  test('opens with what it is for, or stands behind what it does', () => {
    expect(read('坚持产城一体、城产融合，建设15个承接产业转移主平台。')).toEqual(['15个 承接产业转移主平台']);
    expect(read('74个国控断面水质优良比例达到100%。')).toEqual(['74个 国控断面', '100% 国控断面水质优良比例']);
    expect(read('8个产业集群全产业链产值突破6000亿元。')[0]).toBe('8个 产业集群');
    expect(read('8个产业集群全产业链平台开通。')[0]).toBe('8个 产业集群全产业链平台');
    expect(read('获批2个国家级外贸产业转型升级基地、1个省级数字化转型试点。')).toEqual([
      '2个 国家级外贸产业转型升级基地',
      '1个 省级数字化转型试点',
    ]);
    expect(read('实施24项重点工作三年行动方案以及2025年计划。')[0]).toBe('24项 重点工作三年行动方案');
    expect(read('完成肉猪年出栏量不少于5万头的考核目标。')).toEqual(['5万头 肉猪年出栏量']);
    expect(read('7万名社区志愿者投身抗洪。')).toEqual(['7万名 社区志愿者']);
    expect(read('推进3个500千伏、1个220千伏电力工程建设。')).toEqual(['3个 500千伏工程', '1个 220千伏电力工程']);
    expect(read('连续两年普法工作考评排东部地区第一。')).toEqual(['两年 普法工作考评', '第一 普法工作考评']);
    expect(read('连续两年排水单元全部达标。')[0]).toContain('排水单元');
    expect(read('有效应对23次强降水和59天高温天气。')).toEqual(['23次 强降水']);
    expect(read('建成360个精品示范村、2680个提档升级村。')[1]).toBe('2680个 提档升级村');
    expect(read('推动4000家企业提档升级。')).toEqual(['4000家 企业']);
    expect(read('发展4万亩胶园林下经济。')).toEqual(['4万亩 胶园林下经济']);
    expect(read('发挥10亿元专项资金作用。')).toEqual(['10亿元 专项资金']);
    expect(read('建好紧密型医共体，新增100所达到二级水平的卫生次中心。')).toEqual(['100所 卫生次中心']);
    expect(read('培育种业企业，新建2.7万亩粮食生产无人农场。')).toEqual(['2.7万亩 粮食生产无人农场']);
    expect(read('98.6万名脱贫劳动力实现就业。')).toEqual(['98.6万名 脱贫劳动力就业']);
    expect(read('13位非遗大师新入选名录。')[0]).not.toContain('新');
  });

  test('is what is measured, if that is said of it before', () => {
    expect(read('压茬推动总投资5733亿元的154个重点项目建设。')[0]).toBe('5733亿元 重点项目总投资');
    expect(read('推进好总投资1.78万亿元的289个省重点项目。')[0]).toBe('1.78万亿元 省重点项目总投资');
    expect(read('启动运行总规模1000亿元的产业母基金。')).toEqual(['1000亿元 产业母基金总规模']);
    expect(read('智算规模从年初的400P增加到8400P。')).toEqual(['400P 智算规模', '8400P 智算规模']);
    expect(read('全长1.3万公里的旅游公路全线贯通。')).toEqual(['1.3万公里 旅游公路全长']);
    expect(read('超10亿元补贴直达消费者。')).toEqual(['10亿元 补贴']);
    expect(read('统筹20亿元实施6个重大科技专项。')[0]).toBe('20亿元 重大科技专项统筹');
    expect(read('老人就餐人数达到户籍老人数的5%。')).toEqual(['5% 老人就餐人数']);
    expect(read('教师工资待遇提高到最低工资标准2倍。')).toEqual(['2倍 教师工资待遇']);
    expect(read('新增风光装机600万千瓦，是正常消纳能力的10倍。')[1]).toBe('10倍 新增风光装机');
    expect(read('发明专利2048件，是“十二五”末的3.22倍。')[1]).toBe('3.22倍 发明专利');
    expect(read('优质幼儿园覆盖92%乡镇，50%县区达到均衡标准。')[1]).toBe('50% 县区达到均衡标准');
    expect(read('推进国家公园创建，造林120万亩。')).toEqual(['120万亩 造林']);
    expect(read('强化治安防控，重拳打击经济犯罪、挽回经济损失22.2亿元。')).toEqual(['22.2亿元 挽回经济损失']);
    expect(read('推进国家公园创建，投入120万元。')[0]).not.toBe('120万元 造林');
    expect(read('在全市率先100%完成疫苗接种。')).toEqual(['100% 完成疫苗接种']);
    expect(read('自来水普及率稳步提升，达到95%以上并保持稳定。')).toEqual(['95% 自来水普及率']);
    expect(read('汛期降雨较常年偏多六成。')).toEqual(['六成 汛期降雨']);
  });
});

test('medals are told by their games', () => {
  expect(read('我省健儿在巴黎奥运会上勇夺4金1银。')).toEqual(['4金 巴黎奥运会', '1银 巴黎奥运会']);
  expect(read('我省健儿在巴黎奥运会上取得1金1银的历史最好成绩。')).toEqual(['1金 巴黎奥运会', '1银 巴黎奥运会']);
  expect(read('我省健儿在巴黎奥运会上打破4项纪录。')[0]).not.toBe('4项 巴黎奥运会');
});

test('medals are told by the games that the clause before names', () => {
  expect(read('巴黎奥运会和残奥会上，我省健儿分别摘得2金1银。')[0]).toBe('2金 巴黎奥运会和残奥会');
  expect(read('体育事业蓬勃发展，在巴黎奥运会上摘得2金1银。')[0]).toBe('2金 巴黎奥运会');
});

test('a standard area of its own is not cut at 集聚', () => {
  expect(read('航运集聚区新落户企业300余家。')).toEqual(['300余家 航运集聚区新落户企业']);
});

test('insurances are named by what was joined', () => {
  expect(read('职工养老、失业保险累计参保60万人次。')).toEqual(['60万人次 职工养老、失业保险参保']);
  expect(read('三年累计参保人数60万人。')).toEqual(['60万人 参保人数']);
});

test('a count of days is of what did not happen', () => {
  expect(read('做到了连续600多天无新增本地病例。')).toEqual(['600多天 无新增本地病例']);
});

test('per-mille points are a unit', () => {
  expect(inReview('人口自然增长率下降1.2个千分点。').map((fact) => `${fact.kind} ${fact.value}${fact.unit}`)).toEqual([
    'change -1.2千分点',
  ]);
});

describe('the end of the plan before, left behind', () => {
  test('holds for the first figure only', () => {
    const facts = inFiveYears('村集体平均收入由“十二五”期末2万元增加到40万元。');
    expect(facts.map((fact) => fact.period)).toEqual(['2015', '2024']);
  });

  test('holds for the figure where nothing is left behind', () => {
    expect(inFiveYears('“十二五”期末村集体平均收入2万元。').map((fact) => fact.period)).toEqual(['2015']);
  });
});

describe('what happens to the things counted', () => {
  test.each([
    ['推动53个示范区域综合保护项目及早见效。', '53个 示范区域综合保护项目'],
    ['1000支“三人小组”奋战在一线。', '1000支 “三人小组”'],
    ['14个特色产业链提质增效。', '14个 特色产业链'],
    ['85项集成服务提质扩面。', '85项 集成服务'],
    ['286件政协提案高效办结。', '286件 政协提案'],
    ['50处城乡供水提升较快。', '50处 城乡供水'],
    ['做好32个老旧小区前期工作。', '32个 老旧小区'],
    ['89个开发区规模以上工业总产值占全市比重较高。', '89个 开发区'],
  ])('is no part of their name: %s', (words, name) => {
    expect(read(words)).toEqual([name]);
  });

  test.each([
    ['开展14个提质增效行动。', '14个 提质增效行动'],
    ['实施50处城乡供水提升工程。', '50处 城乡供水提升工程'],
    ['89个开发区扩容项目。', '89个 开发区扩容项目'],
  ])('opens the name: %s', (words, name) => {
    expect(read(words)).toEqual([name]);
  });
});

test('the sign of an item of a list is no part of a name', () => {
  expect(read('③培训乡村医生5000名。')).toEqual(['5000名 乡村医生']);
});

test('two quotations share what stands behind the second', () => {
  expect(read('“保交楼”“保交房”交付率分别达100%、98%。')).toEqual(['100% “保交楼”交付率', '98% “保交房”交付率']);
  expect(read('“保交楼”交付率、满意率分别达100%、98%。')[0]).toBe('100% “保交楼”交付率');
});

test('a bare grade takes the head of the next one, a verb of its own between', () => {
  expect(read('升级1个区级、新建2个镇街级行政复议听证庭。')[0]).toBe('1个 区级行政复议听证庭');
  expect(read('升级1个区级平台、新建2个镇街级听证庭。')[0]).toBe('1个 区级平台');
});

test('a growth in a thing is followed by a total of the thing', () => {
  expect(read('粮食增产4.2亿斤，总产46亿斤。').at(-1)).toBe('46亿斤 粮食总产');
});

test('a verb of two parts is not cut in half', () => {
  expect(read('新建和改造公路29公里，总里程186公里。').at(-1)).not.toMatch(/ 和/);
  expect(read('新建公路29公里，总里程186公里。').at(-1)).toBe('186公里 公路总里程');
});

test('a territory behind 排 is no part of what is ranked', () => {
  expect(read('普法考评排东西两翼第一。')).toEqual(['第一 普法考评']);
  expect(read('城市排水管网改造居全省第一。')).toEqual(['第一 城市排水管网改造']);
  // The plan is the time, not the thing: 旅游收入“十五五”以来.
  expect(read('旅游收入“十五五”以来居全省第2位。')).toEqual(['第2位 旅游收入']);
});

test('中 behind indicators is no part of their name, in 高中 it is', () => {
  expect(read('一级、二级指标中超七成达到先进水平。')).toEqual(['七成 一级、二级指标']);
  expect(read('普通高中达26所。')).toEqual(['26所 普通高中']);
});

test('a size that marks off what is counted is no figure, 达 or not', () => {
  expect(read('生产总值超200亿元县(区)达26个。').map((fact) => fact.split(' ')[0])).toEqual(['26个']);
  expect(read('生产总值超200亿元，县(区)达26个。').map((fact) => fact.split(' ')[0])).toEqual(['200亿元', '26个']);
});

test('a list of who is counted shares the measure of its last one, a list of measures keeps its own', () => {
  expect(read('高新技术企业、科技型中小企业贷款分别增长27.7%、31.1%。')).toEqual([
    '27.7% 高新技术企业贷款',
    '31.1% 科技型中小企业贷款',
  ]);
  expect(read('工业增加值、中小企业贷款分别增长7%、9%。')[0]).toBe('7% 工业增加值');
});

test('an area keeps the verb that says which one is meant', () => {
  expect(read('完成征地23.6万平方米，拆迁面积21万平方米。').at(-1)).toBe('21万平方米 拆迁面积');
  expect(read('完成公园23个，面积21万平方米。').at(-1)).toBe('21万平方米 公园面积');
});

test('净增加 changes what stands before it', () => {
  expect(inReview('耕地净增加60万亩。').map((fact) => `${fact.name} ${fact.kind}`)).toEqual(['耕地 change']);
  expect(inReview('新增加耕地60万亩。').map((fact) => fact.kind)).toEqual(['level']);
});

test('what a step was like is no part of what took it', () => {
  expect(read('电源总装机历史性突破1亿千瓦。')).toEqual(['1亿千瓦 电源总装机']);
  expect(read('历史性建筑达26处。')).toEqual(['26处 历史性建筑']);
});

test('压降 is a fall', () => {
  expect(inReview('高风险机构压降80%。').map((fact) => `${fact.name} ${fact.kind} ${fact.value}`)).toEqual([
    '高风险机构 growth -80',
  ]);
  expect(inReview('压降高风险机构80家。').map((fact) => fact.value)).toEqual([80]);
});
