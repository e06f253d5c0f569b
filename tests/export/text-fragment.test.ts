import { describe, expect, test } from 'vitest';
import { withTextFragment } from '../../lib/export/text-fragment.ts';

const text = '一、回顾\n全区实现地区生产总值486.3亿元，增长5.6%。\n二、安排';
const span = { start: 5, end: 30 };

describe('a link to a sentence', () => {
  test('names its words, spelled for an address', () => {
    const link = withTextFragment('https://example.gov.cn/a.html', text, span);
    expect(link.startsWith('https://example.gov.cn/a.html#:~:text=')).toBe(true);
    expect(decodeURIComponent(link.split('text=')[1]!)).toBe('全区实现地区生产总值486.3亿元，增长5.6%。');
  });

  test('names start and end of a long one', () => {
    const long = `${'甲'.repeat(30)}${'乙'.repeat(30)}`;
    const link = withTextFragment('https://example.gov.cn/', long, { start: 0, end: 60 });
    expect(decodeURIComponent(link.split('text=')[1]!)).toBe(`${'甲'.repeat(16)},${'乙'.repeat(16)}`);
  });

  test('keeps the part that a page holds in its hash, and replaces an older fragment', () => {
    expect(withTextFragment('https://example.gov.cn/a#2', text, span)).toContain('#2:~:text=');
    expect(withTextFragment('https://example.gov.cn/a#2:~:text=x', text, span)).not.toContain('text=x');
  });

  test('spells the letters that mean something in a fragment', () => {
    expect(withTextFragment('https://a/', '3-5分,&', { start: 0, end: 6 })).toContain('3%2D5%E5%88%86%2C%26');
  });

  test('stays within one line, and is left out where there is no letter', () => {
    expect(decodeURIComponent(withTextFragment('https://a/', text, { start: 0, end: 20 }))).toBe(
      'https://a/#:~:text=一、回顾',
    );
    expect(withTextFragment('https://a/', '\n\n', { start: 0, end: 2 })).toBe('https://a/');
  });

  test('does no harm with half a character', () => {
    expect(() => withTextFragment('https://a/', 'a\ud83d', { start: 0, end: 2 })).not.toThrow();
  });
});
