import { describe, expect, it } from 'vitest';
import en from '../../assets/locales/en.json' with { type: 'json' };
import zhCN from '../../assets/locales/zh-CN.json' with { type: 'json' };
import zhTW from '../../assets/locales/zh-TW.json' with { type: 'json' };
import { LANGUAGES, pickLanguage, sayIn } from '../../lib/extension/i18n.ts';
import { completeSettings, DEFAULT_SETTINGS, isOn, withSite } from '../../lib/extension/settings-model.ts';

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
    expect(LANGUAGES.map((language) => sayIn(language)('terms.number', { number: 7 }))).toEqual([
      '第 7 条',
      '第 7 條',
      'No. 7',
    ]);
  });

  it('are Chinese unless another language is chosen', () => {
    expect(['en-US', 'zh-CN', 'zh-HK'].map((tag) => pickLanguage('auto', tag))).toEqual(['zh-CN', 'zh-CN', 'zh-TW']);
    expect(pickLanguage('en', 'zh-CN')).toBe('en');
  });
});

describe('the settings', () => {
  it('fill in what an older or damaged store lacks', () => {
    expect(completeSettings(null)).toEqual(DEFAULT_SETTINGS);
    const stored = completeSettings({ marks: { term: false } as typeof DEFAULT_SETTINGS.marks });
    expect(stored.marks).toEqual({ ...DEFAULT_SETTINGS.marks, term: false });
  });

  it('switch a site off and on again', () => {
    const off = withSite(DEFAULT_SETTINGS, 'www.example.gov.cn', false);
    expect(isOn(off, 'www.example.gov.cn')).toBe(false);
    expect(isOn(withSite(off, 'www.example.gov.cn', true), 'www.example.gov.cn')).toBe(true);
  });
});
