import { Unreadable } from '../unreadable.ts';

/** Packed data of a document grows to no more than so many times its length; a bomb is all one letter, and grows a thousandfold. */
const MOST_TIMES = 100;
/** So many bytes may come of any part. */
const FREE = 8_000_000;
/** Less than this cannot grow to more than that. */
const SMALLEST = FREE / 1032;
/** The words that describe a part stand so near before it. */
const LONGEST_WORDS = 2000;
/** So much is unpacked at a time: of a part that is broken further on, all that stands before is counted. */
const PIECE = 2048;
const STREAM = /stream\r?\n/g;

/**
 * Unpacks the parts of a PDF for a trial, and lets go what comes of it: a file of some kilobytes may hold pages of
 * gigabytes, which pdf.js would unpack whole. Pictures may be as plain as they are; they are drawn only where shown.
 *
 * @throws {Unreadable} where a part grows as no document does
 */
export async function assertNoBomb(bytes: Uint8Array): Promise<void> {
  // One unit a byte, so that every offset is the file's.
  const file = new TextDecoder('latin1').decode(bytes);
  for (const { index, 0: opening } of file.matchAll(STREAM)) {
    const words = wordsBefore(file, index);
    const packings = words.match(/\/(?:FlateDecode|Fl)\b/g)?.length ?? 0;
    if (packings === 0 || /\/Subtype\s*\/Image\b/.test(words)) continue;
    // Packed twice, what is short may grow a million times. Nobody packs twice.
    if (packings > 1) throw new Unreadable('bomb');
    const from = index + opening.length;
    const to = file.indexOf('endstream', from);
    const packed = bytes.subarray(from, to < 0 ? bytes.length : to);
    if (packed.length > SMALLEST && (await growsBeyond(packed, Math.max(FREE, packed.length * MOST_TIMES))))
      throw new Unreadable('bomb');
  }
}

function wordsBefore(file: string, index: number): string {
  const near = file.slice(Math.max(0, index - LONGEST_WORDS), index);
  const own = near.lastIndexOf(' obj');
  return own < 0 ? near : near.slice(own);
}

async function growsBeyond(packed: Uint8Array, most: number): Promise<boolean> {
  const unpacked = inPieces(packed).pipeThrough(new DecompressionStream('deflate'));
  let length = 0;
  try {
    for await (const part of unpacked) {
      length += part.length;
      if (length > most) return true;
    }
  } catch {
    // Broken, or locked by a password: pdf.js tells what becomes of it. A line end behind it is enough to be called broken.
  }
  return false;
}

/** Bytes as they are asked for: a browser that finds the end broken throws away what it has unpacked and nobody has taken. */
function inPieces(bytes: Uint8Array): ReadableStream<Uint8Array<ArrayBuffer>> {
  let at = 0;
  return new ReadableStream({
    pull(control) {
      if (at < bytes.length) control.enqueue(new Uint8Array(bytes.subarray(at, at + PIECE)));
      else control.close();
      at += PIECE;
    },
  });
}
