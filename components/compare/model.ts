import type { ReportBasket } from '../../lib/extension/basket-model.ts';
import type { ShelfFact, ShelfReport } from '../../lib/extension/library/rows.ts';
import type { Found, Searcher } from '../../lib/extension/library/search.ts';
import type { TargetRow } from '../../lib/insight/compare.ts';
import type { Merge } from '../../lib/insight/merges.ts';

/** The forms in which a comparison is taken away. */
export const COMPARISON_FORMS = ['xlsx', 'csv', 'long', 'across', 'md', 'labels', 'jsonl'] as const;
export type ComparisonForm = (typeof COMPARISON_FORMS)[number];

/** What the reader can do with the library. */
export interface CompareActions {
  readonly onExport: (form: ComparisonForm) => void;
  readonly onImport: (file: File) => void;
  readonly onRemove: (key: string) => void;
  readonly onClear: () => void;
  /** Whether a report is the one that it is like, or another version of it. */
  readonly onSettle: (key: string, answer: 'same' | 'version') => void;
  /** Whose a report is that does not say so. */
  readonly onIdentify: (key: string, place: string, year: number) => void;
  readonly onMerge: (merge: Merge) => void;
  readonly onUnmerge: (name: string) => void;
}

/** What is read from the library when it is looked at. */
export interface CompareData {
  /** The targets of a report held against the next one; `tell` gets them where some verdicts still wait. */
  readonly rows: (
    before: string,
    after: string,
    tell: (rows: readonly TargetRow[]) => void,
  ) => Promise<readonly TargetRow[]>;
  /** The figures of an indicator of the catalogue, with those that the reader merged into it. */
  readonly figures: (indicator: string, year?: number) => Promise<readonly ShelfFact[]>;
  readonly search: (words: string, searcher: Searcher) => Promise<Found>;
}

/** The place and the year that are looked at. */
export interface Choice {
  readonly place: string;
  readonly year: number;
}

export interface ComparePageProps {
  readonly reports: readonly ShelfReport[];
  readonly indicators: readonly string[];
  readonly merges: readonly Merge[];
  /** What the reader set aside, of these reports and of others. */
  readonly baskets: readonly ReportBasket[];
  /** The version that reads reports now: what an older one read is offered to be read anew. */
  readonly analyser: string;
  /** What came of the last import or failure, in words. */
  readonly news: string | null;
  readonly data: CompareData;
  readonly actions: CompareActions;
}
