import { describe, expect, test } from 'vitest';
import { checkFigures } from '../../lib/insight/checks.ts';
import { inReview, reportOf } from '../facts/read.ts';

/** Kind, verdict and what is computed, of every check of some words in the review of 2024. */
function checks(review: string): [string, string, number][] {
  return reportOf({ review }).analysis.checks.map(({ kind, verdict, computed }) => [kind, verdict, computed]);
}

/** Rows of words and what their checks say; no row of the second table may be checked at all. */
const checked: readonly (readonly [string, string, string, number])[] = [
  // growth between two levels
  ['规上工业企业从264家增至767家，增长190.5%。', 'growth', 'agrees', 190.53],
  ['规上工业企业从264家增至767家，增长150%。', 'growth', 'differs', 190.53],
  ['规上工业企业由264家增加到767家，增长1.9倍。', 'growth', 'agrees', 1.905],
  ['旅游收入从2.6亿元增加到5.2亿元，增长1倍。', 'growth', 'agrees', 1],
  ['旅游收入从2.6亿元增加到5.2亿元，翻了一番。', 'growth', 'agrees', 2],
  ['旅游收入从2.6亿元增加到3.4亿元，翻了一番。', 'growth', 'differs', 1.308],
  ['存款余额由320亿元增加到480亿元，增长50%。', 'growth', 'agrees', 50],
  ['存款余额由320亿元增加到480亿元，增长近五成。', 'growth', 'agrees', 50],
  ['存款余额由320亿元增加到480亿元，增长60%以上。', 'growth', 'differs', 50],
  ['存款余额由320亿元增加到480亿元，增长40%以上。', 'growth', 'agrees', 50],
  ['企业负债从8亿元降至6亿元，下降25%。', 'growth', 'agrees', -25],
  ['企业负债从80亿元降至60亿元，下降33%。', 'growth', 'differs', -25],
  ['低保标准从每人每月480元提高到600元，提高25%。', 'growth', 'agrees', 25],
  ['集装箱吞吐量由95万标箱增加到1.2百万标箱，增长26.3%。', 'growth', 'agrees', 26.316],
  ['粮食产量从2.1亿斤增加到11万吨，增长4.8%。', 'growth', 'agrees', 4.762],
  // output grows at constant prices
  ['地区生产总值从50亿元增加到73.4亿元，增长33.6%。', 'growth', 'unclear', 46.8],
  ['工业增加值由120亿元增加到180亿元，增长42%。', 'growth', 'unclear', 50],
  ['农业产值由120亿元增加到180亿元，按可比价增长42%。', 'growth', 'unclear', 50],
  ['地区生产总值从50亿元增加到73.4亿元，增长46.8%。', 'growth', 'agrees', 46.8],
  // multiples
  ['高新技术企业从12家增加到36家，是原来的3倍。', 'multiple', 'agrees', 3],
  ['高新技术企业从12家增加到36家，是2020年的4倍。', 'multiple', 'differs', 3],
  // increments
  ['高新技术企业从264家增至767家，净增503家。', 'increase', 'agrees', 503],
  ['高新技术企业从264家增至767家，净增403家。', 'increase', 'differs', 503],
  ['森林覆盖率由41.07%提高到49.18%，提高8.1个百分点。', 'increase', 'agrees', 8.11],
  ['森林覆盖率由41.07%提高到49.18%，提高9.1个百分点。', 'increase', 'differs', 8.11],
  ['城镇化率从60.5%提升至64.3%，上升3.8个百分点。', 'increase', 'agrees', 3.8],
  ['一般公共预算支出由190.26亿元调整为195.78亿元，调增5.52亿元。', 'increase', 'agrees', 552000000],
  ['审批时限由30天压缩至12天，缩短18天。', 'increase', 'agrees', -18],
  ['平均办理时限由20个工作日缩短到8个工作日，压缩60%。', 'growth', 'agrees', -60],
  ['平均办理时限由20个工作日缩短到8个工作日，压缩70%。', 'growth', 'differs', -60],
  // progress
  ['年度计划投资748.7亿元，实际完成投资543.8亿元，完成年度投资计划的72.6%。', 'progress', 'agrees', 72.633],
  ['年度计划投资748.7亿元，实际完成投资543.8亿元，完成年度投资计划的82.6%。', 'progress', 'differs', 72.633],
  ['城镇新增就业8650人，完成年度目标8000人的108.1%。', 'progress', 'agrees', 108.125],
  ['城镇新增就业8650人，完成年度目标8000人的118.1%。', 'progress', 'differs', 108.125],
  ['政府性基金收入预算2.05亿元，实际完成1.1亿元，为年初预算的53.7%。', 'progress', 'agrees', 53.659],
  ['一般公共预算收入完成36.6亿元，为调整预算35亿元的104.6%。', 'progress', 'agrees', 104.571],
  ['一般公共预算收入完成36.6亿元，为调整预算35亿元的108.6%。', 'progress', 'differs', 104.571],
  // rates
  ['全区共有420个重点项目，已开工285个，开工率67.9%。', 'rate', 'agrees', 67.857],
  ['全区共有420个重点项目，已开工285个，开工率93.1%。', 'rate', 'differs', 67.857],
  ['全年受理信访事项78件，办结76件，办结率97.4%。', 'rate', 'agrees', 97.436],
  ['全年受理信访事项78件，办结70件，办结率97.4%。', 'rate', 'differs', 89.744],
  ['排查隐患1250处，整改1200处，整改率96%。', 'rate', 'agrees', 96],
  ['计划搬迁424户，已签约293户，签约率69.1%。', 'rate', 'agrees', 69.104],
  ['年末常住人口86.4万人，其中城镇人口52.3万人，城镇化率60.5%。', 'rate', 'agrees', 60.532],
  ['全区常住人口312.6万人，城镇常住人口198.5万人，常住人口城镇化率68.5%。', 'rate', 'differs', 63.5],
  // shares
  ['一般公共预算支出553.8亿元。民生支出420亿元，占一般公共预算支出的75.8%。', 'share', 'agrees', 75.84],
  ['一般公共预算支出553.8亿元。民生支出420亿元，占一般公共预算支出的85.8%。', 'share', 'differs', 75.84],
  ['完成投资86亿元，其中工业投资43亿元，占比50%。', 'share', 'agrees', 50],
  ['完成投资86亿元，其中工业投资43亿元，占比60%。', 'share', 'differs', 50],
  ['一般公共预算收入94.8亿元，其中税收收入47.5亿元，增长8%，税收占比50.1%。', 'share', 'agrees', 50.105],
  ['年末常住人口80万人，其中城镇人口52万人，占总人口的65%。', 'share', 'agrees', 65],
  ['规上工业总产值320亿元。新材料产值80亿元，占规上工业总产值的比重达到25%。', 'share', 'agrees', 25],
  [
    '市本级一般公共预算支出120.4亿元，其中基本支出42.5亿元，占一般公共预算支出的35.3%。全区一般公共预算支出379亿元。',
    'share',
    'agrees',
    35.299,
  ],
  ['支出预算566668万元，实际完成675419万元，为预算的119.1%。', 'progress', 'agrees', 119.191],
  [
    '发电装机容量1443.2万千瓦，增长9.4%。其中，可再生能源装机容量408.9万千瓦，占发电装机容量的比重为25.6%。',
    'share',
    'differs',
    28.333,
  ],
  // parts and whole
  ['新建学校12所，其中小学7所、中学5所。', 'sum', 'agrees', 12],
  ['社会消费品零售总额86亿元，其中城镇60亿元、乡村26亿元。', 'sum', 'agrees', 8600000000],
  ['社会消费品零售总额86亿元，其中城镇66亿元、乡村26亿元。', 'sum', 'differs', 9200000000],
  ['进出口总额120亿元，其中出口80亿元、进口40亿元。', 'sum', 'agrees', 12000000000],
  ['进出口总额120亿元，其中出口80亿元、进口30亿元。', 'sum', 'differs', 11000000000],
  ['争取债券资金36.15亿元，其中一般债券7.43亿元、专项债券28.72亿元。', 'sum', 'agrees', 3615000000],
  // structure and ratio
  ['三次产业结构为7.6:44.8:47.6。', 'structure', 'agrees', 100],
  ['三次产业结构为7.6:44.8:57.6。', 'structure', 'differs', 110],
  ['城镇居民人均可支配收入6.6万元，农村居民人均可支配收入3.2万元，城乡居民收入比2.06:1。', 'ratio', 'agrees', 2.063],
  // parts' growth against the whole's
  [
    '地区生产总值增长5.4%，第一产业增加值增长3.1%，第二产业增加值增长5.2%，第三产业增加值增长6%。',
    'parts-growth',
    'agrees',
    4.55,
  ],
  [
    '地区生产总值增长7.4%，第一产业增加值增长3.1%，第二产业增加值增长5.2%，第三产业增加值增长6%。',
    'parts-growth',
    'differs',
    4.55,
  ],
  ['进出口总额增长8%，其中出口总额增长9%，进口总额增长5%。', 'parts-growth', 'agrees', 7],
  ['进出口总额增长12%，其中出口总额增长9%，进口总额增长5%。', 'parts-growth', 'differs', 7],
  // the nation's own growth
  ['地区生产总值增长5.7%，高于全国0.7个百分点。全国国内生产总值增长5%。', 'above', 'agrees', 5],
];

