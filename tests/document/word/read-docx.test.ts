import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Unreadable } from '../../../lib/document/unreadable.ts';
import type { WordBlock } from '../../../lib/document/word/blocks.ts';
import { readDocx } from '../../../lib/document/word/read-docx.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const docx = (body: string, parts: Record<string, string> = {}) =>
  zipSync({
    'word/document.xml': strToU8(`<?xml version="1.0"?><w:document ${W}><w:body>${body}</w:body></w:document>`),
    ...Object.fromEntries(Object.entries(parts).map(([name, xml]) => [`word/${name}`, strToU8(xml)])),
  });
const p = (text: string, look = '') => `<w:p><w:r><w:rPr>${look}</w:rPr><w:t>${text}</w:t></w:r></w:p>`;
const textOf = (blocks: readonly WordBlock[]): string[] =>
  blocks.flatMap((block) =>
    block.kind === 'paragraph'
      ? [block.runs.map(({ text }) => text).join('')]
      : block.rows.map((row) => row.map((cell) => textOf(cell.blocks).join('/')).join('|')),
  );

describe('a Word document', () => {
  it('has its paragraphs and tables in their order', async () => {
    const table = `<w:tbl><w:tr><w:tc>${p('科目')}</w:tc><w:tc>${p('预算数')}</w:tc></w:tr><w:tr><w:tc>${p('税收')}</w:tc><w:tc>${p('1200')}</w:tc></w:tr></w:tbl>`;
    expect(textOf(await readDocx(docx(p('增长5%&amp;6%') + table + p('完。'))))).toEqual([
      '增长5%&6%',
      '科目|预算数',
      '税收|1200',
      '完。',
    ]);
  });

  it('has the tabs of rows that were never made a table', async () => {
    const row = '<w:p><w:r><w:t>教育支出</w:t><w:tab/><w:t>91.95</w:t></w:r><w:r><w:tab/><w:t>0.54%</w:t></w:r></w:p>';
    expect(textOf(await readDocx(docx(row)))).toEqual(['教育支出\t91.95\t0.54%']);
  });

  it('has the text of a text box once, behind the paragraph that it hangs on', async () => {
    const box = `<w:txbxContent>${p('专栏：就业12.5万人')}</w:txbxContent>`;
    const both = `<mc:AlternateContent><mc:Choice><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice><mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`;
    const hung = `<w:p><w:r><w:t>全市就业稳定。</w:t></w:r><w:r>${both}</w:r></w:p>`;
    expect(textOf(await readDocx(docx(hung + p('完。'))))).toEqual(['全市就业稳定。', '专栏：就业12.5万人', '完。']);
  });

  describe('with a table of contents', () => {
    const field = (code: string) => `<w:r><w:instrText>${code}</w:instrText></w:r>`;
    const entry = `<w:p><w:hyperlink w:anchor="_Toc1"><w:r><w:t>一、去年工作</w:t></w:r>${field('PAGEREF _Toc1 \\h')}<w:r><w:t>3</w:t></w:r></w:hyperlink></w:p>`;

    it('leaves out its entries', async () => {
      expect(textOf(await readDocx(docx(entry + entry + p('一、去年工作'))))).toEqual(['一、去年工作']);
    });

    it('leaves it out with its name where it is a part of its own', async () => {
      const look = '<w:sdtPr><w:docPartObj><w:docPartGallery w:val="Table of Contents"/></w:docPartObj></w:sdtPr>';
      const part = `<w:sdt>${look}<w:sdtContent>${p('目录')}${entry}</w:sdtContent></w:sdt>`;
      expect(textOf(await readDocx(docx(part + p('一、去年工作'))))).toEqual(['一、去年工作']);
    });

    it('keeps a reference to a page, and other parts', async () => {
      const other = `<w:sdt><w:sdtPr><w:docPartObj><w:docPartGallery w:val="Cover Pages"/></w:docPartObj></w:sdtPr><w:sdtContent>${p('青岚市')}</w:sdtContent></w:sdt>`;
      const reference = `<w:p>${field('PAGEREF table2')}<w:r><w:t>见第5页</w:t></w:r></w:p>`;
      expect(textOf(await readDocx(docx(other + reference)))).toEqual(['青岚市', '见第5页']);
    });
  });

  it('tells bold and raised letters', async () => {
    const [block] = await readDocx(
      docx(p('一', '<w:b/>') + p('二', '<w:b w:val="0"/><w:vertAlign w:val="superscript"/>')),
    );
    expect(block).toEqual({ kind: 'paragraph', runs: [{ text: '一', bold: true, raised: false }] });
  });

  it('has cells that span rows and columns', async () => {
    const cell = (text: string, look: string) => `<w:tc><w:tcPr>${look}</w:tcPr>${p(text)}</w:tc>`;
    const blocks = await readDocx(
      docx(
        `<w:tbl><w:tr>${cell('指标', '<w:vMerge w:val="restart"/>')}${cell('2025年', '<w:gridSpan w:val="2"/>')}</w:tr><w:tr>${cell('', '<w:vMerge/>')}${cell('预算', '')}${cell('执行', '')}</w:tr></w:tbl>`,
      ),
    );
    const [table] = blocks;
    const spans =
      table?.kind === 'table' ? table.rows.map((row) => row.map((one) => [one.rowSpan, one.columnSpan])) : [];
    expect(spans).toEqual([
      [
        [2, 1],
        [1, 2],
      ],
      [
        [1, 1],
        [1, 1],
      ],
    ]);
  });

  it.each([
    ['chineseCountingThousand', '%1、', ['一、', '二、']],
    ['decimal', '%1.', ['1.', '2.']],
    ['bullet', '', ['', '']],
  ])('writes automatic numbers out: %s', async (format, text, marks) => {
    const list = `<w:numbering ${W}><w:abstractNum w:abstractNumId="7"><w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="${format}"/><w:lvlText w:val="${text}"/></w:lvl></w:abstractNum><w:num w:numId="3"><w:abstractNumId w:val="7"/></w:num></w:numbering>`;
    const item = (words: string) =>
      `<w:p><w:pPr><w:numPr><w:ilvl w:val="0"/><w:numId w:val="3"/></w:numPr></w:pPr><w:r><w:t>${words}</w:t></w:r></w:p>`;
    const blocks = await readDocx(docx(item('工作回顾') + item('工作安排'), { 'numbering.xml': list }));
    expect(textOf(blocks)).toEqual([`${marks[0]}工作回顾`, `${marks[1]}工作安排`]);
  });

  it('leaves out what was deleted, hidden, or is the code of a field', async () => {
    const body = `<w:p><w:del><w:r><w:delText>旧</w:delText><w:t>旧</w:t></w:r></w:del><w:ins><w:r><w:t>新</w:t></w:r></w:ins><w:r><w:rPr><w:vanish/></w:rPr><w:t>隐</w:t></w:r><w:r><w:instrText>PAGE</w:instrText></w:r></w:p>`;
    expect(textOf(await readDocx(docx(body)))).toEqual(['新']);
  });

  it('gives its notes behind the text', async () => {
    const notes = `<w:footnotes ${W}><w:footnote w:id="1">${p('链长制：指由领导牵头。')}</w:footnote></w:footnotes>`;
    const body = `<w:p><w:r><w:t>链长制</w:t></w:r><w:r><w:footnoteReference w:id="1"/></w:r></w:p>`;
    expect(textOf(await readDocx(docx(body, { 'footnotes.xml': notes })))).toEqual([
      '链长制[1]',
      '[1]链长制：指由领导牵头。',
    ]);
  });
});

