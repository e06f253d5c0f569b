import Papa from 'papaparse';
import readSheets from 'read-excel-file/node';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { citationOf, linkTo } from '../../lib/export/citation.ts';
import { exportReport } from '../../lib/export/export-file.ts';
import { HIDDEN, REPORT, turned } from '../support/hostile.ts';

const taken = (text: string) => {
  const analysis = analyze(text);
  return {
    analysis,
    text,
    title: analysis.reports[0]?.title ?? '',
    language: 'zh-CN' as const,
    address: 'http://a.gov.cn/x.html',
  };
};
/** Figures that the page shows from the right are asked for as well. */
const read = (form: Parameters<typeof exportReport>[0], text: string) =>
  exportReport(form, { ...taken(text), damaged: true });

describe('a report with signs that turn its letters', () => {
  const hidden = turned(REPORT);

  it('is read as the same report, its turned figures doubted', () => {
    const plain = analyze(REPORT);
    const found = analyze(hidden);
    const bare = ({
      start: _start,
      end: _end,
      sentence: _sentence,
      damaged: _damaged,
      ...rest
    }: (typeof plain.facts)[number]) => rest;
    expect(found.facts.map(bare)).toEqual(plain.facts.map(bare));
    expect(found.facts.some((fact) => fact.damaged)).toBe(true);
    expect(found.targets.map(({ name, text }) => [name, text.replaceAll(/\p{Cf}/gu, '')])).toEqual(
      plain.targets.map(({ name, text }) => [name, text]),
    );
    expect(found.glossary.entries.map((entry) => entry.mentions.length)).toEqual(
      plain.glossary.entries.map((entry) => entry.mentions.length),
    );
  });

  it.each(['csv', 'tasks'] as const)('is taken away as %s without them', async (form) => {
    const cells = async (text: string) => {
      const words = (await (await read(form, text)).content.text()).trimEnd();
      // The address names the very letters of the page, in its own writing.
      const [heads = [], ...rows] = Papa.parse<string[]>(words.replace(/^\ufeff/, '')).data;
      return rows.map((row) => row.filter((_, at) => heads[at] !== '链接'));
    };
    expect(await cells(hidden)).toEqual(await cells(REPORT));
  });

  it('is taken away as Markdown without them', async () => {
    const [markdown, plain] = [await read('markdown', hidden), await read('markdown', REPORT)];
    expect(await markdown.content.text()).toBe(await plain.content.text());
    expect(markdown.name).toBe(plain.name);
  });

  it('is taken away as a workbook without them', async () => {
    const file = await read('xlsx', hidden);
    const sheets = await readSheets(Buffer.from(await file.content.arrayBuffer()));
    const cells = sheets.flatMap(({ data }) => data.flat()).map(String);
    expect(cells).toContain('增长5.6%');
    expect(cells.filter((cell) => HIDDEN.test(cell))).toEqual([]);
  });

  it('is cited without them, and linked to by the very letters of the page', () => {
    const { analysis, text, title, address } = taken(hidden);
    const source = { title, spokenOn: null, text, address };
    const [first] = analysis.facts;
    if (first === undefined) throw new Error('No figure was found.');
    const citation = citationOf(source, first);
    expect(citation).toContain('实现地区生产总值486.3亿元');
    expect(citation.match(HIDDEN)).toBeNull();
    expect(decodeURIComponent(linkTo(source, first))).toContain(
      hidden.slice(first.sentence.start, first.sentence.start + 8),
    );
  });
});

describe('a report that means harm', () => {
  const EVIL = [
    '<img src=x onerror=alert(1)>',
    '</script><script>alert(1)</script>',
    '[a](javascript:alert(1))',
    '=1+1',
    '＝1+1',
    '@SUM(A1)',
    '&lt;b&gt;',
  ];
  const evil = REPORT.replace('链长制：', `链长制：${EVIL.join('')}`)
    .replace('实现地区', `${EVIL.join('、')}，实现地区`)
    .replace('（一）综合', `（一）${EVIL[0]}综合`)
    .replace('居民收入与', `=1+1居民收入与`);

  it('runs no formula in a CSV, whatever its cells begin with', async () => {
    for (const form of ['csv', 'tasks'] as const) {
      const words = (await (await read(form, evil)).content.text()).replace(/^\ufeff/, '').trimEnd();
      const cells = Papa.parse<string[]>(words).data.flat();
      expect(cells.filter((cell) => /^\s*[=+@＝＋＠]/.test(cell))).toEqual([]);
    }
    expect(await (await read('csv', evil)).content.text()).toContain('<img src=x');
  });

  it('has strings for cells in the workbook, and no formula', async () => {
    const file = await read('xlsx', evil);
    const bytes = Buffer.from(await file.content.arrayBuffer());
    const cells = (await readSheets(bytes)).flatMap(({ data }) => data.flat());
    expect(cells.some((cell) => typeof cell === 'string' && cell.includes('<img src=x'))).toBe(true);
  });

  it('has no markup and no link in Markdown', async () => {
    const words = await (await read('markdown', evil)).content.text();
    expect(words).toContain('\\<img src=x onerror=alert(1)\\>');
    expect(words.match(/(?<!\\)[<>[\]&]/g)?.filter((sign) => sign !== '>')).toBeUndefined();
  });

  it('is named after its title without what a file system takes amiss', async () => {
    const file = await exportReport('csv', { ...taken(evil), title: '../../\u202evsc.exe<img>:"|?*\u0000 ' });
    expect(file.name).toBe('vsc.exe img.csv');
  });
});
