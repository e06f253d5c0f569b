import { describe, expect, it } from 'vitest';
import { reportLanguage } from '../../lib/text/report-language.ts';

describe('the language of a report', () => {
  it.each([
    ['地区生产总值增长5.6%，规模以上工业增加值增长7.2%。', 'zh-Hans'],
    ['地區生產總值增長5.6%，規模以上工業增加值增長7.2%。', 'zh-Hant'],
    ['2024年青嵐區政府工作報告', 'zh-Hant'],
    ['政府工作報告', 'zh-Hant'],
    // One name in the other script does not turn it.
    ['地区生产总值增长5.6%，“國泰”项目投产，实际利用外资增长。', 'zh-Hans'],
    ['', 'zh-Hans'],
  ])('%s is %s', (text, language) => {
    expect(reportLanguage(text)).toBe(language);
  });
});
