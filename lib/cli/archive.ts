import { zipSync } from 'fflate';

/** A file of an archive. */
export interface Entry {
  /** Its path in the archive, with slashes. */
  readonly path: string;
  readonly data: Uint8Array;
}

/** The first day of the format, in whatever zone this runs: most packers write the time of packing. */
const MTIME = new Date(1980, 0, 1);

/** Packs files, ordered by path. Nothing but the files decides the bytes, so that two builds can be compared. */
export function zipOf(entries: readonly Entry[]): Uint8Array {
  const ordered = [...entries].sort((a, b) => (a.path < b.path ? -1 : 1));
  return zipSync(Object.fromEntries(ordered.map(({ path, data }) => [path, data])), { level: 9, mtime: MTIME });
}
