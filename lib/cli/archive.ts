import { buffer } from 'node:stream/consumers';
import yazl from 'yazl';

/** A file of an archive. */
export interface Entry {
  /** Its path in the archive, with slashes. */
  readonly path: string;
  readonly data: Uint8Array;
}

/** The first day of the format, in whatever zone this runs: most packers write the time of packing. */
const MTIME = new Date(1980, 0, 1);
const MODE = 0o100644;

/**
 * Packs files, ordered by path, by zlib, which packs the segmenter smaller than its copies in JavaScript do. Nothing but
 * the files decides the bytes, so that two builds can be compared.
 */
export async function zipOf(entries: readonly Entry[]): Promise<Uint8Array> {
  const archive = new yazl.ZipFile();
  for (const { path, data } of [...entries].sort((a, b) => (a.path < b.path ? -1 : 1)))
    archive.addBuffer(Buffer.from(data), path, {
      mtime: MTIME,
      mode: MODE,
      compress: true,
      compressionLevel: 9,
      forceDosTimestamp: true,
    });
  archive.end();
  return buffer(archive.outputStream);
}
