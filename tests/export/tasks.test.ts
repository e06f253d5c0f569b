import { describe, expect, it, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { citationOf } from '../../lib/export/citation.ts';
import { toTaskCsv } from '../../lib/export/csv.ts';
import { toRows } from '../../lib/export/rows.ts';
import { toTasks } from '../../lib/export/tasks.ts';

const text = [
  '2025年云溪县政府工作报告',
  '一、2024年工作回顾',
  '地区生产总值120亿元、增长5.1%。',
  '二、2025年工作安排',
  '新建农村公路80公里，改造老旧小区12个。新增学位600个。深化国有企业改革。',
].join('\n');
const analysis = analyze(text);

describe('a table of tasks', () => {
  it('has one thing to be done a line, in the words of the report, and who does it still open', () => {
    expect(
      toTasks(analysis, text).map(({ no, task, measure, goal, goalUnit, due }) => [
        no,
        task,
        measure,
        goal,
        goalUnit,
        due,
      ]),
    ).toEqual([
      ['1', '新建农村公路80公里', '新建农村公路', '80', '公里', '2025年底'],
      ['2', '改造老旧小区12个', '老旧小区', '12', '个', '2025年底'],
      ['3', '新增学位600个', '新增学位', '600', '个', '2025年底'],
      ['4', '深化国有企业改革', '', '', '', ''],
    ]);
    expect(toTaskCsv(analysis, text, { language: 'zh-CN' }).split('\r\n')[0]).toBe(
      '\ufeff序号,任务,指标,目标值,单位,完成时限,章节,原句,责任单位,配合单位,进展,链接',
    );
  });

  it('has what a figure measures alone where that is asked for', () => {
    expect(toTasks(analysis, text, { tasks: 'figures' }).map(({ no }) => no)).toEqual(['1', '2', '3']);
  });

  const plan = (sentence: string) => {
    const whole = `${text}\n${sentence}`;
    return toTasks(analyze(whole), whole, { tasks: 'figures' }).slice(3);
  };

  it('says how binding a target is, and which way it goes', () => {
    const rows = plan('地区生产总值增长5%以上，城镇调查失业率控制在5.5%以内，固定资产投资增长4%左右。');
    expect(rows.map(({ measure, goal, goalUnit }) => `${measure} ${goal}${goalUnit}`)).toEqual([
      '地区生产总值 增速 ≥5%',
      '城镇调查失业率 ≤5.5%',
      '固定资产投资 增速 ≈4%',
    ]);
  });

  it('has the time that the report sets', () => {
    expect(plan('到2027年，森林覆盖率达到45%。').map(({ due }) => due)).toEqual(['2027年']);
  });

  it.each([
    ['behind the verb of the row', '新建公园3个、口袋公园12个。', ['新建公园3个', '新建…口袋公园12个']],
    ['behind how it is done too', '加快建设停车场5处和充电站8座。', ['加快建设停车场5处', '加快建设…充电站8座']],
    ['as it stands where it has a verb of its own', '新建公园3个、改造小区2个。', ['新建公园3个', '改造小区2个']],
    [
      'whole where a part is a figure alone',
      '茶叶、水果产值分别增长6%、8%。',
      ['茶叶、水果产值分别增长6%、8%', '茶叶、水果产值分别增长6%、8%'],
    ],
    [
      'whole where a part is a figure with its bound',
      '茶叶、水果产值分别增长6%以上、8%左右。',
      ['茶叶、水果产值分别增长6%以上、8%左右', '茶叶、水果产值分别增长6%以上、8%左右'],
    ],
    [
      'whole where the last part alone has the noun',
      '建好2个市级、3个区级示范园区。',
      ['建好2个市级、3个区级示范园区', '建好2个市级、3个区级示范园区'],
    ],
  ])('parts what one 、 row holds, %s', (_, sentence, tasks) => {
    expect(plan(sentence).map(({ task }) => task)).toEqual(tasks);
  });

  it.each([
    ['用好5亿元专项资金。', true],
    ['充分发挥3个产业园区作用。', true],
    // Money that is still to be found is an aim.
    ['争取5亿元专项资金。', false],
  ])('has what is there already as an action without an aim: %s', (sentence, isThere) => {
    const whole = `${text}\n${sentence}`;
    const rows = toTasks(analyze(whole), whole).slice(4);
    expect(rows.map(({ task, goal }) => [task, goal !== ''])).toEqual(
      isThere ? [[sentence.slice(0, -1), false]] : rows.map(({ task }) => [task, true]),
    );
  });

  const actions = (sentence: string) => {
    const whole = `${text}\n${sentence}`;
    return toTasks(analyze(whole), whole).slice(4);
  };

  it.each([
    ['推动云溪机场年底前竣工。', '2025年底'],
    ['6月底前开工建设云溪三桥。', '2025年6月底前'],
    ['到2027年建成物流园区。', '2027年'],
    // A look-alike: the year tells which plan it is, not until when.
    ['落实2025年招商计划和全年安排。', ''],
  ])('has the time that an action without a figure names: %s', (sentence, due) => {
    expect(actions(sentence).map((row) => row.due)).toEqual([due]);
  });

  it('has no slogans of the sentence that guides all work, nor what an action is only turned to', () => {
    expect(
      actions(
        '总的要求是：坚持稳中求进工作总基调，加快构建新发展格局，扎实推动高质量发展。\n我们要牢记嘱托，不断开创发展新局面。\n做好今年工作至关重要。\n今年发展主要预期目标是：各项任务全面完成。\n聚焦文旅康养，引进龙头企业。',
      ).map(({ task }) => task),
    ).toEqual(['引进龙头企业']);
  });

  it('leaves out what was aimed at for a year that is over, and what a project costs', () => {
    const done = '2025年云溪县政府工作报告\n一、2024年工作回顾\n地区生产总值增长5.1%，完成了增长5%的预期目标。';
    expect(toTasks(analyze(done), done)).toEqual([]);
  });
});

test('a level carries the growth that its sentence gives for it', () => {
  expect(toRows(analysis, text)[0]).toMatchObject({
    printed: '120亿元',
    change: '增长5.1%',
    indicatorName: '地区生产总值',
  });
});

test('only the rows that were filtered are taken', () => {
  const first = analysis.facts[0]!;
  expect(toRows(analysis, text, { ids: new Set([first.id]) }).map((row) => row.id)).toEqual([first.id]);
});

test('a citation has sentence, report and link', () => {
  expect(
    citationOf(
      { title: '2025年云溪县政府工作报告', spokenOn: null, text, address: 'https://example.gov.cn/1' },
      analysis.facts[0]!,
    ),
  ).toBe(
    '“地区生产总值120亿元、增长5.1%。”——2025年云溪县政府工作报告，https://example.gov.cn/1#:~:text=%E5%9C%B0%E5%8C%BA%E7%94%9F%E4%BA%A7%E6%80%BB%E5%80%BC120%E4%BA%BF%E5%85%83%E3%80%81%E5%A2%9E%E9%95%BF5.1%25%E3%80%82',
  );
});

test('a citation of a cell says which one it is', () => {
  const cell = { ...analysis.facts[0]!, table: { index: 0, row: '地区生产总值', column: '2024年' } };
  const source = { title: '2025年云溪县政府工作报告', spokenOn: null, text, address: '' };
  expect(citationOf(source, cell)).toBe(
    '“地区生产总值 · 2024年 · 地区生产总值120亿元、增长5.1%。”——2025年云溪县政府工作报告',
  );
});