/** Look-alikes: nothing in them can be computed from the rest, or not safely. */
const unchecked: readonly string[] = [
  // other sentences, names or units
  '规上工业企业从264家增至767家。固定资产投资增长150%。',
  '规上工业企业从264家增至767家，固定资产投资增长150%。',
  '规上工业企业从264家增至767家，产值增长150%。',
  '固定资产投资86亿元，增长150%。',
  '实际使用外资由2亿美元变为15亿元，增长12%。',
  '学校从12所增加到20所、学位1.2万个，增长8%。',
  // no pair
  '对口支援从2020年开始，投入86亿元，增长12%。',
  '从12个镇到36个村，投入增长12%。',
  '由3家单位承办，到场200人，增长20%。',
  '从市区到机场38公里，缩短12公里。',
  // the rise is of another base
  '高新技术企业从264家增至767家，数量居全市第3位。',
  '低保、特困标准分别从480元、720元提高到600元、800元，提高25%。',
  // an open end proves nothing
  '高新技术企业从264家增至超700家，净增超400家。',
  '存款余额由320亿元增加到突破480亿元，增长超过50%。',
  // progress against a plan without a figure, or of another thing
  '完成投资543.8亿元，完成年度投资计划的72.6%。',
  '重点项目完成投资543.8亿元，投资完成率72.6%。',
  '年度计划投资748.7亿元，新建学校12所，完成年度建设任务的72.6%。',
  '实际完成投资543.8亿元，完成全年任务的72.6%。',
  '26个重点项目完成投资34.67亿元，完成率达到146.6%。',
  '教育支出执行73.2亿元，为预算的97.79%；卫生与计划生育支出执行40.8亿元，为预算的98.07%。',
  // rates of other counts
  '全年新建保障性住房7247套，开工率100%。',
  '出生人口0.29万人，出生率为5.24%，死亡人口0.42万人，死亡率为7.59%。',
  '全区共有420个重点项目，已开工285个，投资完成率93.1%。',
  '改造小区118个，常住人口城镇化率达39%。',
  '全县自然村420个，已通公交378个，路灯亮化率95%。',
  '年初安排专项资金3.2亿元，已拨付2.88亿元，项目建设进度62%。',
  '实施4个村整体征迁，完成签约2090户，签约率达到96%。',
  '解决群众诉求8369件，办结率97%。',
  '发展社区卫生中心8所，村卫生所规范化率达75%。',
  '新增企业100家，农产品加工转化率达70%。',
  '全区共有420个重点项目，新签约企业86家，签约率93%。',
  '代表建议144件、委员提案121件，办结率100%。',
  // townspeople of other people, or told twice
  '户籍人口86.4万人，城镇人口52.3万人，常住人口城镇化率65.5%。',
  '常住人口86.4万人，城镇人口52.3万人，户籍人口城镇化率48.5%。',
  '常住人口86.4万人，乡村人口34.1万人，城镇化率65.5%。',
  '常住人口86.4万人，城区常住人口20.3万人，城镇人口52.3万人、城镇人口占比居首，城镇化率提高1.2个百分点。',
  '2024年常住人口86.4万人，城镇人口52.3万人，2030年城镇化率达到68.5%。',
  '2024年常住人口86.4万人，城镇人口52.3万人，比2019年的城镇化率48.5%大幅提高。',
  // shares of what is named nowhere, or twice
  '民生支出420亿元，占一般公共预算支出的85.8%。',
  '出口80亿元，占全市的35%。',
  '装机86万千瓦，占全省新能源装机的12%。',
  '新增装机86万千瓦，其中新能源占比70%。',
  '一般公共预算支出553.8亿元。一般公共预算支出560亿元。民生支出420亿元，占一般公共预算支出的85.8%。',
  '城镇支出420亿元、农村支出86亿元，分别占一般公共预算支出的55%和21%。',
  '完成投资86亿元，工业投资占比60%。',
  '完成投资86亿元，其中工业项目43个，占比60%。',
  // 其中 names only some, or overlapping ones
  '新建学校12所，其中小学7所。',
  '新建学校12所，其中小学7所、中学4所。',
  '新增企业12家，其中规上企业8家、高新技术企业6家。',
  '培育企业36家，其中国家级12家、省级18家。',
  '新建公园6个、绿道12公里，其中口袋公园4个、社区公园3个。',
  '完成投资86亿元，其中民间投资60亿元、工业投资43亿元。',
  '建成保障房682万平方米，城乡居民人均住房分别达到38平方米、33平方米。',
  '项目支出78亿元（含提前告知27亿元），占一般公共预算支出的64.7%。一般公共预算支出379亿元。',
  '货物贸易出口3.9万亿元，占全国份额提高到15.3%。跨境电商进出口2141.3亿元。',
  '民营经济增加值1456.7亿元，占全区生产总值的比重55%。人均地区生产总值81890元。',
  // structures and ratios that are none
  '三次产业结构持续优化，比分为3:2。',
  '城乡居民收入比缩小至2.04:1。',
  '师生比为1:12。',
  // growth of parts that are not all
  '地区生产总值增长6.4%，第二产业增加值增长5.2%，第三产业增加值增长6%。',
  '规模以上工业增加值增长9%，高技术制造业增加值增长5%，装备制造业增加值增长6%。',
  '进出口总额增长12%，其中出口总额增长9%。',
  '居民人均可支配收入增长6.4%，城镇居民人均可支配收入增长5.1%，农村居民人均可支配收入增长6.2%。',
  '一季度地区生产总值增长7.1%。地区生产总值增长5.4%，第一产业增加值增长3.1%。',
  // above the nation without the nation's figure
  '地区生产总值增长5.7%，高于全国0.7个百分点。',
  '固定资产投资增长5.7%，高于全国0.7个百分点。全国国内生产总值增长5%。',
  '地区生产总值增长5.7%，高于全省0.7个百分点。全国国内生产总值增长5%。',
  // the same indicator twice
  '地区生产总值增长5.7%。五年来，地区生产总值年均增长6.1%。',
  '粮食产量突破2亿斤。粮食产量2.36亿斤。',
  '固定资产投资增长5%以上。其中民间固定资产投资增长9%。',
];

