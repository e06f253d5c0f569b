import type { Analysis } from '../model/schema.ts';
import type { TableShape } from '../model/text-shape.ts';
import { toCsv, toTaskCsv } from './csv.ts';
import { fileName } from './file-name.ts';
import type { ExportLanguage } from './labels.ts';
import { toMarkdown } from './markdown.ts';
import { inOwnLetters } from './own-letters.ts';
import type { WorkbookChoice } from './xlsx.ts';

/**
 * The forms in which a report can be taken away: `tasks` is the table of its targets with columns for office and date,
 * `tables` are the page's own tables as they stand, with what their cells were read as.
 */
export const FORMS = ['xlsx', 'csv', 'tasks', 'tables', 'markdown', 'json'] as const;
export type Form = (typeof FORMS)[number];

/** A file for the reader's machine. */
export interface ExportedFile {
  readonly name: string;
  readonly content: Blob;
}

/** What is taken away: an analysis with its text, under the report's title. */
export interface ExportedReport extends WorkbookChoice {
  readonly analysis: Analysis;
  readonly text: string;
  readonly title: string;
  readonly language: ExportLanguage;
  /** The tables of the page; none where it has none. */
  readonly tables?: readonly TableShape[];
}

const ENDINGS: Readonly<Record<Form, string>> = {
  xlsx: '.xlsx',
  csv: '.csv',
  tasks: '-tasks.csv',
  tables: '-tables.xlsx',
  markdown: '.md',
  json: '.json',
};

/**
 * A report as a file, in its own letters. Tables take the rows chosen; JSON is the analysis as it is given, with
 * `across` where other reports say something of its figures.
 * Figures beside damaged text stay out of every form unless they are asked for.
 *
 * @throws what the workbook's writer throws, or the loading of it
 */
export async function exportReport(form: Form, report: ExportedReport): Promise<ExportedFile> {
  return { name: `${fileName(report.title)}${ENDINGS[form]}`, content: await contentOf(form, report) };
}

async function contentOf(form: Form, given: ExportedReport): Promise<Blob> {
  const { text, language } = given;
  const analysis = inOwnLetters(given.analysis, text);
  const report = { ...given, analysis };
  switch (form) {
    case 'xlsx': {
      // The workbook's writer is loaded once it is wanted, so that the panel opens without it.
      const { toXlsx } = await import('./xlsx.ts');
      return toXlsx(analysis, text, language, report);
    }
    case 'csv':
      return new Blob([toCsv(analysis, text, report)], { type: 'text/csv;charset=utf-8' });
    case 'tasks':
      return new Blob([toTaskCsv(analysis, text, report)], { type: 'text/csv;charset=utf-8' });
    case 'tables': {
      const { toTablesXlsx } = await import('./page-tables.ts');
      return toTablesXlsx(report.tables ?? [], analysis, text, report);
    }
    case 'markdown':
      return new Blob([toMarkdown(analysis, text, report)], { type: 'text/markdown;charset=utf-8' });
    case 'json':
      return new Blob([JSON.stringify({ ...withoutDamage(report), ...acrossOf(report) }, null, 2)], {
        type: 'application/json',
      });
  }
}

/** What other reports say of the figures, by their ids, beside the fields of an analysis. */
function acrossOf({ across = [] }: ExportedReport): { readonly across?: readonly unknown[] } {
  if (across.length === 0) return {};
  return {
    across: across.map(({ fact, report, other, verdict }) => ({
      fact: fact.id,
      verdict,
      report: report.title,
      year: report.year,
      source: report.sources[0] ?? null,
      clause: other.clause,
      value: other.value,
      unit: other.unit,
    })),
  };
}

function withoutDamage({ analysis, damaged }: ExportedReport): Analysis {
  return damaged === true ? analysis : { ...analysis, facts: analysis.facts.filter((fact) => !fact.damaged) };
}
