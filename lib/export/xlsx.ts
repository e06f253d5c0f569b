import type { Analysis, Fact } from '../model/schema.ts';
import { readableSlice } from '../text/readable.ts';
import { cellWords, type ExportLabels, type ExportLanguage, exportLabels, headOf } from './labels.ts';
import { COLUMNS, type ExportRow, toRows } from './rows.ts';
import { showFigure } from './shown-figure.ts';
import { type TargetPair, targetPairs } from './target-pairs.ts';
import { TASK_COLUMNS, type TaskChoice, toTasks } from './tasks.ts';
import { withTextFragment } from './text-fragment.ts';
import { type Cell, headCell, numberCell, type TableSheet, textCell, toWorkbook, wrappedCell } from './workbook.ts';

/** Where the workbook is from, beside what the analysis says of it. */
export interface WorkbookChoice extends TaskChoice {
  /** The day on which the page was read, 2025-11-27. */
  readonly readOn?: string;
}

/** Long cells wrap in columns of these widths, in letters; all other columns are as wide as what they hold. */
const WRAPPED: Readonly<Partial<Record<string, number>>> = {
  name: 28,
  section: 24,
  sentence: 60,
  task: 44,
  measure: 26,
  goal: 22,
  definition: 80,
  targetSentence: 44,
  resultSentence: 44,
};
const WIDEST = 30;
const NARROWEST = 7;

/** Columns that stay although they say one thing in every row. */
const KEPT: ReadonlySet<string> = new Set(['name', 'number', 'sentence']);
/** Columns of the tasks that stay: those to be filled in are empty in every row. */
const TASKS_KEPT: ReadonlySet<string> = new Set(['no', 'task', 'lead', 'support', 'progress', 'sentence']);

/**
 * The analysis as a workbook: what it is of, all figures, targets beside results where the report has both, tasks and
 * glossary, on a sheet each; none is empty. Every cell that is no number is a string by its type, so that none is run as
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
    table(
      labels.sheets.figures,
      COLUMNS.filter((column) => !same.has(column)),
      rows,
      labels,
      (row, column) => figureCell(row, column, facts.get(row.id), labels),
    ),
    pairTable(targetPairs({ facts: taken }), text, language, choice.address ?? ''),
    table(labels.sheets.tasks, taskColumns, tasks, labels, (task, column) =>
      column === 'no' ? numberCell(Number(task.no), 0) : stringCell(column, task[column]),
    ),
    glossaryTable(analysis, labels),
  ];
  return toWorkbook(
    { name: labels.sheets.about, rows: aboutRows(analysis, rows, same, labels, choice), widths: [14, 90] },
    tables.filter(({ rows: lines }) => lines.length > 0),
  );
}

function table<Column extends string, Row extends Readonly<Record<Column, string>>>(
  name: string,
  columns: readonly Column[],
  rows: readonly Row[],
  labels: ExportLabels,
  cellOf: (row: Row, column: Column) => Cell,
): TableSheet {
  const heads = columns.map((column) => headOf(labels, column));
  const link = (columns as readonly string[]).indexOf('address');
  const addresses = rows.map((row) => (row as Readonly<Record<string, string>>).address ?? '');
  return {
    name,
    heads,
    rows: rows.map((row) => columns.map((column) => cellOf(row, column))),
    widths: columns.map((column, index) =>
      column === 'address'
        ? LINK_WIDTH
        : widthOf(
            column,
            heads[index] ?? '',
            rows.map((row) => row[column]),
          ),
    ),
    links: link < 0 ? null : { column: link, addresses },
  };
}

const LINK_WIDTH = 24;

function figureCell(row: ExportRow, column: keyof ExportRow, fact: Fact | undefined, labels: ExportLabels): Cell {
  const words = row[column];
  switch (column) {
    case 'number':
      return isPlainNumber(words) ? numberCell(Number(words), decimalsOf(words)) : stringCell('name', words);
    case 'value': {
      const exact = fact === undefined || typeof fact.value !== 'number' ? null : fact.value;
      return exact === null ? textCell(words) : numberCell(exact, decimalsOf(words));
    }
    default:
      return stringCell(column, cellWords(labels, column, words));
  }
}

/** Sentences wrap; the words of a link lead to its sentence. */
function stringCell(column: string, words: string): Cell {
  return column in WRAPPED ? wrappedCell(words) : textCell(words);
}

