import { describe, expect, it } from 'vitest';
import { analyze } from '../../../lib/analysis/analyze.ts';
import { lostLetters } from '../../../lib/document/layout/lost-letters.ts';
import { pageOf, readingOf } from '../../support/layout.ts';

const lost = (text: string, cutOff: readonly number[] = []) =>
  lostLetters(text, cutOff).map(({ start, end }) => text.slice(start, end));

describe('letters that a file does not name', () => {
  it.each([
    ['全市发\ue012时间', ['\ue012']],
    ['会议报ç如下', ['ç']],
    ['各位代表ÿ', ['ÿ']],
    ['全市区(qū)域经济(jì)发展', []],
    ['每平方米μg，Pokémon 展', []],
    ['新增企业12家，增长5.6%。', []],
    // Pictures of a menu, bullets.
    ['\u0000| \u0000| \u0000\n\u0000微信', []],
    ['\uf0b7 发展经济', []],
    // A letter of a number is none, and neither is one of two that follow each other.
    ['增长\n\u00002.6%', ['\u0000']],
    ['收入\n\u0000\u0000年', ['\u0000\u0000']],
  ])('%s', (text, expected) => expect(lost(text)).toEqual(expected));

  it('leave nothing of a text sure where they are many', () => {
    const text = 'ÿ代表，全市收þ增长5.6%。'.repeat(12);
    expect(lost(text)).toEqual([text]);
  });
});

describe('a line that the paper cuts off', () => {
  it('leaves its clause unsure, and what the sentence goes on to say of somebody', () => {
    const text = '全市收入8亿元，增长5.6%，财政部门压减支出12万元，为预算的98%；教育支出9亿元。';
    expect(lost(text, [text.indexOf('压减')])).toEqual(['财政部门压减支出12万元，为预算的98%']);
  });

  it('makes its figures doubtful, and no other', () => {
    const texts = [
      {
        x: 60,
        y: 100,
        text: '2024年全市一般公共预算收入完成278.26亿元，增长6.2%，税收收入占全部收入的比重继续保持较快提高，其',
      },
      { x: 60, y: 119, text: '中增值税入完成37.9亿元，为预算的98.4%。' },
    ];
    const { text, shape } = readingOf(pageOf(texts));
    const facts = analyze(text, shape).facts.map(({ value, damaged }) => [value, damaged]);
    expect(facts).toEqual([
      [27826000000, false],
      [6.2, false],
      [3790000000, true],
      [98.4, true],
    ]);
  });
});
