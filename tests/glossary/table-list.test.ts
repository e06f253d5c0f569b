import { expect, test } from 'vitest';
import { tableLists } from '../../lib/glossary/table-list.ts';
import { normalize } from '../../lib/text/normalize.ts';

/** What is read of a table behind a line, `number term = definition` for each entry; `*` marks a cell of the head. */
function read(before: string, rows: readonly (readonly string[])[], until = Number.POSITIVE_INFINITY): string[] {
  let source = `推行链长制。\n${before}\n`;
  const start = source.length;
  const cells = rows.flatMap((row, at) =>
    row.map((written, column) => {
      const words = written.replace(/^\*/, '');
      const from = source.length;
      source += `${words}\n`;
      return { row: at, column, header: written.startsWith('*'), start: from, end: from + words.length };
    }),
  );
  const normal = normalize(source);
  const range = { start: 0, end: Math.min(normal.text.length, until) };
  return tableLists(normal, range, [{ start, end: source.length - 1, cells }]).flatMap(({ entries }) =>
    entries.map(
      ({ number, term, definition }) =>
        `${number ?? '–'} ${normal.text.slice(term.start, term.end)} = ${normal.text.slice(definition.start, definition.end)}`,
    ),
  );
}

const TERMS = [
  ['链长制', '由领导担任链长'],
  ['好差评', '由群众评价'],
];
const BARE = ['– 链长制 = 由领导担任链长', '– 好差评 = 由群众评价'];
const NUMBERED = [
  ['1', '链长制', '由领导担任链长'],
  ['2.', '好差评', '由群众评价'],
];
const WITH_NUMBERS = ['1 链长制 = 由领导担任链长', '2. 好差评 = 由群众评价'];

test.each<readonly [why: string, before: string, rows: readonly (readonly string[])[], entries: readonly string[]]>([
  ['its head says so', '其他', [['*名词', '*解释'], ...TERMS], BARE],
  ['its head is marked as none', '其他', [['名词', '解释'], ...TERMS], BARE],
  ['its head is the second row', '其他', [['*附表'], ['*术语', '*释义'], ...TERMS], BARE],
  ['the columns the other way round', '其他', [['*解释', '*名词'], ...TERMS.map(([a = '', b = '']) => [b, a])], BARE],
  ['a column of numbers', '其他', [['*序号', '*名词', '*解释'], ...NUMBERED], WITH_NUMBERS],
  ['no head, under the heading of a glossary', '名词解释', TERMS, BARE],
  ['the same with numbers', '名词解释', NUMBERED, WITH_NUMBERS],
  [
    'numbers inside the terms',
    '名词解释',
    [
      ['1.链长制', '由领导担任链长'],
      ['2.好差评', '由群众评价'],
    ],
    ['1. 链长制 = 由领导担任链长', '2. 好差评 = 由群众评价'],
  ],
  ['a row without a definition is left out', '名词解释', [...TERMS, ['一网通办', '']], BARE],
  ['so is one without a term', '名词解释', [...TERMS, ['', '在一个平台办理']], BARE],
  ['and one that is short', '名词解释', [...TERMS, ['一网通办']], BARE],
  ['no head and no heading', '其他', TERMS, []],
  ['a head that names terms alone', '其他', [['*名词', '*投资'], ...TERMS], []],
  ['a head that names meanings alone', '其他', [['*投资', '*解释'], ...TERMS], []],
  ['a second row of the head', '其他', [['*名词', '*解释'], ['*中文', '*释义'], ...TERMS], BARE],
  ['terms that are numbers', '名词解释', [['2410', '四项工作部署'], ...TERMS], ['– 2410 = 四项工作部署', ...BARE]],
  ['three columns of words', '名词解释', TERMS.map(([a = '', b = '']) => [a, b, '备注']), []],
  ['four columns', '名词解释', NUMBERED.map((row) => [...row, '备注']), []],
  ['one entry', '名词解释', TERMS.slice(0, 1), []],
])('a table, %s', (_why, before, rows, entries) => {
  expect(read(before, rows)).toEqual(entries);
});

test('a table outside the report is none of its own', () => {
  expect(read('名词解释', TERMS, 12)).toEqual([]);
});
