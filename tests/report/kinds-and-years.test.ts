import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';

/** The lines of a document, its kind and year, and how its figures stand. */
const documents: readonly (readonly [lines: string, kind: string, year: number, figures: string])[] = [
  [
    '青岚市“十四五”教育事业发展规划\n一、发展基础\n“十三五”期间，新建学校12所。2020年，学前教育毛入园率达到91%。\n二、总体要求\n到2025年，学前教育毛入园率达到95%。\n三、主要任务\n新建学校20所。',
    'outline',
    2021,
    'actual 2016/2020, actual 2020, target 2025, target 2021/2025',
  ],
  [
    '青岚市制造业高质量发展三年行动计划（2023—2025年）\n一、工作目标\n到2025年，规上工业企业达到500家。\n二、重点任务\n新建园区3个。',
    'outline',
    2023,
    'target 2025, target 2023/2025',
  ],
  [
    '青岚县数字乡村建设实施方案（2024—2026年）\n一、总体目标\n到2026年，5G基站达到1200座。\n二、重点任务\n建设数字农场8个。',
    'outline',
    2024,
    'target 2026, target 2024/2026',
  ],
  [
    '青岚县国民经济和社会发展第十三个五年规划纲要\n第一章　“十二五”回顾\n地区生产总值达到120亿元。新建公路300公里。\n第二章　奋斗目标\n地区生产总值达到200亿元。新建公路500公里。',
    'outline',
    2016,
    'actual 2015, actual 2011/2015, target 2020, target 2016/2020',
  ],
  [
    '青岚县国民经济和社会发展第十一个五年规划纲要\n（2006年2月18日青岚县第十三届人民代表大会第四次会议通过）\n一、“十五”计划执行情况\n2005年生产总值达到32亿元，年均增长11.2%。\n二、“十一五”奋斗目标\n生产总值年均增长12%，到2010年达到56亿元。',
    'outline',
    2006,
    'actual 2005, actual 2001/2005, target 2006/2010, target 2010',
  ],
  [
    '青岚县国土空间总体规划（2021—2035年）\n第一章　现状基础\n2020年，常住人口42万人。\n第二章　目标\n到2025年，常住人口45万人；到2035年，常住人口50万人。',
    'outline',
    2021,
    'actual 2020, target 2025, target 2035',
  ],
  [
    '2023年青岚县国民经济和社会发展统计公报\n全年地区生产总值206亿元，增长5.1%。\n年末户籍人口42.3万人。',
    'communique',
    2023,
    'actual 2023, actual 2023, actual 2023',
  ],
  [
    '青岚县统计局关于2023年国民经济和社会发展的统计公报\n2024年4月10日\n一、综合\n地区生产总值206亿元，比上年增长5.1%。',
    'communique',
    2023,
    'actual 2023, actual 2023',
  ],
  [
    '青岚县第七次全国人口普查公报\n青岚县统计局\n2021年6月20日\n全县常住人口为412356人，与2010年第六次全国人口普查相比，减少12030人，下降2.83%。',
    'communique',
    2020,
    'actual 2020, actual 2020, actual 2020',
  ],
  [
    '青岚县第五次全国经济普查公报（第一号）\n2023年末，全县共有从事第二产业和第三产业活动的法人单位5230个，比2018年末增长32.6%；从业人员6.8万人。',
    'communique',
    2023,
    'actual 2023, actual 2023, actual 2023',
  ],
  [
    '关于青岚县2024年财政预算执行情况和2025年财政预算（草案）的报告\n一、2024年财政预算执行情况\n一般公共预算收入12.6亿元，增长3.2%。\n二、2025年财政预算草案\n一般公共预算收入13亿元，增长3.2%。',
    'budget',
    2025,
    'actual 2024, actual 2024, target 2025, target 2025',
  ],
  [
    '关于青岚县2024年财政预算调整方案（草案）的报告\n——2024年10月25日在青岚县第十八届人大常委会第二十五次会议上\n一般公共预算收入由12亿元调整为11.5亿元。',
    'budget',
    2024,
    'target 2024, target 2024',
  ],
  [
    '关于青岚县2023年财政决算（草案）的报告\n一般公共预算收入完成12.1亿元，增长4%。一般公共预算支出42亿元。',
    'accounts',
    2023,
    'actual 2023, actual 2023, actual 2023',
  ],
  [
    '青岚县2023年度县级预算执行和其他财政收支的审计工作报告\n审计发现问题资金1.2亿元，促进整改8600万元。',
    'other',
    2024,
    'actual 2023, actual 2023',
  ],
  [
    '关于青岚市2024年国民经济和社会发展计划上半年执行情况的报告\n一、上半年计划执行情况\n地区生产总值增长5.3%。\n二、下半年工作措施\n力争全年地区生产总值增长6%。',
    'plan',
    2024,
    'actual 2024H1, target 2024',
  ],
  [
    '关于青岚市2024年上半年预算执行情况的报告\n一、上半年预算执行情况\n一般公共预算收入完成41亿元，增长2.6%。\n二、下半年工作安排\n确保全年收入增长3%。',
    'budget',
    2024,
    'actual 2024H1, actual 2024H1, target 2024',
  ],
  [
    '2023年青岚市政府工作报告\n一、过去五年和2022年工作回顾\n五年来，新建学校36所。2022年，新建学校8所。\n二、今后五年总体要求和主要目标\n新建学校50所。\n三、2023年工作安排\n新建学校10所。',
    'work',
    2023,
    'actual 2018/2022, actual 2022, target 2023/2027, target 2023',
  ],
  [
    '青岚镇国民经济和社会发展“十四五”规划\n一、“十三五”回顾\n农民人均纯收入达到1.8万元。\n二、“十四五”目标\n农民人均纯收入达到2.6万元。',
    'outline',
    2021,
    'actual 2020, target 2025',
  ],
  [
    '一九九八年青岚县政府工作报告\n一、一九九七年工作回顾\n国内生产总值达到8.6亿元，比上年增长11%。\n二、一九九八年工作任务\n国内生产总值增长10%。',
    'work',
    1998,
    'actual 1997, actual 1997, target 1998',
  ],
  [
    '青岚县教育局2024年工作总结及2025年工作要点\n一、2024年工作总结\n新建学校3所。\n二、2025年工作要点\n新建学校4所。',
    'work',
    2025,
    'actual 2024, target 2025',
  ],
  [
    '青岚区2025年政府工作要点\n一、总体要求\n地区生产总值增长5.5%左右。\n二、重点任务\n新建公园9个。',
    'work',
    2025,
    'target 2025, target 2025',
  ],
  [
    '2025年青岚区政府工作报告重点任务分解\n1.地区生产总值增长5.5%。（牵头单位：发改局）\n2.新建公园9个。（牵头单位：城管局）',
    'work',
    2025,
    'target 2025, target 2025',
  ],
];

