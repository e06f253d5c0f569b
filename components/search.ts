import type { Fact } from '../lib/analysis/schema.ts';
import { readable, readableSlice } from '../lib/text/readable.ts';
import type { ReportView } from './model.ts';

/** How names are found by their pinyin initials; its dictionary is loaded after the panel stands. */
export type Spelling = typeof import('../lib/text/initials.ts');

/** What is searched of one item: its name, and all the words that a reader may look for, both in one form of letters. */
interface Searched {
  readonly name: string;
  readonly words: string;
}

/** What is searched in a report, by the id of the item. */
export type SearchIndex = ReadonlyMap<string, Searched>;

/** A search under way: which items hold every word asked for. */
export interface Query {
  readonly finds: (id: string) => boolean;
}

/** Figures by name and sentence, aims and terms by their own words. */
export function searchIndex({ facts, targets, entries, text }: ReportView): SearchIndex {
  // A sentence with five figures is made ready once.
  const sentences = new Map<number, string>();
  const sentenceOf = ({ sentence }: Fact): string => {
    const known = sentences.get(sentence.start) ?? readableSlice(text, sentence);
    sentences.set(sentence.start, known);
    return known;
  };
  return new Map(
    [
      ...facts.map((fact) => [fact.id, fact.name, sentenceOf(fact)] as const),
      ...targets.map((target) => [target.id, target.name, readable(target.text)] as const),
      ...entries.map((entry) => [entry.id, entry.term, readable(entry.text)] as const),
    ].map(([id, name, words]) => [id, { name: oneForm(name), words: oneForm(`${name} ${words}`) }]),
  );
}

/**
 * A search for words, each by its letters or by the initials of a name: `dqsczz` finds 地区生产总值.
 *
 * @returns null where nothing is asked for
 */
export function queryOf(index: SearchIndex, asked: string, spelling: Spelling | null): Query | null {
  const words = oneForm(asked)
    .split(/\s+/)
    .filter((word) => word !== '');
  if (words.length === 0) return null;
  const tests = words.map((word) => {
    const isSpelt = spelling !== null && /^[a-z][a-z\d]+$/.test(word);
    return (item: Searched) =>
      item.words.includes(word) || (isSpelt && spelling.spells(word, spelling.initialsOf(item.name)));
  });
  // A list and each of its filters ask for the same items.
  const known = new Map<string, boolean>();
  return {
    finds(id) {
      const item = index.get(id);
      const found = known.get(id) ?? (item !== undefined && tests.every((test) => test(item)));
      known.set(id, found);
      return found;
    },
  };
}

/** `ＧＤＰ` and `gdp` are the same to a reader, and so are `％` and `%`. */
function oneForm(words: string): string {
  return words.normalize('NFKC').toLowerCase();
}
