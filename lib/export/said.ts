import type { Fact, Target } from '../model/schema.ts';
import { readable, readableSlice } from '../text/readable.ts';
import type { Span } from '../text/span.ts';

/** Where it is said in the text: the sentence of a figure, or its cell; an aim's own words. */
export function saidAt(row: Fact | Target): Span {
  return 'sentence' in row ? row.sentence : row;
}

/**
 * The words that say a figure or aim, as whoever quotes them needs them. A cell alone says nothing: what it is of stands in
 * the heads of its table (一般公共预算收入 · 上半年完成情况 · 增长18.5%).
 */
export function saidWords(row: Fact | Target, text: string): string {
  const table = 'table' in row ? row.table : null;
  const heads = table === null ? '' : `${readable(table.row)} · ${readable(table.column)} · `;
  return `${heads}${readableSlice(text, saidAt(row))}`;
}
