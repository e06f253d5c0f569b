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

  const named = (whole: string, passage: string, nth = 0) => {
    let start = whole.indexOf(passage);
    for (let count = 0; count < nth; count += 1) start = whole.indexOf(passage, start + 1);
    const link = withTextFragment('https://example.gov.cn/', whole, { start, end: start + passage.length });
    return decodeURIComponent(link.split('text=')[1]!);
  };

  test('names start and end of a long one, cut where no word goes on: elsewhere a browser does not find them', () => {
    const long =
      '建立保障长效机制，低保、低收入困难家庭认定、城镇特困人员供养标准分别提高到1120元、1680元、1792元、1806元和2637元。';
    expect(named(long, long)).toBe('建立保障长效机制，,1806元和2637元。');
    const grouped = '全年实现地区生产总值达到1,158.79亿元左右,按可比价格计算增长20.2%,两年平均增长4.7%。';
    expect(named(grouped, grouped)).toBe('全年实现地区生产总值达到1,158.79亿元左右,,两年平均增长4.7%。');
    const unbroken = '甲'.repeat(60);
    expect(named(unbroken, unbroken)).toBe(unbroken);
  });

  test('goes on until no sentence further up begins so', () => {
    const twice =
      '全区地区生产总值稳步增长，结构更优。全区地区生产总值稳步增长，质量更高，市场主体达到三十万户，比上年净增加两万户，创历史新高。';
    expect(named(twice, twice.slice(twice.indexOf('。') + 1))).toBe(
      '全区地区生产总值稳步增长，质量更高，,比上年净增加两万户，创历史新高。',
    );
  });

  test('tells a passage by the words before it where the same stands further up', () => {
    expect(named('出口增长5%。\n工业投资：\n出口增长5%。', '出口增长5%。', 1)).toBe('工业投资：-,出口增长5%。');
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
