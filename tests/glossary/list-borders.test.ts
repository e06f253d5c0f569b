import { describe, expect, test } from 'vitest';
import { readGlossary } from '../../lib/glossary/glossary.ts';
import { normalize } from '../../lib/text/normalize.ts';

/** The entries of a text as `number term = definition`. */
function entriesOf(...lines: readonly string[]): string[] {
  const source = lines.join('\n');
  const normal = normalize(source);
  return readGlossary(normal, { start: 0, end: normal.text.length }).entries.map(
    ({ number, term, definition }) =>
      `${number ?? '–'} ${term} = ${source.slice(definition.start, definition.end).replaceAll('\n', '⏎')}`,
  );
}

const BODY = '推行甲制，织密乙网，凝聚丙力，用好丁法。';
const THREE = ['1 甲制 = 一。', '2 乙网 = 二。', '3 丙力 = 三。'];

describe('what proves a list', () => {
  test.each<[why: string, lines: readonly string[], entries: readonly string[]]>([
    ['two entries under 名词解释', ['名词解释', '1.甲制:一。', '2.乙网:二。'], THREE.slice(0, 2)],
    ['two under 注释 may be any notes', ['注释', '1.甲制:一。', '2.乙网:二。'], []],
    ['two without numbers', ['名词解释', '甲制:一。', '乙网:二。'], []],
    [
      'terms on lines of their own, which one paragraph cannot have',
      ['名词解释', '1.甲制度', '由甲来牵头的一种办法。', '2.乙制度', '由乙来牵头的一种办法。'],
      ['1 甲制度 = 由甲来牵头的一种办法。', '2 乙制度 = 由乙来牵头的一种办法。'],
    ],
    [
      'one number alone is the first line of a list without numbers',
      ['名词解释', '1.甲制:一。', '乙网:二。', '丙力:三。', '丁法:四。'],
      ['– 1.甲制 = 一。', '– 乙网 = 二。', '– 丙力 = 三。', '– 丁法 = 四。'],
    ],
    [
      'a foot of the page behind the heading',
      ['名词解释', '编辑:张三', '1.甲制度', '由甲来牵头的一种办法。', '2.乙制度', '由乙来牵头的一种办法。'],
      [],
    ],
    [
      'a line in brackets behind the heading',
      ['名词解释', '(按先后为序)', '甲制:一。', '乙网:二。', '丙力:三。'],
      ['– 甲制 = 一。', '– 乙网 = 二。', '– 丙力 = 三。'],
    ],
    ['three such lines', ['名词解释', '先看甲', '再看乙', '后看丙', '甲制:一。', '乙网:二。', '丙力:三。'], []],
    [
      'a foot behind a list without numbers',
      ['名词解释', '甲制:一。', '乙网:二。', '丙力:三。', '编辑:张三', '丁法:四。'],
      ['– 甲制 = 一。', '– 乙网 = 二。', '– 丙力 = 三。'],
    ],
    [
      'most lines have no colon',
      ['名词解释', '甲制:一。', '要抓。', '要管。', '乙网:二。', '要抓。', '要管。', '丙力:三。', '要抓。', '要管。'],
      [],
    ],
    [
      'a colon behind a clause',
      ['名词解释', '甲制:一。', '要抓三件事,要管好:水。', '乙网:二。', '丙力:三。'],
      ['– 甲制 = 一。⏎要抓三件事,要管好:水。', '– 乙网 = 二。', '– 丙力 = 三。'],
    ],
    [
      'the last line is a term and nothing',
      ['名词解释', '1.甲制:一。', '2.乙网:二。', '3.丙制度'],
      ['1 甲制 = 一。', '2 乙网 = 二。'],
    ],
  ])('%s', (_why, lines, entries) => {
    expect(entriesOf(BODY, ...lines)).toEqual(entries);
  });
});

describe('where an entry ends', () => {
  const eight = ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛'].map((sign, i) => `${i + 1}.${sign}制:略。`);

  test('one of many has two lines, and the last has one', () => {
    const found = entriesOf(BODY, '名词解释', eight[0]!, '共有两项。', ...eight.slice(1), '口径以部门为准。');
    expect(found[0]).toBe('1 甲制 = 略。⏎共有两项。');
    expect(found.at(-1)).toBe('8 辛制 = 略。');
  });

  test('the last goes on in its next line where its sentence was not over', () => {
    expect(entriesOf(BODY, '名词解释', ...eight.slice(0, 7), '8.辛制:分年,', '分批。', '口径以部门为准。').at(-1)).toBe(
      '8 辛制 = 分年,⏎分批。',
    );
  });

  test('the last ends where numbers begin anew', () => {
    const long = ['甲', '乙', '丙'].flatMap((sign, i) => [`${i + 1}.${sign}制:一。`, '又一。']);
    expect(entriesOf(BODY, '名词解释', ...long, '另有说明', '1.口径 以部门为准').at(-1)).toBe(
      '3 丙制 = 一。⏎又一。⏎另有说明',
    );
  });

  test('groups begin at 1 again, and their headings are of no entry', () => {
    expect(
      entriesOf(
        BODY,
        '名词解释',
        '一、综合类',
        '1.甲制:一。',
        '2.乙网:二。',
        '二、民生类',
        '1.丙力:三。',
        '2.丁法:四。',
      ),
    ).toEqual(['1 甲制 = 一。', '2 乙网 = 二。', '1 丙力 = 三。', '2 丁法 = 四。']);
  });

  test('a quoted word at the beginning of a term is not the term', () => {
    expect(
      entriesOf(BODY, '名词解释', '1.“绿盾”行动计划实施方案', '由各县巡查河道并建立台账。', '2.乙网:二。'),
    ).toEqual(['1 “绿盾”行动计划实施方案 = 由各县巡查河道并建立台账。', '2 乙网 = 二。']);
  });
});

