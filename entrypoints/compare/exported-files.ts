import type { ComparisonForm } from '../../components/compare/model.ts';
import {
  acrossCsv,
  comparisonCsv,
  comparisonMarkdown,
  comparisonWorkbook,
  labelFiles,
  longCsv,
} from '../../lib/export/comparison-files.ts';
import type { ExportLanguage } from '../../lib/export/labels.ts';
import { loadBaskets } from '../../lib/extension/baskets.ts';
import type { Library } from '../../lib/extension/library/library.ts';
import { streamedFile } from '../../lib/extension/streamed-file.ts';
import { compareAll } from '../../lib/insight/compare.ts';
import { merged } from '../../lib/insight/merges.ts';
import type { ReportRecord } from '../../lib/insight/record.ts';

const ENDINGS: Readonly<Record<Exclude<ComparisonForm, 'labels'>, string>> = {
  xlsx: 'xlsx',
  csv: 'csv',
  long: 'long.csv',
  across: 'across.csv',
  md: 'md',
  jsonl: 'jsonl',
};

/** The files of a form, each with its ending. */
export async function exportedFiles(
  library: Library,
  form: ComparisonForm,
  language: ExportLanguage,
): Promise<readonly { readonly ending: string; readonly content: Blob }[]> {
  if (form === 'labels') return labelFiles();
  return [{ ending: ENDINGS[form], ...(await contentOf(library, form, language)) }];
}

async function contentOf(
  library: Library,
  form: Exclude<ComparisonForm, 'labels'>,
  language: ExportLanguage,
): Promise<{ readonly content: Blob }> {
  if (form === 'jsonl') {
    return { content: await streamedFile(library.lines(await loadBaskets()), 'application/jsonl') };
  }
  const merges = await library.merges();
  const keys = (await library.reports()).map(({ key }) => key);
  const records: ReportRecord[] = (await library.records(keys)).map((record) => merged(record, merges));
  const text = (content: string, type: string) => ({ content: new Blob([content], { type: `${type};charset=utf-8` }) });
  switch (form) {
    case 'xlsx':
      return { content: await comparisonWorkbook(compareAll(records), records, language) };
    case 'csv':
      return text(comparisonCsv(compareAll(records), language), 'text/csv');
    case 'long':
      return text(longCsv(records), 'text/csv');
    case 'across':
      return text(acrossCsv(records), 'text/csv');
    case 'md':
      return text(comparisonMarkdown(compareAll(records), language), 'text/markdown');
  }
}
