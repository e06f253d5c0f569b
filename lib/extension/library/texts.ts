import { finderOf, mayHold } from '../../insight/phrases.ts';
import type { LibraryDatabase } from './database.ts';
import { unpack, unpackSentences } from './packed.ts';
import { type ShelfReport, textOf } from './rows.ts';

/** A sentence of a kept report that holds what was looked for. */
export interface FoundSentence {
  readonly report: ShelfReport;
  readonly sentence: string;
  /** The first of the words found in it, and where it stands. */
  readonly start: number;
  readonly end: number;
}

/** So many texts are unpacked at once; what is found in them may be enough. */
const AT_ONCE = 20;

/** What is looked for, and how far. */
export interface SentenceSearch {
  /** Of the reports, by their keys. */
  readonly signatures: ReadonlyMap<string, Uint8Array>;
  /** For each report that is searched the words to look for in it, at least one. */
  readonly asked: ReadonlyMap<ShelfReport, readonly string[]>;
  /** So many are enough. */
  readonly most: number;
  /** Whoever asked wants no more. */
  readonly signal: AbortSignal;
}

/**
 * The sentences that hold all words, as they are found: those of the reports first whose title has the most of them, and
 * of these the latest.
 */
export async function* findSentences(
  database: LibraryDatabase,
  { signatures, asked, most, signal }: SentenceSearch,
): AsyncGenerator<readonly FoundSentence[]> {
  const candidates = [...asked]
    .filter(([{ key }, words]) => {
      const signature = signatures.get(key);
      return signature !== undefined && mayHold(signature, words);
    })
    .sort(([a, inA], [b, inB]) => inA.length - inB.length || (b.year ?? 0) - (a.year ?? 0));
  let left = most;
  for (let at = 0; at < candidates.length && left > 0 && !signal.aborted; at += AT_ONCE) {
    const some = candidates.slice(at, at + AT_ONCE);
    const texts = await database.texts.bulkGet(some.map(([{ key }]) => key));
    const sentences = await Promise.all(texts.map((text) => (text ? unpackSentences(text.packed) : [])));
    const found = some.flatMap(([report, words], i) => {
      const placeIn = finderOf(words);
      return (sentences[i] ?? []).flatMap((sentence): FoundSentence[] => {
        const start = placeIn(sentence);
        return start < 0 ? [] : [{ report, sentence, start, end: start + (words[0] ?? '').length }];
      });
    });
    if (found.length > 0) yield found.slice(0, left);
    left -= found.length;
  }
}

/**
 * Fills the texts of reports that a version without them kept, some at a time; a search meanwhile finds what is there.
 *
 * @returns of how many reports
 */
export async function fillTexts(database: LibraryDatabase): Promise<number> {
  const [kept, done] = await Promise.all([
    database.analyses.toCollection().primaryKeys(),
    database.signatures.toCollection().primaryKeys(),
  ]);
  const already = new Set(done);
  const missing = kept.filter((key) => !already.has(key));
  for (let at = 0; at < missing.length; at += AT_ONCE) {
    const records = await database.analyses.bulkGet(missing.slice(at, at + AT_ONCE));
    const rows = await Promise.all(
      records.map(async (row) => row && { report: row.key, ...(await textOf(await unpack(row.packed))) }),
    );
    await database.transaction('rw', [database.analyses, database.texts, database.signatures], async () => {
      const still = new Set(await database.analyses.toCollection().primaryKeys());
      // Taken out, or read anew, since it was looked at.
      const known = new Set(await database.signatures.toCollection().primaryKeys());
      const wanted = rows.filter((row) => row !== undefined && still.has(row.report) && !known.has(row.report));
      for (const row of wanted) {
        if (row === undefined) continue;
        await database.texts.put({ report: row.report, packed: row.packed });
        await database.signatures.put({ report: row.report, signature: row.signature });
      }
    });
  }
  return missing.length;
}
