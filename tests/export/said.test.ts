import { expect, it } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { readFileText } from '../../lib/cli/document.ts';
import { toRows } from '../../lib/export/rows.ts';
import { toTasks } from '../../lib/export/tasks.ts';

/** A plan whose targets stand in a table, the way most annexes have them. */
const PAGE = `<!doctype html><meta charset="utf-8"><title>政府工作报告</title><body><h1>2025年青岚区政府工作报告</h1>
  <h2>一、2024年工作回顾</h2>${'<p>全区上下团结一心，各项工作取得新的进展。</p>'.repeat(12)}
  <h2>二、2025年工作安排</h2><p>新增学位600个。</p>
  <table><tr><td>指标名称</td><td>2024年完成</td><td>2025年目标</td></tr>
    <tr><td>粮食产量（万吨）</td><td>52.6</td><td>53</td></tr>
    <tr><td>常住人口（万人）</td><td>41.2</td><td>41.5</td></tr></table></body>`;
const { text, shape } = readFileText(new TextEncoder().encode(PAGE), 'report.html');
const analysis = analyze(text, shape);

it('a cell is quoted behind the heads of its table, a sentence as it stands', () => {
  const said = toRows(analysis, text, {}).map(({ number, printedUnit, sentence }) => [number, printedUnit, sentence]);
  expect(said).toContainEqual(['600', '个', '新增学位600个。']);
  expect(said).toContainEqual(['52.6', '万吨', '粮食产量(万吨) · 2024年完成 · 52.6']);
  expect(said).toContainEqual(['41.5', '万人', '常住人口(万人) · 2025年目标 · 41.5']);
});

it('and is a task by the same words', () => {
  const tasks = toTasks(analysis, text).map(({ goal, goalUnit, sentence }) => `${goal}${goalUnit} ${sentence}`);
  expect(tasks).toContain('53万吨 粮食产量(万吨) · 2025年目标 · 53');
});
