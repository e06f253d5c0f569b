import { readable, readableSlice } from '../lib/text/readable.ts';
import type { ReportView } from './model.ts';

/** What is searched in a report: for each item by its id the words that a reader may look for, in one form of letters. */
export type SearchIndex = ReadonlyMap<string, string>;

/** Figures by name and sentence, aims and terms by their own words. */
export function searchIndex({ facts, targets, entries, text }: ReportView): SearchIndex {
  return new Map(
    [
      ...facts.map((fact) => [fact.id, `${fact.name} ${readableSlice(text, fact.sentence)}`] as const),
      ...targets.map((target) => [target.id, `${target.name} ${readable(target.text)}`] as const),
      ...entries.map((entry) => [entry.id, `${entry.term} ${readable(entry.text)}`] as const),
    ].map(([id, words]) => [id, oneForm(words)]),
  );
}

/** The view with only those items that hold every word asked for; the view itself where nothing is. */
export function searched(view: ReportView, index: SearchIndex, query: string): ReportView {
  const words = oneForm(query)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return view;
  const holds = ({ id }: { readonly id: string }) => {
    const own = index.get(id) ?? '';
    return words.every((word) => own.includes(word));
  };
  return {
    ...view,
    facts: view.facts.filter(holds),
    targets: view.targets.filter(holds),
    entries: view.entries.filter(holds),
  };
}

/** `ＧＤＰ` and `gdp` are the same to a reader, and so are `％` and `%`. */
function oneForm(words: string): string {
  return words.normalize('NFKC').toLowerCase();
}
