import { describe, expect, test } from 'vitest';
import { findFlatTables } from '../../lib/report/flat-table.ts';
import { isForeign, sentencesOf } from '../../lib/report/sentence.ts';
import { splitReports } from '../../lib/report/split.ts';
import { findTabTables } from '../../lib/report/tab-table.ts';

interface Cell {
  readonly start: number;
  readonly end: number;
  readonly row: number;
  readonly indent?: number | undefined;
}
interface Found {
  readonly tables: readonly { readonly cells: readonly Cell[] }[];
  readonly unsure: readonly { readonly figures: readonly { start: number; end: number }[] }[];
}

/** What is found in a text: the rows of each table, cells parted by |, and the figures of each that nothing explains. */
function told(text: string, { tables, unsure }: Found): { tables: string[][]; unsure: string[] } {
  const words = ({ start, end, indent }: Omit<Cell, 'row'>) =>
    '>'.repeat(indent ?? 0) + text.slice(start, end).trim().replaceAll('\n', '⏎');
  return {
    tables: tables.map(({ cells }) =>
      [...Map.groupBy(cells, ({ row }) => row).values()].map((row) => row.map(words).join('|')),
    ),
    unsure: unsure.map(({ figures }) => figures.map(words).join(' ')),
  };
}

const HEAD = '科目\t执行数\t增长%';
const ROWS = ['税收收入\t52\t4', '非税收入\t31\t1'];
const READ = ['科目|执行数|增长%', '税收收入|52|4', '非税收入|31|1'];

describe('a table with tabs', () => {
  test.each<[why: string, lines: readonly string[], tables: readonly (readonly string[])[], unsure: readonly string[]]>(
    [
      ['a head and two rows', [HEAD, ...ROWS], [READ], []],
      ['a head and one row', [HEAD, ...ROWS.slice(0, 1)], [], []],
      ['rows without figures', [HEAD, '甲\t乙\t丙', '丁\t戊\t己'], [], []],
      ['a sentence ends it', [HEAD, ...ROWS, '以上为全部收入。', ...ROWS, HEAD], [READ], ['52 4 31 1']],
      ['a blank line does not', [HEAD, ROWS[0]!, '  ', ROWS[1]!], [READ], []],
      [
        'a name moved in',
        [HEAD, ROWS[0]!, '　其中税\t3\t2', ROWS[1]!],
        [[READ[0]!, READ[1]!, '>其中税|3|2', READ[2]!]],
        [],
      ],
      [
        'a row that has lost its figures',
        [HEAD, ROWS[0]!, '三、产权收入', ROWS[1]!],
        [[READ[0]!, READ[1]!, '三、产权收入', READ[2]!]],
        [],
      ],
      [
        'five such rows are none of it',
        [HEAD, ...ROWS, '一、甲收入', '二、乙收入', '三、丙收入', '四、丁收入', '五、戊收入', ...ROWS],
        [READ],
        ['52 4 31 1'].slice(1),
      ],
      ['such a row at the end', [HEAD, ...ROWS, '三、产权收入'], [READ], []],
      ['a margin', [`\t${HEAD}`, ...ROWS.map((row) => `\t${row}`)], [READ], []],
      ['a head of fewer cells', ['科目\t执行数', ...ROWS], [], ['52 4 31 1']],
      ['a head with a figure', ['科目\t8\t增长%', ...ROWS], [], ['8 52 4 31 1']],
      ['a head over two lines', [HEAD, '类\t亿元\t年', ...ROWS], [], ['52 4 31 1']],
      ['a first head that is empty', ['\t执行数\t增长%', ...ROWS], [['|执行数|增长%', ...READ.slice(1)]], []],
      ['wide figures', [HEAD, '税收收入\t５２\t４', ROWS[1]!], [[READ[0]!, '税收收入|５２|４', READ[2]!]], []],
    ],
  )('%s', (_why, lines, tables, unsure) => {
    const text = lines.join('\n');
    expect(told(text, findTabTables(text))).toEqual({ tables, unsure });
  });
});

