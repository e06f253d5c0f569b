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

  it('has a head of two lines, the upper of which stands over a gap of the others, and two heads in one run', () => {
    const place = (texts: readonly string[], y: number) =>
      texts.map((text, i) => ({ x: [60, 210, 290][i] ?? 0, y, text }));
    const body = ['人口', '城镇', '乡村', '男性', '女性', '老人'].map((name, i) => [
      name,
      `${105 + i}.9`,
      `${40 + i}.3`,
    ]);
    const placed = body.flatMap((row, i) => place(row, 140 + i * 15));
    const halves = [
      { x: 210, y: 100, text: '年末数（万' },
      ...place(['指标', '', '比重（%）'], 107).filter(({ text }) => text !== ''),
      { x: 210, y: 114, text: '人）' },
    ];
    const inOne = [
      { x: 60, y: 120, text: '指标' },
      { x: 210, y: 120, text: '年末数（万人） 比重（%）' },
    ];
    const rowsOf = body.map((row) => row.join('\t'));
    expect(tablesOf([...halves, ...placed])).toEqual([['指标\t年末数（万人）\t比重（%）', ...rowsOf]]);
    expect(tablesOf([...inOne, ...placed])).toEqual([['指标\t年末数（万人）\t比重（%）', ...rowsOf]]);
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

  it('has a row of which each cell stands on a line of its own, and a figure close behind its words', () => {
    const texts = [
      ...[100, 116, 132].map((y) => ({ x: 96, y, text: '股份制企业' })),
      ...[100, 116, 132].map((y) => ({ x: 205, y, text: '-6.1' })),
      { x: 96, y: 148, text: '外商及港台投资企' },
      { x: 205, y: 154.7, text: '5.3' },
      { x: 96, y: 161.4, text: '业' },
      { x: 96, y: 177.4, text: '其他经济类型企业型' },
      { x: 205, y: 177.4, text: '30.2' },
    ];
    expect(tablesOf(texts)).toEqual([
      [
        '股份制企业\t-6.1',
        '股份制企业\t-6.1',
        '股份制企业\t-6.1',
        '外商及港台投资企业\t5.3',
        '其他经济类型企业型\t30.2',
      ],
    ]);
  });

  it('has columns that long words of several rows come close to', () => {
    const texts = rows(
      16,
      HEAD,
      ['平板玻璃窗用料与', '重量箱数', '515.7', '6.3'],
      ['发酵酒精', '万千升量', '134.1', '1.1'],
      ['交流电机的各部件', '台', '58', '-2.5'],
    ).map((text) => (['重量箱数', '台'].includes(text.text) ? { ...text, x: 163 } : text));
    expect(tablesOf(texts)).toEqual([
      [
        '指标\t单位\t产量\t增长',
        '平板玻璃窗用料与\t重量箱数\t515.7\t6.3',
        '发酵酒精\t万千升量\t134.1\t1.1',
        '交流电机的各部件\t台\t58\t-2.5',
      ],
    ]);
  });

  describe('over the end of a page', () => {
    const HEADED = [
      HEAD,
      ['水泥', '万吨', '485.6', '-5.1'],
      ['饲料', '吨', '9914.8', '41.4'],
      ['生铁', '万吨', '6.8', '5'],
    ];
    const last = (given: readonly (readonly string[])[]) =>
      rows(16, ...given).map((text) => ({ ...text, y: text.y + 600 }));

    it('is one, though figures of other lengths leave other gaps', () => {
      const rest = rows(16, ['粗钢', '万吨', '', '2'], ['钢材', '万吨', '7.25', '1'], ['焦炭', '吨', '1234.5', '1.9']);
      const further = rest.map((text) => (text.text === '2' ? { ...text, x: 309 } : text));
      const { text, shape } = readingOf(pageOf(last(HEADED)), pageOf(further));
      expect(shape.tables).toHaveLength(1);
      expect(text.split('\n')).toHaveLength(7);
    });

    it('takes a rest of one row, which alone would be no table', () => {
      const { text, shape } = readingOf(pageOf(last(HEADED)), pageOf(rows(16, ['粗钢', '万吨', '961.0', '2.4'])));
      expect(shape.tables).toHaveLength(1);
      expect(text.split('\n').at(-1)).toBe('粗钢\t万吨\t961.0\t2.4');
    });

    it('has its head from the page before', () => {
      const { text, shape } = readingOf(pageOf(last(HEADED.slice(0, 2))), pageOf(rows(16, ...HEADED.slice(1))));
      expect(shape.tables?.map(({ start }) => start)).toEqual([0]);
      expect(text.split('\n').slice(0, 2)).toEqual(['指标\t单位\t产量\t增长', '水泥\t万吨\t485.6\t-5.1']);
    });

    it('does not go on in rows of other columns, or below a line of text', () => {
      const other = rows(16, ...HEADED).map((text) => ({ ...text, x: text.x + 40 }));
      expect(readingOf(pageOf(last(HEADED)), pageOf(other)).shape.tables).toHaveLength(2);
      const below = [{ x: 60, y: 60, text: '其中主要产品的产量如下：' }, ...rows(16, ['粗钢', '万吨', '961.0', '2.4'])];
      expect(readingOf(pageOf(last(HEADED)), pageOf(below)).text).toMatch(/如下：\n粗钢\t万吨\t961\.0\t2\.4$/);
    });
  });
});
