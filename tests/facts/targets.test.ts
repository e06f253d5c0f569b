import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { reportOf } from './read.ts';

/** The main targets of a plan: their words, figures and worded aims. */
function mainOf(plan: string, review = '') {
  const { text, analysis } = reportOf({ review, plan });
  const [main] = analysis.mainTargets;
  if (!main) return undefined;
  const slice = ({ start, end }: { start: number; end: number }) => text.slice(start, end);
  return {
    year: main.year,
    text: slice(main),
    figures: analysis.facts.filter((fact) => main.facts.includes(fact.id)).map(slice),
    aims: analysis.targets.filter((target) => main.targets.includes(target.id)).map((target) => target.text),
  };
}

describe('the main targets of the year', () => {
  test('one sentence with pairs and aims without a figure', () => {
    const words =
      '今年经济社会发展主要预期目标是：地区生产总值增长5%左右，固定资产投资增长7%以上、力争达到8%，居民收入与经济增长同步，居民消费价格涨幅2%左右，粮食产量12.6亿斤。';
    expect(mainOf(`做好今年工作意义重大。${words}新建公园6个。`)).toEqual({
      year: 2025,
      text: words,
      figures: ['5%', '7%', '8%', '2%', '12.6亿斤'],
      aims: ['居民收入与经济增长同步'],
    });
  });

  test('the sentences behind it that go on the list belong to it; how it was weighed does not', () => {
    const main = mainOf(
      '经济社会发展主要预期目标是：地区生产总值增长5%左右。社会消费品零售总额增长6%，进出口稳量提质。城镇新增就业1.2万人。确定上述目标，主要考虑固定资产投资增长8%的需要。',
    );
    expect(main?.figures).toEqual(['5%', '6%', '1.2万人']);
    expect(main?.aims).toEqual(['进出口稳量提质']);
  });

  test('the next paragraph does not belong to it', () => {
    const main = mainOf('今年主要目标是：地区生产总值增长5%，固定资产投资增长6%。\n城镇新增就业1.2万人。');
    expect(main?.figures).toEqual(['5%', '6%']);
  });

  test('the five-year one that stands before it is another', () => {
    const main = mainOf(
      '“十五五”时期经济社会发展主要目标是：地区生产总值年均增长6%，居民收入年均增长6.5%。\n今年主要预期目标是：地区生产总值增长5%左右，固定资产投资增长6%。',
    );
    expect(main?.figures).toEqual(['5%', '6%']);
  });

  test('where a report sets only five-year targets, they are given and are of no one year', () => {
    const main = mainOf('今后五年主要目标是：地区生产总值年均增长6%，居民收入年均增长6.5%。');
    expect(main).toMatchObject({ year: null, figures: ['6%', '6.5%'] });
  });

  test('last year’s, quoted in the review, are not this year’s', () => {
    const main = mainOf(
      '今年主要预期目标是：地区生产总值增长5%左右，固定资产投资增长6%。',
      '2024年主要预期目标是：地区生产总值增长9%，固定资产投资增长9%，均圆满完成。',
    );
    expect(main?.figures).toEqual(['5%', '6%']);
  });

  test.each([
    ['今年主要预期目标是：地区生产总值增长5%。', ['5%']],
    // Of one figure alone the words must leave no doubt.
    ['今年主要目标是：地区生产总值增长5%。', undefined],
    ['主要预期目标是：地区生产总值增长5%。', undefined],
    ['主要目标是：地区生产总值增长5%。', undefined],
  ])('one target alone: %s', (words, figures) => {
    expect(mainOf(words)?.figures).toEqual(figures);
  });

  test.each([
    [
      'the year’s, however many those of five years are',
      [
        '今后五年主要目标是：地区生产总值年均增长6%，居民收入年均增长6.5%，固定资产投资年均增长7%，进出口年均增长4%。',
        '主要目标是：地区生产总值增长5%，固定资产投资增长6%。',
      ],
      ['5%', '6%'],
    ],
    [
      'what is called 预期目标 before what is called a main one',
      [
        '今年预期目标是：地区生产总值增长5.5%，居民收入增长6%。',
        '今年主要目标是：地区生产总值增长5%，固定资产投资增长7%，进出口增长4%，城镇新增就业1万人。',
      ],
      ['5.5%', '6%'],
    ],
    [
      'what is called a main one before what is not',
      [
        '今年主要工作目标是：地区生产总值增长5.5%，居民收入增长6%。',
        '今年工作目标是：地区生产总值增长5%，固定资产投资增长7%，进出口增长4%。',
      ],
      ['5.5%', '6%'],
    ],
  ])('of two lists %s, in either order', (_, lists, figures) => {
    expect(mainOf(lists.join('\n'))?.figures).toEqual(figures);
    expect(mainOf(lists.toReversed().join('\n'))?.figures).toEqual(figures);
  });

  test('how it was weighed ends the list, even with a figure of its own', () => {
    const main = mainOf(
      '主要预期目标是：地区生产总值增长5%左右，固定资产投资增长6%。确定上述目标，固定资产投资增长8%是需要的。城镇新增就业1.2万人。',
    );
    expect(main?.figures).toEqual(['5%', '6%']);
  });

  test('a sentence that only speaks of an aim is none', () => {
    expect(mainOf('主要目标是：让群众过上好日子。新建公园6个。')).toBeUndefined();
  });

  test.each([
    [
      "a town's aims, of which the catalogue knows none",
      '2025年全镇工作的主要目标是：流转土地2600亩，新建文化广场3个，硬化村组道路9公里，秸秆利用率达到94%。',
      ['2600亩', '3个', '9公里', '94%'],
    ],
    ['but not two of them', '2025年全镇工作的主要目标是：流转土地2600亩，新建文化广场3个。', undefined],
    [
      'nor as many that are not of the year',
      '主要目标是：流转土地2600亩，新建广场3个，硬化道路9公里，改厕300户。',
      undefined,
    ],
  ])('%s', (_what, words, figures) => {
    expect(mainOf(words)?.figures).toEqual(figures);
  });

  test('each may be a sentence, the last of them in words', () => {
    const sentences = ['地区生产总值增长5%', '居民消费价格涨幅2%左右', '城镇调查失业率5.5%左右', '粮食产量20万吨以上'];
    const main = mainOf(
      `今年主要预期目标是：${sentences.join('。')}。固定资产投资增长4%。社会消费品零售总额增长5%。节能减排等任务全面完成。新建公园6个。`,
    );
    expect(main?.figures).toEqual(['5%', '2%', '5.5%', '20万吨', '4%', '5%']);
    expect(main?.aims).toEqual(['节能减排等任务全面完成']);
  });
});

