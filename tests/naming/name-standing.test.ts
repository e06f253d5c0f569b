import { describe, expect, test } from 'vitest';
import { inReview, names } from '../facts/read.ts';

/** A phrase of a review, its figures with their names, and what it shows. */
type Example = readonly [phrase: string, named: readonly string[], why: string];

function check(examples: readonly Example[]): void {
  test.each(examples.map(([phrase, named, why]) => ({ phrase, named, why })))('$why: $phrase', ({ phrase, named }) => {
    expect(names(inReview(phrase))).toEqual(named);
  });
}

describe('a streak is named by what lasted', () => {
  check([
    ['制造业质量指数连续4年全国第一。', ['4年 制造业质量指数全国第一', '第一 制造业质量指数'], 'a place in an order'],
    [
      '吞吐量达50万吨、连续3年居全省第一。',
      ['50万吨 吞吐量', '3年 吞吐量全省第一', '第一 吞吐量'],
      'of the figure before',
    ],
    ['会议经费连续6年下降。', ['6年 会议经费下降'], 'a change'],
    ['青河干流水质连续三年保持“优”等级。', ['三年 青河干流水质“优”等级'], 'a grade'],
    ['连续五年食品安全考核获评A级。', ['五年 食品安全考核A级'], 'told behind the years'],
    ['在污染防治考核中连续两年被省政府评为优秀。', ['两年 污染防治考核优秀'], 'by whom is no part'],
    [
      '原煤产量5亿吨，增速连续三年居全省首位。',
      ['5亿吨 原煤产量', '三年 原煤产量增速全省第一', '首位 原煤产量增速'],
      'of what was told before',
    ],
    ['职业教育工作连续8年位居全省前列。', ['8年 职业教育工作'], 'but the front of an order says nothing'],
    ['满意率连续5年保持97%以上。', ['5年 满意率', '97% 满意率'], 'nor what a figure of its own tells'],
    ['连续61个月未发生安全事故。', ['61个月 安全事故'], 'what did not happen as before'],
  ]);
});

describe('groups and people', () => {
  check([
    [
      '6个集体、7名个人荣获全国卫生模范表彰。',
      ['6个 全国卫生模范表彰集体', '7名 全国卫生模范表彰个人'],
      'are one row of what they became',
    ],
    [
      '2个集体、6名个人被评为全国卫生模范集体和模范个人。',
      ['2个 全国卫生模范集体', '6名 全国卫生模范个人'],
      'each with its own half of a title',
    ],
    [
      '71名个人和6个科技团队入选首批“明珠”计划。',
      ['71名 首批“明珠”计划个人', '6个 首批“明珠”计划科技团队'],
      'in either order',
    ],
    ['10家单位、10名个人获全国表彰。', ['10家 全国表彰单位', '10名 全国表彰个人'], 'by a verb of one letter'],
    ['6个集体、7名个人到场。', ['6个 集体', '7名 个人'], 'a verb that makes nothing of them adds nothing'],
  ]);
});

describe('a plain noun with the only deed that is told of it', () => {
  check([
    ['供水工程惠及28万家庭。', ['28万 供水工程惠及家庭'], 'whom it reached'],
    ['惠及16万家庭。', ['16万 惠及家庭'], 'without a subject'],
    ['新设立4所学校。', ['4所 新设立学校'], 'new ones'],
    ['新建4所学校。', ['4所 学校'], 'a deed that only reports is left out'],
    ['惠及1.2万名种粮农户。', ['1.2万名 种粮农户'], 'a longer noun needs none'],
    ['冀南汽车城、北湖电力等9个项目正在建设。', ['9个 在建项目'], 'what is being built'],
    ['推进9个项目建设。', ['9个 项目'], 'but not what is pushed on'],
  ]);
});

