import { describe, expect, test } from 'vitest';
import { readGlossary } from '../../lib/glossary/glossary.ts';
import { findMarkers } from '../../lib/glossary/marker.ts';
import { normalize } from '../../lib/text/normalize.ts';

const LIST = '\n名词解释\n1.甲制:一。\n2.乙制:二。\n3.“丙丁”制:三。\n14.不算:四。';

/** Markers of a text as written, with their numbers. */
function markers(source: string, superscripts: string[] = []): [string, number][] {
  const spans = superscripts.map((s) => ({ start: source.indexOf(s), end: source.indexOf(s) + s.length }));
  const normal = normalize(source, { cuts: spans });
  return findMarkers(normal, [{ start: 0, end: normal.text.length }], spans).map((m) => [
    source.slice(m.source.start, m.source.end),
    m.number,
  ]);
}

function read(body: string, superscripts: string[] = []) {
  const source = body + LIST;
  const spans = superscripts.map((s) => ({ start: source.indexOf(s), end: source.indexOf(s) + s.length }));
  const normal = normalize(source, { cuts: spans });
  const reading = readGlossary(normal, { start: 0, end: normal.text.length }, { markers: spans });
  return {
    mentions: reading.entries.map((e) => e.mentions.map((m) => `${m.form} ${source.slice(m.start, m.end)}`)),
    cut: reading.markerSpans.map((s) => normal.text.slice(s.start, s.end)),
    unresolved: reading.unresolved.map((u) => u.marker),
  };
}

describe('note markers', () => {
  test.each([
    ['“村头小景”③2164个', [['③', 3]]],
    ['R&D⑨经费', [['⑨', 9]]],
    ['“六个自觉”［26］,', [['［26］', 26]]],
    ['高被引［5］论文', [['［5］', 5]]],
    ['“双岸”¹²建设', [['¹²', 12]]],
    ['增长13%[2]，', [['[2]', 2]]],
    ['新建㉑米', [['㉑', 21]]],
  ])('%s', (source, found) => {
    expect(markers(source)).toEqual(found);
  });

  test.each([
    '办好实事:①修路;②供水;③植树。',
    '包括①修路;②供水。',
    '①修路\n②供水',
    '面积12km²,流量3m³/s',
    '国发〔2030〕5号',
    '建成20平方米²',
    '推行甲制[0]',
    '推行甲制⁰',
    '推行甲制¹²³⁴',
    '能耗累计降低13〔18〕%',
    '某发〔65〕号',
    '［1］甲制',
  ])('%s has none', (source) => {
    expect(markers(source)).toEqual([]);
  });

  test('superscripts of the page are markers whatever they look like', () => {
    expect(markers('推行甲制[注2]。', ['[注2]'])).toEqual([['[注2]', 2]]);
  });
});

describe('markers and the list', () => {
  test('bare digits behind a term are a marker where they are its number', () => {
    expect(read('推行甲制1签署,推行乙制2。').cut).toEqual(['1', '2']);
    expect(read('推行“丙丁”制3试点').cut).toEqual(['3']);
  });

  test.each([
    '推行甲制2签署',
    '推行乙制2个',
    '推行甲制1.5亿元',
    '推行甲制12项',
    '签署1份',
    '推行甲制1余次',
    '推行乙制2-3个',
  ])('%s has a figure', (body) => {
    expect(read(body).cut).toEqual([]);
  });

  test('a note is marked once, in whatever order the list is', () => {
    expect(read('推行乙制2，推行甲制1，再推乙制2。').cut).toEqual(['2', '1']);
  });

  test('a marker glued to a figure is told from it where all other notes are marked so', () => {
    const list = `\n名词解释\n${['甲制', '乙制', '丙制', '丁制', '戊企业'].map((term, i) => `${i + 1}.${term}:略。`).join('\n')}`;
    const cut = (body: string) => {
      const normal = normalize(body + list);
      const { markerSpans } = readGlossary(normal, { start: 0, end: normal.text.length });
      return markerSpans.map((span) => normal.text.slice(span.start, span.end));
    };
    expect(cut('推行甲制1、乙制2、丙制3、丁制4，戊企业515户')).toEqual(['1', '2', '3', '4', '5']);
    expect(cut('推行甲制1、乙制2、丙制3、丁制4，戊企业5，54个')).toEqual(['1', '2', '3', '4', '5']);
    expect(cut('推行甲制1、乙制2、丙制3、丁制4，戊企业5,540个')).toEqual(['1', '2', '3', '4']);
    expect(cut('推行甲制1、乙制、丙制、丁制，戊企业515户')).toEqual(['1']);
  });

  test('a marker leads to its entry where the wording differs', () => {
    expect(read('完善“丙字头”③做法').mentions[2]).toEqual(['marker 丙字头']);
    expect(read('完善“丙丁”③做法').mentions[2]).toEqual(['alias 丙丁']);
    expect(read('完善丙字头¶做法', ['¶']).mentions[2]).toEqual([]);
  });

  test('a marker without a note is said to have none', () => {
    expect(read('推行甲制①和新法⑨').unresolved).toEqual([]);
    expect(read('推行甲制1和新法9。', ['9']).unresolved).toEqual(['9']);
  });

  test('a circled number inside a figure is cut out of it', () => {
    expect(read('“甲制”①13459个').cut).toEqual(['①']);
  });
});
