import { type ReportRecord, reportRecordSchema } from '../../insight/record.ts';

/** A record as it lies in the library: compressed, or, from before there was compression, as it is. */
export type Packed = Uint8Array | ReportRecord;

/** A record compressed to about a sixth of its size. */
export async function pack(record: ReportRecord): Promise<Uint8Array> {
  const stream = new Blob([JSON.stringify(record)]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

/** @throws where the bytes hold no record */
export async function unpack(packed: Packed): Promise<ReportRecord> {
  if (!(packed instanceof Uint8Array)) return reportRecordSchema.parse(packed);
  const stream = new Blob([new Uint8Array(packed)]).stream().pipeThrough(new DecompressionStream('gzip'));
  // Its form was checked when it was written; the fields that came later are filled in.
  return reportRecordSchema.parse(await new Response(stream).json());
}
