/**
 * A file made of lines that come one by one. It is never one string, and no line is asked for before the last one is
 * taken: the browser lays a large file aside on the disk.
 */
export function streamedFile(lines: AsyncIterable<string>, type: string): Promise<Blob> {
  return new Response(streamOf(lines), { headers: { 'content-type': type } }).blob();
}

/** The lines as bytes, one asked for at a time. */
export function streamOf(lines: AsyncIterable<string>): ReadableStream<Uint8Array<ArrayBuffer>> {
  const iterator = lines[Symbol.asyncIterator]();
  const encoder = new TextEncoder();
  return new ReadableStream(
    {
      async pull(controller) {
        const { done, value } = await iterator.next();
        if (done === true) controller.close();
        else controller.enqueue(encoder.encode(value));
      },
      async cancel() {
        await iterator.return?.();
      },
    },
    { highWaterMark: 0 },
  );
}
