import { describe, expect, it, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { bidiSpans } from '../../lib/text/bidi-controls.ts';

const [RLO, LRO, PDF, LRI, RLI, PDI] = ['\u202e', '\u202d', '\u202c', '\u2066', '\u2067', '\u2069'];

/** The figures of a review that are taken for damaged, `!` before them. */
function figures(words: string): string[] {
  const text = `2025年青岚区政府工作报告\n一、2024年工作回顾\n${words}\n一般公共预算收入增长4.3%。`;
  const { facts } = analyze(text);
  return facts.map((fact) => `${fact.damaged ? '!' : ''}${fact.value}${fact.unit}`);
}

describe('a figure that is shown from the right', () => {
  test.each([
    ['behind an override', `地区生产总值增长${RLO}5.6%。`],
    ['inside an override', `地区生产总值增长${RLO}5.6%${PDF}。`],
    ['where its digits are turned', `地区生产总值增长${RLO}5.6${PDF}%。`],
    ['where a part of it is turned', `地区生产总值增长5${RLO}.6${PDF}%。`],
    ['behind a sign that was opened before', `地区${RLO}生产总值增长5.6%。`],
    ['inside an isolate', `地区生产总值增长${RLI}5.6%${PDI}。`],
    ['where a closing sign closes something else', `地区${RLO}生产${LRI}总值${PDI}增长5.6%。`],
    ['where an isolate keeps its closing sign', `地区${RLI}生产${PDF}总值增长5.6%。`],
  ])('is damaged %s', (_, words) => {
    expect(figures(words)).toEqual(['!5.6%', '4.3%']);
  });

  test.each([
    ['where the sign is closed before it', `地区${RLO}生产${PDF}总值增长5.6%。`],
    ['where the isolate is closed before it', `地区${RLI}生产${PDI}总值增长5.6%。`],
    ['where the isolate takes an override with it', `地区${RLI}生产${RLO}${PDI}总值增长5.6%。`],
    ['where the sign begins behind it', `地区生产总值增长5.6%，${RLO}形势向好${PDF}。`],
    ['where it is shown from the left as before', `地区生产总值增长${LRO}5.6%${PDF}。`],
    ['where an inner sign turns it back', `地区${RLO}生产总值增长${LRO}5.6%${PDF}${PDF}。`],
    ['where a closing sign closes nothing', `地区${PDF}${PDI}生产总值增长5.6%。`],
  ])('is none %s', (_, words) => {
    expect(figures(words)).toEqual(['5.6%', '4.3%']);
  });
});

describe('what is turned', () => {
  it('ends with its line', () => {
    expect(bidiSpans(`a${RLO}b\nc`)).toEqual([{ start: 1, end: 3 }]);
  });

  it('does not end with the text cut short', () => {
    expect(bidiSpans(`a${RLO}bc`)).toEqual([{ start: 1, end: 4 }]);
  });

  it('is one range, however deep the signs are nested', () => {
    expect(bidiSpans(RLO.repeat(100_000))).toEqual([{ start: 0, end: 100_000 }]);
  });
});

describe('where letters are shown from the right', () => {
  test.each([
    ['甲乙', []],
    ['甲\n乙', []],
    [`甲${RLO}乙${PDF}丙`, [[1, 3]]],
    [`甲${RLO}乙\n丙`, [[1, 3]]],
    [`甲${RLO}乙\r丙`, [[1, 3]]],
    [`甲${RLO}乙\u2029丙`, [[1, 3]]],
    [`甲${RLO}乙`, [[1, 3]]],
    [`${RLO}乙\n丙${PDF}丁`, [[0, 2]]],
    [`${RLO}乙\r丙${PDF}丁`, [[0, 2]]],
    [`${RLO}乙\u2029丙${PDF}丁`, [[0, 2]]],
    [`${RLO}甲${PDI}乙`, [[0, 4]]],
    [`${PDF}甲`, []],
    [`${RLI}甲${RLO}乙${PDI}丙`, [[0, 4]]],
  ])('%j', (text, spans) => {
    expect(bidiSpans(text).map(({ start, end }) => [start, end])).toEqual(spans);
  });
});
