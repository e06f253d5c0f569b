import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { readSheet } from 'read-excel-file/node';
import { describe, expect, it, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { exportReport, type Form } from '../../lib/export/export-file.ts';
import { exportLabels, headOf } from '../../lib/export/labels.ts';
import { COLUMNS } from '../../lib/export/row.ts';
import { toRows } from '../../lib/export/rows.ts';
import { type Analysis, analysisSchema } from '../../lib/model/schema.ts';
import { sampleAnalysis } from '../support/analysis.ts';
import { partsOfZip } from '../support/zip.ts';

const address = 'https://example.gov.cn/report.html';

/** A cell as whoever opens the table reads it: without the apostrophe that keeps it from being run. */
const asWritten = (cell: string) => (/^'+\s*[=+\-@＝＋－＠\t\r\n]/.test(cell) ? cell.slice(1) : cell);

async function taken(form: Form, analysis: Analysis, text: string): Promise<Buffer> {
  const file = await exportReport(form, { analysis, text, title: '报告', language: 'zh-CN', address });
  return Buffer.from(await file.content.arrayBuffer());
}

/** The rows of a CSV file as a library reads it that did not write it, by the names of their columns. */
async function fromCsv(analysis: Analysis, text: string): Promise<Record<string, string>[]> {
  const [, ...rows] = parse(await taken('csv', analysis, text), { bom: true }) as string[][];
  return rows.map((row) => Object.fromEntries(COLUMNS.map((column, index) => [column, asWritten(row[index] ?? '')])));
}

/** The rows of the sheet of figures, by the names of their columns; columns that say nothing are left out of it. */
async function fromWorkbook(analysis: Analysis, text: string): Promise<Record<string, unknown>[]> {
  const file = await taken('xlsx', analysis, text);
  const [heads = [], ...rows] = await readSheet(file, '数据');
  const labels = exportLabels('zh-CN');
  const at = COLUMNS.map((column) => [column, heads.indexOf(headOf(labels, column))] as const);
  const links = linksOf(file);
  return rows.map((row, line) => ({
    ...Object.fromEntries(at.map(([column, index]) => [column, row[index] ?? null])),
    address: links.get(line + 2) ?? null,
  }));
}

/** Where the links of the sheet of figures lead, by their rows. */
function linksOf(file: Buffer): ReadonlyMap<number, string> {
  const parts = partsOfZip(file);
  const places = [
    ...(parts.get('xl/worksheets/sheet2.xml') ?? '').matchAll(/<hyperlink ref="[A-Z]+(\d+)" r:id="([^"]+)"/g),
  ];
  const targets = new Map(
    [...(parts.get('xl/worksheets/_rels/sheet2.xml.rels') ?? '').matchAll(/Id="([^"]+)"[^>]*Target="([^"]+)"/g)].map(
      ([, id = '', target = '']) => [id, target.replaceAll('&amp;', '&')],
    ),
  );
  return new Map(places.map(([, row, id = '']) => [Number(row), targets.get(id) ?? '']));
}

/** Reports in the folders beside the project; none where they are absent. */
function reports(): readonly (readonly [string, string])[] {
  const shared = join(import.meta.dirname, '../../../shared');
  return ['gold/reports', 'corpus'].flatMap((folder) => {
    const at = join(shared, folder);
    const files = existsSync(at) ? readdirSync(at, { recursive: true, encoding: 'utf8' }) : [];
    return files.filter((file) => file.endsWith('.txt')).map((file) => [`${folder}/${file}`, join(at, file)] as const);
  });
}

/** The columns that do not say one thing in every row: the workbook has those alone. */
function columnsWithSomething(rows: ReturnType<typeof toRows>): ReadonlySet<string> {
  return new Set(COLUMNS.filter((column) => new Set(rows.map((row) => row[column])).size > 1));
}

describe('a report taken away and opened by another library', () => {
  if (reports().length === 0) test.skip('needs ../shared, which is not here', () => {});

  it.each(reports())('%s: table, workbook and JSON say the same', async (_, file) => {
    const text = readFileSync(file, 'utf8');
    const analysis = analyze(text);
    const json = analysisSchema.parse(JSON.parse((await taken('json', analysis, text)).toString('utf8')));
    const csv = await fromCsv(analysis, text);
    const written = toRows(json, text, { address });
    const heads = columnsWithSomething(written);
    const sheets = new Map((await fromWorkbook(analysis, text)).map((row) => [row.id, row]));
    const rows = new Map(written.map((row) => [row.id, row]));
    expect(csv.map((row) => row.id).sort()).toEqual(
      [...json.facts, ...json.targets, ...json.outcomes].map(({ id }) => id).sort(),
    );
    expect(sheets.size).toBe(csv.length);
    const facts = new Map(json.facts.map((fact) => [fact.id, fact]));
    // What is found in the files and what was written into them, each with its row and column; compared at one go.
    const found: unknown[] = [];
    const wanted: unknown[] = [];
    const same = (id: string, column: string, read: unknown, said: unknown) => {
      found.push([id, column, read]);
      wanted.push([id, column, said]);
    };
    for (const row of csv) {
      const { id = '' } = row;
      const sheet = sheets.get(id);
      const said = rows.get(id);
      const fact = facts.get(id);
      if (heads.has('address')) same(id, 'address', sheet?.address, said?.address);
      for (const column of ['name', 'printedUnit', 'section', 'sentence'] as const) {
        same(id, column, row[column], said?.[column]);
        if (heads.has(column)) same(id, `${column} of the sheet`, sheet?.[column] ?? '', said?.[column]);
      }
      if (fact === undefined) continue;
      same(id, 'value', row.value?.split('–').map(Number), [fact.value].flat());
      if (typeof fact.value === 'number') same(id, 'value of the sheet', sheet?.value, fact.value);
    }
    expect(found.length).toBeGreaterThan(0);
    expect(found).toEqual(wanted);
  });
});

describe('a cell that begins as a formula does', () => {
  const { analysis, text } = sampleAnalysis();
  const named = (names: readonly string[]): Analysis => {
    const [first] = analysis.facts;
    return {
      ...analysis,
      targets: [],
      outcomes: [],
      facts: names.map((name, index) => ({ ...first!, id: `f${index}`, name })),
    };
  };
  const beginnings = ['=1+1', '+1+1', '-x', '@SUM(A1)', '＝1+1', "'=1", "''@a", ' =1', '\t=1', '-4.5', '2024'];

  it('does no harm in a table, and reads back as it was', async () => {
    const bytes = await taken('csv', named(beginnings), text);
    const cells = (parse(bytes, { bom: true }) as string[][]).map((row) => row[COLUMNS.indexOf('name')] ?? '');
    const run = cells.slice(1).filter((cell) => /^\s*[=+\-@＝＋－＠]/.test(cell));
    expect(run).toEqual(['-4.5']);
    expect((await fromCsv(named(beginnings), text)).map((row) => row.name)).toEqual(beginnings);
  });

  it('reads back as it was, whatever follows', async () => {
    const cell = fc
      .tuple(fc.constantFrom('=', '+', '-', '@', "'", '＝', ''), fc.string({ unit: 'grapheme', maxLength: 8 }))
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(fc.array(cell, { minLength: 1, maxLength: 6 }), async (names) => {
        expect((await fromCsv(named(names), text)).map((row) => row.name)).toEqual(names);
      }),
      { numRuns: 60 },
    );
  });
});