describe('a hostile document', () => {
  it.each([
    [
      'an entity that loads a file',
      `<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]><w:document ${W}><w:body>&e;</w:body></w:document>`,
    ],
    ['elements without an end', `<w:document ${W}><w:body>`],
    ['elements too deep', `<w:document ${W}>${'<w:body>'.repeat(5000)}${'</w:body>'.repeat(5000)}</w:document>`],
  ])('is refused: %s', async (_, xml) => {
    await expect(readDocx(zipSync({ 'word/document.xml': strToU8(xml) }))).rejects.toThrow(Unreadable);
  });

  it('is read where pictures stand beside its text', async () => {
    expect(textOf(await readDocx(docx(p('增长5%'), { 'media/image1.png': 'x' })))).toEqual(['增长5%']);
  });

  it('is refused where it unpacks to more than is read', async () => {
    const bomb = zipSync({ 'word/document.xml': new Uint8Array(90_000_000).fill(0x20) }, { level: 9 });
    expect(bomb.length).toBeLessThan(200_000);
    await expect(readDocx(bomb)).rejects.toMatchObject({ reason: 'bomb' });
  });

  it.each([
    ['cut short', docx(p('增长5%')).slice(0, 120), 'damaged'],
    ['a spreadsheet', zipSync({ 'xl/workbook.xml': strToU8('<workbook/>') }), 'sheet'],
    ['slides', zipSync({ '[Content_Types].xml': strToU8('<Types/>') }), 'no-page'],
    ['an archive of files', zipSync({ 'annex.pdf': strToU8('x') }), 'archive'],
    ['pictures of a text', docx(p(' '), { 'media/image1.png': 'x' }), 'scanned'],
    ['an OFD', zipSync({ 'OFD.xml': strToU8('<ofd:OFD/>') }), 'ofd'],
  ])('is refused: %s', async (_, bytes, reason) => {
    await expect(readDocx(bytes)).rejects.toMatchObject({ reason });
  });
});
