import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';

/** Letters, status and period of the facts of some words in a report with this title. */
function rows(title: string, words: string): string[] {
  const text = `${title}\n${words}\n`;
  return analyze(text).facts.map(({ start, end, status, period }) => `${text.slice(start, end)} ${status} ${period}`);
}

describe('the policy address of Hong Kong tells and sets out by turns', () => {
  test.each([
    ['未來五年，公營房屋將落成18萬個單位。', ['18萬個 target 2025/2029']],
    ['政府將撥款10億港元成立研究院。', ['10億港元 target null']],
    ['未來五年，公營房屋將落成18萬個單位。政府將撥款10億港元。', ['18萬個 target 2025/2029', '10億港元 target null']],
    ['未来五年将落成18万个单位。', ['18万个 target 2025/2029']],
    ['政府将拨款10亿港元成立研究院。', ['10亿港元 target null']],
    ['我們會增設醫療券20萬張。', ['20萬張 target null']],
    ['計劃自推出以來，中心服務居民26萬人次。', ['26萬人次 actual null']],
    ['截至今年六月，已批出項目36個。', ['36個 actual 2025-06']],
    ['會議中心接待旅客26萬人次，錄得增長3%。', ['26萬人次 actual null', '3% actual null']],
  ])('%s', (words, expected) => {
    expect(rows('行政長官2025年施政報告', words)).toEqual(expected);
  });
});

describe('that of Macao is of a budget year', () => {
  test('with a review and a plan', () => {
    const parts = '一、二零二四年施政總結\n接待旅客350萬人次。\n二、二零二五年施政重點\n興建社屋2000個。';
    expect(rows('二零二五年財政年度施政報告', parts)).toEqual(['350萬人次 actual 2024', '2000個 target 2025']);
  });
});