describe('a list in one paragraph', () => {
  test.each<[string, readonly string[]]>([
    ['1.甲制:一。2.乙网:二。3.丙力:三。', THREE],
    // A number inside a sentence begins no entry, nor does a figure.
    ['1.甲制:含2.乙丙:两项。2.乙网:二。3.丙力:三。', ['1 甲制 = 含2.乙丙:两项。', ...THREE.slice(1)]],
    ['1.甲制:一。2.5倍增长。2.乙网:二。3.丙力:三。', ['1 甲制 = 一。2.5倍增长。', ...THREE.slice(1)]],
    ['1.甲制:一。2.乙网:二。', []],
  ])('%s', (list, entries) => {
    expect(entriesOf(`${BODY.repeat(3)}谢谢!名词解释${list}`)).toEqual(entries);
  });
});

describe('a list that no heading names', () => {
  test.each<[why: string, lines: readonly string[], entries: readonly string[]]>([
    [
      'four that a sentence announces',
      ['本报整理了“小词典”。', '1.甲制:一。', '2.乙网:二。', '3.丙力:三。', '4.丁法:四。'],
      [...THREE, '4 丁法 = 四。'],
    ],
    ['three that a sentence announces', ['本报整理了“小词典”。', '1.甲制:一。', '2.乙网:二。', '3.丙力:三。'], []],
    [
      'three terms in brackets',
      ['【甲制】', '一。', '【乙网】', '二。', '【丙力】', '三。'],
      ['– 甲制 = 一。', '– 乙网 = 二。', '– 丙力 = 三。'],
    ],
    ['two in brackets and a remark', ['【甲制】', '一。', '【乙网】', '二。', '备注:无。'], []],
    [
      'numbers in circles with a stop',
      ['名词解释', '①、甲制:一。', '②、乙网:二。'],
      ['1 甲制 = 一。', '2 乙网 = 二。'],
    ],
    [
      'labels for two',
      ['关键词:甲制', '名词解释:一。', '关键词:乙网', '名词解释:二。'],
      ['– 甲制 = 一。', '– 乙网 = 二。'],
    ],
    ['labels for one', ['关键词:甲制', '名词解释:一。'], []],
    [
      'labels on lines of their own',
      ['关键词:', '甲制', '名词解释:', '一。', '关键词:', '乙网', '名词解释:', '二。'],
      ['– 甲制 = 一。', '– 乙网 = 二。'],
    ],
    [
      'a label without its definition',
      ['关键词:甲制', '关键词:乙网', '名词解释:二。', '关键词:丙力', '名词解释:三。'],
      ['– 乙网 = 二。', '– 丙力 = 三。'],
    ],
    [
      'a definition over two lines, up to its stop',
      ['关键词:甲制', '名词解释:一', '又一。', '全年收官。', '关键词:乙网', '名词解释:二。'],
      ['– 甲制 = 一⏎又一。', '– 乙网 = 二。'],
    ],
    [
      'a label at the end of the page',
      ['关键词:甲制', '名词解释:一。', '关键词:乙网', '名词解释:二。', '关键词:'],
      ['– 甲制 = 一。', '– 乙网 = 二。'],
    ],
  ])('%s', (_why, lines, entries) => {
    expect(entriesOf(BODY, ...lines)).toEqual(entries);
  });

  const notes = ['[1]甲制:一。', '[2]乙网:二。', '[3]丙力:三。'];
  const found = ['1 甲制 = 一。', '2 乙网 = 二。', '3 丙力 = 三。'];
  test.each<[why: string, body: string, notes: readonly string[], entries: readonly string[]]>([
    ['notes that the text has marks for', '推行甲制[1]，织密乙网[2]。', notes, found],
    [
      'the same in circles',
      '推行甲制①，织密乙网②。',
      notes.map((note, i) => note.replace(/\[\d\]/, '①②③'.charAt(i))),
      found,
    ],
    ['notes that it has none for', '推行甲制，织密乙网。', notes, []],
    ['marks behind a stop count the items of a list', '推行甲制。[1]织密乙网。', notes, []],
    ['two notes', '推行甲制[1]，织密乙网[2]。', notes.slice(0, 2), []],
  ])('%s', (_why, body, list, entries) => {
    expect(entriesOf(body, '全年工作到此。', ...list)).toEqual(entries);
  });
});
