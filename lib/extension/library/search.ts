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

/** As much of each as anybody reads; whoever wants another one types more of it. */
const MOST_FOUND = 30;
const NOTHING: Found = { reports: [], facts: [], sentences: [] };

/** Whoever searches: what is found is told as it is found, and nothing more is looked for once that is not wanted. */
export interface Searcher {
  readonly tell: (found: Found) => void;
  readonly signal: AbortSignal;
}

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
 *
 * @returns all that is found, of which parts were told before
 */
export async function search(
  database: LibraryDatabase,
  shelf: SearchedShelf,
  words: string,
  { tell, signal }: Searcher,
): Promise<Found> {
  const parts = words
    .trim()
    .split(/\s+/)
    .filter((part) => part !== '');
  if (parts.length === 0) return NOTHING;
  const { reports: all, signatures } = shelf;
  const asked = new Map(all.map((report) => [report, wordsLeft(report, parts)] as const));
  const reports = all.filter((report) => asked.get(report)?.length === 0).slice(0, MOST_FOUND);
  const searched = new Map([...asked].filter(([, left]) => left.length > 0));
  let found: Found = { ...NOTHING, reports };
  const add = (more: Partial<Found>) => {
    found = { ...found, ...more };
    tell(found);
  };
  if (reports.length > 0) tell(found);
  const figures = async () => {
    const facts = await findFacts(database, searched);
    if (facts.length > 0) add({ facts });
  };
  const sentences = async () => {
    const search = { signatures, asked: searched, most: MOST_FOUND, signal };
    for await (const some of findSentences(database, search)) add({ sentences: [...found.sentences, ...some] });
  };
  await Promise.all([figures(), sentences()]);
  return found;
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
  return facts
    .where('name')
    .startsWithAnyOf(firsts)
    .filter(
      ({ report, name }) =>
        byKey.get(report)?.every((word, i) => (i > 0 ? name.includes(word) : name.startsWith(word))) === true,
    )
    .limit(MOST_FOUND)
    .toArray();
}
