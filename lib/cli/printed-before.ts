import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

/** What an earlier run has printed. */
export interface PrintedBefore {
  readonly files: ReadonlySet<string>;
  /** Whether its last line was cut off, by a run that was ended in the middle of it. */
  readonly isCut: boolean;
}

const opens = /^\{"file":("(?:[^"\\]|\\.)*")/;

/** The files whose lines stand whole in the output of an earlier run; none where there is no such output. */
export async function printedBefore(output: string): Promise<PrintedBefore> {
  const files = new Set<string>();
  let last = '';
  let isCut = false;
  const stream = createReadStream(output, 'utf8');
  stream.on('data', (chunk) => {
    last = String(chunk).slice(-1) || last;
  });
  try {
    for await (const line of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      const name = line.endsWith('}') ? opens.exec(line)?.[1] : undefined;
      if (name !== undefined) files.add(String(JSON.parse(name)));
    }
    isCut = last !== '' && last !== '\n';
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error;
  }
  return { files, isCut };
}
