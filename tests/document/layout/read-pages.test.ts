import { describe, expect, it } from 'vitest';
import { pageOf, readingOf, ruledTable } from '../../support/layout.ts';
import { type PdfText, setLines } from '../../support/pdf.ts';

const FIRST = '全年全市地区生产总值增长5.6%，规模以上工业增加值增长7.2%，固定资产投资增长4.1%，各项事业都有新的进步。';
const SECOND =
  '城镇新增就业12.5万人，居民人均可支配收入增长6.3%，群众的获得感持续增强，社会大局保持和谐稳定的良好局面。';
const column = (paragraphs: readonly string[], y = 120) => setLines(paragraphs, { x: 80, y, ems: 36 });

describe('printed pages', () => {
  it('have their lines joined into paragraphs', () => {
    expect(readingOf(pageOf(column([FIRST, SECOND, FIRST]))).text).toBe([FIRST, SECOND, FIRST].join('\n'));
  });

  it('have a number joined that a line end parts', () => {
    const texts: PdfText[] = [
      { x: 104, y: 100, text: '全年全市新增就业达到了历史上最高的一个年份的水平共计增加人数为12' },
      { x: 80, y: 119, text: '34人，比上年增加5.6%，其中城镇的比重有了一个比较大的提高。' },
    ];
    expect(readingOf(pageOf(texts)).text).toContain('人数为1234人，比上年');
  });

  it.each([
    '131．96亿元',
    '9．53％左右',
    '25.4%、11.7%、12.6%',
    '978，719万元',
    '22.5％左右',
    '8.3∶39.6∶52.1',
    '为-14.58‰的水平',
  ])('go on in a line that %s begins, which had no room above', (words) => {
    const texts: PdfText[] = [
      ...column([FIRST]),
      { x: 104, y: 200, text: '全年全市新增就业达到了历史上最高的一个年份的水平其中比前年增长' },
      { x: 80, y: 219, text: `${words}，其中城镇的比重有了一个比较大的提高，乡村的比重也有提高。` },
    ];
    expect(readingOf(pageOf(texts)).text).toContain(`增长${words}，`);
  });

  it.each([
    ['a heading', '（一）工业经济平稳增长'],
    ['a short line', '市财政局局长'],
  ])('keep %s on a line of its own', (_, heading) => {
    const texts = [...column([FIRST]), { x: 104, y: 200, text: heading }, ...column([SECOND], 219)];
    expect(readingOf(pageOf(texts)).text).toBe([FIRST, heading, SECOND].join('\n'));
  });

  describe('with a full line that is set in', () => {
    const FULL = '2025年市级一般公共预算收支的构成情况';
    const set = (x: number, i: number, text: string) => ({ x, y: 100 + i * 19, text });
    const rest = [FIRST, SECOND, FIRST].flatMap((text, i) => setLines([text], { x: 60, y: 195 + i * 76, ems: 20 }));

    it('keep it apart from a paragraph, whose second line is not', () => {
      const texts = [set(84, 0, FULL), ...setLines([SECOND], { x: 60, y: 119, ems: 20 }), ...rest];
      expect(readingOf(pageOf(texts)).text.split('\n').slice(0, 2)).toEqual([FULL, SECOND]);
    });

    it('join it to the rest of a block that is set in as a whole', () => {
      const block = [set(84, 0, FULL), set(84, 1, '全市一般公共预算收入支出和重点支出情'), set(84, 2, '况一览')];
      expect(readingOf(pageOf([...block, ...rest])).text.split('\n')[0]).toBe(block.map(({ text }) => text).join(''));
    });
  });

  it.each([
    ['keep an entry of a list of terms apart from a full line', '〔27〕名师工程：三年培养教师百名', '\n'],
    ['join what only begins with the mark of a note', '〔27〕、中心小学和城区的其他学校', ''],
  ])('%s', (_, next, between) => {
    const texts: PdfText[] = [
      ...column([FIRST]),
      { x: 80, y: 200, text: '全年全市新增幼儿园和小学达到了历史上最高的一个年份的水平共计有十多所（见第5页）' },
      { x: 80, y: 219, text: next },
    ];
    expect(readingOf(pageOf(texts)).text).toContain(`（见第5页）${between}${next}`);
  });

  it.each([
    ['keep a title that fills its column apart', '二〇二五年青岚市国民经济和社会发展统计公报', '2025年，', '\n'],
    ['join the lines of a title', '青岚市国民经济和社会发展第十五个五年规划纲要', '草案的说明和有关的情况，', ''],
  ])('%s', (_, title, opening, between) => {
    const texts = [
      { x: 60, y: 81, text: title },
      ...setLines([opening + FIRST, SECOND], { x: 60, y: 100, ems: 22 }),
    ].map((line) => ({ ...line, x: 60 }));
    expect(readingOf(pageOf(texts)).text).toContain(title + between + opening);
  });

  it('join a paragraph that goes on over a page, past running heads, page numbers and a note', () => {
    const pages = [0, 1, 2].map((i) => {
      const lines = column([FIRST, SECOND, FIRST + SECOND]);
      const half =
        i === 0
          ? lines.slice(0, -1)
          : i === 1
            ? [{ ...lines.at(-1)!, y: 120 }, ...column([SECOND], 139.2)]
            : column([FIRST]);
      return pageOf([{ x: 230, y: 40, text: '青岚市政府工作报告' }, ...half, { x: 285, y: 810, text: `- ${i + 1} -` }]);
    });
    const { text } = readingOf(...pages);
    expect(text).toBe([FIRST, SECOND, FIRST + SECOND, SECOND, FIRST].join('\n'));
  });

  it.each([
    ['lose the numbers of its pages', ['7', '8', '9'], []],
    ['lose numbers of two pages a leaf', ['7', '9', '11'], []],
    ['lose the first page’s own number', ['1', '', ''], []],
    ['keep numbers that count nothing, the cells of a table', ['6', '', '5'], ['6', '5']],
  ])('%s', (_, foot, kept) => {
    const pages = foot.map((text) =>
      pageOf([...column([FIRST, SECOND]), ...(text === '' ? [] : [{ x: 285, y: 800, text }])]),
    );
    expect(
      readingOf(...pages)
        .text.split('\n')
        .filter((line) => /^\d+$/.test(line)),
    ).toEqual(kept);
  });

  it.each([
    ['lose a head with the number of its page', ['报告 第3页共9页', '报告 第4页共9页', '报告 第5页共9页'], []],
    ['lose one whose number counts two pages a leaf', ['报告 第3页', '报告 第5页', '报告 第7页'], []],
    [
      'keep first lines that are the same but for their figures',
      ['甲地粮食产量增长5%。', '甲地粮食产量增长9%。', '甲地粮食产量增长2%。'],
      ['甲地粮食产量增长5%。', '甲地粮食产量增长9%。', '甲地粮食产量增长2%。'],
    ],
  ])('%s', (_, heads, kept) => {
    const pages = heads.map((text) => pageOf([{ x: 80, y: 60, text }, ...column([FIRST])]));
    const lines = readingOf(...pages).text.split('\n');
    expect(lines.filter((line) => line !== FIRST)).toEqual(kept);
  });

  describe('with a table of contents', () => {
    const listed = (lines: readonly string[]) => lines.map((text, i) => ({ x: 80, y: 120 + i * 19, text }));
    const read = (lines: readonly string[]) =>
      readingOf(pageOf(listed(lines)), pageOf(column([FIRST])))
        .text.split('\n')
        .slice(0, -1);

    it.each([
      ['by its name', ['目　录', '一、去年工作…………1', '二、今年目标和各项任务', '以及政策………………9']],
      ['by its pages', ['一、去年工作. . . . . . 1', '二、今年目标. . . . . . 1', '附件...........2']],
      ['with dashes around its pages', ['目录', '第一章 发展环境······-1-', '第二章 目标······-12-']],
    ])('leave it out, told %s', (_, lines) => {
      expect(read(lines)).toEqual([]);
    });

    it.each([
      ['sums behind dots', ['增值税…………1280', '企业所得税…………430', '个人所得税…………220']],
      ['sums that grow', ['增值税…………128', '企业所得税…………430', '个人所得税…………520']],
      ['one line with dots', ['目录', '详见下文…………2']],
      ['a text that trails off', ['全年任务……', '各项工作……', '2025']],
    ])('keep %s', (_, lines) => {
      expect(read(lines).join('')).toBe(lines.join(''));
    });
  });

  it('keep 单位：万元 on every page, and a title that stands but once', () => {
    const pages = [1, 2, 3].map((i) =>
      pageOf([
        { x: 400, y: 60, text: '单位：万元' },
        { x: 80, y: 90, text: `第${'一二三'[i - 1]}部分` },
        ...column([FIRST]),
      ]),
    );
    expect(readingOf(...pages).text.match(/单位：万元/g)).toHaveLength(3);
  });

  it('have a narrow column that few full lines measure', () => {
    const names = ['市财政局', '二〇二五年一月十六日在青岚市第九届人代会上', '主任、各位副主任、秘书长、各位委员：'];
    const heads = names.map((text, i) => ({ x: 104, y: 100 + i * 19, text }));
    const texts = [...heads, ...column([FIRST], 170), ...names.map((text, i) => ({ x: 104, y: 260 + i * 19, text }))];
    expect(readingOf(pageOf(texts)).text).toBe([...names, FIRST, ...names].join('\n'));
  });

  it('have the way between their lines measured by long ones, where cells stand half a line apart', () => {
    const cells = [0, 1, 2, 3, 4, 5, 6, 7].flatMap((i) => [
      { x: 80, y: 100 + i * 18, text: '企业' },
      { x: 280, y: 106 + i * 18, text: '见注' },
      { x: 80, y: 112 + i * 18, text: '数' },
    ]);
    expect(readingOf(pageOf([...cells, ...column([FIRST], 300)])).text).toMatch(new RegExp(`\\n${FIRST}$`));
  });

  it('have a justified line read without the blanks that set it out', () => {
    const texts: PdfText[] = [
      { x: 80, y: 100, text: '全 市 收 入 完 成 8 7 8 ． 6 亿 元 ， 为 预 算 的 9 8 ． 4 %。' },
    ];
    expect(readingOf(pageOf(texts)).text).toBe('全市收入完成878．6亿元，为预算的98．4%。');
  });

  it('keep two numbers apart of a line that is not set out', () => {
    const texts: PdfText[] = [{ x: 80, y: 100, text: '收入 12 34 56 万元 合计' }];
    expect(readingOf(pageOf(texts)).text).toBe('收入\t12\t34\t56 万元 合计');
  });

  it('have a note marker that a browser sets in five sixths of the size', () => {
    const texts: PdfText[] = [
      { x: 80, y: 100, text: '建成“一刻钟便民生活圈”' },
      { x: 212, y: 95, size: 10, text: '3' },
      { x: 217, y: 100, text: '12个' },
    ];
    const { text, shape } = readingOf(pageOf(texts));
    expect(text).toBe('建成“一刻钟便民生活圈”312个');
    expect(shape.markers?.map(({ start, end }) => text.slice(start, end))).toEqual(['3']);
  });

  it('are read column by column', () => {
    const left = setLines([FIRST, SECOND], { x: 60, y: 100, ems: 18 });
    const right = setLines([SECOND, FIRST], { x: 310, y: 100, ems: 18 });
    const title = { x: 200, y: 60, size: 18, text: '青岚市政府工作报告' };
    expect(readingOf(pageOf([title, ...left, ...right])).text).toBe(
      ['青岚市政府工作报告', FIRST, SECOND, SECOND, FIRST].join('\n'),
    );
  });

  it('are read column by column where these stand as near as TeX sets them, and signs reach into the gutter', () => {
    const left = setLines([FIRST, SECOND], { x: 60, y: 100, ems: 19 }).map((line, i) =>
      i === 2 ? { ...line, text: `${line.text.slice(0, -1)}，` } : line,
    );
    const right = setLines([SECOND, FIRST, SECOND], { x: 298, y: 100, ems: 19 }).map((line, i) =>
      i === 2 ? { ...line, x: line.x - 6, text: `（${line.text}` } : line,
    );
    const read = readingOf(pageOf([...left, ...right])).text.replaceAll('\n', '');
    expect(read).toBe([...left, ...right].map(({ text }) => text).join(''));
  });

  it('are read column by column where headings and short paragraphs stand among full ones', () => {
    const short = (x: number) => [100, 119, 138, 157, 176, 195].map((y) => ({ x, y, text: '（一）工业经济' }));
    const full = (x: number) => setLines([FIRST, SECOND], { x, y: 214, ems: 18 });
    const { text } = readingOf(pageOf([...short(60), ...full(60), ...short(310), ...full(310)]));
    expect(text.split('\n').slice(-2)).toEqual([FIRST, SECOND]);
    expect(text.split('\n').slice(6, 8)).toEqual([FIRST, SECOND]);
  });

  it('are read column by column where only a page further on tells that there are two', () => {
    const rows = (x: number) => [100, 119, 138, 157].map((y) => ({ x, y, text: '教育支出' }));
    const pages = [1, 2].map(() => pageOf([...rows(60), ...rows(310)]));
    const full = [60, 310].flatMap((x) => setLines([FIRST, SECOND], { x, y: 100, ems: 18 }));
    expect(readingOf(...pages, pageOf(full)).text.split('\n')[1]).toBe('教育支出');
  });

  it('keep a title in one line that goes over both columns', () => {
    const left = setLines([FIRST, SECOND], { x: 60, y: 100, ems: 18 });
    const right = setLines([SECOND, FIRST], { x: 310, y: 100, ems: 18 });
    // Each of its letters is an item of its own, and one of them ends where the columns part.
    const title = [...'二〇二五年全市国民经济和社会发展计划'].map((text, i) => ({ x: 181 + i * 12, y: 60, text }));
    expect(readingOf(pageOf([...title, ...left, ...right])).text.split('\n')[0]).toBe(
      title.map(({ text }) => text).join(''),
    );
  });

  describe('whose right column is short lines, one a paragraph', () => {
    const text = setLines([FIRST + SECOND, SECOND + FIRST], { x: 60, y: 102, ems: 18 });
    const words = [
      '主要指标进展情况',
      '指标',
      '年度目标',
      '全年完成',
      '1.地区生产总值',
      '增长7%',
      '增长5.6%',
      '2.投资',
      '增长8%',
    ];
    const right = words.map((word, i) => ({ x: 325, y: 90 + i * 29, text: word }));
    const lines = (page: readonly PdfText[]) => readingOf(pageOf(page)).text.split('\n');

    it('are read column by column', () => {
      expect(lines([...text, ...right])).toEqual([FIRST + SECOND, SECOND + FIRST, ...words]);
    });

    it('are read so where the short lines stand on the left', () => {
      const moved = [
        ...right.map((word) => ({ ...word, x: 60 })),
        ...text.map((line) => ({ ...line, x: line.x + 250 })),
      ];
      expect(lines(moved)).toEqual([...words, FIRST + SECOND, SECOND + FIRST]);
    });

    // One row of a table stands beside its words, however many lines they take.
    it('are rows of a table where one stands beside each paragraph', () => {
      const rows = [FIRST, SECOND, FIRST, SECOND].flatMap((paragraph, i) => [
        ...setLines([paragraph], { x: 60, y: 100 + i * 90, ems: 18 }),
        { x: 325, y: 119.2 + i * 90, text: `发展改革局${i}` },
      ]);
      const read = lines(rows).join('');
      expect(read.indexOf('发展改革局0')).toBeLessThan(read.lastIndexOf('良好局面'));
    });
  });

  it('give notes at a foot that are as large as the text behind it too, where their numbers are raised', () => {
    const cited: PdfText[] = [
      ...column([FIRST]),
      { x: 104, y: 200, text: '推行链长制' },
      { x: 164, y: 194, size: 8, text: '3' },
    ];
    const foot: PdfText[] = [
      { x: 80, y: 694, size: 8, text: '3' },
      { x: 86, y: 700, text: '链长制：由负责人牵头产业链的办法。' },
    ];
    const { text, shape } = readingOf(pageOf([...cited, ...foot]), pageOf(column([SECOND])));
    expect(text.split('\n')).toEqual([FIRST, '推行链长制3', SECOND, '3链长制：由负责人牵头产业链的办法。']);
    expect(text.slice(shape.footnotes).trim()).toBe('3链长制：由负责人牵头产业链的办法。');
    const uncited = readingOf(pageOf([...column([FIRST]), ...foot]), pageOf(column([SECOND])));
    expect(uncited.text.split('\n').at(-1)).toBe(SECOND);
    expect(uncited.shape.footnotes).toBeUndefined();
  });

  it('give notes behind the text whose number stands on a line of the other column', () => {
    const left = setLines([FIRST, SECOND], { x: 60, y: 104, ems: 18 });
    const right = setLines([SECOND, FIRST], { x: 310, y: 100, ems: 18 });
    const end = left.at(-1)!;
    const number = { x: end.x + end.text.length * 12, y: end.y - 4, size: 7, text: '1' };
    const note = { x: 60, y: 700, size: 8, text: '1本段数据为初步统计结果。' };
    const lines = readingOf(pageOf([...left, number, ...right, note])).text.split('\n');
    expect(lines.slice(1)).toEqual([`${SECOND}1`, SECOND, FIRST, note.text]);
  });

  it('have a raised number in the line of its own column, though one of the other stands as high', () => {
    const side = (x: number) => setLines([FIRST, SECOND, FIRST, SECOND], { x, y: 100, ems: 18 });
    const texts: PdfText[] = [
      ...side(60),
      ...side(310),
      { x: 60, y: 600, text: '全市规模以上工业增加值增长速度' },
      { x: 240, y: 595, size: 7, text: '1' },
      { x: 310, y: 595, text: '全市固定资产投资的增长速度有所加快' },
    ];
    expect(readingOf(pageOf(texts)).text).toMatch(/增加值增长速度1(?:\n|$)/);
  });

  it('give the notes at a foot behind the text, and their raised markers as such', () => {
    const lines = column([FIRST, SECOND]);
    const last = lines.at(-1)!;
    const marker = { x: last.x + 300, y: last.y - 5, size: 7, text: '1' };
    const note = { x: 80, y: 760, size: 9, text: '1 获得感：指群众从改革中得到的实惠。' };
    const { text, shape } = readingOf(pageOf([...lines, marker, note]), pageOf(column([FIRST])));
    expect(text.split('\n')).toEqual([FIRST, expect.stringContaining('社会大局'), FIRST, note.text]);
    expect(shape.markers?.map(({ start, end }) => text.slice(start, end))).toEqual(['1']);
  });

  describe('with bold type', () => {
    /** The ends of bold headings in what is read of a line of parts, by the text before them. */
    const headings = (...parts: readonly [text: string, bold: boolean][]): string[] => {
      let x = 104;
      const texts = parts.map(([text, bold]) => {
        const placed = { x, y: 100, text, bold };
        x += text.length * 12;
        return placed;
      });
      const { text, shape } = readingOf(pageOf(texts));
      return (shape.softBreaks ?? []).map((at) => text.slice(0, at));
    };

    it.each<[string, [string, boolean][], string[]]>([
      [
        'have a heading end with it',
        [
          ['推动工业稳定增长', true],
          ['规上工业增加值增长', false],
        ],
        ['推动工业稳定增长'],
      ],
      [
        'have its brackets from another font',
        [
          ['（', false],
          ['稳定工业增长', true],
          ['）', false],
          ['规上工业', false],
        ],
        ['（稳定工业增长）'],
      ],
      [
        'have a stressed word as none',
        [
          ['规上', false],
          ['工业增加值', true],
          ['增长', false],
        ],
        [],
      ],
      [
        'have a short word as none',
        [
          ['工业', true],
          ['增加值增长', false],
        ],
        [],
      ],
      ['have none where the whole paragraph is bold', [['推动工业稳定增长', true]], []],
    ])('%s', (_, parts, ends) => expect(headings(...parts)).toEqual(ends));
  });

  it('fold radicals, and lead from each letter to its item', () => {
    const page = pageOf([{ x: 80, y: 100, text: '⽩云区⼈⺠政府' }]);
    const { text, pieces } = readingOf(page);
    expect(text).toBe('白云区人民政府');
    expect(pieces).toEqual([{ page: 1, item: 0, from: 0, start: 0, length: 7 }]);
  });
});

