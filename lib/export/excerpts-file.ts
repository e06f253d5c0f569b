import { headCell, numberCell, wrappedCell } from './cells.ts';
import { csvTable } from './csv.ts';
import type { ExcerptForm } from './excerpt-forms.ts';
import type { ExportedFile } from './export-file.ts';
import { fileName } from './file-name.ts';
import type { KeptFigure, KeptFigures } from './kept-figure.ts';
import { cellWords, type ExportLabels, type ExportLanguage, exportLabels, headOf } from './labels.ts';
import { escapeText } from './markdown.ts';
import { decimalsOf, isPlainNumber, stringCell, tableSheet } from './sheet.ts';

/** What is taken away together: figures of a report, or of several. */
export interface ExportedExcerpts {
  readonly reports: readonly KeptFigures[];
  readonly readOn: string;
  readonly language: ExportLanguage;
}

const ENDINGS: Readonly<Record<ExcerptForm, string>> = { xlsx: '.xlsx', csv: '.csv', markdown: '.md' };
const COLUMNS = [
  'no',
  'report',
  'name',
  'shown',
  'number',
  'printedUnit',
  'period',
  'status',
  'note',
  'sentence',
  'address',
] as const;
type Column = (typeof COLUMNS)[number];
type ExcerptRow = Readonly<Record<Column, string>>;

/**
 * What a reader set aside, as a file. Where it is of several reports each row names its own.
 *
 * @throws what the workbook's writer throws, or the loading of it
 */
export async function exportExcerpts(form: ExcerptForm, exported: ExportedExcerpts): Promise<ExportedFile> {
  const { basket } = exportLabels(exported.language).sheets;
  const [only, ...others] = exported.reports;
  const of = only !== undefined && others.length === 0 ? `${only.title} ${basket}` : `${basket} ${exported.readOn}`;
  return { name: `${fileName(of)}${ENDINGS[form]}`, content: await contentOf(form, exported) };
}

async function contentOf(form: ExcerptForm, exported: ExportedExcerpts): Promise<Blob> {
  const columns = COLUMNS.filter((column) => column !== 'report' || exported.reports.length > 1);
  const rows = exported.reports.flatMap(rowsOf).map((row, index) => ({ ...row, no: String(index + 1) }));
  switch (form) {
    case 'xlsx':
      return workbookOf(columns, rows, exported);
    case 'csv':
      return new Blob([csvTable(columns, rows, exported.language)], { type: 'text/csv;charset=utf-8' });
    case 'markdown':
      return new Blob([markdownOf(exported)], { type: 'text/markdown;charset=utf-8' });
  }
}

function rowsOf({ title, excerpts }: KeptFigures): Omit<ExcerptRow, 'no'>[] {
  return excerpts.map(({ figure, number = '', unit = '', link, ...kept }) => ({
    ...kept,
    report: title,
    shown: figure,
    number,
    printedUnit: unit,
    address: link,
  }));
}

async function workbookOf(
  columns: readonly Column[],
  rows: readonly ExcerptRow[],
  exported: ExportedExcerpts,
): Promise<Blob> {
  // Loaded once it is wanted, so that the panel opens without it.
  const { toWorkbook } = await import('./workbook.ts');
  const labels = exportLabels(exported.language);
  const { about } = labels;
  const lines = [
    ...exported.reports.flatMap(({ title, address }) => [
      [about.title, title] as const,
      [about.address, address] as const,
    ]),
    [about.readOn, exported.readOn] as const,
  ];
  return toWorkbook([
    tableSheet(
      labels.sheets.basket,
      columns.filter((column) => rows.some((row) => row[column] !== '')),
      rows,
      labels,
      (row, column) => {
        const words = row[column];
        return (column === 'no' || column === 'number') && isPlainNumber(words)
          ? numberCell(Number(words), decimalsOf(words))
          : stringCell(column, cellWords(labels, column, words));
      },
    ),
    {
      name: labels.sheets.about,
      rows: lines.filter(([, words]) => words !== '').map(([label, words]) => [headCell(label), wrappedCell(words)]),
      widths: [14, 90],
    },
  ]);
}

/** Under the title of each report its figures, each with its sentence as a quotation and the reader's note under it. */
function markdownOf({ reports, language }: ExportedExcerpts): string {
  const labels = exportLabels(language);
  const parts = reports.flatMap(({ title, address, excerpts }) => [
    `# ${escapeText(title)}`,
    ...(address === '' ? [] : [`<${linkTarget(address)}>`]),
    ...excerpts.map((excerpt) => itemOf(excerpt, labels)),
  ]);
  return `${parts.join('\n\n')}\n`;
}

function itemOf({ name, figure, period, status, sentence, note, link }: KeptFigure, labels: ExportLabels): string {
  const said = [period, cellWords(labels, 'status', status)].filter((words) => words !== '').map(escapeText);
  return [
    `- **${escapeText(`${name} ${figure}`)}**${said.length > 0 ? `（${said.join(' · ')}）` : ''}`,
    `  > ${escapeText(sentence)}${link === '' ? '' : ` [${headOf(labels, 'address')}](<${linkTarget(link)}>)`}`,
    ...(note === '' ? [] : [`  ${headOf(labels, 'note')}：${escapeText(note)}`]),
  ].join('\n\n');
}

/** An address between pointed brackets must hold none of them, and no line break. */
function linkTarget(address: string): string {
  return address.replaceAll(/[<>\s]/g, (sign) => encodeURIComponent(sign));
}
