import type { AcrossCheck } from '../insight/across.ts';
import type { Analysis, Fact } from '../model/schema.ts';
import { aboutRows, type ExportOrigin } from './about-sheet.ts';
import { type Cell, numberCell, textCell, wrappedCell } from './cells.ts';
import { findingSheet } from './finding-sheet.ts';
import { cellWords, type ExportLabels, type ExportLanguage, exportLabels, headOf } from './labels.ts';
import { pairSheet } from './pair-sheet.ts';
import { COLUMNS, type ExportRow } from './row.ts';
import { toRows } from './rows.ts';
import { decimalsOf, isPlainNumber, NARROWEST, sameInAll, stringCell, tableSheet, widthOf } from './sheet.ts';
import type { TableSheet } from './sheet-model.ts';
import { targetPairs } from './target-pairs.ts';
import { TASK_COLUMNS, type TaskChoice, toTasks } from './tasks.ts';
import { toWorkbook } from './workbook.ts';

/** Which tasks the workbook has, where it is from, and what other reports of the place say of its figures. */
export type WorkbookChoice = TaskChoice & ExportOrigin & { readonly across?: readonly AcrossCheck[] };

/** Columns that stay although they say one thing in every row. */
const KEPT: ReadonlySet<string> = new Set(['name', 'number', 'sentence']);
/** Columns of the tasks that stay: those to be filled in are empty in every row. */
const TASKS_KEPT: ReadonlySet<string> = new Set(['no', 'task', 'lead', 'support', 'progress', 'sentence']);

/**
 * The analysis as a workbook: what it is of, all figures, targets beside results where the report has both, what
 * its figures give anew, tasks and glossary, on a sheet each; none is empty. Every cell that is no number is a string by its type, so that none is run as
 * a formula whatever letters it begins with.
 *
 * @returns the file, to be saved by whoever asked for it
 */
export async function toXlsx(
  analysis: Analysis,
  text: string,
  language: ExportLanguage,
  choice: WorkbookChoice = {},
): Promise<Blob> {
  const labels = exportLabels(language);
  const rows = toRows(analysis, text, { ...choice, language });
  const same = sameInAll(COLUMNS, rows, KEPT);
  const facts = new Map(analysis.facts.map((fact) => [fact.id, fact]));
  const tasks = toTasks(analysis, text, { ...choice, language });
  const taskColumns = TASK_COLUMNS.filter((column) => !sameInAll(TASK_COLUMNS, tasks, TASKS_KEPT).has(column));
  const taken = choice.ids === undefined ? analysis.facts : analysis.facts.filter(({ id }) => choice.ids?.has(id));
  const tables = [
    tableSheet(
      labels.sheets.figures,
      COLUMNS.filter((column) => !same.has(column)),
      rows,
      labels,
      (row, column) => figureCell(row, column, facts.get(row.id), labels),
    ),
    pairSheet(targetPairs({ facts: taken }), text, language, choice.address ?? '', choice.pages ?? []),
    findingSheet({ facts: taken, checks: analysis.checks }, choice.across ?? [], {
      text,
      language,
      address: choice.address ?? '',
      pages: choice.pages ?? [],
    }),
    tableSheet(labels.sheets.tasks, taskColumns, tasks, labels, (task, column) =>
      column === 'no' ? numberCell(Number(task.no), 0) : stringCell(column, task[column]),
    ),
    glossaryTable(analysis, labels),
  ];
  return toWorkbook([
    { name: labels.sheets.about, rows: aboutRows(analysis, rows, same, labels, choice), widths: [14, 90] },
    ...tables.filter(({ rows: lines }) => lines.length > 0),
  ]);
}

function figureCell(row: ExportRow, column: keyof ExportRow, fact: Fact | undefined, labels: ExportLabels): Cell {
  const words = row[column];
  switch (column) {
    case 'number':
      return isPlainNumber(words) ? numberCell(Number(words), decimalsOf(words)) : stringCell('number', words);
    case 'value': {
      const exact = fact === undefined || typeof fact.value !== 'number' ? null : fact.value;
      return exact === null ? textCell(words) : numberCell(exact, decimalsOf(words));
    }
    default:
      return stringCell(column, cellWords(labels, column, words));
  }
}

function glossaryTable(analysis: Analysis, labels: ExportLabels): TableSheet {
  const columns = ['number', 'term', 'definition', 'places'] as const;
  const { entries } = analysis.glossary;
  const heads = columns.map((column) => headOf(labels, column === 'number' ? 'no' : column));
  return {
    name: labels.sheets.glossary,
    heads,
    rows: entries.map((entry) => [
      textCell(entry.number ?? ''),
      textCell(entry.term),
      wrappedCell(entry.text),
      numberCell(entry.mentions.length, 0),
    ]),
    widths: [
      NARROWEST,
      widthOf(
        'term',
        heads[1] ?? '',
        entries.map(({ term }) => term),
      ),
      80,
      10,
    ],
    links: null,
    printed: heads.length,
  };
}
