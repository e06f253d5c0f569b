import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';

const HEAD = '2025年青岚县政府工作报告\n一、2024年工作回顾\n二、2025年工作安排\n';

function listed(mark: string) {
  const lines = ['地区生产总值增长6%', '一般公共预算收入增长3%；', '“一网通办”率98%。'];
  return analyze(`${HEAD}今年主要目标如下：\n${lines.map((line) => mark + line).join('\n')}\n`);
}

describe('what opens the items of a list is no part of what they say', () => {
  test.each([
    ...'●•·◆◇■□▪★☆▲△○◎※▶►➤➢✓√*‣',
    ...['——', '—', '-', '●●'],
    // What a symbol font leaves when a document is copied.
    ...['l ', 'u ', 'n ', 'Ø', 'Ø ', 'ü ', '§'],
    ...['（1）', '1)', '1.', '①', 'a.', 'b)', '【1】', '●1.'],
  ])('%s', (mark) => {
    const { facts, mainTargets } = listed(mark);
    expect(facts.map(({ name }) => name)).toEqual(['地区生产总值', '一般公共预算收入', '“一网通办”率']);
    expect(facts.map(({ indicator }) => indicator !== null)).toEqual([true, true, false]);
    expect(mainTargets[0]?.facts).toHaveLength(3);
  });

  test.each([
    ['n型电池产量增长12%。', 'n型电池产量'],
    ['5G基站达到1200座。', '5G基站'],
    ['PM2.5浓度降至29微克/立方米。', 'PM2.5浓度'],
    ['“1+6”都市圈经济总量增长8%。', '“1+6”都市圈经济总量'],
  ])('but %s', (line, name) => {
    expect(analyze(`${HEAD}${line}\n`).facts[0]?.name).toBe(name);
  });
});

describe('the list of the main targets, however it is led over to', () => {
  const five = '地区生产总值增长6%，一般公共预算收入增长3%，规上工业增加值增长7%';
  const lines = '\n●地区生产总值增长6%\n●一般公共预算收入增长3%\n●规上工业增加值增长7%';
  test.each([
    [`今年经济社会发展主要预期目标是：${five}。`],
    [`2025年主要经济指标安排如下：${five}。`],
    [`今年主要目标如下：${lines}`],
    [`（一）主要预期目标\n${five}。`],
    [`主要目标\n${five}。`],
  ])('%s', (words) => {
    const { mainTargets } = analyze(`${HEAD}${words}\n重点做好以下工作：\n（二）扩大内需。地区生产总值提高2%。`);
    expect(mainTargets[0]?.facts).toHaveLength(3);
  });

  test.each([
    ['a cell of the head of a table', '年度预期目标\n上半年完成情况\n地区生产总值增长6%\n规上工业增加值增长7%'],
    ['words that go on', '主要目标任务分解\n地区生产总值增长6%，规上工业增加值增长7%。'],
  ])('but not behind %s', (_, words) => {
    expect(analyze(`${HEAD}${words}\n`).mainTargets).toEqual([]);
  });
});