describe('what a report states and its own figures give', () => {
  test.each(checked)('%s', (review, kind, verdict, computed) => {
    const found = checks(review).filter(([own]) => own === kind);
    expect(
      found.map(([, own, value]) => [own, Math.abs(value - computed) < 0.01 * Math.max(1, Math.abs(computed) / 1e3)]),
    ).toEqual([[verdict, true]]);
  });

  test.each(unchecked)('nothing: %s', (review) => {
    expect(checks(review)).toEqual([]);
  });

  test('there are as many look-alikes as statements', () => {
    expect(checked.length + unchecked.length).toBeGreaterThanOrEqual(115);
    expect(unchecked.length).toBeGreaterThan(48);
  });

  test('a check names the figures it is of, and its formula with them as printed', () => {
    const { analysis, text } = reportOf({ review: '规上工业企业从264家增至767家，增长190.5%。' });
    const [check] = analysis.checks;
    expect(
      check?.facts
        .map((id) => analysis.facts.find((fact) => fact.id === id))
        .map((fact) => fact && text.slice(fact.start, fact.end)),
    ).toEqual(['264家', '767家', '190.5%']);
    expect(check?.formula).toBe('767家÷264家−1');
    expect(inReview('新建公园6个。')).toHaveLength(1);
  });

  test('a damaged figure is not computed with', () => {
    const { analysis, text } = reportOf({ review: '规上工业企业从264家增至767家，增长150%。' });
    const damaged = analysis.facts.map((fact, i) => ({ ...fact, damaged: i === 0 }));
    expect(checkFigures(damaged, (start, end) => text.slice(start, end))).toEqual([]);
  });
});