describe('whom accidents cost', () => {
  check([
    [
      '道路运输事故62起、下降19.5%，死亡33人、下降26%。',
      ['62起 道路运输事故', '19.5% 道路运输事故', '33人 道路运输事故死亡', '26% 道路运输事故死亡'],
      'is of these accidents',
    ],
    ['生产安全事故77起，死亡51人。', ['77起 生产安全事故', '51人 生产安全事故死亡'], 'whatever they are'],
    ['出生人口0.7万人，死亡5.2万人。', ['0.7万人 出生人口', '5.2万人 死亡'], 'a people dies of none'],
  ]);
});

describe('a sum whose purpose stands behind a number, or behind how it is served', () => {
  check([
    ['投资2.1亿元，实施16个城建项目。', ['2.1亿元 城建项目投资', '16个 城建项目'], 'behind a count'],
    ['筹集4.7亿元，确保失业保险金按时足额发放。', ['4.7亿元 失业保险金'], 'a sum by itself'],
    ['筹集0.4亿元，完善教育资助体系。', ['0.4亿元 教育资助体系资金'], 'what is made better'],
    ['投资15.8亿元，增长6%。', ['15.8亿元 投资', '6% 投资'], 'a growth is no purpose'],
  ]);
});

describe('from one value to another', () => {
  check([
    ['审批事项由206项精简到152项。', ['206项 审批事项', '152项 审批事项'], 'the verb between names neither'],
    ['审批时限由90个压缩至50个工作日。', ['90个 审批时限', '50个工作日 审批时限'], 'in days'],
    [
      '教育支出由190亿元变动为195亿元，调增5亿元。',
      ['190亿元 教育支出', '195亿元 教育支出', '5亿元 教育支出'],
      'and by how much',
    ],
    [
      '评审金额1.1亿元，审减0.2亿元。',
      ['1.1亿元 评审金额', '0.2亿元 审减'],
      'what was cut from a claim is a sum of its own',
    ],
    ['精简会议30个。', ['30个 会议'], 'alone it is a deed'],
  ]);
});

describe('measures that are of something', () => {
  check([
    ['建设智慧仓库，占地430亩，建筑面积18万平方米。', ['430亩 智慧仓库占地', '18万平方米 智慧仓库建筑面积'], 'ground'],
    [
      '储能装机达90万千瓦，抽水项目规模达66万千瓦。',
      ['90万千瓦 储能装机', '66万千瓦 抽水项目规模'],
      'a scale shares none',
    ],
    [
      '新开工住宅117万平方米，竣工54万平方米。',
      ['117万平方米 新开工住宅', '54万平方米 竣工住宅'],
      'areas told apart by the deed',
    ],
    ['在校学生6.2万人、专任教师0.4万人。', ['6.2万人 在校学生', '0.4万人 专任教师'], 'teachers are not of pupils'],
    [
      '普通高中在校学生2万人、专任教师0.2万人。',
      ['2万人 普通高中在校学生', '0.2万人 普通高中专任教师'],
      'but of the school',
    ],
  ]);
});

describe('what stands before a name and is no part of it', () => {
  check([
    ['在115个县建设示范片1000个。', ['115个 县', '1000个 示范片'], 'where it was done'],
    ['获得3块金牌、冬残奥会2块。', ['3块 金牌', '2块 冬残奥会'], 'the noun of the figure before'],
    ['投资1.2亿元的兰花小镇初具规模。', ['1.2亿元 兰花小镇投资'], 'nor what became of it'],
    ['建设50个针对化工园区的示范区。', ['50个 示范区'], 'what they are for'],
    ['治理16个重点区域和青河流域等8个流域。', ['16个 重点区域', '8个 流域'], 'the examples of the next'],
    ['治理16个园区和集镇。', ['16个 园区和集镇'], 'two that are counted together'],
    ['全市共有普通高校12所。', ['12所 普通高校'], 'that there are so many'],
    ['全市共有产权住房1200套。', ['1200套 共有产权住房'], 'but not where it says what they are'],
    ['低保对象应保尽保，保障标准提高到月人均376元。', ['376元 保障标准'], 'for whom and how long'],
    ['加上税收返还1.6亿元。', ['1.6亿元 税收返还'], 'a noun that ends like an adverb is whole'],
  ]);
});

