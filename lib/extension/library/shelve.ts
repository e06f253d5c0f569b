import { likenessOf, SAME, VERSION } from '../../insight/likeness.ts';
import type { LibraryDatabase } from './database.ts';
import type { ShelfReport, ShelfRows } from './rows.ts';

/**
 * Puts a report on its shelf, within a transaction: one known already gets another address, one half like another asks
 * whether it is another version of it.
 *
 * @returns whether anything was written
 */
export async function shelve(database: LibraryDatabase, rows: ShelfRows): Promise<boolean> {
  const rivals = await rivalsOf(database, rows);
  const likes = rivals.map((rival) => ({ rival, like: likenessOf(rival.figures, rows.report.figures) }));
  likes.sort((a, b) => b.like - a.like);
  const [best] = likes;
  if (best && best.like >= SAME) {
    const { rival } = best;
    const sources = joined(rival.sources, rows.report.sources);
    if (sources.length === rival.sources.length && rival.analyser === rows.report.analyser) return false;
    // The text may be read better by now: the newer reading stays; the first address and time, and whose it is, too.
    const { place, placeName, level, year, retrieved, asks } = rival;
    const known = place === null || year === null ? {} : { place, placeName, level, year };
    await unshelve(database, rival.key);
    await add(database, { ...rows, report: { ...rows.report, ...known, sources, retrieved } }, rival.key, asks);
    return true;
  }
  const base = baseKey(rows);
  const versions = await database.reports.where('key').startsWith(base).primaryKeys();
  const key = freeKey(base, new Set(versions));
  await add(database, rows, key, best && best.like >= VERSION ? best.rival.key : null);
  return true;
}

/** Takes a report out with all its rows. */
export async function unshelve(database: LibraryDatabase, key: string): Promise<void> {
  const { reports, facts, terms, texts, signatures, analyses } = database;
  await Promise.all([
    reports.delete(key),
    analyses.delete(key),
    texts.delete(key),
    signatures.delete(key),
    facts.where('report').equals(key).delete(),
    terms.where('report').equals(key).delete(),
  ]);
}

/** Answers what a report asks: it is the same as the one it is like, or another version of it; within a transaction. */
export async function settle(database: LibraryDatabase, key: string, answer: 'same' | 'version'): Promise<void> {
  const { reports } = database;
  const report = await reports.get(key);
  if (!report) return;
  const other = report.asks === null ? undefined : await reports.get(report.asks);
  if (answer === 'version' || !other) {
    await reports.update(key, { asks: null });
    return;
  }
  await reports.update(other.key, { sources: joined(other.sources, report.sources) });
  await unshelve(database, key);
}

/** All addresses of both, each once. */
function joined(a: readonly string[], b: readonly string[]): string[] {
  return [...new Set([...a, ...b])];
}

/** The reports that this one may be: of its place, kind and year, or read at one of its addresses. */
async function rivalsOf({ reports }: LibraryDatabase, { report }: ShelfRows): Promise<ShelfReport[]> {
  const atAddress = await reports
    .where('sources')
    .anyOf([...report.sources])
    .toArray();
  const ofPlace = report.place === null ? [] : await reports.where('place').equals(report.place).toArray();
  // One address may hold the reports of several places: there it tells only whose a report is that does not say so.
  const unnamed = atAddress.filter(({ place }) => place === null || report.place === null);
  const found = new Map([...ofPlace, ...unnamed].map((rival) => [rival.key, rival]));
  return [...found.values()].filter(
    ({ kind, year }) => kind === report.kind && (year === report.year || report.year === null || year === null),
  );
}

async function add(database: LibraryDatabase, rows: ShelfRows, key: string, asks: string | null): Promise<void> {
  const { place } = rows.report;
  await database.reports.put({ ...rows.report, key, asks });
  await database.facts.bulkAdd(rows.facts.map((fact) => ({ ...fact, report: key, place })));
  await database.terms.bulkAdd(rows.terms.map((term) => ({ ...term, report: key })));
  await database.texts.put({ report: key, packed: rows.text.packed });
  await database.signatures.put({ report: key, signature: rows.text.signature });
  await database.analyses.put({ key, packed: rows.packed });
}

function baseKey({ report: { place, kind, year, title } }: ShelfRows): string {
  return place === null || year === null ? `? ${kind} ${title}` : `${place} ${kind} ${year}`;
}

function freeKey(base: string, taken: ReadonlySet<string>): string {
  let key = base;
  for (let number = 2; taken.has(key); number += 1) key = `${base} #${number}`;
  return key;
}
