import { describe, expect, test } from 'vitest';
import { sentencesOf } from '../../lib/report/sentence.ts';
import { splitReports } from '../../lib/report/split.ts';

const body = '全区经济稳中有进，民生持续改善，各项事业取得新进步。'.repeat(80);

describe('one page, several reports', () => {
  test('each title line followed by text starts a report', () => {
    const text = `2024年青岚区政府工作报告\n${body}\n2025年青岚区政府工作报告\n${body}\n`;
    const ranges = splitReports(text);
    expect(ranges.map(({ start }) => text.slice(start, start + 5))).toEqual(['2024年', '2025年']);
    expect(ranges[0]!.end).toBe(ranges[1]!.start);
    expect(ranges[1]!.end).toBe(text.length);
  });

  test('speech lines alone start reports too', () => {
    const speech = (year: number) => `——${year}年1月16日在青岚区第五届人民代表大会第四次会议上`;
    const text = `${speech(2024)}\n${body}\n${speech(2025)}\n${body}\n`;
    expect(splitReports(text)).toHaveLength(2);
  });

  test('title and speech line of one report are one start; a list of links is none', () => {
    const text = `政府工作报告\n2025年青岚区政府工作报告\n——2025年1月16日在青岚区第五届人民代表大会第四次会议上\n${body}\n2024年青岚区政府工作报告\n2023年青岚区政府工作报告\n`;
    expect(splitReports(text)).toEqual([{ start: 0, end: text.length }]);
  });

  test('a text without a title is one report', () => {
    expect(splitReports('增长5%。')).toEqual([{ start: 0, end: 4 + 1 }]);
    expect(splitReports('')).toEqual([{ start: 0, end: 0 }]);
  });
});

describe('sentences', () => {
  const sentences = (text: string, ...breaks: readonly number[]) =>
    sentencesOf(text, 0, text.length, breaks).map(({ start, end }) => text.slice(start, end));

  test('end at a stop or a line’s end, closing quotes included', () => {
    expect(sentences('增长5%。他说“好!”投资增长;消费增长?\n就业稳定')).toEqual([
      '增长5%。',
      '他说“好!”',
      '投资增长;消费增长?',
      '就业稳定',
    ]);
  });

  test('the number of a printed page between two is part of none', () => {
    expect(sentences('增长5%。 —12— 就业900人。')).toEqual(['增长5%。', ' 就业900人。']);
    expect(sentences('增长5%。12月就业900人。')).toEqual(['增长5%。', '12月就业900人。']);
  });

  test('a decimal point ends none', () => {
    expect(sentences('增长5.5%。')).toEqual(['增长5.5%。']);
  });

  test('blank ones are left out', () => {
    expect(sentences('增长。\n \n\n就业。')).toEqual(['增长。', '就业。']);
  });

  test('the end of a bold lead ends one', () => {
    expect(sentences('产业结构优化全年增长5%。', 6)).toEqual(['产业结构优化', '全年增长5%。']);
  });
});
