import type { TargetRow } from '../insight/compare.ts';
import { hardnessWords } from '../insight/hardness.ts';
import type { KeptFact, KeptWords } from '../insight/record.ts';
import labels from './data/comparison-labels.json' with { type: 'json' };
import type { ExportLanguage } from './labels.ts';

/** One line of the table of targets and outcomes; what is not said is null. */
export interface ComparisonLine {
  readonly place: string;
  /** The year the target was set for. */
  readonly year: number | null;
  readonly indicator: string;
  /** Target and outcome as printed clauses. */
  readonly target: string;
  readonly hardness: string;
  readonly outcome: string | null;
  /** What is told of several years, or only how far from something else, instead. */
  readonly beside: string | null;
  readonly gap: string | null;
  readonly verdict: string;
  readonly reason: string | null;
  readonly worded: string | null;
  readonly renewed: string | null;
}

export const COMPARISON_COLUMNS: readonly (keyof ComparisonLine)[] = [
  'place',
  'year',
  'indicator',
  'target',
  'hardness',
  'outcome',
  'beside',
  'gap',
  'verdict',
  'reason',
  'worded',
  'renewed',
];

/** The words of verdicts, reasons and heads in a language of the panel. */
export function comparisonLabels(language: ExportLanguage): (typeof labels)['zh-CN'] {
  return labels[language];
}

/** A row of the comparison in words. */
export function comparisonLine(row: TargetRow, language: ExportLanguage): ComparisonLine {
  const words = labels[language];
  const target = clauseOf(row.target);
  return {
    place: row.before.place.name ?? '',
    year: row.before.year,
    indicator: row.name,
    target,
    hardness: hardnessWords(target).join('、'),
    outcome: outcomeWords(row),
    beside: besideWords(row),
    gap: gapWords(row),
    verdict: words.outcome[row.verdict.outcome],
    reason: row.verdict.reason === null ? null : words.reason[row.verdict.reason],
    worded: wordsOf(row),
    renewed: row.renewed === null ? null : clauseOf(row.renewed),
  };
}

/** The printed words of a target: the clause of its figure, or its own. */
export function clauseOf(item: KeptFact | KeptWords): string {
  return 'clause' in item ? item.clause : item.text;
}

/** The report's own judgement; where it gives no figure, also what it tells in words instead. */
function wordsOf({ worded, told, outcomes }: TargetRow): string | null {
  const words = [worded, outcomes.length === 0 ? (told?.text ?? null) : null].filter((said) => said !== null);
  return [...new Set(words)].join('；') || null;
}

/** What the report says of the year itself. */
function outcomeWords(row: TargetRow): string | null {
  if (row.outcomes.length > 0) return clausesOf(row.outcomes);
  if (row.told !== null) return row.told.text;
  return isNoOutcome(row) ? null : clausesOf(row.beside);
}

/** What the report says instead: of several years, 五年年均增长6.2%, or how far only, 高于全国0.5个百分点. */
function besideWords(row: TargetRow): string | null {
  return isNoOutcome(row) ? clausesOf(row.beside) : null;
}

function isNoOutcome({ verdict: { reason } }: TargetRow): boolean {
  return reason === 'several-years' || reason === 'relative';
}

function clausesOf(facts: readonly KeptFact[]): string | null {
  return [...new Set(facts.map(clauseOf))].join('；') || null;
}

/** The gap with its sign, in the target's own printed scale: +2.1万人, −0.4. */
function gapWords({ target, verdict }: TargetRow): string | null {
  if (verdict.gap === null) return null;
  const unit = 'unit' in target ? target.unit : '%';
  const scale = Math.abs(verdict.gap) >= 1e8 ? 1e8 : Math.abs(verdict.gap) >= 1e4 ? 1e4 : 1;
  const sign = verdict.gap > 0 ? '+' : verdict.gap < 0 ? '−' : '';
  const digits = Number(Math.abs(verdict.gap / scale).toFixed(4));
  const words = scale === 1e8 ? '亿' : scale === 1e4 ? '万' : '';
  return `${sign}${digits}${words}${unit === '%' || unit === '百分点' ? '' : unit}`;
}
