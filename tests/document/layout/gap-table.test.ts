import { describe, expect, it } from 'vitest';
import { pageOf, readingOf } from '../../support/layout.ts';
import type { PdfText } from '../../support/pdf.ts';

/** Rows of words, each at its column; the size is twelve points. */
const rows = (step: number, ...given: readonly (readonly string[])[]): PdfText[] =>
  given.flatMap((row, i) =>
    row.flatMap((text, column) =>
      text === '' ? [] : [{ x: [60, 160, 220, 300][column] ?? 0, y: 100 + i * step, text }],
    ),
  );

/** The tables of a page, a line for each row. */
function tablesOf(texts: readonly PdfText[]): string[][] {
  const { text, shape } = readingOf(pageOf(texts));
  return (shape.tables ?? []).map(({ start, end }) => text.slice(start, end).split('\n'));
}

const HEAD = ['指标', '单位', '产量', '增长'];

describe('a table that no lines rule', () => {
  it('has words in one row that fill their cell to the next one', () => {
    const texts = rows(
      40,
      HEAD,
      ['饲料', '吨', '9914.8', '41.4'],
      ['发电量', '亿千瓦时电', '210.7', '0.2'],
      ['水泥', '万吨', '485.6', '-5.1'],
      ['生铁', '万吨', '1161.8', '5.5'],
      ['粗钢', '万吨', '961.0', '2.4'],
    );
    expect(tablesOf(texts)).toEqual([
      [
        '指标\t单位\t产量\t增长',
        '饲料\t吨\t9914.8\t41.4',
        '发电量\t亿千瓦时电\t210.7\t0.2',
        '水泥\t万吨\t485.6\t-5.1',
        '生铁\t万吨\t1161.8\t5.5',
        '粗钢\t万吨\t961.0\t2.4',
      ],
    ]);
  });

  it('has cells of two lines, with the others in the middle beside them', () => {
    const texts = [
      ...rows(
        40,
        HEAD,
        ['饲料', '吨', '9914.8', '41.4'],
        ['', '万吨', '172.8', '11.3'],
        ['焦炭', '万吨', '755.9', '1.9'],
      ),
      { x: 60, y: 173, text: '洗精煤（炼' },
      { x: 60, y: 187, text: '焦用）' },
    ];
    expect(tablesOf(texts)).toEqual([
      [
        '指标\t单位\t产量\t增长',
        '饲料\t吨\t9914.8\t41.4',
        '洗精煤（炼焦用）\t万吨\t172.8\t11.3',
        '焦炭\t万吨\t755.9\t1.9',
      ],
    ]);
  });

  it('ends before the line that says the unit of the next one', () => {
    const one = ['水泥', '万吨', '485.6', '-5.1'];
    const texts = rows(15, HEAD, one, one, one, ['单位：万元'], HEAD, one, one, one);
    expect(tablesOf(texts).map((table) => table.length)).toEqual([4, 4]);
  });

  it('is none where the words of rows share no columns', () => {
    expect(
      tablesOf(rows(20, ['全市一般公共预算收入增长情况', '', ''], ['支出', '3', '', '2'], ['收入', '5', '', '4'])),
    ).toEqual([]);
  });

  it('cuts no number where one reaches into the column before it', () => {
    const short = ['水泥', '万吨', '485.6', '-5.1'];
    const wide = { x: 189, y: 340, text: '1234567890.5' };
    const texts = [
      ...rows(40, HEAD, short, short, short, short, short),
      ...rows(40, ['粗钢', '', '', '0.1']).map((text) => ({ ...text, y: 340 })),
      wide,
    ];
    expect(tablesOf(texts).flat().join()).toContain('1234567890.5');
  });
});
