import { describe, expect, it } from 'vitest';
import { findPageParts } from '../../lib/page/parts.ts';
import { documentOf } from '../support/page.ts';

/** The parts that a page at an address leads to; its links lead from `base` where it has one. */
const parts = (links: string, address = 'https://www.example.gov.cn/bg/t20250123_66120.html', base = address) => {
  const page = documentOf(links, `<base href="${base}">`);
  Object.defineProperty(page, 'URL', { value: address });
  return findPageParts(page).map(({ name, href }) => `${name} ${href.split('/').at(-1)}`);
};

describe('the other parts of a report', () => {
  it('are the files the pager leads to, each once and by its number', () => {
    expect(
      parts(
        '<a href="t20250123_66120.html">1</a><a href="./t20250123_66120_1.html">下一页</a><a href="./t20250123_66120_1.html">2</a><a href="t20250123_66120_2.html#top">3</a>',
      ),
    ).toEqual(['2 t20250123_66120_1.html', '3 t20250123_66120_2.html']);
  });

  it('are found from a later part too', () => {
    expect(
      parts(
        '<a href="index.html">上一页</a><a href="index_2.shtml">3</a>',
        'https://www.example.gov.cn/bg/index_1.html',
      ),
    ).toEqual(['上一页 index.html']);
  });

  it('are found on a page whose links lead from elsewhere', () => {
    expect(
      parts(
        '<a href="bg/index_2.html">2</a>',
        'https://www.example.gov.cn/bg/index.html',
        'https://www.example.gov.cn/',
      ),
    ).toEqual(['2 index_2.html']);
  });

  it.each([
    ['another report', '<a href="t20240122_51007.html">2</a>'],
    ['another site', '<a href="https://www.example.com/bg/t20250123_66120_1.html">2</a>'],
    ['a link in words', '<a href="t20250123_66120_1.html">2024年政府工作报告</a>'],
    ['a script', '<a href="javascript:go(2)">2</a>'],
    ['a place on the page itself', '<a href="#2">2</a>'],
  ])('are not %s', (_, link) => {
    expect(parts(link)).toEqual([]);
  });
});
