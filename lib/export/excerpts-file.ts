import { csvTable } from './csv.ts';
import type { ExcerptForm } from './excerpt-forms.ts';
import type { ExportedFile } from './export-file.ts';
import { fileName } from './file-name.ts';
import type { KeptFigure } from './kept-figure.ts';
import { cellWords, type ExportLanguage, exportLabels, headOf } from './labels.ts';
import { escapeText } from './markdown.ts';

/** What is taken away together: figures of one report in the reader's order. */
export interface ExportedExcerpts {
  readonly excerpts: readonly KeptFigure[];
  readonly title: string;
  /** The page's address; empty where it has none. */
  readonly address: string;
  readonly readOn: string;
  readonly language: ExportLanguage;
}

const ENDINGS: Readonly<Record<ExcerptForm, string>> = { xlsx: '.xlsx', csv: '.csv', markdown: '.md' };
const COLUMNS = [
  'no',
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
type ExcerptRow = Readonly<Record<(typeof COLUMNS)[number], string>>;

/**
 * What a reader set aside of a report, as a file.
 *
 * @throws what the workbook's writer throws, or the loading of it
 */
export async function exportExcerpts(form: ExcerptForm, exported: ExportedExcerpts): Promise<ExportedFile> {
  const { basket } = exportLabels(exported.language).sheets;
  return {
    name: `${fileName(`${exported.title} ${basket}`)}${ENDINGS[form]}`,
    content: await contentOf(form, exported),
  };
}

async function contentOf(form: ExcerptForm, exported: ExportedExcerpts): Promise<Blob> {
  const rows = exported.excerpts.map(rowOf);
  switch (form) {
    case 'xlsx':
      return workbookOf(rows, exported);
    case 'csv':
      return new Blob([csvTable(COLUMNS, rows, exported.language)], { type: 'text/csv;charset=utf-8' });
    case 'markdown':
      return new Blob([markdownOf(exported)], { type: 'text/markdown;charset=utf-8' });
  }
}

function rowOf({ figure, number = '', unit = '', link, ...kept }: KeptFigure, index: number): ExcerptRow {
  return { ...kept, no: String(index + 1), shown: figure, number, printedUnit: unit, address: link };
}

async function workbookOf(rows: readonly ExcerptRow[], exported: ExportedExcerpts): Promise<Blob> {
  // Loaded once it is wanted, so that the panel opens without it.
  const [{ decimalsOf, isPlainNumber, stringCell, tableSheet }, { headCell, numberCell, toWorkbook, wrappedCell }] =
    await Promise.all([import('./sheet.ts'), import('./workbook.ts')]);
  const labels = exportLabels(exported.language);
  const { about } = labels;
  const lines = [
    [about.title, exported.title],
    [about.address, exported.address],
    [about.readOn, exported.readOn],
  ] as const;
  return toWorkbook([
    tableSheet(
      labels.sheets.basket,
      COLUMNS.filter((column) => rows.some((row) => row[column] !== '')),
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

/** Each figure with its sentence as a quotation, and the reader's note under it. */
function markdownOf({ excerpts, title, address, language }: ExportedExcerpts): string {
  const labels = exportLabels(language);
  const lines = excerpts.flatMap(({ name, figure, period, status, sentence, note, link }) => {
    const said = [period, cellWords(labels, 'status', status)].filter((words) => words !== '').map(escapeText);
    return [
      `- **${escapeText(`${name} ${figure}`)}**${said.length > 0 ? `（${said.join(' · ')}）` : ''}`,
      `  > ${escapeText(sentence)}${link === '' ? '' : ` [${headOf(labels, 'address')}](<${linkTarget(link)}>)`}`,
      ...(note === '' ? [] : [`  ${headOf(labels, 'note')}：${escapeText(note)}`]),
    ].join('\n\n');
  });
  const source = address === '' ? [] : [`<${linkTarget(address)}>`];
  return `${[`# ${escapeText(title)}`, ...source, ...lines].join('\n\n')}\n`;
}

/** An address between pointed brackets must hold none of them, and no line break. */
function linkTarget(address: string): string {
  return address.replaceAll(/[<>\s]/g, (sign) => encodeURIComponent(sign));
}
