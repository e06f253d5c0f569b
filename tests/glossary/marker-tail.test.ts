import { describe, expect, it } from 'vitest';
import { withMarker } from '../../lib/glossary/marker-tail.ts';

describe('a place with its note marker', () => {
  it.each<[string, string, string | null, string]>([
    ['“链长制”①，再', '链长制', '1', '链长制”①'],
    ['“七个有之”［26］的', '七个有之', '26', '七个有之”［26］'],
    ['R&D⑨经费', 'R&D', '9', 'R&D⑨'],
    ['RCEP11签署', 'RCEP', '11', 'RCEP11'],
    ['链长制1，签约', '链长制', '1', '链长制1'],
    ['链长制12个', '链长制', '1', '链长制'],
    ['链长制23个', '链长制', '1', '链长制'],
    ['推行链长制。', '链长制', '1', '链长制'],
    ['“链长制”。', '链长制', null, '链长制'],
  ])('%s', (text, term, number, expected) => {
    const start = text.indexOf(term);
    const { end } = withMarker(text, { start, end: start + term.length }, number);
    expect(text.slice(start, end)).toBe(expected);
  });
});
