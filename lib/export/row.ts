/** One line of an exported table: a fact, or an aim or a result without a figure. Empty strings stand for what the text leaves out. */
export interface ExportRow {
  readonly report: string;
  readonly section: string;
  readonly id: string;
  /** The indicator as written, and as catalogued. */
  readonly name: string;
  readonly indicatorName: string;
  readonly indicator: string;
  readonly kind: string;
  /** The number as printed, falls with their sign (-2); words where the text gives no number: 第二位, 翻一番. */
  readonly number: string;
  /** The unit as printed: 亿元. */
  readonly printedUnit: string;
  /** The exact value, its scale folded in: 168215000000. */
  readonly value: string;
  readonly unit: string;
  readonly printed: string;
  /** The figure with all that it needs to be understood: 年均增长8.1%, 8000人以上. */
  readonly shown: string;
  /** The growth or change that the sentence gives for the same thing and the same time: 增长5.6%. */
  readonly change: string;
  readonly bound: string;
  readonly status: string;
  readonly stage: string;
  readonly period: string;
  /** The time the value holds for, spelled out, and what of it: the first and the last time, mean or sum or end. */
  readonly from: string;
  readonly to: string;
  readonly per: string;
  readonly scope: string;
  readonly basis: string;
  readonly cue: string;
  readonly sentence: string;
  /** The page's address with a text fragment that scrolls to the sentence; empty without an address. */
  readonly address: string;
}

/**
 * The columns of an exported table, in their order: what a reader works with first, exact values and codes last. Number and
 * unit stand apart, for a spreadsheet makes 0.056 of a cell that says 5.6%.
 */
export const COLUMNS = [
  'name',
  'number',
  'printedUnit',
  'change',
  'period',
  'status',
  'bound',
  // 5.1 % is an expected growth, 0.8 of the province above it: what the number is stands before the sentence.
  'kind',
  'stage',
  'scope',
  'basis',
  'section',
  'sentence',
  'address',
  'from',
  'to',
  'per',
  'cue',
  'indicatorName',
  'value',
  'unit',
  'report',
  'indicator',
  'id',
] as const satisfies readonly (keyof ExportRow)[];
