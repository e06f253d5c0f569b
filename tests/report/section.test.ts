import { describe, expect, test } from 'vitest';
import { readOutline, sectionAt } from '../../lib/report/section.ts';
import { normalize } from '../../lib/text/normalize.ts';

const REPORT = [
  '一、2024年工作回顾',
  '固定资产投资增长6%。',
  '（一）产业升级',
  '工业增加值增长7%。',
  '（二）民生改善',
  '城镇新增就业1.2万人。',
  '二、2025年工作安排',
  '地区生产总值增长5%左右。',
].join('\n');

/** What a section is read from and read as; read anew in each test, so that each notices what changes there. */
function read(source: string) {
  const normal = normalize(source);
  const opening = { year: 2025, halfYear: false };
  return { text: normal.text, ...readOutline(normal, { start: 0, end: normal.text.length }, opening) };
}

/** The heading of the innermost section that holds some words. */
function holding(words: string): string | undefined {
  const { text, sections } = read(REPORT);
  return sections[sectionAt(sections, text.indexOf(words)) ?? -1]?.heading;
}

describe('sections', () => {
  test('reach to the next heading of their level or above', () => {
    const { text, sections } = read(REPORT);
    const ends = sections.map(({ heading, end }) => [heading, text.slice(end, end + 3)]);
    expect(ends).toEqual([
      ['一、2024年工作回顾', '二、2'],
      ['(一)产业升级', '(二)'],
      ['(二)民生改善', '二、2'],
      ['二、2025年工作安排', ''],
    ]);
  });

  test('the innermost one holds a place', () => {
    expect(holding('固定资产投资')).toBe('一、2024年工作回顾');
    expect(holding('工业增加值')).toBe('(一)产业升级');
    expect(holding('城镇新增就业')).toBe('(二)民生改善');
    expect(holding('地区生产总值')).toBe('二、2025年工作安排');
  });

  test('a place before the first heading is in none', () => {
    expect(sectionAt(read('各位代表：\n一、2024年工作回顾\n增长6%。').sections, 0)).toBeUndefined();
  });

  test('carry the part and the year they speak of', () => {
    expect(read(REPORT).sections.map(({ part, year }) => [part, year])).toEqual([
      ['review', 2024],
      ['review', 2024],
      ['review', 2024],
      ['plan', 2025],
    ]);
  });

  test('headings inside a glossary are entries, not sections', () => {
    const text = normalize('一、2024年工作回顾\n增长6%。\n名词解释\n1.链长制：由区领导担任链长。\n');
    const start = text.text.indexOf('名词解释');
    const outline = readOutline(
      text,
      { start: 0, end: text.text.length },
      { year: 2025, halfYear: false },
      [],
      [{ start, end: text.text.length }],
    );
    expect(outline.sections.map(({ heading }) => heading)).not.toContain('1.链长制');
  });
});
