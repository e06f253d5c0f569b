import { describe, expect, it } from 'vitest';
import { IntervalIndex } from '../../lib/page/interval-index.ts';
import { toMarks } from '../../lib/page/marks.ts';
import { isInside, isOnTheWay } from '../../lib/page/safe-triangle.ts';
import { sampleAnalysis } from '../support/analysis.ts';

describe('the marks of an analysis', () => {
  it('tell results, targets and unclear figures apart, and tint each indicator sentence once', () => {
    const { analysis } = sampleAnalysis();
    const kinds = toMarks(analysis).map((mark) => mark.kind);
    expect(kinds.filter((kind) => kind === 'actual')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'target')).toHaveLength(2);
    expect(kinds.filter((kind) => kind === 'unclear')).toHaveLength(1);
  });

  it('tint an indicator sentence around its figures, so that these have the same ground everywhere', () => {
    const { analysis, text } = sampleAnalysis();
    const tints = toMarks(analysis).filter((mark) => mark.kind === 'sentence' || mark.kind.endsWith('-tint'));
    const said = tints.map(({ kind, start, end }) => [kind, text.slice(start, end)]);
    const [first] = analysis.facts;
    expect(said.slice(0, 3).map(([kind]) => kind)).toEqual(['sentence', 'actual-tint', 'sentence']);
    expect(said[1]?.[1]).toBe(text.slice(first!.start, first!.end));
    // Together they are the sentences, once each.
    const sentences = new Set(
      analysis.facts.filter((fact) => fact.indicator !== null).map((fact) => fact.sentence.start),
    );
    const whole = [...sentences].map((at) => analysis.facts.find((fact) => fact.sentence.start === at)!.sentence);
    expect(said.map(([, words]) => words).join('')).toBe(
      whole.map(({ start, end }) => text.slice(start, end)).join(''),
    );
  });

  it('are unclear where the letters of a figure are damaged, however sure its words are', () => {
    const { analysis } = sampleAnalysis();
    const damaged = analysis.facts.map((fact) => ({ ...fact, damaged: true, confidence: 1 }));
    const kinds = toMarks({ ...analysis, facts: damaged }).map((mark) => mark.kind);
    expect(kinds.filter((kind) => kind === 'unclear')).toHaveLength(damaged.length);
    expect(kinds).not.toContain('actual');
  });

  it('mark a term fully at its first place and fainter after', () => {
    const { analysis } = sampleAnalysis();
    const terms = toMarks(analysis).filter((mark) => mark.id === 'g1');
    expect(terms.map((mark) => mark.kind)).toEqual(['term', 'term-repeat', 'term-repeat']);
  });
});

describe('the index of intervals', () => {
  it('finds all ranges around an offset, the shortest first', () => {
    const index = new IntervalIndex([
      { start: 0, end: 100, name: 'long' },
      { start: 10, end: 20, name: 'short' },
      { start: 30, end: 40, name: 'other' },
    ]);
    expect(index.at(15).map((item) => item.name)).toEqual(['short', 'long']);
    expect(index.at(20).map((item) => item.name)).toEqual(['long']);
    expect(index.at(100)).toEqual([]);
  });
});

describe('the way from a term to its card', () => {
  const card = { left: 100, top: 100, right: 300, bottom: 200 };
  it('is the triangle between the pointer and the near edge of the card', () => {
    const from = { x: 120, y: 80 };
    expect(isOnTheWay(from, card, { x: 150, y: 92 })).toBe(true);
    expect(isOnTheWay(from, card, { x: 60, y: 82 })).toBe(false);
    expect(isOnTheWay({ x: 120, y: 230 }, card, { x: 150, y: 210 })).toBe(true);
    expect(isInside(card, { x: 98, y: 150 }, 4)).toBe(true);
  });
});
