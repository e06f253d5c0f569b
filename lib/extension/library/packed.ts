import { type ReportRecord, reportRecordSchema } from '../../insight/record.ts';

/** A record as it lies in the library: compressed, or, from before there was compression, as it is. */
export type Packed = Uint8Array | ReportRecord;

/** A record compressed to about a sixth of its size. */
export function pack(record: ReportRecord): Promise<Uint8Array> {
  return squeeze(JSON.stringify(record));
}

/** @throws where the bytes hold no record */
export async function unpack(packed: Packed): Promise<ReportRecord> {
  if (!(packed instanceof Uint8Array)) return reportRecordSchema.parse(packed);
  // Its form was checked when it was written; the fields that came later are filled in.
  return reportRecordSchema.parse(JSON.parse(await unsqueeze(packed)));
}

/** Sentences compressed, to be searched without their record. */
export function packSentences(sentences: readonly string[]): Promise<Uint8Array> {
  // The form of JSON keeps sentences apart that run over several lines.
  return squeeze(JSON.stringify(sentences));
}

export async function unpackSentences(packed: Uint8Array): Promise<readonly string[]> {
  const sentences: unknown = JSON.parse(await unsqueeze(packed));
  return Array.isArray(sentences) ? sentences.filter((sentence) => typeof sentence === 'string') : [];
}

async function squeeze(text: string): Promise<Uint8Array> {
  const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}

function unsqueeze(bytes: Uint8Array): Promise<string> {
  const stream = new Blob([new Uint8Array(bytes)]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Response(stream).text();
}
