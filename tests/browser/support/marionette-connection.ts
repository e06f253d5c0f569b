import { connect, createServer, type Socket } from 'node:net';
import { PATIENCE } from './patience.ts';

export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/**
 * A connection to Marionette, the protocol that Firefox is driven by itself: unlike WebDriver BiDi it opens pages of an
 * extension. A message is its length, a colon and `[0, id, command, parameters]`; answers are `[1, id, error, result]`.
 */
export class MarionetteConnection {
  readonly #socket: Socket;
  readonly #waiting = new Map<number, { resolve(result: Json): void; reject(error: Error): void }>();
  #last = 0;
  #received = Buffer.alloc(0);

  private constructor(socket: Socket) {
    this.#socket = socket;
    socket.on('data', (data) => this.#receive(data));
  }

  /**
   * Connects to a port that the browser opens when it is ready.
   *
   * @throws where the port does not come
   */
  static async open(port: number): Promise<MarionetteConnection> {
    const end = Date.now() + PATIENCE;
    for (;;) {
      const socket = await new Promise<Socket | null>((resolve) => {
        const trying = connect(port, '127.0.0.1');
        trying.once('connect', () => resolve(trying));
        trying.once('error', () => resolve(null));
      });
      if (socket !== null) return new MarionetteConnection(socket);
      if (Date.now() > end) throw new Error('Firefox opened no port for Marionette.');
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }

  /**
   * Has a command carried out.
   *
   * @returns what it gives back, out of the `value` that most answers stand in
   * @throws what the browser says is wrong, with the command's name
   */
  async command(name: string, parameters: Json = {}): Promise<Json> {
    this.#last += 1;
    const id = this.#last;
    const message = JSON.stringify([0, id, name, parameters]);
    const result = await new Promise<Json>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject: (error) => reject(new Error(`${name}: ${error.message}`)) });
      this.#socket.write(`${Buffer.byteLength(message)}:${message}`);
    });
    return typeof result === 'object' && result !== null && 'value' in result ? result.value : result;
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(':');
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.toString('utf8', 0, colon));
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.toString('utf8', colon + 1, end));
      this.#received = this.#received.subarray(end);
      // The first message only greets.
      if (Array.isArray(message)) this.#answer(message);
    }
  }

  #answer([, id, error, result]: readonly Json[]): void {
    const waiting = this.#waiting.get(Number(id));
    this.#waiting.delete(Number(id));
    if (error === null || error === undefined) waiting?.resolve(result ?? null);
    else waiting?.reject(new Error(JSON.stringify(error)));
  }
}

/** A port that nothing listens to now. */
export function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer();
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address !== null ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
