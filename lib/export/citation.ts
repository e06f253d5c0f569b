import type { Fact, Target } from '../model/schema.ts';
import type { PageStart } from '../model/text-shape.ts';
import { linkToPassage, pageAt } from './printed-page.ts';
import { saidAt, saidWords } from './said.ts';

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
  const sentence = saidWords(row, source.text);
  const page = pageAt(source.pages ?? [], row.start);
  const where = page === null ? '' : `第${page}页`;
  const parts = [source.title, source.spokenOn ?? '', where, source.address === '' ? '' : linkTo(source, row)];
  return `“${sentence}”——${parts.filter((part) => part !== '').join('，')}`;
}

/** The address that opens the page at the sentence of a fact or aim. */
export function linkTo(source: Source, row: Fact | Target): string {
  return linkToPassage(source.address, source.text, saidAt(row), source.pages);
}