describe('tables that a page cuts', () => {
  const rows = [
    ['指标', '数量'],
    ['甲', '1'],
    ['乙', '2'],
  ];
  const table = ruledTable(rows, { x: 80, y: 600, width: 100, height: 40 });
  /** Without the line below its last row, as the page ends there. */
  const cutBelow = table.lines.filter(([x1, y1, x2, y2]) => !(y1 === y2 && y1 === 720 && x1 !== x2));
  const rest = ruledTable([['丙', '3']], { x: 80, y: 60, width: 100, height: 40 });
  const cutAbove = rest.lines.filter(([, y1, , y2]) => !(y1 === y2 && y1 === 60));

  it('have the row that no line ends, and one row more on the next page', () => {
    const { text, shape } = readingOf(pageOf(table.texts, cutBelow), pageOf(rest.texts, cutAbove));
    expect(text).toBe('指标\t数量\n甲\t1\n乙\t2\n丙\t3');
    expect(shape.tables).toHaveLength(1);
  });

  it('are read in the column that they stand in, also where the other holds nothing else', () => {
    const left = setLines([FIRST, SECOND], { x: 60, y: 100, ems: 18 });
    const right = setLines([SECOND, FIRST], { x: 310, y: 100, ems: 18 });
    const beside = ruledTable(rows, { x: 310, y: 100, width: 100, height: 40 });
    const { text } = readingOf(pageOf([...left, ...right]), pageOf([...left, ...beside.texts], beside.lines));
    expect(text.endsWith('指标\t数量\n甲\t1\n乙\t2')).toBe(true);
  });
});