describe('aims without a figure', () => {
  const aims = (plan: string, review = '') =>
    reportOf({ plan, review }).analysis.targets.map((target) => `${target.name}: ${target.text}`);

  test('in the sentence of main targets many wordings are aims', () => {
    const main =
      '今年主要预期目标是：经济增长5%左右，一般公共预算收入增长4%，税收占比高于全市平均水平，粮食产量保持稳定，节能减排完成国家下达任务，城乡居民收入增长与经济增长同步，进出口正增长。';
    expect(aims(main)).toEqual([
      '税收占比: 税收占比高于全市平均水平',
      '粮食产量: 粮食产量保持稳定',
      '节能减排: 节能减排完成国家下达任务',
      '城乡居民收入: 城乡居民收入增长与经济增长同步',
      '进出口: 进出口正增长',
    ]);
  });

  test('elsewhere in the plan only those measured against something', () => {
    expect(aims('严格落实责任，完成市下达的耕地保护任务。城乡居民收入与经济增长同步。生态环境持续改善。')).toEqual([
      '耕地保护: 完成市下达的耕地保护任务',
      '城乡居民收入: 城乡居民收入与经济增长同步',
    ]);
  });

  test('a comparison with nothing the catalogue knows is no aim', () => {
    expect(aims('服务质量好于去年。')).toEqual([]);
    expect(aims('固定资产投资好于去年。')).toEqual(['固定资产投资: 固定资产投资好于去年']);
  });

  test('in the review they are results, not aims', () => {
    expect(aims('新建公园6个。', '城乡居民收入与经济增长同步。')).toEqual([]);
  });

  test('a clause with a figure is the figure’s', () => {
    expect(aims('城乡居民收入增长6%以上，高于经济增长0.5个百分点。')).toEqual([]);
  });

  test('an aim carries the period of its part and its indicator', () => {
    const [target] = reportOf({ plan: '居民收入与经济增长同步。' }).analysis.targets;
    expect(target).toMatchObject({ indicator: 'resident_income', period: '2025' });
  });
});