describe('a table with blanks', () => {
  const head = '产品 单位 产量 增长';
  const rows = ['水泥 万吨 485.6 -5.1', '钢材 万吨 12.3 4.2'];
  const read = [head, ...rows].map((row) => row.replaceAll(' ', '|'));
  test.each<[why: string, lines: readonly string[], tables: readonly (readonly string[])[], unsure: readonly string[]]>(
    [
      ['a head and two rows', [head, ...rows], [read], []],
      ['a head and one row', [head, rows[0]!], [], []],
      ['without a head', rows, [], []],
      ['a cell that is empty', [head, ...rows, '玻璃 吨 8.1'], [], ['485.6 -5.1 12.3 4.2 8.1']],
      ['two heads: the lower one is its', ['甲 乙 丙', head, ...rows], [read], []],
      ['two tables', [head, ...rows, head, ...rows], [read, read], []],
      ['a sentence behind it', [head, ...rows, '以上 产品 增长 5。', '玻璃 吨 8.1 2'], [read], []],
      ['a blank line in it', [head, rows[0]!, '', rows[1]!], [read], []],
      ['a line too long for a row', [head, ...rows, `${'甲'.repeat(160)} 吨 8.1 2`], [read], []],
      ['two pieces', ['产品 产量', '水泥 485.6', '钢材 12.3'], [], []],
      ['lines of names', ['张三 李四 王五', '赵六 钱七 孙八'], [], []],
    ],
  )('%s', (_why, lines, tables, unsure) => {
    const text = lines.join('\n');
    expect(told(text, findTabTables(text))).toEqual({ tables, unsure });
  });
});

describe('a table with a cell on each line', () => {
  const head = ['指标', '单位', '产量'];
  const rows = ['水泥', '万吨', '485.6', '钢材', '万吨', '12.3'];
  const read = ['指标|单位|产量', '水泥|万吨|485.6', '钢材|万吨|12.3'];
  test.each<[why: string, lines: readonly string[], tables: readonly (readonly string[])[], unsure: readonly string[]]>(
    [
      ['a head and two rows', [...head, ...rows], [read], []],
      ['a head and one row', [...head, ...rows.slice(0, 3)], [], []],
      ['blank lines between', [...head, ...rows].flatMap((cell) => [cell, '']), [read], []],
      [
        'a name that goes on below',
        [...head, '水泥', '(普通)', ...rows.slice(1)],
        [['指标|单位|产量', '水泥⏎(普通)|万吨|485.6', read[2]!]],
        [],
      ],
      ['a sentence behind it', [...head, ...rows, '以上为主要产品。'], [read], []],
      ['a row that lacks a cell', [...head, ...rows, '玻璃', '8.1', '铝材', '万吨', '7.2'], [], ['485.6 12.3 8.1 7.2']],
      ['a row that lacks a cell, with few figures', [...head, ...rows, '玻璃', '8.1'], [], []],
      ['a long line among the cells', [...head, '水泥', '万吨', '甲'.repeat(50), '485.6', '12.3'], [], []],
      ['no word that opens a head', ['产出', '单位', '产量', ...rows], [], []],
      [
        'figures that are far off',
        [...head, ...Array.from({ length: 20 }, (_, i) => `甲乙${'丙'.repeat(i % 3)}`), '8.1', '7.2', '6.3', '5.4'],
        [],
        [],
      ],
      ['two tables', [...head, ...rows, '说明如下。', ...head, ...rows], [read, read], []],
      [
        'order, name and figure',
        ['序号', '指标', '产量', '1', '水泥', '485.6', '2', '钢材', '12.3'],
        [['序号|指标|产量', '1|水泥|485.6', '2|钢材|12.3']],
        [],
      ],
    ],
  )('%s', (_why, lines, tables, unsure) => {
    const text = ['表', ...lines].join('\n');
    expect(told(text, findFlatTables(text, { start: 0, end: text.length }))).toEqual({ tables, unsure });
  });

  test('is looked for in its report alone', () => {
    const text = ['表', ...head, ...rows].join('\n');
    expect(findFlatTables(text, { start: 0, end: text.indexOf('钢材') }).tables).toEqual([]);
  });
});