function pairTable(pairs: readonly TargetPair[], text: string, language: ExportLanguage, address: string): TableSheet {
  const labels = exportLabels(language);
  const columns = [
    'name',
    'period',
    'kind',
    'aimed',
    'reached',
    'difference',
    'targetSentence',
    'resultSentence',
    'address',
  ] as const;
  const heads = columns.map((column) => headOf(labels, column));
  const lines = pairs.map(({ target, result, difference }) => {
    const shown = (fact: Fact) => showFigure(fact, text, language).worded;
    const sentence = (fact: Fact) => readableSlice(text, fact.sentence);
    return {
      name: result.name,
      period: result.period ?? '',
      kind: cellWords(labels, 'kind', result.kind),
      aimed: shown(target),
      reached: shown(result),
      difference: difference === null ? '' : String(difference),
      targetSentence: sentence(target),
      resultSentence: sentence(result),
      address: address === '' ? '' : withTextFragment(address, text, result.sentence),
    };
  });
  const shownColumns = address === '' ? columns.slice(0, -1) : columns;
  return {
    name: labels.sheets.pairs,
    heads: heads.slice(0, shownColumns.length),
    rows: lines.map((line) =>
      shownColumns.map((column) =>
        column === 'difference' && line.difference !== ''
          ? numberCell(Number(line.difference), decimalsOf(line.difference))
          : stringCell(column, line[column]),
      ),
    ),
    widths: shownColumns.map((column, index) =>
      column === 'address'
        ? LINK_WIDTH
        : widthOf(
            column,
            heads[index] ?? '',
            lines.map((line) => line[column]),
          ),
    ),
    links: address === '' ? null : { column: columns.length - 1, addresses: lines.map((line) => line.address) },
  };
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
  };
}

/** What the workbook is of, how many of what it holds, what is the same in all rows, and how it is to be read. */
function aboutRows(
  analysis: Analysis,
  rows: readonly ExportRow[],
  same: ReadonlyMap<string, string>,
  labels: ExportLabels,
  choice: WorkbookChoice,
): Cell[][] {
  const { about } = labels;
  const count = (is: (row: ExportRow) => boolean) => String(rows.filter(is).length);
  const told = analysis.reports.flatMap((report): (readonly [string, string | null])[] => [
    [about.title, report.title],
    [about.place, report.region],
    [about.year, report.year === null ? null : String(report.year)],
    [about.spokenOn, report.spokenOn],
    [about.meeting, report.meeting],
    [about.issuer, report.issuer],
  ]);
  const lines: readonly (readonly [string, string | null])[] = [
    ...told,
    [about.address, choice.address ?? null],
    [about.readOn, choice.readOn ?? null],
    [about.results, count((row) => row.status === 'actual' && row.value !== '')],
    [about.targets, count((row) => row.status === 'target' && row.value !== '')],
    [about.worded, count((row) => row.status === 'target' && row.value === '')],
    [about.wordedResults, count((row) => row.status === 'actual' && row.value === '')],
    [about.terms, String(analysis.glossary.entries.length)],
    ...[...same]
      .filter(([, words]) => words !== '')
      .map(
        ([column, words]) => [headOf(labels, column), `${cellWords(labels, column, words)}（${about.same}）`] as const,
      ),
    [about.legend, about.legendChange],
    ['', about.legendBound],
    ['', about.legendExact],
    ['', about.legendDamaged],
  ];
  return lines.flatMap(([label, words]) =>
    words === null || words === '' ? [] : [[label === '' ? null : headCell(label), wrappedCell(words)]],
  );
}

/** The columns that say the same in every row, with what they say. */
function sameInAll<Column extends string>(
  columns: readonly Column[],
  rows: readonly Readonly<Record<Column, string>>[],
  kept: ReadonlySet<string>,
): ReadonlyMap<Column, string> {
  const [first] = rows;
  if (first === undefined) return new Map();
  // One row is no proof that a column says nothing; an empty column is.
  const isSame = (column: Column) =>
    (rows.length > 1 || first[column] === '') && rows.every((row) => row[column] === first[column]);
  return new Map(
    columns.filter((column) => !kept.has(column) && isSame(column)).map((column) => [column, first[column]]),
  );
}

/** As wide as the longest of its cells, within bounds: a Han sign is as wide as two Latin letters. */
function widthOf(column: string, head: string, cells: readonly string[]): number {
  const fixed = WRAPPED[column];
  const longest = [head, ...cells.slice(0, 500)].reduce((width, words) => Math.max(width, lettersOf(words)), 0);
  return Math.min(fixed ?? WIDEST, Math.max(NARROWEST, longest + 3));
}

function lettersOf(words: string): number {
  return [...words].reduce((width, letter) => width + (letter > '\u2e80' ? 2 : 1), 0);
}

function isPlainNumber(words: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(words);
}

function decimalsOf(words: string): number {
  return words.split('.')[1]?.length ?? 0;
}
