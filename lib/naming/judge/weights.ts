import { buckets, type Judge, rankerOf } from './ranker.ts';

/** The first four bytes of the file of weights: what one step is worth. */
export function headerOf(scale: number): Uint8Array {
  const header = new DataView(new ArrayBuffer(4));
  header.setFloat32(0, scale, true);
  return new Uint8Array(header.buffer);
}

/**
 * The judge of names from the bytes of its file.
 *
 * @throws RangeError where the file has another length: it was made for another set of features
 */
export function judgeFrom(bytes: Uint8Array): Judge {
  if (bytes.length !== 4 + buckets) throw new RangeError(`weights of ${bytes.length} bytes, ${4 + buckets} wanted`);
  const scale = new DataView(bytes.buffer, bytes.byteOffset, 4).getFloat32(0, true);
  return rankerOf(new Int8Array(bytes.buffer, bytes.byteOffset + 4, buckets), scale);
}
