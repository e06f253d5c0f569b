import { expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';

/** What a line is read as: a heading's part and the year it begins with, a figure's status, stage and time. */
function readLines(title: string, lines: readonly string[]): string[] {
  const text = [title, ...lines].join('\n');
  const { sections, facts } = analyze(text);
  let end = title.length;
  return lines.map((line) => {
    const start = end + 1;
    end = start + line.length;
    const inLine = (span: { readonly start: number }) => span.start >= start && span.start < end;
    const section = sections.find(inLine);
    if (section) return `${section.part} ${section.year}`;
    const told = facts.filter(inLine);
    return told
      .map((fact) => `${fact.status} ${fact.stage} ${fact.period}${fact.confidence < 0.9 ? ' unsure' : ''}`)
      .join(', ');
  });
}

/** Whole reports line by line, each with what it is read as: what a figure is depends on the headings before it. */
const REPORTS: readonly (readonly [
  why: string,
  title: string,
  lines: readonly (readonly [line: string, told: string])[],
])[] = [
  [
    'a budget report, the plan that is over first',
    '关于青岚市2025年预算执行情况和2026年预算草案的报告',
    [
      ['一、“十四五”时期财政改革发展成效', 'review 2021'],
      ['税收收入5亿元。', 'actual achieved 2021/2025'],
      ['二、2025年预算执行情况', 'review 2025'],
      ['（一）一般公共预算执行情况', 'review 2025'],
      ['税收收入5亿元。', 'actual achieved 2025'],
      ['（二）落实市人大决议及财政重点工作情况', 'review 2025'],
      ['税收收入5亿元。', 'actual achieved 2025'],
      ['（三）2025年财政工作主要情况', 'review 2025'],
      ['税收收入5亿元。', 'actual achieved 2025'],
      ['三、2026年预算草案', 'plan 2026'],
      ['（一）2026年预算编制的指导思想及原则', 'plan 2026'],
      ['（二）一般公共预算', 'plan 2026'],
      ['税收收入5亿元。', 'target annual-target 2026'],
      ['（三）完成2026年预算任务的主要措施', 'plan 2026'],
      ['税收收入5亿元。', 'target annual-target 2026'],
      ['四、下一步工作措施', 'plan 2026'],
      ['税收收入5亿元。', 'target annual-target 2026'],
    ],
  ],
  [
    'a budget report of half a year',
    '关于青岚市2025年上半年预算执行情况的报告',
    [
      ['一、上半年预算执行情况', 'review 2025'],
      ['税收收入5亿元。', 'actual achieved 2025H1'],
      ['二、下半年工作措施', 'plan 2025'],
      ['税收收入5亿元。', 'target annual-target 2025H2'],
      ['三、其他重点工作', 'plan 2025'],
      ['税收收入5亿元。', 'target annual-target 2025H2'],
    ],
  ],
  [
    'a budget report whose headings name half of what they are of',
    '关于青岚市2025年预算执行情况和2026年预算草案的报告',
    [
      ['一、预算执行情况', 'review 2025'],
      ['税收收入5亿元。', 'actual achieved 2025'],
      ['二、2025年主要财政工作', 'review 2025'],
      ['税收收入5亿元。', 'actual achieved 2025'],
      ['三、今年预算安排', 'plan 2026'],
      ['税收收入5亿元。', 'target annual-target 2026'],
      ['四、2026年1—6月收支安排', 'plan 2026'],
      ['税收收入5亿元。', 'target annual-target 2026H1'],
      ['五、“十五五”时期财政工作思路', 'plan 2026'],
      ['税收收入5亿元。', 'target annual-target 2026'],
    ],
  ],
  [
    'accounts, and what is to be done next',
    '关于青岚市2024年财政决算的报告',
    [
      ['一、2024年财政决算情况', 'review 2024'],
      ['税收收入5亿元。', 'actual achieved 2024'],
      ['（一）下一步工作', 'review 2024'],
      ['税收收入5亿元。', 'actual achieved 2024'],
      ['二、存在问题及下一步工作措施', 'plan 2025'],
      ['税收收入5亿元。', 'target annual-target 2025'],
    ],
  ],
  [
    'an outline in chapters',
    '青岚市国民经济和社会发展第十四个五年规划纲要',
    [
      ['第一章 发展基础', 'review 2016'],
      ['税收收入5亿元。', 'actual achieved 2016/2020'],
      ['第一节 发展成就', 'review 2016'],
      ['税收收入5亿元。', 'actual achieved 2016/2020'],
      ['第二节 主要目标', 'outlook 2021'],
      ['税收收入5亿元。', 'target plan-target 2021/2025'],
      ['第二章 总体要求', 'outlook 2021'],
      ['第一节 面临形势', 'outlook 2021'],
      ['税收收入5亿元。', 'target plan-target 2021/2025'],
      ['第三章 重点工程', 'outlook 2021'],
      ['第一节 建设成效目标', 'outlook 2021'],
      ['税收收入5亿元。', 'target plan-target 2021/2025'],
    ],
  ],
  [
    'the first chapter of an outline alone',
    '青岚市国民经济和社会发展第十四个五年规划纲要：发展成就',
    [['税收收入5亿元。', 'actual achieved 2016/2020']],
  ],
  [
    'an outline without headings',
    '青岚市国民经济和社会发展第十四个五年规划纲要',
    [
      ['“十三五”时期，税收收入达到4亿元。', 'actual achieved 2020'],
      ['“十四五”时期，税收收入达到6亿元。', 'target plan-target 2025'],
      ['过去五年，建成公园9个。', 'actual achieved 2016/2020'],
      ['新建公园20个。', 'target plan-target 2021/2025'],
    ],
  ],
  [
    'a plan of three years',
    '青岚市湿地保护行动方案（2023—2025年）',
    [
      ['一、工作基础', 'review 2022'],
      ['税收收入5亿元。', 'actual achieved 2022'],
      ['二、主要任务', 'outlook 2023'],
      ['税收收入5亿元。', 'target plan-target 2023/2025'],
    ],
  ],
  [
    'a work report of one year',
    '2025年青岚区政府工作报告',
    [
      ['——2025年1月16日在青岚区第五届人民代表大会第四次会议上', ''],
      ['各位代表：', ''],
      ['一、2024年工作回顾', 'review 2024'],
      ['税收收入5亿元。', 'actual achieved 2024'],
      ['二、存在的困难和问题', 'problems 2024'],
      ['税收收入5亿元。', 'actual shortfall 2024 unsure'],
      ['三、2025年工作安排', 'plan 2025'],
      ['税收收入5亿元。', 'target annual-target 2025'],
      ['2025年十件民生实事', 'annex 2025'],
      ['税收收入5亿元。', 'target annual-target 2025'],
    ],
  ],
  [
    'a work report at a change of term, one heading for both times',
    '2021年青岚区政府工作报告',
    [
      ['——2021年1月16日在青岚区第五届人民代表大会第四次会议上', ''],
      ['各位代表：', ''],
      ['一、2020年及“十三五”时期工作回顾', 'review 2020'],
      ['税收收入5亿元。', 'actual achieved 2020'],
      ['二、“十四五”时期目标任务', 'outlook 2021'],
      ['税收收入5亿元。', 'target plan-target 2021/2025'],
      ['三、2021年主要任务', 'plan 2021'],
      ['税收收入5亿元。', 'target annual-target 2021'],
    ],
  ],
  [
    'the five years first',
    '2021年青岚区政府工作报告',
    [
      ['——2021年1月16日在青岚区第五届人民代表大会第四次会议上', ''],
      ['各位代表：', ''],
      ['“十三五”及2020年工作回顾', 'review 2016'],
      ['税收收入5亿元。', 'actual achieved 2016/2020'],
      ['2021年重点工作', 'plan 2021'],
      ['税收收入5亿元。', 'target annual-target 2021'],
    ],
  ],
  [
    'a plan that is over, no review by its name',
    '2021年青岚区政府工作报告',
    [
      ['——2021年1月16日在青岚区第五届人民代表大会第四次会议上', ''],
      ['各位代表：', ''],
      ['一、“十三五”经济社会发展跨上新台阶', 'review 2016'],
      ['税收收入5亿元。', 'actual achieved 2016/2020'],
      ['二、2021年扎实做好各项工作', 'plan 2021'],
      ['税收收入5亿元。', 'target annual-target 2021'],
    ],
  ],
  [
    'a heading with the coming year that tells results',
    '2025年青岚区政府工作报告',
    [
      ['——2025年1月16日在青岚区第五届人民代表大会第四次会议上', ''],
      ['各位代表：', ''],
      ['一、2024年经济稳中有进', 'review 2024'],
      ['税收收入5亿元。', 'actual achieved 2024'],
      ['二、2025年工作总体部署', 'plan 2025'],
      ['税收收入5亿元。', 'target annual-target 2025'],
    ],
  ],
  [
    'no year in the headings',
    '2025年青岚区政府工作报告',
    [
      ['——2025年1月16日在青岚区第五届人民代表大会第四次会议上', ''],
      ['各位代表：', ''],
      ['一、工作回顾', 'review 2024'],
      ['税收收入5亿元。', 'actual achieved 2024'],
      ['二、面临的主要形势', 'problems 2024'],
      ['税收收入5亿元。', 'actual shortfall 2024 unsure'],
      ['三、工作思路和主要任务', 'plan 2025'],
      ['税收收入5亿元。', 'target annual-target 2025'],
    ],
  ],
  [
    'a plan report of half a year',
    '青岚区2025年上半年国民经济和社会发展计划执行情况的报告',
    [
      ['一、上半年计划执行情况', 'review 2025'],
      ['税收收入5亿元。', 'actual achieved 2025H1'],
      ['二、下半年工作安排', 'plan 2025'],
      ['税收收入5亿元。', 'target annual-target 2025H2'],
    ],
  ],
  [
    "five years to come after the year's plan",
    '2022年青岚区政府工作报告',
    [
      ['——2022年1月16日在青岚区第五届人民代表大会第四次会议上', ''],
      ['各位代表：', ''],
      ['一、过去五年工作回顾', 'review 2017'],
      ['税收收入5亿元。', 'actual achieved 2017/2021'],
      ['二、今后五年目标任务', 'outlook 2022'],
      ['税收收入5亿元。', 'target plan-target 2022/2026'],
      ['三、2022年工作建议', 'plan 2022'],
      ['税收收入5亿元。', 'target annual-target 2022'],
    ],
  ],
  [
    'without headings: the sentences open the parts',
    '2025年青岚区政府工作报告',
    [
      ['——2025年1月16日在青岚区第五届人民代表大会第四次会议上', ''],
      ['各位代表：', ''],
      ['2024年，税收收入5亿元。', 'actual achieved 2024 unsure'],
      [
        '同时，我们也清醒地看到，发展中还存在不少困难和问题，税收收入仅3亿元。我们要认真加以解决。',
        'actual shortfall 2024 unsure',
      ],
      [
        '2025年是“十四五”规划收官之年。今年经济社会发展的主要预期目标是：税收收入6亿元。',
        'target annual-target 2025 unsure',
      ],
      ['要新建公园8个。', 'target annual-target 2025 unsure'],
    ],
  ],
  [
    'a glossary and an annex behind it',
    '2025年青岚区政府工作报告',
    [
      ['——2025年1月16日在青岚区第五届人民代表大会第四次会议上', ''],
      ['各位代表：', ''],
      ['一、2024年工作回顾', 'review 2024'],
      ['推行链长制，税收收入5亿元。', 'actual achieved 2024'],
      ['二、2025年工作安排', 'plan 2025'],
      ['税收收入5亿元。', 'target annual-target 2025'],
      ['名词解释', 'glossary null'],
      ['1.链长制：由区领导担任链长，服务企业300家。', ''],
      ['2.一网通办：在一个平台上办理。', ''],
      ['3.好差评：由群众评价。', ''],
      ['附件', ''],
      ['2025年10件民生实事', 'annex 2025'],
      ['新建公园8个。', 'target annual-target 2025'],
    ],
  ],
];

test.each(REPORTS)('%s', (_why, title, lines) => {
  const read = readLines(
    title,
    lines.map(([line]) => line),
  );
  expect(lines.map(([line], at) => [line, read[at]])).toEqual(lines);
});
