import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What is served under a path, whatever the host. */
export interface Served {
  readonly body: string | Uint8Array;
  readonly type?: string;
}

/** A server on this machine that takes the place of other sites. */
export class PageServer {
  readonly #server: Server;
  readonly #pages = new Map<string, Served>();
  /** What was asked for, by host and path, in order; icons left out. */
  readonly asked: string[] = [];

  private constructor(server: Server) {
    this.#server = server;
  }

  /** Starts a server on a free port of this machine. */
  static async start(): Promise<PageServer> {
    const server = createServer();
    const pages = new PageServer(server);
    server.on('request', (request, response) => {
      const { pathname } = new URL(request.url ?? '/', 'http://any');
      if (pathname === '/favicon.ico') {
        // Every browser asks for it; a missing one would stand in the console as an error of the page.
        response.writeHead(204).end();
        return;
      }
      pages.asked.push(`${request.headers.host ?? ''}${pathname}`);
      const served = pages.#pages.get(decodeURIComponent(pathname));
      if (served === undefined) response.writeHead(404, { 'content-type': 'text/plain' }).end('not found');
      else response.writeHead(200, { 'content-type': served.type ?? 'text/html; charset=utf-8' }).end(served.body);
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    return pages;
  }

  get port(): number {
    return (this.#server.address() as AddressInfo).port;
  }

  /** Serves a page from now on. */
  put(path: string, served: Served | string): void {
    this.#pages.set(path, typeof served === 'string' ? { body: served } : served);
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}
