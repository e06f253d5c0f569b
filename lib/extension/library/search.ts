import { comparable } from '../../insight/phrases.ts';
import type { LibraryDatabase } from './database.ts';
import type { ShelfFact, ShelfReport } from './rows.ts';
import { type FoundSentence, findSentences } from './texts.ts';

/** What a search finds: reports by title, place and year, figures by name, sentences by what they say. */
export interface Found {
  readonly reports: readonly ShelfReport[];
  readonly facts: readonly ShelfFact[];
  readonly sentences: readonly FoundSentence[];
}

const MOST_FOUND = 200;
const NOTHING: Found = { reports: [], facts: [], sentences: [] };

/** What each search reads of all reports; 20 MB of two thousand, so it is read once. */
export interface SearchedShelf {
  readonly reports: readonly ShelfReport[];
  readonly signatures: ReadonlyMap<string, Uint8Array>;
}

export async function searchedShelf(database: LibraryDatabase): Promise<SearchedShelf> {
  const [reports, signatures] = await Promise.all([
    database.reports.orderBy('key').toArray(),
    database.signatures.toArray(),
  ]);
  return { reports, signatures: new Map(signatures.map(({ report, signature }) => [report, signature])) };
}

/**
 * Looks through the whole library. Of several words some may name the report and the others stand in it: 花都 2025 夜校.
 */
export async function search(database: LibraryDatabase, shelf: SearchedShelf, words: string): Promise<Found> {
  const parts = words
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '');
  if (parts.length === 0) return NOTHING;
  const { reports: all, signatures } = shelf;
  const asked = new Map(all.map((report) => [report, wordsLeft(report, parts)] as const));
  const reports = all.filter((report) => asked.get(report)?.length === 0);
  const searched = new Map([...asked].filter(([, left]) => left.length > 0));
  const [facts, sentences] = await Promise.all([
    findFacts(database, searched),
    findSentences(database, signatures, searched, MOST_FOUND),
  ]);
  return { reports: reports.slice(0, MOST_FOUND), facts, sentences };
}

/** The words that do not name the report. */
function wordsLeft({ title, placeName, year }: ShelfReport, parts: readonly string[]): readonly string[] {
  const said = comparable(`${title} ${placeName ?? ''} ${year ?? ''}`);
  return parts.filter((part) => !said.includes(comparable(part)));
}

/** The figures whose name begins with the first word that is left, and has the others. */
async function findFacts(
  { facts }: LibraryDatabase,
  asked: ReadonlyMap<ShelfReport, readonly string[]>,
): Promise<ShelfFact[]> {
  const byKey = new Map([...asked].map(([{ key }, words]) => [key, words] as const));
  const firsts = [...new Set([...asked.values()].flatMap(([first]) => first ?? []))];
  const found = await facts
    .where('name')
    .startsWithAnyOf(firsts)
    .filter(
      ({ report, name }) =>
        byKey.get(report)?.every((word, i) => (i > 0 ? name.includes(word) : name.startsWith(word))) === true,
    )
    .limit(MOST_FOUND)
    .toArray();
  return found;
}
