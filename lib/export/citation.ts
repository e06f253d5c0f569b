import type { Fact, Target } from '../model/schema.ts';
import type { PageStart } from '../model/text-shape.ts';
import { readable, readableSlice } from '../text/readable.ts';
import type { Span } from '../text/span.ts';
import { linkToPassage, pageAt } from './printed-page.ts';

/** The report that is cited; `address` is that of its page, empty where it has none. */
export interface Source {
  readonly title: string;
  readonly spokenOn: string | null;
  readonly text: string;
  readonly address: string;
  /** The printed pages of a document. */
  readonly pages?: readonly PageStart[];
}

/** A fact or aim as a citation: its sentence in quotes, the report it stands in, its printed page, and the way to it. */
export function citationOf(source: Source, row: Fact | Target): string {
  const sentence = `${headsOf(row)}${readableSlice(source.text, sentenceOf(row))}`;
  const page = pageAt(source.pages ?? [], row.start);
  const where = page === null ? '' : `第${page}页`;
  const parts = [source.title, source.spokenOn ?? '', where, source.address === '' ? '' : linkTo(source, row)];
  return `“${sentence}”——${parts.filter((part) => part !== '').join('，')}`;
}

/** The address that opens the page at the sentence of a fact or aim. */
export function linkTo(source: Source, row: Fact | Target): string {
  return linkToPassage(source.address, source.text, sentenceOf(row), source.pages);
}

/** What a cell is of stands in the heads of its table: 一般公共预算收入 · 上半年完成情况 · 增长18.5%. */
function headsOf(row: Fact | Target): string {
  const table = 'table' in row ? row.table : null;
  return table === null ? '' : `${readable(table.row)} · ${readable(table.column)} · `;
}

function sentenceOf(row: Fact | Target): Span {
  return 'sentence' in row ? row.sentence : row;
}
