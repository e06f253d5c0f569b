import type { Analysis, Report } from '../analysis/schema.ts';
import { visible } from '../text/readable.ts';
import { type ExportRow, toRows } from './rows.ts';

const COLUMNS: readonly { readonly key: keyof ExportRow; readonly head: string }[] = [
  { key: 'name', head: '指标' },
  { key: 'printed', head: '原文数值' },
  { key: 'status', head: '性质' },
  { key: 'period', head: '时期' },
  { key: 'section', head: '章节' },
  { key: 'sentence', head: '原句' },
];

const STATUS: Readonly<Record<string, string>> = { actual: '结果', target: '目标' };

/** An analysis as Markdown: each report with its main targets, the table of its figures, and the glossary. */
export function toMarkdown(analysis: Analysis, text: string): string {
  const parts = analysis.reports.flatMap((report, index) => [
    `# ${escapeText(report.title)}`,
    describe(report),
    ...analysis.mainTargets
      .filter((target) => target.report === index)
      .map((target) => `> ${escapeText(text.slice(target.start, target.end))}`),
  ]);
  const rows = toRows(analysis, text);
  if (rows.length > 0) parts.push(table(rows));
  if (analysis.glossary.entries.length > 0) {
    const entries = analysis.glossary.entries.map(
      (entry) =>
        `- **${escapeText(entry.term)}**：${escapeText(text.slice(entry.definition.start, entry.definition.end))}`,
    );
    parts.push(`## ${escapeText(analysis.glossary.heading ?? '名词解释')}`, entries.join('\n'));
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function describe(report: Report): string {
  return [report.region, report.year, report.spokenOn, report.meeting, report.issuer]
    .filter((part) => part !== null)
    .map((part) => escapeText(String(part)))
    .join(' · ');
}

function table(rows: readonly ExportRow[]): string {
  const head = `| ${COLUMNS.map((column) => column.head).join(' | ')} |`;
  const rule = `|${COLUMNS.map(() => '---').join('|')}|`;
  const body = rows.map((row) => `| ${COLUMNS.map(({ key }) => escapeText(cell(row, key))).join(' | ')} |`);
  return [head, rule, ...body].join('\n');
}

function cell(row: ExportRow, key: keyof ExportRow): string {
  return key === 'status' ? (STATUS[row.status] ?? row.status) : row[key];
}

/** Page text is text: no sign of it may become markup, and none may turn the order of its letters. */
function escapeText(text: string): string {
  return visible(text)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>|#&~]/g, '\\$&');
}
