import { describe, expect, test } from 'vitest';
import { aliasesOf } from '../../lib/glossary/alias.ts';
import { fold, foldTerm } from '../../lib/glossary/folded.ts';
import { gluedHeadings, headingStrength } from '../../lib/glossary/heading.ts';
import { termMatcher } from '../../lib/glossary/matcher.ts';
import { splitBehindQuote, splitEntry } from '../../lib/glossary/split.ts';

/** What of a body is marked for some terms, quotes as written. */
function marked(terms: readonly string[], body: string): string[] {
  return termMatcher(terms.map((term) => aliasesOf(term)))
    .find(body, [{ start: 0, end: body.length }])
    .map(({ start, end }) => body.slice(start, end));
}

describe('what may touch a term', () => {
  test.each<[term: string, body: string, found: readonly string[]]>([
    ['沙洲监管', 'AI沙洲监管', ['沙洲监管']],
    ['沙洲监管', '沙洲监管AI', ['沙洲监管']],
    ['沙洲监管', '见附件2沙洲监管', ['沙洲监管']],
    ['沙洲监管', '第一沙洲监管3区', ['沙洲监管']],
    ['RITs', '建“RITs”A区', ['RITs']],
    ['1+9', '构建3“1+9”3体系', ['1+9']],
    ['“双岸”更新', '建设“双岸绿地', []],
    ['“双岸”更新', '建设“双岸”绿地', ['双岸']],
  ])('%s in %s', (term, body, found) => {
    expect(marked([term], body)).toEqual(found);
  });

  test.each<[terms: readonly string[], body: string, found: readonly string[]]>([
    // Of two as long as each other the whole term comes before the core of one.
    [['“甲乙丙”行动', '丙丁戊'], '甲乙丙丁戊', ['丙丁戊']],
    [['甲乙丙', '“丙丁戊”行动'], '甲乙丙丁戊', ['甲乙丙']],
    [['甲乙丙丁', '丁戊己'], '甲乙丙丁戊己', ['甲乙丙丁']],
    // A form that three could mean is none's.
    [['攻坚“1+8”方案', '企业“1+8”改革', '园区“1+8”行动'], '落实“1+8”', []],
    [['“1+8”', '企业“1+8”改革', '园区“1+8”行动'], '落实“1+8”', ['1+8']],
    [['"六个一"行动'], '开展“六个一”行动', ['“六个一”行动']],
    [['「六个一」行动'], '开展“六个一”行动', ['“六个一”行动']],
  ])('%j in %s', (terms, body, found) => {
    expect(marked(terms, body)).toEqual(found);
  });
});

describe('a text as terms are compared', () => {
  test.each([
    ['甲\t乙 丙', '甲乙丙'],
    ['“甲”“乙”', '甲、乙'],
    ['"甲""乙"', '甲乙'],
    ['”“甲', '甲'],
    ['EFlops—2＋', 'EFLOPS-2+'],
  ])('%s is %s', (term, folded) => {
    expect(foldTerm(term)).toBe(folded);
  });

  test.each([
    ['甲“乙”丙', [0, 3, 0]],
    ['甲”乙', [2, 0]],
    // Between quotes with nothing in them nothing is quoted: the first letter behind them is.
    ['甲“”乙', [0, 1]],
  ])('%s has its quotes at %j', (text, quotes) => {
    const folded = fold(text, [{ start: 0, end: text.length }]);
    expect([...folded.quotes].slice(0, -1)).toEqual(quotes);
  });
});

describe('where an entry is parted', () => {
  const parted = (line: string) => {
    const split = splitEntry(line, { start: 0, end: line.length });
    return split && [split.term, split.definition].map(({ start, end }) => line.slice(start, end));
  };

  test.each<[line: string, parts: readonly string[] | null]>([
    ['链长制:由领导担任链长', ['链长制', '由领导担任链长']],
    ['【链长制】由领导担任链长', ['链长制', '由领导担任链长']],
    // A figure in brackets is no term.
    ['【12%】链长制:由领导担任链长', ['【12%】链长制', '由领导担任链长']],
    ['链长制。链长制由领导担任链长', ['链长制', '链长制由领导担任链长']],
    ['链长制。由领导担任链长', null],
    [
      '由各县共同管护河道沟渠道路林网的共管制度指由村组分三步:先试点',
      ['由各县共同管护河道沟渠道路林网的共管制度', '由村组分三步:先试点'],
    ],
    ['共管制度指标:由村组管护', ['共管制度指标', '由村组管护']],
    ['“一网:一次”,是指一次办好', ['“一网:一次”', '一次办好']],
    ['(原称:河警)河道警长:由公安担任', ['(原称:河警)河道警长', '由公安担任']],
    ['“河道警长:由公安担任', ['“河道警长', '由公安担任']],
    ['“河道警长由公安担任', null],
    ['(是指河警)河道警长:由公安担任', ['(是指河警)河道警长', '由公安担任']],
    ['"绿盾":由各县巡查', ['"绿盾"', '由各县巡查']],
    ['是指由领导担任链长', null],
    ['21.5亿元:投资', null],
  ])('%s', (line, parts) => {
    expect(parted(line)).toEqual(parts);
  });

  test.each([
    ['“绿盾”由各县巡查。', ['“绿盾”', '由各县巡查。']],
    ['“绿盾”行动。', null],
    ['绿盾由各县巡查。', null],
  ])('behind its quote: %s', (line, parts) => {
    const split = splitBehindQuote(line, { start: 0, end: line.length });
    expect(split && [split.term, split.definition].map(({ start, end }) => line.slice(start, end))).toEqual(parts);
  });
});

describe('a heading', () => {
  test.each(['请问;报告名词解释', '他说!报告名词解释', '   '])('%j is none of a glossary', (line) => {
    expect(headingStrength(line)).toBeNull();
  });

  test('is glued to the first entry in a short line, too', () => {
    const line = '谢谢!名词解释1.甲制:一。';
    expect(gluedHeadings(line).map(({ start, end }) => line.slice(start, end))).toEqual(['名词解释']);
  });
});
