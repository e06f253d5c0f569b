import { describe, expect, test } from 'vitest';
import { inReview } from './read.ts';

/** What is said of the figures of a sentence: kind and value. */
const said = (sentence: string) => inReview(sentence).map(({ kind, value, unit }) => `${kind} ${value}${unit}`);

describe('what a thing became is a level, and by how much a change', () => {
  test.each([
    ['失业率由8.4%降为2.6%。', ['level 8.4%', 'level 2.6%']],
    ['审批环节由9个减为4个。', ['level 9个', 'level 4个']],
    ['办理时限由20天缩短为3天。', ['level 20天', 'level 3天']],
    ['恩格尔系数从42%下降为38%。', ['level 42%', 'level 38%']],
    ['审批时限缩短为3天。', ['level 3天']],
    ['失业率下降2.6个百分点。', ['change -2.6百分点']],
    ['收入比值为1.89，比上年缩小0.04。', ['level 1.89', 'change -0.04']],
    ['收入比值缩小至1.89。', ['level 1.89']],
    ['消费者信心指数98.6，比上月提高1.2个百分点。', ['level 98.6', 'change 1.2百分点']],
    ['人口自然增长率为-1.2‰。', ['level -1.2‰']],
    ['研发经费增长为5%。', ['growth 5%']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });

  test('both are named by what changed', () => {
    expect(inReview('审批环节由9个减为4个。').map(({ name }) => name)).toEqual(['审批环节', '审批环节']);
  });
});

describe('what is cut or taken in less is a fall', () => {
  test.each([
    ['税收比上年减收0.7亿元。', ['change -70000000元']],
    ['税收收入少收1.5亿元。', ['change -150000000元']],
    ['粮食产量比上年减产1.8%。', ['growth -1.8%']],
    ['全年出口-3.2%。', ['growth -3.2%']],
    ['工业投资同比-12%。', ['growth -12%']],
    ['教育支出比上年增支3.1亿元。', ['change 310000000元']],
    ['全年降低物流成本20亿元。', ['change -2000000000元']],
    ['全市减少二氧化碳排放20万吨。', ['change -200000吨']],
    ['减免税费7亿元。', ['level 700000000元']],
    ['精简会议30个。', ['level 30个']],
    ['新建压缩机厂房3万平方米。', ['level 30000平方米']],
  ])('%s', (sentence, expected) => {
    expect(said(sentence)).toEqual(expected);
  });
});

test('a minus stands in a list like any other figure', () => {
  const facts = inReview('粮食、棉花和油料产量分别增长4.2%、-1.8%和9.3%。');
  expect(facts.map(({ name, value }) => `${name} ${value}`)).toEqual(['粮食产量 4.2', '棉花产量 -1.8', '油料产量 9.3']);
});