describe('what only the last of a row spells out', () => {
  check([
    ['实施17条稳就业、8条青年就业措施。', ['17条 稳就业措施', '8条 青年就业措施'], 'is of both'],
    ['贷款余额增长8%，企业债券融资增长28%。', ['8% 贷款余额', '28% 企业债券融资'], 'but not of what measures itself'],
    ['医疗废物集中处置设施273个。', ['273个 医疗废物集中处置设施'], 'how it is done may open a noun'],
    ['建成273个医疗废物集中处置设施。', ['273个 医疗废物集中处置设施'], 'behind the figure as well'],
  ]);
});

describe('things told apart by a second deed', () => {
  check([
    ['开工住房1600套，建成交付900套。', ['1600套 开工住房', '900套 建成交付住房'], 'that alone reports'],
    ['新引进亿元以上项目37个，其中投产22个。', ['37个 新引进亿元以上项目', '22个 投产亿元以上项目'], 'some of them'],
    ['引进项目45个，落地30个。', ['45个 引进项目', '30个 落地项目'], 'and no longer by the first'],
    [
      '重点项目62个，其中续建23个、新建39个，年度投资24亿元。',
      ['62个 重点项目', '23个 续建重点项目', '39个 新建重点项目', '24亿元 重点项目投资'],
      'parts, and a sum of all',
    ],
    ['建成交付住房900套。', ['900套 住房'], 'alone it is left out'],
  ]);
});

describe('the other side of a budget', () => {
  check([
    [
      '国有资本经营预算收入3200万元，支出1900万元。',
      ['3200万元 国有资本经营预算收入', '1900万元 国有资本经营预算支出'],
      'is of the same',
    ],
    [
      '社会保险基金收入23亿元，支出21亿元。',
      ['23亿元 社会保险基金收入', '21亿元 社会保险基金支出'],
      'so it is for a fund',
    ],
    ['旅游收入3200万元，支出1900万元。', ['3200万元 旅游收入', '1900万元 支出'], 'other incomes have none'],
  ]);
});

describe('what a share or a change is of', () => {
  check([
    ['粮食产量168万吨，增产1.2%。', ['168万吨 粮食产量', '1.2% 粮食产量'], 'the harvest'],
    ['努力实现旅游产业产值过百亿元目标。', ['百亿元 旅游产业产值'], 'without how hard one tries'],
    ['5个大模型获准开放应用。', ['5个 开放应用大模型'], 'what became of them'],
  ]);
});

describe('the second of two that 分别 ranks', () => {
  check([
    [
      '快递业务量和收入增速分别居全国第3和第5。',
      ['第3 快递业务量增速', '第5 快递收入增速'],
      'has its rate, and whose it is',
    ],
    ['科技和教育投入强度居全国第3。', ['第3 科技和教育投入强度'], 'one place is of both'],
  ]);
});

describe('what a sentence goes on to tell', () => {
  check([
    [
      '新签约亿元以上项目169个，新落地141个。',
      ['169个 新签约亿元以上项目', '141个 新落地亿元以上项目'],
      'the second deed is of the same things',
    ],
    [
      '新开工安置房3200套，基本建成2100套，竣工交付1500套。',
      ['3200套 新开工安置房', '2100套 基本建成安置房', '1500套 竣工交付安置房'],
      'each deed stands for the one before',
    ],
    [
      '新登记市场主体1.28万户，总量达到7.9万户，增长14.6%。',
      ['1.28万户 新登记市场主体', '7.9万户 市场主体总量', '14.6% 市场主体'],
      'the total grows, and not the new ones',
    ],
    [
      '轮岗教师415人；高考一本上线1236人，上线率30%。',
      ['415人 轮岗教师', '1236人 高考一本上线', '30% 高考一本上线率'],
      'behind a ; the rate is of the last alone',
    ],
    [
      '办理代表建议89件，委员提案92件，办复率100%。',
      ['89件 代表建议', '92件 委员提案', '100% 代表建议、委员提案办复率'],
      'but of both in one row',
    ],
  ]);
});