describe('sentences', () => {
  test.each<[text: string, breaks: readonly number[], sentences: readonly string[]]>([
    ['增长5%。下降3%！', [], ['增长5%。', '下降3%！']],
    ['他说：“增长5%。”下降3%。', [], ['他说：“增长5%。”', '下降3%。']],
    ['增长5%\n”下降3%。', [], ['增长5%\n', '”下降3%。']],
    ['经济稳中有进增长5%。', [6], ['经济稳中有进', '增长5%。']],
    ['增长5%。下降3%', [0, 5, 7], ['增长5%。', '下降', '3%']],
    ['增长5%。', [5, 9], ['增长5%。']],
    ['一、增长5%。\n（二）下降3%。', [], ['增长5%。', '下降3%。']],
    ['增长5%。 —12— 下降3%。', [], ['增长5%。', ' 下降3%。']],
    ['一、', [], ['一、']],
    ['  \n ', [], []],
  ])('%s', (text, breaks, sentences) => {
    expect(
      sentencesOf(text.replaceAll('！', '!').replaceAll('（', '(').replaceAll('）', ')'), 0, text.length, breaks).map(
        ({ start, end }) => text.slice(start, end),
      ),
    ).toEqual(sentences);
  });

  test.each([
    ['The economy grew by five per cent.', true],
    ['GDP of 增长 city.', false],
    ['增长五成 of the whole economy last year', false],
    ['增长五 of the whole economy last year', true],
  ])('%s is foreign: %s', (text, foreign) => {
    expect(isForeign(text, { start: 0, end: text.length })).toBe(foreign);
  });
});

describe('where reports begin', () => {
  const body = (length: number) => '全区经济稳中有进。'.repeat(length / 9);
  const title = (year: number) => `${year}年青岚区政府工作报告`;
  const speech = (year: number) => `——${year}年1月16日在青岚区第五届人民代表大会第四次会议上`;
  const starts = (text: string) => splitReports(text).map(({ start }) => text.slice(start, start + 6).trim());

  test.each<[why: string, text: string, starts: readonly string[]]>([
    [
      'short ones with a speech line each',
      `${title(2024)}\n${speech(2024)}\n${body(400)}\n${title(2025)}\n${speech(2025)}\n${body(400)}`,
      ['2024年青', '2025年青'],
    ],
    [
      'a short one without',
      `${title(2024)}\n${speech(2024)}\n${body(400)}\n${title(2025)}\n${body(400)}`,
      ['2024年青'],
    ],
    ['a title that no text follows', `${title(2024)}\n${body(2000)}\n${title(2025)}\n${body(100)}`, ['2024年青']],
    [
      'a bare title above the full one',
      `政府工作报告\n${title(2024)}\n${body(2000)}\n${title(2025)}\n${body(2000)}`,
      ['政府工作报告', '2025年青'],
    ],
    [
      'what stands before the first title is of its report',
      `导读文字\n${title(2024)}\n${body(2000)}\n${title(2025)}\n${body(2000)}`,
      ['导读文字\n2', '2025年青'],
    ],
    [
      'a sentence that ends like a title',
      `${title(2024)}\n${body(2000)}\n会上,区长作了政府工作报告\n${body(2000)}`,
      ['2024年青'],
    ],
  ])('%s', (_why, text, expected) => {
    expect(starts(text).map((start) => start.slice(0, 6))).toEqual(expected.map((start) => start.slice(0, 6)));
  });
});
