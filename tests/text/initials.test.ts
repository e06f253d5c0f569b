import { describe, expect, it } from 'vitest';
import { initialsOf, spells } from '../../lib/text/initials.ts';

describe('pinyin initials', () => {
  const finds = (letters: string, text: string) => spells(letters, initialsOf(text));

  it('find a name, or a part of it', () => {
    expect(finds('dqsczz', '地区生产总值')).toBe(true);
    expect(finds('sczz', '地区生产总值')).toBe(true);
    expect(finds('szz', '地区生产总值')).toBe(false);
  });

  it('find a character by each of its readings', () => {
    expect(finds('zz', '增长')).toBe(true);
    expect(finds('zc', '增长')).toBe(true);
    expect(finds('zdxm', '重点项目')).toBe(true);
  });

  it('take letters and digits as they are, whatever their width and case', () => {
    expect(finds('r&djf', 'Ｒ&D经费')).toBe(true);
    expect(finds('5gjz', '5G基站')).toBe(true);
    expect(finds('rdjf', 'R&D经费')).toBe(false);
  });
});