describe('how far a plan has come', () => {
  check([
    [
      '城镇新增就业46万人，完成全年目标的115%。',
      ['46万人 城镇新增就业', '115% 城镇新增就业全年目标'],
      'a plan that says not of what',
    ],
    ['造林完成年度任务的113%。', ['113% 造林年度任务'], 'with what was done'],
    ['城镇新增就业1万人，完成年计划的110%。', ['1万人 城镇新增就业', '110% 城镇新增就业年计划'], 'of the year'],
    ['累计完成年度任务的113%。', ['113% 年度任务'], 'where nothing is told'],
    ['固定资产投资完成年度计划的1.2倍。', ['1.2倍 固定资产投资年度计划'], 'in times'],
    ['完成投资543亿元，完成年度投资计划的72%。', ['543亿元 投资', '72% 年度投资计划'], 'a plan with its own noun'],
  ]);
});

describe('what grows behind the change of a rate', () => {
  check([
    [
      '投资下降2%，降幅收窄1个百分点，扣除房地产后增长5%。',
      ['2% 投资', '1个百分点 投资降幅', '5% 投资'],
      'is what has the rate',
    ],
    [
      '固定资产投资下降1.8%，降幅比前三季度收窄0.9个百分点。',
      ['1.8% 固定资产投资', '0.9个百分点 固定资产投资降幅'],
      'whatever time that is held against',
    ],
    [
      '用电量下降2%，降幅收窄3个百分点，增幅高于全省1.2个百分点。',
      ['2% 用电量', '3个百分点 用电量降幅', '1.2个百分点 用电量增幅'],
      'and another rate is of the same',
    ],
    [
      '用电量下降2%，降幅较上半年收窄3个百分点。',
      ['2% 用电量', '3个百分点 用电量降幅'],
      'what it is held against is left out',
    ],
    ['工业投资增长2%，增幅比一季度扩大3个百分点。', ['2% 工业投资', '3个百分点 工业投资增幅'], 'an early one as well'],
  ]);
});

describe('when and how a second deed is to be done', () => {
  check([
    ['谋划项目200个，年内开工80个，竣工45个。', ['200个 项目', '80个 开工项目', '45个 竣工项目'], 'is no part of it'],
    [
      '谋划亿元以上项目200个，年内培训80人。',
      ['200个 亿元以上项目', '80人 亿元以上项目'],
      'another unit has no deed of it',
    ],
  ]);
});

describe('what is counted before a measure of it', () => {
  check([
    ['26个重点项目投资完成35亿元。', ['26个 重点项目', '35亿元 重点项目投资'], 'a sum'],
    ['237个村集体收入全部突破5万元。', ['237个 村集体', '5万元 村集体收入'], 'an income'],
    ['147个国考断面水质优良率达98%。', ['147个 国考断面', '98% 国考断面水质优良率'], 'a rate'],
    ['39个国控断面Ⅰ～Ⅲ类水质比例100%。', ['39个 国控断面', '100% 国控断面Ⅰ~Ⅲ类水质比例'], 'with its grades'],
    ['在全国178家高新区综合评价中列第34位。', ['178家 高新区', '第34位 高新区综合评价'], 'what they are judged by'],
    ['26个重点投资项目开工。', ['26个 开工重点投资项目'], 'but not inside a noun'],
  ]);
});

describe('what only a remark or another sort of measure would spoil', () => {
  check([
    [
      '3000户农牧民危房得到改造，减少贫困人口4500人。',
      ['3000户 农牧民危房', '4500人 贫困人口'],
      'each has its own noun',
    ],
    ['税收收入180亿元，比上年（下同）下降6%。', ['180亿元 税收收入', '6% 税收收入'], 'here and in what follows'],
    [
      '人均可支配收入增长10%，万元GDP能耗下降3%。',
      ['10% 人均可支配收入', '3% 万元GDP能耗'],
      'what is used up is a measure of its own',
    ],
    ['装备制造营业收入增长10%，航空航天增长3%。', ['10% 装备制造营业收入', '3% 航空航天营业收入'], 'a branch is not'],
  ]);
});

