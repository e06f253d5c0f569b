import { describe, expect, test } from 'vitest';
import { readGlossary } from '../../lib/glossary/glossary.ts';
import { explainedElsewhere, linksInDefinition } from '../../lib/glossary/links.ts';
import { normalize } from '../../lib/text/normalize.ts';

describe('terms inside a definition', () => {
  const entries = [
    { id: 'a', term: '“双河”治理', text: '由河道警長(zhǎng)和链主会商推进的双河治理。' },
    { id: 'b', term: '河道警长', text: '见“双河”治理。' },
    { id: 'c', term: '链主会商', text: '由龙头企业牵头。' },
  ] as const;

  test('lead to their own entries, never to the same one', () => {
    const links = linksInDefinition(entries, entries[0]);
    expect(links.map((l) => [l.entry, entries[0].text.slice(l.start, l.end)])).toEqual([
      ['b', '河道警長'],
      ['c', '链主会商'],
    ]);
  });

  test('keep the quotes that belong to the term', () => {
    const [link] = linksInDefinition(entries, entries[1]);
    expect(link && entries[1].text.slice(link.start, link.end)).toBe('“双河”治理');
  });
});

describe('terms that another report explains', () => {
  const source = '推行沙洲监管,落实“1+9”体系和链主会商。\n名词解释\n1.沙洲监管:一。\n2.河道警长:二。';
  const normal = normalize(source);
  const reading = readGlossary(normal, { start: 0, end: normal.text.length });
  const body = [{ start: 0, end: reading.spans[0]?.start ?? 0 }];
  const library = [
    { term: '链主会商', source: '青禾区 2030' },
    { term: '链主会商', source: '青禾区 2029' },
    { term: '沙洲监管', source: '青禾区 2030' },
    { term: '“1+9”体系', source: '青禾区 2030' },
    { term: '1+9', source: '青禾区 2030' },
    // It holds a term of the report's own.
    { term: '推行沙洲监管', source: '青禾区 2030' },
  ];

  test('are offered with their source, the first one given; own terms and codes are not', () => {
    const places = explainedElsewhere(normal, body, library, reading.entries);
    expect(places.map((p) => [source.slice(p.start, p.end), p.entry.term, p.entry.source])).toEqual([
      ['“1+9”体系', '“1+9”体系', '青禾区 2030'],
      ['链主会商', '链主会商', '青禾区 2030'],
    ]);
  });
});
