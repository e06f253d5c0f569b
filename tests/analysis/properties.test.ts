import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { type Analysis, analysisSchema } from '../../lib/model/schema.ts';
import { readNumeral } from '../../lib/quantity/numeral.ts';
import { normalize } from '../../lib/text/normalize.ts';
import { adversarial } from './adversarial.ts';

/** Pieces of a report's language, with the signs that break it. */
const pieces = [
  '地区生产总值',
  '增长',
  '下降',
  '分别',
  '、',
  '，',
  '。',
  '；',
  '：',
  '\n',
  '力争',
  '到2027年',
  '比上年',
  '左右',
  '以上',
  '约',
  '超',
  '5%',
  '４．５％',
  '3.2万亿元',
  '1,234户',
  '100余家',
  '三成',
  '两家',
  '翻一番',
  '第三',
  '前两名',
  '2.56:42.69:54.75',
  '3—5个',
  '0.4个百分点',
  '12天',
  '半天',
  '(',
  '（',
  '）',
  '“',
  '”',
  '《',
  '》',
  '1.2.3亿',
  '%',
  '-',
  '—',
  ' ',
  '　',
  '1 2 3',
  '12345678901234567890亿元',
  '一、2024年工作回顾',
  '二、2025年工作安排',
  '（一）',
  '1.',
  '今年主要预期目标是：',
  '我们也清醒认识到存在不少问题',
  '名词解释',
  '\ud83d',
  '\ude00',
  '😀',
  '\0',
  '\u200b',
  '\r\n',
  '第',
  '2025年',
  '〔2024〕20号',
  '增長',
  '?xùn)',
];
const soup = fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((list) => list.join(''));
const anything = fc.string({ unit: 'binary', maxLength: 200 });
const signs = fc.string({
  unit: fc.constantFrom(...'0123456789.,%-—:/()（）“”《》〔〕、，。；：万亿千百十一二两三半第前翻成分之 \n'),
  maxLength: 120,
});
const units = fc
  .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 80 })
  .map((list) => String.fromCharCode(...list));
const texts = fc.oneof(soup, anything, signs, units);

function everyRange(analysis: Analysis): { start: number; end: number }[] {
  const { reports, sections, facts, targets, mainTargets, damage, glossary } = analysis;
  return [
    ...reports,
    ...sections,
    ...facts,
    ...facts.map((fact) => fact.sentence),
    ...targets,
    ...mainTargets,
    ...damage,
    ...glossary.entries.map((entry) => entry.definition),
    ...glossary.entries.flatMap((entry) => entry.mentions),
    ...glossary.unresolved,
  ];
}

describe('whatever the text', () => {
  test('the result satisfies the schema and nothing is thrown', () => {
    fc.assert(
      fc.property(texts, (text) => void analysisSchema.parse(analyze(text))),
      { numRuns: 400 },
    );
  });

  test('offsets lie inside the text, in order', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { start, end } of everyRange(analyze(text))) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
      }),
      { numRuns: 300 },
    );
  });

  test('facts stand in order, never overlap, and stand inside their sentence', () => {
    fc.assert(
      fc.property(texts, (text) => {
        let last = 0;
        for (const fact of analyze(text).facts) {
          expect(fact.start).toBeGreaterThanOrEqual(last);
          expect(fact.end).toBeGreaterThan(fact.start);
          expect(fact.sentence.start).toBeLessThanOrEqual(fact.start);
          expect(fact.sentence.end).toBeGreaterThanOrEqual(fact.end);
          last = fact.end;
        }
      }),
      { numRuns: 300 },
    );
  });

  test('a fact slices the source to its figure: it opens with a number or its sign and can be read again', () => {
    fc.assert(
      fc.property(soup, (text) => {
        for (const fact of analyze(text).facts) {
          const span = normalize(text.slice(fact.start, fact.end)).text;
          expect(span).toMatch(/^(?:(?:-|–|负|零下)?[\d一二三四五六七八九十百千万亿两半]|第|前|翻)/);
          const numeral = readNumeral(span.replace(/^(?:[第前–负-]|零下)/, ''), 0, () => false);
          if (!/^翻|分之|[:/]/.test(span)) expect(numeral).toBeDefined();
        }
      }),
      { numRuns: 300 },
    );
  });

  test('ids are their own, and what refers to one finds it', () => {
    fc.assert(
      fc.property(soup, (text) => {
        const { sections, facts, targets, mainTargets, checks } = analyze(text);
        const ids = [...sections, ...facts, ...targets].map((one) => one.id);
        expect(new Set(ids).size).toBe(ids.length);
        const known = new Set(ids);
        const named = [...facts, ...targets].flatMap((one) => (one.section === null ? [] : [one.section]));
        const referred = [
          ...mainTargets.flatMap((main) => [...main.facts, ...main.targets]),
          ...checks.flatMap((check) => check.facts),
        ];
        for (const id of [...named, ...referred]) expect(known.has(id)).toBe(true);
      }),
      { numRuns: 200 },
    );
  });

  test('the same text gives the same result', () => {
    fc.assert(
      fc.property(texts, (text) => void expect(analyze(text)).toEqual(analyze(text))),
      { numRuns: 60 },
    );
  });
});

describe('what cannot be read exactly is left unmarked', () => {
  const spans = (text: string) => analyze(text).facts.map((fact) => text.slice(fact.start, fact.end));

  test.each([
    '投资12345678901234567890亿元。',
    '投资123456789.0123456789亿元。',
    '投资1.2.3亿元。',
    '投资增长%。',
    '投资增长。',
  ])('%s', (text) => {
    expect(spans(text)).toEqual([]);
  });

  test('its neighbours still are', () => {
    expect(spans('投资12345678901234567890亿元，消费增长5%。')).toEqual(['5%']);
    expect(spans('投资1.2.3亿元，“消费增长5%，《出口增长6%。')).toEqual(['5%', '6%']);
    expect(spans('投资增长%，消费增长5%\ud83d。')).toEqual(['5%']);
    expect(spans('投资\0增长5\0%。')).toEqual(['5\0%']);
  });

  test('values are exact: 1682.15亿元 is 168215000000', () => {
    expect(analyze('固定资产投资1682.15亿元。').facts[0]?.value).toBe(168215000000);
    expect(analyze('固定资产投资1.1亿元。').facts[0]?.value).toBe(110000000);
  });
});

describe('texts without end', () => {
  test.each(adversarial(20_000))('20,000 characters of %s come back', (_, text) => {
    expect(analyze(text).version).toBe(2);
  });

  test('an empty text is an empty report', () => {
    expect(analyze('')).toMatchObject({ reports: [{ start: 0, end: 0, year: null }], facts: [], targets: [] });
  });
});
