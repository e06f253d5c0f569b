import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { type GlossaryHints, readGlossary } from '../../lib/glossary/glossary.ts';
import { withMarker } from '../../lib/glossary/marker-tail.ts';
import { normalize } from '../../lib/text/normalize.ts';

function read(source: string, hints: GlossaryHints = {}, end = Number.POSITIVE_INFINITY) {
  const normal = normalize(source, { cuts: hints.markers ?? [] });
  const reading = readGlossary(normal, { start: 0, end: Math.min(end, normal.text.length) }, hints);
  return {
    heading: reading.heading,
    terms: reading.entries.map(({ term, text }) => `${term}=${text}`),
    mentions: reading.entries.map((entry) =>
      entry.mentions.map((at) => `${at.form} ${source.slice(at.start, at.end)}`),
    ),
    unresolved: reading.unresolved.map(({ marker }) => marker),
    spans: reading.spans.map((span) => normal.text.slice(span.start, span.end)),
    markers: reading.markerSpans.map((span) => normal.text.slice(span.start, span.end)),
  };
}

/** The places of some signs in a source, each the first of its kind. */
const placesOf = (source: string, signs: readonly string[]) =>
  signs.map((sign) => ({ start: source.indexOf(sign), end: source.indexOf(sign) + sign.length }));

const LIST = '名词解释\n1.甲制:一。\n2.乙制:二。\n3.丙制:三。';

describe('what a glossary takes of the text', () => {
  test('the line 附件2 above its heading is no running text', () => {
    expect(read(`推行甲制。\n附件2\n${LIST}`).spans).toEqual([`附件2\n${LIST}`]);
    expect(read(`推行甲制。\n谢谢大家\n${LIST}`).spans).toEqual([LIST]);
  });

  test('the notes below it are apart, and none of it', () => {
    const source = `推行甲制。\n${LIST}\n注：\n1.本报数据为初步统计数。\n2.增速按不变价计算。`;
    expect(read(source)).toMatchObject({
      terms: ['甲制=一。', '乙制=二。', '丙制=三。'],
      spans: [LIST, '注:\n1.本报数据为初步统计数。\n2.增速按不变价计算。'],
    });
  });

  test('notes at the feet of another report do not end it', () => {
    const first = `推行甲制。\n${LIST}\n`;
    const source = `${first}又一份报告。\n名词解释\n1.丁制:四。\n2.戊制:五。\n口径以部门为准。`;
    expect(read(source, { footnotes: source.indexOf('口径') }, first.length).terms).toHaveLength(3);
    expect(read(source, { footnotes: 0 }, first.length).terms).toHaveLength(3);
  });
});

describe('a table of terms', () => {
  /** A table whose cells stand one behind the other in a source, from an offset on. */
  const tableAt = (source: string, from: number, rows: readonly (readonly string[])[]) => {
    let at = from;
    const cells = rows.flatMap((row, index) =>
      row.map((words, column) => {
        const start = source.indexOf(words, at);
        at = start + words.length;
        return { row: index, column, header: false, start, end: at };
      }),
    );
    return { start: from, end: at, cells };
  };
  const rowsOf = (sign: string) => [
    ['名词', '解释'],
    [`${sign}制`, '由其牵头'],
    [`${sign}网`, '一张大网'],
  ];
  const textOf = (rows: readonly (readonly string[])[]) => rows.flat().join('\n');

  test('takes the heading above it, of several the first one alone', () => {
    const above = '推行甲制。\n名词解释\n';
    const between = `${above}${textOf(rowsOf('甲'))}\n说到这里。\n`;
    const source = between + textOf(rowsOf('乙'));
    const tables = [tableAt(source, above.length, rowsOf('甲')), tableAt(source, between.length, rowsOf('乙'))];
    expect(read(source, { tables }).spans).toEqual([`名词解释\n${textOf(rowsOf('甲'))}`, textOf(rowsOf('乙'))]);
  });

  test('begins with itself where no heading is above it', () => {
    const source = `推行甲制。\n全年收官。\n${textOf(rowsOf('甲'))}`;
    const tables = [tableAt(source, source.indexOf('名词'), rowsOf('甲'))];
    expect(read(source, { tables })).toMatchObject({ heading: null, spans: [textOf(rowsOf('甲'))] });
  });

  test('is none with paragraphs in the place of terms', () => {
    const rows = [
      ['名词', '解释'],
      ['甲'.repeat(90), '由其牵头'],
      ['乙'.repeat(90), '一张大网'],
    ];
    expect(read(textOf(rows), { tables: [tableAt(textOf(rows), 0, rows)] })).toMatchObject({ terms: [], spans: [] });
  });
});

