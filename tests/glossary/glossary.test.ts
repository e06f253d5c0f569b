import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readGlossary } from '../../lib/glossary/glossary.ts';
import { mojibakeRewrites } from '../../lib/text/mojibake.ts';
import { toSource } from '../../lib/text/normal-text.ts';
import { normalize } from '../../lib/text/normalize.ts';
import { pinyinRewrites } from '../../lib/text/pinyin.ts';
import { garble } from '../text/garble.ts';
import { listsBehind } from './behind.ts';

function read(source: string) {
  const { rewrites, damage } = mojibakeRewrites(source);
  const normal = normalize(source, { rewrites: [...rewrites, ...pinyinRewrites(source)], damage });
  return { normal, reading: readGlossary(normal, { start: 0, end: normal.text.length }) };
}

describe('the glossary of a report', () => {
  test('its last entry ends where the notes at the feet of pages begin, which may be a glossary themselves', () => {
    const report = '推行甲制，完善乙制。\n';
    const list = '名词解释\n1.甲制:一。\n2.乙制:二\n';
    const texts = (source: string, footnotes?: number) => {
      const normal = normalize(source);
      const hints = footnotes === undefined ? {} : { footnotes };
      return readGlossary(normal, { start: 0, end: normal.text.length }, hints).entries.map((e) => e.text);
    };
    const whole = `${report}${list}口径以统计部门公布的为准。`;
    expect(texts(whole, (report + list).length)).toEqual(['一。', '二']);
    expect(texts(whole)).toEqual(['一。', '二\n口径以统计部门公布的为准。']);
    expect(texts(`${report}${list}`, report.length)).toEqual(['一。', '二']);
  });

  test('an entry that never occurs keeps its place in the list, without mentions', () => {
    const { reading } = read('推行甲制。\n名词解释\n1.甲制:一。\n2.乙制:二。\n3.丙制:三。');
    expect(reading.entries.map((e) => [e.id, e.term, e.mentions.length])).toEqual([
      ['term-1', '甲制', 1],
      ['term-2', '乙制', 0],
      ['term-3', '丙制', 0],
    ]);
  });

  test('a term is found in an annex behind the list, but not in what else stands there', () => {
    const list = '推行甲制。\n名词解释\n1.甲制:一。\n2.乙制:二。\n3.丙制:三。';
    const places = (source: string) => read(source).reading.entries.map((e) => e.mentions.length);
    expect(places(`${list}\n附件2\n十件民生实事\n推行乙制，完善甲制。`)).toEqual([2, 1, 0]);
    expect(places(`${list}\n附表：重点项目\n推行乙制。\n`)).toEqual([1, 1, 0]);
    expect(places(`${list}\n相关阅读\n推行乙制，完善甲制。`)).toEqual([1, 0, 0]);
  });

  test('a term in brackets has its line for itself, with a heading over the list or without', () => {
    const list = '【甲制】\n由甲牵头。\n【乙网】\n一张网。\n【丙力】\n新的力。';
    const terms = (source: string) => read(source).reading.entries.map((e) => `${e.term}=${e.text}`);
    const found = ['甲制=由甲牵头。', '乙网=一张网。', '丙力=新的力。'];
    expect(terms(`推行甲制，织密乙网。\n名词解释\n${list}`)).toEqual(found);
    expect(terms(`推行甲制，织密乙网。\n${list}`)).toEqual(found);
    expect(
      terms(
        `名词解释\n${list
          .replaceAll(/^(?=【)/gm, '1.')
          .replace('1.【乙', '2.【乙')
          .replace('1.【丙', '3.【丙')}`,
      ),
    ).toEqual(found);
    // Headings in brackets are no terms of the text, and buttons have nothing behind them.
    expect(terms(`全年增长5%。\n${list}`)).toEqual([]);
    expect(terms('推行甲制。\n【甲制】\n【打印】\n【关闭】')).toEqual([]);
  });

  test('the last heading with entries wins over a table of contents', () => {
    const { reading } = read('目录\n名词解释\n主要工作\n一、工作\n推行甲制。\n名词解释\n1.甲制:一。\n2.乙制:二。');
    expect(reading.entries.map((e) => e.term)).toEqual(['甲制', '乙制']);
  });

  test('a sentence may announce the list in place of a heading', () => {
    const list = '1.甲制:一。\n2.乙制:二。\n3.丙制:三。\n4.丁制:四。';
    const terms = (source: string) => read(source).reading.entries.map((e) => e.term);
    expect(terms(`推行甲制。\n本报整理了一本“小词典”,方便大家读懂报告。\n${list}`)).toEqual([
      '甲制',
      '乙制',
      '丙制',
      '丁制',
    ]);
    expect(terms(`推行甲制。\n本报整理了四项举措,方便大家读懂报告。\n${list}`)).toEqual([]);
  });

  test('two glossaries on one page are read apart', () => {
    const first = '推行甲制。\n名词解释\n1.甲制:一。\n2.乙制:二。\n';
    const second = '推行甲制、丙制。\n名词解释\n1.丙制:三。\n2.丁制:四。';
    const normal = normalize(first + second);
    const split = first.length;
    const reading = (start: number, end: number) =>
      readGlossary(normal, { start, end }).entries.map((e) => [e.term, e.mentions.map((m) => m.start)]);
    expect(reading(0, split)).toEqual([
      ['甲制', [2]],
      ['乙制', []],
    ]);
    expect(reading(split, normal.text.length)).toEqual([
      ['丙制', [split + 5]],
      ['丁制', []],
    ]);
  });

  test('a glossary before the body has its terms in what follows', () => {
    const body = '各位代表,推行甲制。全年工作稳步推进,各项目标完成,群众更加满意。'.repeat(4);
    const { reading } = read(`名词解释\n1.甲制:一。\n2.乙制:二。\n一、工作回顾\n${body}`);
    expect(reading.entries[0]?.mentions.length).toBe(4);
  });

  test('a term is found where the page has it garbled', () => {
    const run = garble('（四）實施“九千萬') ?? '';
    const source = `甲。\n ${run}渠工程”。\n名詞解釋\n1.“九千萬渠工程”:一。\n2.乙制:二。`;
    const { reading } = read(source);
    const [mention] = reading.entries[0]?.mentions ?? [];
    expect(mention && source.slice(mention.start, mention.end)).toBe(`${run.slice(-4)}渠工程`);
  });

  test('the ranges of list and markers are ranges of the normal text', () => {
    const { normal, reading } = read('全年  推行“甲制”①13459个。\n名词解释\n1.甲制：一。\n2.乙制：二。\n附件\n表');
    expect(reading.spans.map((s) => normal.text.slice(s.start, s.end))).toEqual(['名词解释\n1.甲制:一。\n2.乙制:二。']);
    expect(reading.markerSpans.map((s) => normal.text.slice(s.start, s.end))).toEqual(['①']);
  });
});

