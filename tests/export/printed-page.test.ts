import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { citationOf } from '../../lib/export/citation.ts';
import { linkToPassage, pageAt } from '../../lib/export/printed-page.ts';
import { toRows } from '../../lib/export/rows.ts';
import { pageOf, readingOf } from '../support/layout.ts';

const FIRST = '2024年全市地区生产总值增长5.6%。';
const SECOND = '2025年，力争全市地区生产总值增长6%以上。';
const { text, shape } = readingOf(pageOf([{ x: 80, y: 100, text: FIRST }]), pageOf([{ x: 80, y: 100, text: SECOND }]));
const pages = shape.pages ?? [];
const address = 'https://www.qinglan.gov.cn/a.pdf#page=9';

describe('the printed page of a place', () => {
  it('is told by where the pages begin', () => {
    expect(pages).toEqual([
      { page: 1, start: 0 },
      { page: 2, start: text.indexOf(SECOND) },
    ]);
    expect([0, text.indexOf('6%以上')].map((at) => pageAt(pages, at))).toEqual([1, 2]);
    expect(pageAt([], 5)).toBeNull();
  });

  it('is where a link leads, a web page has its words instead', () => {
    const span = { start: text.indexOf(SECOND), end: text.length };
    expect(linkToPassage(address, text, span, pages)).toBe('https://www.qinglan.gov.cn/a.pdf#page=2');
    expect(linkToPassage('https://www.qinglan.gov.cn/a.html', text, span)).toContain('#:~:text=');
  });

  it('stands in citations, of a file of the reader too, and in the links of exports', () => {
    const analysis = analyze(text, shape);
    const aim = analysis.facts.find(({ status }) => status === 'target')!;
    expect(citationOf({ title: '报告', spokenOn: null, text, address: '', pages }, aim)).toBe(
      `“${SECOND}”——报告，第2页`,
    );
    const links = toRows(analysis, text, { address, pages }).map((row) => row.address);
    expect(links).toEqual(['https://www.qinglan.gov.cn/a.pdf#page=1', 'https://www.qinglan.gov.cn/a.pdf#page=2']);
  });
});