describe('a table on printed pages', () => {
  const ROWS = [
    ['科目', '预算数', '执行数'],
    ['税收收入', '1200', '1260'],
    ['非税收入', '300', '285'],
  ];

  it('is read by its lines', () => {
    const { texts, lines } = ruledTable(ROWS, { x: 80, y: 200, width: 120, height: 24 });
    const { text, shape } = readingOf(pageOf([...column([FIRST]), ...texts, ...column([SECOND], 320)], lines));
    expect(text).toBe([FIRST, ...ROWS.map((row) => row.join('\t')), SECOND].join('\n'));
    expect(shape.tables?.[0]?.cells.map(({ row, column: at }) => [row, at])).toEqual(
      ROWS.flatMap((row, i) => row.map((_, j) => [i, j])),
    );
  });

  it('is one where it goes on over a page below the same head', () => {
    const parts = [ROWS, [ROWS[0]!, ['转移性收入', '500', '512']]].map((rows) =>
      ruledTable(rows, { x: 80, y: 200, width: 120, height: 24 }),
    );
    const said = { x: 400, y: 190, text: '单位：万元' };
    const pages = parts.map(({ texts, lines }) => pageOf([said, ...texts], lines));
    const { shape, text } = readingOf(...pages);
    expect(shape.tables).toHaveLength(1);
    expect(text.match(/单位/g)).toHaveLength(1);
    expect(shape.tables?.[0]?.cells.at(-1)).toMatchObject({ row: 4, column: 2 });
  });

  it.each([
    ['is one where a cell of the rows on one page alone is cut in two', ['转移性收入', '500', '512'], 1],
    ['is another where a head with more columns stands on the next page', ['指标', '上年', '本年'], 2],
  ])('%s', (_, first, count) => {
    const upper = ruledTable(ROWS, { x: 80, y: 200, width: 120, height: 24 });
    const lower = ruledTable([first, ['其他收入', '12', '15']], { x: 80, y: 200, width: 120, height: 24 });
    const cut: [number, number, number, number] = [380, 200, 380, 248];
    const { shape } = readingOf(pageOf(upper.texts, upper.lines), pageOf(lower.texts, [...lower.lines, cut]));
    expect(shape.tables).toHaveLength(count);
  });

  it('is read by its gaps where no lines are drawn', () => {
    const { texts } = ruledTable(ROWS, { x: 80, y: 200, width: 120, height: 24 });
    const { text, shape } = readingOf(pageOf([...column([FIRST]), ...texts]));
    expect(text).toBe([FIRST, ...ROWS.map((row) => row.join('\t'))].join('\n'));
    expect(shape.tables).toHaveLength(1);
  });

  it('has a cell over two columns', () => {
    const { texts, lines } = ruledTable([['科目', '', '备注'], ...ROWS.slice(1)], {
      x: 80,
      y: 200,
      width: 120,
      height: 24,
    });
    // The line between the second and the third column begins below the head.
    const open = lines.map((line): typeof line =>
      line[0] === 320 && line[2] === 320 ? [320, 224, 320, line[3]] : line,
    );
    const words = texts.map((one) => (one.text === '备注' ? { ...one, x: 300 } : one));
    const { shape } = readingOf(pageOf(words, open));
    expect(shape.tables?.[0]?.cells[1]).toMatchObject({ row: 0, column: 1, columnSpan: 2 });
  });

  it('never makes one number of two that stand below each other in a cell', () => {
    const { texts, lines } = ruledTable(ROWS, { x: 80, y: 200, width: 120, height: 48 });
    const stacked = [...texts, { x: 204, y: 200 + 48 * 1.7 + 13, text: '1100' }];
    expect(readingOf(pageOf(stacked, lines)).text).toContain('1200 1100');
  });

  it.each([
    ['a frame around text', [['']]],
    [
      'names in two columns without a figure',
      [
        ['张明', '李华'],
        ['王芳', '赵强'],
      ],
    ],
  ])('is not %s', (_, rows) => {
    const { texts, lines } = ruledTable(rows, { x: 60, y: 90, width: 400, height: 60 });
    expect(readingOf(pageOf([...texts, ...column([FIRST], 400)], lines)).shape.tables).toEqual([]);
  });
});