describe('any text', () => {
  const piece = fc.constantFrom(
    '名词解释',
    '附件',
    '\n',
    '\n1.',
    '\n2.',
    '\n3.',
    '1.',
    '2.',
    '3.',
    '［1］',
    '①',
    '②',
    '一、',
    '二、',
    '三、',
    ':',
    '：',
    '“',
    '”',
    '"',
    '（',
    '）',
    '、',
    '甲制',
    '乙制',
    '丙',
    '1+9',
    'RCEP',
    '18条',
    '三大',
    '是指',
    '即',
    '。',
    ';',
    '，',
    '関',
    '區(qū)',
    '?。ㄋ模',
    ' ',
    '\u3000',
    '\u200b',
    '😀',
    '\ud800',
    '关键词：',
    '名词解释：',
    '12',
    '²',
  );
  const text = fc.oneof(
    { weight: 3, arbitrary: fc.array(piece, { maxLength: 120 }).map((p) => p.join('')) },
    { weight: 1, arbitrary: fc.string({ unit: 'grapheme' }) },
  );

  test('never throws; places are inside the text, in order and apart', () => {
    fc.assert(
      fc.property(text, (source) => {
        const { normal, reading } = read(source);
        const inside = ({ start, end }: { start: number; end: number }, size: number) =>
          start >= 0 && start <= end && end <= size;
        for (const entry of reading.entries) {
          expect(entry.term.length).toBeGreaterThan(0);
          expect(inside(entry.definition, source.length)).toBe(true);
          expect(source.slice(entry.definition.start, entry.definition.end).endsWith(entry.text)).toBe(true);
        }
        const mentions = reading.entries.flatMap((e) => e.mentions).sort((a, b) => a.start - b.start || a.end - b.end);
        for (const [i, mention] of mentions.entries()) {
          expect(inside(mention, source.length)).toBe(true);
          expect(mention.end).toBeGreaterThan(mention.start);
          if (mention.form !== 'marker' && mentions[i + 1]?.form !== 'marker') {
            expect(mentions[i + 1]?.start ?? Number.POSITIVE_INFINITY).toBeGreaterThanOrEqual(mention.end);
          }
        }
        for (const span of [...reading.spans, ...reading.markerSpans]) {
          expect(inside(span, normal.text.length)).toBe(true);
          expect(inside(toSource(normal, span), source.length)).toBe(true);
        }
      }),
      { numRuns: 400 },
    );
  });

  test.each(listsBehind(40_000))('has the terms of %s', (_, source) => {
    const { entries } = read(source).reading;
    expect(entries.map(({ term }) => term.slice(-1))).toEqual(['甲', '乙', '丙']);
  });
});
