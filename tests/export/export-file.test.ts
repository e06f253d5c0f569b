import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { exportReport, type Form } from '../../lib/export/export-file.ts';
import { analysisSchema } from '../../lib/model/schema.ts';
import { sampleAnalysis } from '../support/analysis.ts';

const { analysis, text } = sampleAnalysis();
const taken = { analysis, text, title: '2025年青岚区政府工作报告', language: 'zh-CN' as const };
const take = (form: Form, rest: Partial<Parameters<typeof exportReport>[1]> = {}) =>
  exportReport(form, { ...taken, ...rest });

describe('a file', () => {
  test.each([
    ['xlsx', '2025年青岚区政府工作报告.xlsx'],
    ['csv', '2025年青岚区政府工作报告.csv'],
    ['tasks', '2025年青岚区政府工作报告-tasks.csv'],
    ['markdown', '2025年青岚区政府工作报告.md'],
    ['json', '2025年青岚区政府工作报告.json'],
  ] as const)('of form %s is named after the report: %s', async (form, name) => {
    const file = await take(form);
    expect(file.name).toBe(name);
    expect(file.content.size).toBeGreaterThan(0);
  });

  test.each([
    ['关于2024年预算执行情况/2025年预算草案的报告', '关于2024年预算执行情况 2025年预算草案的报告.json'],
    ['..\\..\\报告?*', '报告.json'],
    ['报\u202e告\n', '报 告.json'],
    ['', 'report.json'],
    ['   ', 'report.json'],
  ])('never bears a name that a file system refuses: %j', async (title, name) => {
    expect((await take('json', { title })).name).toBe(name);
  });

  test('of a long title keeps its ending', async () => {
    expect((await take('csv', { title: '报告'.repeat(200) })).name).toBe(`${'报告'.repeat(30)}.csv`);
  });
});

test('JSON is the analysis by its schema', async () => {
  const { content } = await take('json');
  expect(analysisSchema.parse(JSON.parse(await content.text()))).toEqual(analysis);
});

test('JSON leaves out figures beside damage unless they are asked for', async () => {
  const facts = analysis.facts.map((fact) => ({ ...fact, damaged: fact.id === 'f1' }));
  const ids = async (damaged: boolean) => {
    const { content } = await take('json', { analysis: { ...analysis, facts }, damaged });
    return analysisSchema.parse(JSON.parse(await content.text())).facts.map((fact) => fact.id);
  };
  expect(await ids(false)).not.toContain('f1');
  expect(await ids(true)).toContain('f1');
});

test('CSV has its byte order mark, its heads in the language, and only the rows chosen', async () => {
  const { content } = await take('csv', { ids: new Set(['f1']) });
  const bytes = new Uint8Array(await content.arrayBuffer());
  expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  const rows = Papa.parse<string[]>(await content.text(), { skipEmptyLines: true }).data;
  expect(rows).toHaveLength(2);
  expect(rows[0]).toContain('准确值');
});