describe('markers without a list', () => {
  test.each<[body: string, unresolved: readonly string[]]>([
    ['装配①号机组。', []],
    ['推行“甲制”①。', ['①']],
    ['推行甲制①，织密乙网②。', ['①', '②']],
    ['推行高被引〔5〕论文和〔6〕工作。', ['〔5〕', '〔6〕']],
  ])('%s', (body, unresolved) => {
    expect(read(body).unresolved).toEqual(unresolved);
  });
});

describe('superscripts of a page', () => {
  const body = `推行甲制❶，完善乙法注❷，做好丙事*。\n${LIST}`;

  test('are numbers however they are set, and signs are none', () => {
    expect(read(body, { markers: placesOf(body, ['❶', '注❷', '*']) })).toMatchObject({
      mentions: [['exact 甲制'], ['marker 乙法'], []],
      unresolved: [],
    });
  });

  test('in the list are none of the text', () => {
    const source = '推行甲制。\n名词解释\n1.甲制❷:一。\n2.乙制:二。\n3.丙制:三。';
    expect(read(source, { markers: placesOf(source, ['❷']) }).mentions).toEqual([['exact 甲制'], [], []]);
  });

  test('behind no word point at themselves', () => {
    const source = `推行甲制，（❷）做好。\n${LIST}`;
    expect(read(source, { markers: placesOf(source, ['❷']) }).mentions[1]).toEqual(['marker ❷']);
  });
});

describe('a number that two groups have', () => {
  test('is the first one’s', () => {
    const groups = '名词解释\n一、综合类\n1.甲制:一。\n2.乙制:二。\n二、民生类\n1.丙制:三。\n2.丁制:四。';
    expect(read(`推行某法①和某策②。\n${groups}`).mentions).toEqual([['marker 某法'], ['marker 某策'], [], []]);
  });
});

describe('digits behind terms', () => {
  const nine = ['甲制', '乙制', '丙制', '丁制', '戊企业', '己制', '庚制', '辛制', '壬企业'];
  const list = (count: number) =>
    `\n名词解释\n${nine
      .slice(0, count)
      .map((term, i) => `${i + 1}.${term}:略。`)
      .join('\n')}`;

  test.each<[why: string, body: string, count: number, cut: readonly string[]]>([
    ['behind the closing quote', '推行“甲制”1签署', 3, ['1']],
    [
      'a place before it without one',
      '推行甲制1、乙制2、丙制3、丁制4，戊企业515户，戊企业多',
      5,
      ['1', '2', '3', '4', '5'],
    ],
    ['one note proves nothing', '推行甲制1，戊企业515户', 5, ['1']],
    [
      'nor do four of nine',
      '推行甲制1、乙制2、丙制3、丁制4，己制、庚制、辛制、壬企业9，戊企业515户和己制',
      8,
      ['1', '2', '3', '4', '5'],
    ],
    ['words between term and figure', '推行甲制1、乙制2、丙制3、丁制4，戊企业达515户', 5, ['1', '2', '3', '4']],
  ])('%s', (_why, body, count, cut) => {
    expect(read(body + list(count)).markers).toEqual(cut);
  });

  test('four marked of nine prove nothing', () => {
    expect(read(`推行甲制1、乙制2、丙制3、丁制4，己制、庚制、辛制、壬企业，戊企业515户${list(9)}`).markers).toEqual([
      '1',
      '2',
      '3',
      '4',
    ]);
  });

  test('are those of the entry alone, where it has a number', () => {
    expect(withMarker('链长制null', { start: 0, end: 3 }, null)).toEqual({ start: 0, end: 3 });
  });
});

describe('the heading of notes', () => {
  const communique =
    '2025年青岚市国民经济和社会发展统计公报\n一、综合\n全年地区生产总值[1]486.3亿元。\n二、工业\n年末企业[2]320户。\n';
  const notes = '[1]地区生产总值按现价计算。\n[2]企业为年收入2000万元及以上的企业。\n';

  test('is that of the terms that marks lead to', () => {
    expect(analyze(`${communique}注释：\n${notes}`).glossary.heading).toBe('注释：');
    expect(analyze(`${communique}注：${notes}`).glossary.heading).toBeNull();
    expect(analyze(`${communique.replaceAll(/\[\d\]/g, '')}注释：\n${notes}`).glossary.heading).toBeNull();
  });

  test('and where the figures are from is of the block, with the line below it', () => {
    const text = `${communique}注释：\n${notes}资料来源：\n县级数据来自320家单位。\n`;
    expect(analyze(text).facts.map(({ value }) => value)).toEqual([48_630_000_000, 320]);
  });
});
