import type { Analysis, Report } from '../model/schema.ts';
import { visible } from '../text/readable.ts';
import { cellWords, type ExportLabels, type ExportLanguage, exportLabels, headOf } from './labels.ts';
import type { ExportRow } from './row.ts';
import { type RowChoice, toRows } from './rows.ts';

const COLUMNS: readonly (keyof ExportRow)[] = [
  'name',
  'shown',
  'change',
  'status',
  'period',
  'stage',
  'section',
  'sentence',
];

/** How an analysis is written: its rows, and the language of the words between (Chinese without one). */
export interface MarkdownOptions extends RowChoice {
  readonly language?: ExportLanguage;
}

/** An analysis as Markdown: each report with its main targets, the table of its figures, and the glossary. */
export function toMarkdown(analysis: Analysis, text: string, options: MarkdownOptions = {}): string {
  const labels = exportLabels(options.language ?? 'zh-CN');
  const parts = analysis.reports.flatMap((report, index) => [
    `# ${escapeText(report.title)}`,
    describe(report),
    ...analysis.mainTargets
      .filter((target) => target.report === index)
      .map((target) => `> ${escapeText(text.slice(target.start, target.end))}`),
  ]);
  const rows = toRows(analysis, text, options);
  if (rows.length > 0) parts.push(table(rows, labels));
  if (analysis.glossary.entries.length > 0) {
    const entries = analysis.glossary.entries.map(
      (entry) =>
        `- **${escapeText(entry.term)}**：${escapeText(text.slice(entry.definition.start, entry.definition.end))}`,
    );
    parts.push(`## ${escapeText(analysis.glossary.heading ?? labels.sheets.glossary)}`, entries.join('\n'));
  }
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function describe(report: Report): string {
  return [report.region, report.year, report.spokenOn, report.meeting, report.issuer]
    .filter((part) => part !== null)
    .map((part) => escapeText(String(part)))
    .join(' · ');
}

function table(rows: readonly ExportRow[], labels: ExportLabels): string {
  const head = `| ${COLUMNS.map((column) => headOf(labels, column)).join(' | ')} |`;
  const rule = `|${COLUMNS.map(() => '---').join('|')}|`;
  const body = rows.map((row) => {
    const cells = COLUMNS.map((column) => escapeText(cellWords(labels, column, row[column])));
    return `| ${cells.join(' | ')} |`;
  });
  return [head, rule, ...body].join('\n');
}

/** Page text is text: no sign of it may become markup, and none may turn the order of its letters. */
export function escapeText(text: string): string {
  return visible(text)
    .replaceAll(/\s+/g, ' ')
    .trim()
    .replaceAll(/[\\`*_{}[\]<>|#&~]/g, '\\$&');
}