describe('a yearly mean', () => {
  const overFive = (review: string) => {
    const text = `2026年广州市花都区政府工作报告\n——2026年1月16日在广州市花都区第五届人民代表大会第四次会议上\n一、“十四五”时期工作回顾\n${review}\n二、2026年工作安排\n`;
    return reportOf({ rest: text }) && text;
  };

  test.each([
    ['高新技术企业从2021年的264家增至2025年的767家，年均增长30.6%。', 4, 'agrees'],
    ['高新技术企业由2020年的264家增至2025年的767家，年均增长30.6%。', 5, 'differs'],
    ['高新技术企业由2020年的264家增至2025年的767家，年均增长23.8%。', 5, 'agrees'],
    ['高新技术企业由“十三五”末的264家增至2025年的767家，年均增长23.8%。', 5, 'agrees'],
    ['地区生产总值由2020年的264亿元增至2025年的367亿元，年均增长5.6%。', 5, 'unclear'],
    ['高新技术企业由2020年的264家增至2025年的764家，年均增加100家。', 5, 'agrees'],
  ])('%s', (review, years, verdict) => {
    const [check] = reportOf({ review }).analysis.checks;
    expect([check?.formula.includes(String(years)), check?.verdict]).toEqual([true, verdict]);
    expect(overFive(review)).toContain(review);
  });
});
