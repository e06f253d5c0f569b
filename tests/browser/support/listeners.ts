import type { CDPSession, Page } from 'playwright-core';

/** The worlds of the extension in a page that were there when they were asked for. */
export class OwnWorlds {
  readonly #session: CDPSession;
  readonly #contexts: readonly number[];

  private constructor(session: CDPSession, contexts: readonly number[]) {
    this.#session = session;
    this.#contexts = contexts;
  }

  /** Finds the worlds in which scripts of the extension work in a page, its frames left out. */
  static async of(page: Page): Promise<OwnWorlds> {
    const session = await page.context().newCDPSession(page);
    const contexts: number[] = [];
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.origin.startsWith('chrome-extension://')) contexts.push(context.id);
    });
    await session.send('Runtime.enable');
    return new OwnWorlds(session, contexts);
  }

  get count(): number {
    return this.#contexts.length;
  }

  /** What the scripts of these worlds listen to: `document: pointermove`, in the order of the alphabet. */
  async listeners(): Promise<string[]> {
    const found: string[] = [];
    for (const contextId of this.#contexts) {
      for (const target of ['window', 'document', 'document.documentElement', 'document.body', 'navigation']) {
        const { result } = await this.#session.send('Runtime.evaluate', { expression: target, contextId });
        if (result.objectId === undefined) continue;
        const { listeners } = await this.#session.send('DOMDebugger.getEventListeners', { objectId: result.objectId });
        found.push(...listeners.map((listener) => `${target}: ${listener.type}`));
      }
    }
    return found.sort();
  }
}
