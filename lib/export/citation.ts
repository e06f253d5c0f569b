import type { Analysis, Fact, Target } from '../analysis/schema.ts';
import { withTextFragment } from './text-fragment.ts';

/** A fact or aim as a citation: its sentence in quotes, the report it stands in, and the way to it. */
export function citationOf(analysis: Analysis, text: string, row: Fact | Target, address: string): string {
  const span = 'sentence' in row ? row.sentence : row;
  const sentence = text.slice(span.start, span.end).replaceAll(/\s+/g, ' ').trim();
  const report = analysis.reports[row.report];
  const source = [report?.title, report?.spokenOn].filter((part) => part).join('，');
  return `“${sentence}”——${source}${address === '' ? '' : `，${linkTo(text, row, address)}`}`;
}

/** The address that opens the page at the sentence of a fact or aim. */
export function linkTo(text: string, row: Fact | Target, address: string): string {
  return withTextFragment(address, text, 'sentence' in row ? row.sentence : row);
}