describe('among whom something is ranked', () => {
  check([
    ['碳市场成交额稳居全国试点省份首位。', ['首位 碳市场成交额'], 'is left out'],
    ['企业开办便利度跃升粤东西北首位。', ['首位 企业开办便利度'], 'whatever they are called'],
    ['销量居自主品牌车企之首。', ['之首 销量'], 'firms as well'],
    ['安居工程进度位居全省第2。', ['第2 安居工程进度'], '安居 is no place'],
    ['营商环境评价前进12个位次。', ['12个位次 营商环境评价'], 'how far it moved is a change'],
    ['获得62枚金牌、位列金牌榜第2位。', ['62枚 金牌', '第2位 金牌榜'], 'a list ranks'],
    [
      '原煤产量增长17%，增速连续四年居全国主要产煤省区首位。',
      ['17% 原煤产量', '四年 原煤产量增速全国主要产煤省区第一', '首位 原煤产量增速'],
      'and is told of a streak',
    ],
  ]);
});

describe('a measure behind a measure', () => {
  check([
    ['固定资产投资增长4%，税收增长2%。', ['4% 固定资产投资', '2% 税收'], 'of the whole place, neither of the other'],
    ['固定资产投资增长4%，辖区税收增长2%。', ['4% 固定资产投资', '2% 辖区税收'], 'with where it is raised'],
    ['建筑产值下降18%，占比5%。', ['18% 建筑产值', '5% 建筑产值占比'], 'a share is of what was told'],
    ['规上工业企业41家，税收12亿元。', ['41家 规上工业企业', '12亿元 规上工业企业税收'], 'firms have measures'],
  ]);
});

describe('counts and shares that say too little by themselves', () => {
  check([
    ['开展涉渔执法行动，检查总量下降21%。', ['21% 检查总量'], 'the deed, and not what the clause before is about'],
    ['绿化率达到41%、5年提高4.2个百分点。', ['41% 绿化率', '4.2个百分点 绿化率'], 'over how many years'],
    ['加大闲置厂房清理力度，消除5处。', ['5处 闲置厂房消除'], 'with the things it was done to'],
    ['加强安全隐患排查，消除320处。', ['320处 隐患消除'], 'and not how one set about it'],
    ['合同期满5年的企业12家。', ['12家 合同期满5年的企业'], 'a condition is kept'],
    ['提出36个核心指标，其中22个预期性指标。', ['36个 核心指标', '22个 预期性指标'], 'of their own kind'],
    ['18家农场第一时间复工。', ['18家 复工农场'], 'what they did, and not how soon'],
    ['12家企业率先复工。', ['12家 复工企业'], 'so it is for firms'],
    ['8条公路建成通车。', ['8条 公路'], 'that alone reports'],
    [
      '科技企业孵化器16家（省级、市级各2家）。',
      ['16家 科技企业孵化器', '2家 省级、市级科技企业孵化器'],
      'each of them is a part',
    ],
    ['投资额增长9%、服务业占比超60%。', ['9% 投资额', '60% 投资额服务业占比'], 'the share is of what grew'],
    ['就业增长9%、服务业占比超60%。', ['9% 就业', '60% 服务业占比'], 'where a sum grew'],
  ]);
});

describe('rates and measures of one thing in a row', () => {
  check([
    [
      '受理12345工单8924件，办结率100%、满意率98%。',
      ['8924件 受理12345工单', '100% 12345工单办结率', '98% 12345工单满意率'],
      'both rates are of what was dealt with',
    ],
    ['城镇化率61%、就业率98%。', ['61% 城镇化率', '98% 就业率'], 'those of a place are of nothing else'],
    [
      '电信诈骗发案数、损失金额分别下降26%和31%。',
      ['26% 电信诈骗发案数', '31% 电信诈骗损失金额'],
      'what a crime costs',
    ],
    [
      '生产安全事故起数、死亡人数“双下降”，分别下降18%、21%。',
      ['18% 生产安全事故起数', '21% 生产安全死亡人数'],
      'that both fell is no part of it',
    ],
    ['引进亿元以上项目5个，其中10亿元以上1个。', ['5个 亿元以上项目', '1个 10亿元以上项目'], 'the larger ones of them'],
    ['引进项目5个，其中亿元以上1个。', ['5个 引进项目', '1个 亿元以上引进项目'], 'of all sizes'],
  ]);
});

