import { Unreadable } from '../../lib/document/unreadable.ts';

/** A file that the reader has brought. */
export interface GivenFile {
  readonly bytes: Uint8Array;
  readonly name: string;
  /** Where it stands on the web; empty for one of the reader's own. */
  readonly address: string;
}

/** A file larger than this is not opened. */
const MOST_BYTES = 60_000_000;

/** A file that was chosen or dropped. @throws {Unreadable} where it is too large */
export async function givenFile(file: File): Promise<GivenFile> {
  if (file.size > MOST_BYTES) throw new Unreadable('too-large');
  return { bytes: new Uint8Array(await file.arrayBuffer()), name: file.name, address: '' };
}

/**
 * Fetches the file that a page links to, and nothing else.
 *
 * @throws {TypeError} where it cannot be had
 * @throws {Unreadable} where it is too large
 */
export async function fetchedFile(address: string): Promise<GivenFile> {
  const url = new URL(address);
  if (!/^https?:$/.test(url.protocol)) throw new TypeError('no address of the web');
  const response = await fetch(url, { credentials: 'omit' });
  if (!response.ok || response.body === null) throw new TypeError(`answered ${response.status}`);
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const part of response.body) {
    length += part.length;
    if (length > MOST_BYTES) throw new Unreadable('too-large');
    parts.push(part);
  }
  const bytes = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return { bytes, name: nameOf(url), address: url.href };
}

function nameOf(url: URL): string {
  const last = url.pathname.slice(url.pathname.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(last) || url.hostname;
  } catch {
    // A stray percent sign: the name as it stands.
    return last;
  }
}