describe('where an aim without a figure ends, and what it is called by', () => {
  const LIST = '今年主要预期目标是：地区生产总值增长5%、居民收入与经济增长同步，固定资产投资增长6%';
  const aims = (plan: string) => reportOf({ plan }).analysis.targets.map((target) => `${target.name}: ${target.text}`);
  const listed = (words: string) => aims(`${LIST}，${words}。`).slice(1);

  test('behind a figure and 、 there may be another aim', () => {
    expect(aims(`${LIST}。`)).toEqual(['居民收入: 居民收入与经济增长同步']);
    expect(listed('城镇新增就业5万人、失业率保持稳定')).toEqual(['失业率: 失业率保持稳定']);
  });

  test.each([
    ['进出口稳中提质发展', ['进出口: 进出口稳中提质发展']],
    ['其他约束性指标，确保完成上级下达任务', ['其他约束性指标: 确保完成上级下达任务']],
    ['三项约束性指标，确保完成上级下达任务', ['三项约束性指标: 确保完成上级下达任务']],
    // What it is for stands nowhere, or in a clause that says no aim.
    ['扎实推进，完成上级下达任务', []],
    ['保持稳定', []],
    ['与经济增长同步', []],
    ['实现正增长', []],
    // A figure has its own aim.
    ['5万人城镇新增就业保持稳定', []],
    // So long a name is none.
    ['规模以上工业企业和限额以上商贸企业以及重点服务业企业和重点建筑业企业的用电量和用水量平均水平保持稳定', []],
  ])('in the list: %s', (words, expected) => {
    expect(listed(words)).toEqual(expected);
  });

  test.each([
    ['居民收入与经济增长同步的要求不变。', ['居民收入: 居民收入与经济增长同步']],
    ['按照要求完成市下达的耕地保护任务。', ['耕地保护: 按照要求完成市下达的耕地保护任务']],
    ['国家要求完成上级下达的节能减排任务。', ['节能减排: 国家要求完成上级下达的节能减排任务']],
    ['全面完成省下达的约束性指标。', ['约束性指标: 全面完成省下达的约束性指标']],
    ['确保完成省下达的目标任务。', []],
    // What the figure says is no second aim.
    ['居民收入增长高于经济增长0.5个百分点。', []],
    // Wordings of the list say elsewhere how things are.
    ['粮食产量保持稳定。居民收入稳步增长。', []],
  ])('elsewhere: %s', (words, expected) => {
    expect(aims(words)).toEqual(expected);
  });
});

describe('aims that others have set', () => {
  const aims = (words: string) =>
    reportOf({
      plan: `今年主要预期目标是：地区生产总值增长5%左右，固定资产投资增长6%，${words}。`,
    }).analysis.targets.map(({ name, text }) => [name, text]);
  test.each([
    ['能耗强度完成省定任务', ['能耗强度', '能耗强度完成省定任务']],
    ['其他约束性指标，确保完成上级下达任务', ['其他约束性指标', '确保完成上级下达任务']],
    ['能耗及排放等约束性指标完成省市目标任务', ['能耗及排放等约束性指标', '能耗及排放等约束性指标完成省市目标任务']],
    ['主要污染物排放量控制在省下达指标以内', ['主要污染物排放量', '主要污染物排放量控制在省下达指标以内']],
  ])('%s', (words, expected) => {
    expect(aims(words)).toEqual([expected]);
  });
});