describe('parts of what the sentence before has told', () => {
  check([
    [
      '全体居民人均可支配收入5万元。按常住地分，城镇居民6万元，增长4%；农村居民3万元。',
      [
        '5万元 全体居民人均可支配收入',
        '6万元 城镇居民人均可支配收入',
        '4% 城镇居民人均可支配收入',
        '3万元 农村居民人均可支配收入',
      ],
      'in place of all',
    ],
    [
      '零售总额327亿元。按经营地分，城镇269亿元；乡村58亿元。',
      ['327亿元 零售总额', '269亿元 城镇零售总额', '58亿元 乡村零售总额'],
      'one after the other',
    ],
    [
      '生产总值39亿元。第一产业完成11亿元。',
      ['39亿元 生产总值', '11亿元 第一产业'],
      'branches have names of their own',
    ],
    ['新建学校12所。城镇人口8万人。', ['12所 新建学校', '8万人 城镇人口'], 'another unit is of something else'],
    ['城乡居民收入比由上年的2.31缩小为2.27。', ['2.31 城乡居民收入比', '2.27 城乡居民收入比'], 'what it became'],
    [
      '做强新材料、智能装备两大主导产业，到2030年产值分别达到8亿元和6亿元。',
      ['8亿元 新材料产值', '6亿元 智能装备产业产值'],
      'each of those that the clause before lists',
    ],
  ]);
});

describe('what the clause before says is measured of each', () => {
  check([
    [
      '主要产品产量中，水泥312万吨，下降9%；钢材86万吨。',
      ['312万吨 水泥产量', '9% 水泥产量', '86万吨 钢材产量'],
      'of products',
    ],
    ['商品零售额中，粮油食品类增长11%，汽车类下降4%。', ['11% 粮油食品类零售额', '4% 汽车类零售额'], 'of trades'],
    ['财政收入中，税收12亿元。', ['12亿元 税收'], 'a part that has a name of its own'],
    ['重点项目中，水泥企业12个。', ['12个 水泥企业'], 'things are no measure'],
  ]);
});

describe('a sum in a bracket behind a whole', () => {
  check([
    [
      '第三产业增加值210亿元，占地区生产总值（512亿元）的41%。',
      ['210亿元 第三产业增加值', '512亿元 地区生产总值', '41% 第三产业增加值占地区生产总值'],
      'is of the whole',
    ],
    ['地区生产总值（512亿元）增长5%。', ['512亿元 地区生产总值', '5% 地区生产总值'], 'of what stands before it'],
    ['新建学校（12所）、医院（3家）。', ['12所 新建学校', '3家 医院'], 'each of its own'],
    ['（二）海河流域（75个）。', ['75个 海河流域'], 'without its number'],
    ['科技企业孵化器16家（省级2家）。', ['16家 科技企业孵化器', '2家 省级科技企业孵化器'], 'words in it count'],
  ]);
});

describe('grades in a row, and whom something is held against', () => {
  check([
    [
      '新增国家级、省级专精特新企业6家和48家。',
      ['6家 新增国家级专精特新企业', '48家 新增省级专精特新企业'],
      'what the last is, and that it is new',
    ],
    ['国家级、省级示范区6家和48家。', ['6家 国家级示范区', '48家 省级示范区'], 'where nothing is new'],
    ['国家级实验室、省级示范区6家和48家。', ['6家 国家级实验室', '48家 省级示范区'], 'each with its own noun'],
    [
      '人均纯收入增长12%，高于全市农民3个百分点。',
      ['12% 人均纯收入', '3个百分点 人均纯收入'],
      'farmers are no part of a name',
    ],
  ]);
});
