import { describe, expect, it } from 'vitest';
import en from '../../assets/locales/en.json' with { type: 'json' };
import zhCN from '../../assets/locales/zh-CN.json' with { type: 'json' };
import zhTW from '../../assets/locales/zh-TW.json' with { type: 'json' };
import { LANGUAGES, pickLanguage, translateIn } from '../../lib/extension/i18n.ts';

const PLACES = /\{\w+\}/g;

describe('the words of the extension', () => {
  it('are there in every language, with the same values in them', () => {
    for (const other of [zhTW, en]) {
      expect(Object.keys(other).sort()).toEqual(Object.keys(zhCN).sort());
      for (const [key, words] of Object.entries(zhCN)) {
        const said = Reflect.get(other, key) as string;
        expect([key, said.match(PLACES)?.sort()]).toEqual([key, words.match(PLACES)?.sort()]);
      }
    }
  });

  it('take values in', () => {
    expect(LANGUAGES.map((language) => translateIn(language)('terms.number', { number: 7 }))).toEqual([
      '第 7 条',
      '第 7 條',
      'No. 7',
    ]);
  });

  it('say one of a thing and several of it apart', () => {
    const said = (count: number) => translateIn('en')('outline.figures', { count });
    expect([said(1), said(0), said(12)]).toEqual(['1 figure', '0 figures', '12 figures']);
  });

  it('are Chinese unless another language is chosen', () => {
    expect(['en-US', 'zh-CN', 'zh-HK'].map((tag) => pickLanguage('auto', tag))).toEqual(['zh-CN', 'zh-CN', 'zh-TW']);
    expect(pickLanguage('en', 'zh-CN')).toBe('en');
  });
});
