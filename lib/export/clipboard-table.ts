import type { Analysis } from '../model/schema.ts';
import type { KeptFigures } from './kept-figure.ts';
import { cellWords, type ExportLanguage, exportLabels, headOf } from './labels.ts';
import { inOwnLetters } from './own-letters.ts';
import type { ExportRow } from './row.ts';
import { type RowChoice, toRows } from './rows.ts';
import { safeCell } from './safe-cell.ts';

/** What of a row is pasted: what a reader works with, without codes. */
const COLUMNS = [
  'name',
  'number',
  'printedUnit',
  'change',
  'period',
  'status',
  'bound',
  'kind',
  'stage',
  'scope',
  'basis',
  'sentence',
  'address',
] as const satisfies readonly (keyof ExportRow)[];

/** A table in the two forms that spreadsheets and word processors take from the clipboard. */
export interface ClipboardTable {
  readonly html: string;
  /** Cells apart by tabs, rows by line breaks. */
  readonly text: string;
}

/**
 * Rows of an analysis as a table to be pasted.
 *
 * @param ids of the facts and aims, in the order in which they are to stand
 */
export function clipboardTable(
  analysis: Analysis,
  text: string,
  ids: readonly string[],
  options: Omit<RowChoice, 'ids'> & { readonly language: ExportLanguage },
): ClipboardTable {
  const labels = exportLabels(options.language);
  const byId = new Map(
    toRows(inOwnLetters(analysis, text), text, { ...options, ids: new Set(ids) }).map((row) => [row.id, row]),
  );
  const rows = ids.flatMap((id) => byId.get(id) ?? []);
  const columns = COLUMNS.filter((column) => rows.some((row) => row[column] !== ''));
  const heads = columns.map((column) => headOf(labels, column));
  const cells = rows.map((row) => columns.map((column) => safeCell(cellWords(labels, column, row[column]))));
  return pasted(heads, cells, columns.indexOf('address'));
}

/** Figures set aside as a table to be pasted, in the reader's order and with their notes; of several reports each names its own. */
export function excerptTable(reports: readonly KeptFigures[], language: ExportLanguage): ClipboardTable {
  const labels = exportLabels(language);
  const columns = [
    ...(reports.length > 1 ? ['report'] : []),
    'name',
    'number',
    'period',
    'sentence',
    'note',
    'address',
  ];
  const cells = reports.flatMap(({ title, excerpts }) =>
    excerpts.map(({ name, figure, period, sentence, note, link }) =>
      [...(reports.length > 1 ? [title] : []), name, figure, period, sentence, note, link].map(safeCell),
    ),
  );
  const heads = columns.map((column) => headOf(labels, column));
  return pasted(heads, cells, heads.length - 1);
}

function pasted(heads: readonly string[], cells: readonly (readonly string[])[], link: number): ClipboardTable {
  const cellHtml = (words: string, index: number) =>
    index === link && words !== ''
      ? `<td><a href="${escapeHtml(words)}">${escapeHtml(words)}</a></td>`
      : `<td>${escapeHtml(words)}</td>`;
  const lines = [
    `<tr>${heads.map((head) => `<th>${escapeHtml(head)}</th>`).join('')}</tr>`,
    ...cells.map((line) => `<tr>${line.map(cellHtml).join('')}</tr>`),
  ];
  return {
    html: `<meta charset="utf-8"><table>${lines.join('')}</table>`,
    text: [heads, ...cells].map((line) => line.map((cell) => cell.replaceAll(/\s+/g, ' ')).join('\t')).join('\n'),
  };
}

function escapeHtml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