describe('the sentence of main targets decides itself', () => {
  const TITLE = '2025年青岚区政府工作报告\n——2025年1月16日在云溪市青岚区第五届人民代表大会第四次会议上\n各位代表：\n';
  const LIST = '地区生产总值增长5%左右，固定资产投资增长6%';
  const targets = (...lines: readonly string[]) => {
    const text = TITLE + lines.join('\n');
    const { facts, mainTargets } = analyze(text);
    const main = facts.filter(({ id }) => mainTargets[0]?.facts.includes(id));
    return main.map((fact) => `${text.slice(fact.start, fact.end)} ${fact.status} ${fact.period}`);
  };
  const both = ['5% target 2025', '6% target 2025'];

  test.each([
    [
      'a later heading is called 重点工作',
      ['二、2025年工作总体部署', `今年主要预期目标是：${LIST}。`, '三、2025年重点工作', '新建公园6个。'],
    ],
    ['对今年政府工作的建议', ['二、对今年政府工作的建议', `主要预期目标为：${LIST}。`]],
    ['扎实做好…各项工作', ['二、扎实做好2025年各项工作', `今年主要预期目标建议为：${LIST}。`]],
    ['no heading at all', [`综合考虑，2025年全区主要预期目标是：${LIST}。`]],
    ['the list on the next line', ['二、2025年工作安排', '今年主要预期目标是：', `${LIST}。`]],
    [
      'a line for each, with dashes',
      [
        '二、2025年工作安排',
        '今年主要预期目标是：',
        '——地区生产总值增长5%左右；',
        '——固定资产投资增长6%。',
        '做好工作。',
      ],
    ],
    [
      'a line for each, with stops',
      [
        '二、2025年工作安排',
        '今年主要预期目标是：',
        '1.地区生产总值增长5%左右。',
        '2.固定资产投资增长6%。',
        '做好工作。',
      ],
    ],
    [
      'a line break inside the words',
      ['二、2025年工作安排', '综合考虑各方面因素并与规划相衔接，今年全区经济社会发展主要预期', `目标是：${LIST}。`],
    ],
  ])('%s', (_name, lines) => {
    expect(targets('一、2024年工作回顾', '完成投资30亿元。', ...lines)).toEqual(both);
  });

  test('one target alone', () => {
    expect(targets('一、2024年工作回顾', '今年主要预期目标是：地区生产总值增长5%左右。')).toEqual(['5% target 2025']);
  });

  test('what was aimed at last year is none, nor an aim that is only spoken of', () => {
    expect(targets('一、2024年工作回顾', `2024年主要预期目标是：${LIST}，均已实现。`)).not.toContain('5% target 2025');
    expect(targets('一、2024年工作回顾', '围绕今年主要目标，建成公园6个。')).toEqual([]);
  });

  test('behind the list the review goes on', () => {
    const text = `${TITLE}一、2024年工作回顾\n今年主要预期目标是：${LIST}。\n\n二、2024年成效\n建成公园6个。`;
    expect(analyze(text).facts.at(-1)).toMatchObject({ status: 'actual', period: '2024' });
  });
});

describe('a list of main targets that no words announce', () => {
  const PLAN = '地区生产总值增长6%，固定资产投资增长8%，一般公共预算收入增长5%，粮食产量9.6万吨';
  const count = (plan: string) => mainOf(plan)?.figures.length ?? 0;

  test.each([`2025年目标：${PLAN}。`, `做好今年的工作，要实现以下几项：${PLAN}。`, `今年，我们要使${PLAN}。`])(
    'is the sentence that aims at output and at most else: %s',
    (plan) => {
      expect(count(`${plan}\n一是扩大投资。完成固定资产投资320亿元、工业投资增长9%。`)).toBe(4);
    },
  );

  test.each([
    '一是扩大投资。固定资产投资增长8%，工业投资增长9%，民间投资增长5%，社会消费品零售总额增长6%。',
    '今年地区生产总值增长6%，固定资产投资增长8%。',
    '到2030年，地区生产总值达到600亿元，一般公共预算收入60亿元，粮食产量10万吨，常住人口城镇化率70%。',
  ])('but neither a line of a programme nor aims of a later year: %s', (plan) => {
    expect(count(plan)).toBe(0);
  });
});

test.each([
  // a plan's years that are still to come, within a review of those behind
  ['五年来，新建公园30个。\n“十五五”时期：新建公园40个，绿道达到120公里。', ['actual', 'target', 'target']],
  ['“十四五”时期：新建公园40个，绿道达到120公里。', ['actual', 'actual']],
])('%s', (review, statuses) => {
  expect(reportOf({ review }).analysis.facts.map(({ status }) => status)).toEqual(statuses);
});
