import type { Fact } from '../model/schema.ts';
import type { PageStart } from '../model/text-shape.ts';
import { numberCell } from './cells.ts';
import { cellWords, type ExportLanguage, exportLabels } from './labels.ts';
import { linkToPassage } from './printed-page.ts';
import { saidWords } from './said.ts';
import { decimalsOf, stringCell, tableSheet } from './sheet.ts';
import type { TableSheet } from './sheet-model.ts';
import { showFigure } from './shown-figure.ts';
import type { TargetPair } from './target-pairs.ts';

const COLUMNS = [
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

/** Targets beside their results; `address` is that of the page, empty where it has none, and then no column has links. */
export function pairSheet(
  pairs: readonly TargetPair[],
  text: string,
  language: ExportLanguage,
  address: string,
  pages: readonly PageStart[],
): TableSheet {
  const labels = exportLabels(language);
  const lines = pairs.map(({ target, result, difference }) => {
    const shown = (fact: Fact) => showFigure(fact, text, language).worded;
    const sentence = (fact: Fact) => saidWords(fact, text);
    return {
      name: result.name,
      period: result.period ?? '',
      kind: cellWords(labels, 'kind', result.kind),
      aimed: shown(target),
      reached: shown(result),
      difference: difference === null ? '' : String(difference),
      targetSentence: sentence(target),
      resultSentence: sentence(result),
      address: address === '' ? '' : linkToPassage(address, text, result.sentence, pages),
    };
  });
  const columns = COLUMNS.filter((column) => column !== 'address' || address !== '');
  return tableSheet(labels.sheets.pairs, columns, lines, labels, (line, column) =>
    column === 'difference' && line.difference !== ''
      ? numberCell(Number(line.difference), decimalsOf(line.difference))
      : stringCell(column, line[column]),
  );
}
