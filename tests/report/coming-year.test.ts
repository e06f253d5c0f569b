import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { readOpening } from '../../lib/report/opening.ts';
import { normalize } from '../../lib/text/normalize.ts';

/** A town's report as it is headed, with the headings of its two parts. */
function town(
  second: string,
  { title = '2023年青岚镇政府工作报告', day = '2023年12月26日', first = '一、2023年工作情况' } = {},
): string {
  const spoken = day === '' ? '' : `——${day}在青岚镇第九届人民代表大会第三次会议上\n`;
  return `${title}\n${spoken}各位代表：\n${first}\n新建公园6个。今年以来，培训农民800人。\n${second}\n新建公园9个。\n`;
}

function openingOf(source: string) {
  const { text } = normalize(source);
  const { year, givenIn } = readOpening(text, { start: 0, end: text.length });
  return { year, givenIn };
}

/** Status and period of each figure. */
function rows(text: string): string[] {
  return analyze(text).facts.map(({ status, period }) => `${status} ${period}`);
}

describe('a report headed by the year that ends is the next one’s where its headings plan that', () => {
  test.each([
    ['二、2024年工作打算'],
    ['二、2024年工作安排'],
    ['二、2024年主要目标任务'],
    ['第二部分 2024年工作思路'],
    ['（二）明年工作安排'],
    ['2024年奋斗目标和主要工作'],
  ])('%s', (second) => {
    expect(openingOf(town(second))).toEqual({ year: 2024, givenIn: 2023 });
  });

  test('without a day as well', () => {
    expect(openingOf(town('二、2024年工作打算', { day: '' }))).toEqual({ year: 2024, givenIn: 2023 });
  });

  test('its first part tells of the year that ends, which 今年 is, its second of the coming one', () => {
    expect(rows(town('二、2024年工作打算'))).toEqual(['actual 2023', 'actual 2023', 'target 2024']);
  });
});

describe('but not', () => {
  test.each([
    ['where it plans its own year', '二、2023年工作安排', { day: '2023年1月10日', first: '一、2022年工作回顾' }],
    ['where it is given at the beginning of its year', '二、2024年工作打算', { day: '2023年1月10日' }],
    ['for an aim in a sentence', '二、下步工作\n到2024年实现主要目标。', {}],
    ['for years that go on', '二、2023—2024年工作安排', {}],
    ['for the year behind the coming one', '二、2025年工作打算', {}],
  ])('%s', (_, second, how) => {
    expect(openingOf(town(second, how))).toEqual({ year: 2023, givenIn: null });
  });

  test('where the title has the coming year already', () => {
    expect(openingOf(town('二、2024年工作安排', { title: '2024年青岚镇政府工作报告' }))).toEqual({
      year: 2024,
      givenIn: 2023,
    });
  });
});
