import { byteString } from './byte-string.ts';
import { Unreadable } from './unreadable.ts';

/** The page of a saved one, and the encoding that its part names. */
export interface SavedPage {
  readonly bytes: Uint8Array;
  readonly charset: string | null;
}

const LONGEST_HEAD = 20_000;

/**
 * The first page in a file as browsers save one (`.mht`): the letters of its part, as they were encoded. The part's own
 * word on its encoding may be missing, the page's may be inside; so the bytes are given on undecoded.
 *
 * @throws {Unreadable} where no part holds a page
 */
export function pageOfMht(bytes: Uint8Array): SavedPage {
  // One unit a byte, so that every offset is the file's.
  const text = byteString(bytes);
  const part = htmlPart(text, 0);
  if (part === null) throw new Unreadable('no-page');
  return part;
}

function htmlPart(text: string, depth: number): SavedPage | null {
  const gap = /\r?\n\r?\n/.exec(text.slice(0, LONGEST_HEAD));
  if (gap === null || depth > 3) return null;
  const head = text.slice(0, gap.index).replaceAll(/\r?\n[ \t]+/g, ' ');
  const body = text.slice(gap.index + gap[0].length);
  const type = /^content-type:\s*([^\r\n]+)/im.exec(head)?.[1] ?? '';
  const boundary = /boundary\s*=\s*(?:"([^"]+)"|([^\s;]+))/i.exec(type);
  const mark = boundary?.[1] ?? boundary?.[2];
  if (/^multipart\//i.test(type) && mark !== undefined) {
    for (const part of body.split(`--${mark}`).slice(1)) {
      const found = htmlPart(part.replace(/^\r?\n/, ''), depth + 1);
      if (found !== null) return found;
    }
    return null;
  }
  if (!/^text\/html/i.test(type)) return null;
  const charset = /charset\s*=\s*"?([\w-]+)/i.exec(type)?.[1] ?? null;
  const encoding = /^content-transfer-encoding:\s*(\S+)/im.exec(head)?.[1]?.toLowerCase();
  return { bytes: decoded(body, encoding), charset };
}

function decoded(body: string, encoding: string | undefined): Uint8Array {
  if (encoding === 'base64') return toBytes(atob(body.replaceAll(/[^A-Za-z\d+/]/g, '')));
  if (encoding !== 'quoted-printable') return toBytes(body);
  return toBytes(
    body
      .replaceAll(/=[ \t]*\r?\n/g, '')
      .replaceAll(/=([\dA-Fa-f]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
  );
}

function toBytes(units: string): Uint8Array {
  return Uint8Array.from(units, (unit) => unit.charCodeAt(0));
}
