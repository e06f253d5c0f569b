import { describe, expect, it } from 'vitest';
import { termsElsewhere } from '../../lib/analysis/elsewhere.ts';

const TEXT = '推行链长制，办好“揭榜挂帅”项目。揭榜挂帅再加力。名词解释 1.链长制：揭榜挂帅之外的机制。';
const LIBRARY = [
  { term: '“揭榜挂帅”', text: '公开张榜、能者领题的科研组织方式。', source: '2024年岚山县政府工作报告' },
  { term: '链长制', text: '另一种说法。', source: '2024年岚山县政府工作报告' },
];
const span = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const OWN = [{ term: '链长制', definition: span('揭榜挂帅之外的机制。'), mentions: [span('链长制')] }];

describe('terms that only another report explains', () => {
  it('are found in the running text, with the report named', () => {
    const places = termsElsewhere(TEXT, OWN, LIBRARY);
    expect(places.map((place) => TEXT.slice(place.start, place.end))).toEqual(['揭榜挂帅', '揭榜挂帅']);
    expect(new Set(places.map((place) => place.entry.source))).toEqual(new Set(['2024年岚山县政府工作报告']));
  });

  it('are none without such reports', () => {
    expect(termsElsewhere(TEXT, OWN, [])).toEqual([]);
  });
});
