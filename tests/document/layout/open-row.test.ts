import { describe, expect, it } from 'vitest';
import { pageOf, readingOf } from '../../support/layout.ts';
import { type PdfText, setLines } from '../../support/pdf.ts';

/** Words on one line of a page, each so many full-width signs behind the one before. */
function line(y: number, ...words: readonly (readonly [text: string, gap: number])[]): PdfText[] {
  let x = 60;
  return words.map(([text, gap]) => {
    const at = x + gap * 12;
    x = at + [...text].reduce((sum, sign) => sum + (sign.charCodeAt(0) < 0x2000 ? 6 : 12), 0);
    return { x: at, y, text };
  });
}

describe('a row of which no table is made', () => {
  it.each<[string, PdfText[], string]>([
    [
      'that are two figures',
      line(100, ['城乡社区支出', 0], ['8.73', 1.5], ['-25.19%', 0.3]),
      '城乡社区支出\t8.73\t-25.19%',
    ],
    ['in one run of letters', line(100, ['交通支出 2.35 2.11 -10.21%', 0]), '交通支出\t2.35\t2.11\t-10.21%'],
    [
      'of two rows beside each other',
      line(100, ['非税收入', 0], ['99.68', 1], ['4.54%', 1], ['公共安全支出', 0.3], ['22.48', 0.3], ['21.74', 1]),
      '非税收入\t99.68\t4.54%\t公共安全支出\t22.48\t21.74',
    ],
    [
      'whose letters are set apart',
      line(100, ['收', 0], ['入', 1.5], ['合', 1.5], ['计', 1.5], ['667.4', 2], ['支', 1.5], ['出', 1.5], ['605', 2]),
      '收入合计\t667.4\t支出\t605',
    ],
  ])('has a tab between words %s', (_, texts, row) => {
    expect(readingOf(pageOf(texts)).text).toBe(row);
  });

  it('may hold numbers with commas', () => {
    const row = line(100, ['城乡社区支出', 0], ['978,719', 1.5], ['-25.19%', 0.3]);
    expect(readingOf(pageOf(row)).text).toBe('城乡社区支出\t978,719\t-25.19%');
  });

  it('goes on in no other line, however full it is', () => {
    const full = line(119, ['社会保障和就业支出其他资金的安排情况和说明', 0], ['93', 4], ['15.08', 1], ['15.42', 1]);
    const text = setLines(['全市收入增长5.6%，支出增长7.2%，各项事业都有新的进步，社会大局保持和谐稳定。'], {
      x: 60,
      y: 200,
      ems: 34,
    });
    expect(
      readingOf(pageOf([...full, { x: 60, y: 138, text: '十二、卫生健康支出' }, ...text])).text.split('\n')[0],
    ).toBe('社会保障和就业支出其他资金的安排情况和说明\t93\t15.08\t15.42');
  });

  it.each<[string, PdfText[], string]>([
    ['a sentence', line(100, ['全市收入', 0], ['12.5亿元', 1], ['，增长5.6%。', 0]), '全市收入 12.5亿元，增长5.6%。'],
    [
      'one of narrow signs',
      line(100, ['收入65.86亿元,增长', 0], ['8.9%,排全省第', 0.3], ['3', 0.3], ['位', 0.3]),
      '收入65.86亿元,增长8.9%,排全省第3位',
    ],
    ['words', line(100, ['市财政局', 0], ['局长', 2]), '市财政局 局长'],
    ['a figure in its sentence', line(100, ['全市地区生产总值增长', 0], ['5.6%', 0.25]), '全市地区生产总值增长5.6%'],
  ])('is not %s', (_, texts, text) => {
    expect(readingOf(pageOf(texts)).text).toBe(text);
  });
});
