import { Unreadable } from '../unreadable.ts';

/** A file of more parts than these is no document. */
const MOST_PARTS = 5000;
/** No part of a document that is read is larger than this when unpacked: what says less and is more is a bomb. */
const MOST_BYTES = 80_000_000;
const END_OF_DIRECTORY = 0x06054b50;
const DIRECTORY_ENTRY = 0x02014b50;
/** The longest comment behind the directory, with the directory's own end. */
const LONGEST_END = 65_557;
const STORED = 0;
const DEFLATED = 8;

interface Entry {
  readonly method: number;
  readonly packed: number;
  readonly offset: number;
}

/** The parts of a zip archive, unpacked one by one when they are asked for. */
export class Zip {
  readonly #bytes: Uint8Array;
  readonly #view: DataView;
  readonly #entries = new Map<string, Entry>();

  /** @throws {Unreadable} where the bytes are no archive, or a broken one */
  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
    this.#view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    try {
      this.#readDirectory();
    } catch {
      // A length that leads out of the file.
      throw new Unreadable('damaged');
    }
  }

  /** Whether there is a part of this name, or a folder where it ends with a stroke. */
  has(name: string): boolean {
    return (
      this.#entries.has(name) || (name.endsWith('/') && [...this.#entries.keys()].some((of) => of.startsWith(name)))
    );
  }

  /** A part as text in UTF-8; null where there is none. @throws {Unreadable} where it is broken or too large */
  async text(name: string): Promise<string | null> {
    const entry = this.#entries.get(name);
    if (entry === undefined) return null;
    try {
      const from =
        entry.offset +
        30 +
        this.#view.getUint16(entry.offset + 26, true) +
        this.#view.getUint16(entry.offset + 28, true);
      const packed = this.#bytes.subarray(from, from + entry.packed);
      if (entry.method === STORED) return new TextDecoder().decode(packed);
      if (entry.method === DEFLATED) return await inflated(packed);
    } catch (error) {
      if (error instanceof Unreadable) throw error;
    }
    throw new Unreadable('damaged');
  }

  #readDirectory(): void {
    const view = this.#view;
    let end = view.byteLength - 22;
    while (end > view.byteLength - LONGEST_END && view.getUint32(end, true) !== END_OF_DIRECTORY) end -= 1;
    const count = view.getUint16(end + 10, true);
    if (count > MOST_PARTS) throw new RangeError('too many parts');
    let at = view.getUint32(end + 16, true);
    for (let i = 0; i < count; i += 1) {
      if (view.getUint32(at, true) !== DIRECTORY_ENTRY) throw new RangeError('no entry of the directory');
      const nameLength = view.getUint16(at + 28, true);
      const name = new TextDecoder().decode(this.#bytes.subarray(at + 46, at + 46 + nameLength));
      this.#entries.set(name, {
        method: view.getUint16(at + 10, true),
        packed: view.getUint32(at + 20, true),
        offset: view.getUint32(at + 42, true),
      });
      at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  }
}

/** Unpacks, and stops as soon as it is too much: the sizes that an archive tells of itself prove nothing. */
async function inflated(packed: Uint8Array): Promise<string> {
  const stream = new Blob([packed.slice()]).stream().pipeThrough(new DecompressionStream('deflate-raw'));
  const decoder = new TextDecoder();
  const reader = stream.getReader();
  let text = '';
  let length = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    length += value.length;
    if (length > MOST_BYTES) {
      await reader.cancel();
      throw new Unreadable('bomb');
    }
    text += decoder.decode(value, { stream: true });
  }
}
