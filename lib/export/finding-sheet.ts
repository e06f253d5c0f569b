import type { AcrossCheck } from '../insight/across.ts';
import type { Analysis, Check, Fact } from '../model/schema.ts';
import type { PageStart } from '../model/text-shape.ts';
import { readable } from '../text/readable.ts';
import { computedWords } from './computed-words.ts';
import { type ExportLabels, type ExportLanguage, exportLabels } from './labels.ts';
import { linkToPassage } from './printed-page.ts';
import { saidWords } from './said.ts';
import { stringCell, tableSheet } from './sheet.ts';
import type { TableSheet } from './sheet-model.ts';
import { showFigure } from './shown-figure.ts';

const COLUMNS = ['name', 'stated', 'grounds', 'computed', 'verdict', 'sentence', 'address'] as const;

/** Contradictions first, then what is unclear; what agrees last. */
const ORDER: readonly Check['verdict'][] = ['differs', 'unclear', 'agrees'];

/** Where the sheet's sentences stand, and in which language its words are. */
export interface FindingPlace {
  readonly text: string;
  readonly language: ExportLanguage;
  /** Of the page; empty where it has none. */
  readonly address: string;
  readonly pages: readonly PageStart[];
}

/** What the report's own figures give anew, then what other reports of its place say of them; contradictions first. */
export function findingSheet(
  { facts, checks }: Pick<Analysis, 'facts' | 'checks'>,
  across: readonly AcrossCheck[],
  place: FindingPlace,
): TableSheet {
  const labels = exportLabels(place.language);
  const byId = new Map(facts.map((fact) => [fact.id, fact]));
  const own = ORDER.flatMap((verdict) => checks.filter((check) => check.verdict === verdict));
  const lines = [
    ...own.flatMap((check) => {
      const stated = byId.get(check.facts.at(-1) ?? '');
      if (stated === undefined) return [];
      return {
        ...linePlace(stated, place),
        grounds: readable(check.formula),
        computed: computedWords(check, stated),
        verdict: verdictWords(check, labels),
      };
    }),
    ...across.flatMap(({ fact, report, other, verdict }) => {
      const stated = byId.get(fact.id);
      if (stated === undefined) return [];
      return {
        ...linePlace(stated, place),
        grounds: readable(`${report.title}: ${other.clause}`),
        computed: '',
        verdict: verdict === 'agrees' ? labels.finding.agrees : labels.finding.across,
      };
    }),
  ];
  const columns = COLUMNS.filter((column) => column !== 'address' || place.address !== '');
  return tableSheet(labels.sheets.findings, columns, lines, labels, (line, column) => stringCell(column, line[column]));
}

function linePlace(stated: Fact, { text, language, address, pages }: FindingPlace) {
  return {
    name: stated.name,
    stated: showFigure(stated, text, language).worded,
    sentence: saidWords(stated, text),
    address: address === '' ? '' : linkToPassage(address, text, stated.sentence, pages),
  };
}

function verdictWords({ verdict, reason }: Check, { finding }: ExportLabels): string {
  return verdict === 'unclear' ? finding[reason ?? 'base'] : finding[verdict];
}