describe('what kind of document it is, of which year, and how its figures stand', () => {
  test.each(documents)('%j', (lines, kind, year, figures) => {
    const { reports, facts } = analyze(lines);
    expect({ kind: reports[0]?.kind, year: reports[0]?.year }).toEqual({ kind, year });
    expect(facts.map(({ status, period }) => `${status} ${period}`).join(', ')).toBe(figures);
  });
});

describe('but', () => {
  test.each([
    [
      'what only sets out is no report that tells as well',
      '青岚区2024年工作总结和2025年工作要点\n一、2024年工作总结\n新建公园6个。',
      'actual 2024',
    ],
    [
      'a census without a number has no year of its own',
      '青岚县人口普查公报\n2021年6月20日\n常住人口为41万人。',
      'actual 2021',
    ],
    [
      'in a work report what is adjusted is left behind',
      '2025年青岚县政府工作报告\n一、2024年工作回顾\n三次产业结构由18:42:40调整为12:45:43。',
      'actual null, actual 2024',
    ],
    [
      'a list of what is to be done is none of a plan that names its years',
      '青岚县“十四五”规划纲要任务分解\n新建公园6个。',
      'target 2021/2025',
    ],
  ])('%s', (_, lines, figures) => {
    expect(
      analyze(lines)
        .facts.map(({ status, period }) => `${status} ${period}`)
        .join(', '),
    ).toBe(figures);
  });
});
