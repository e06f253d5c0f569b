import { type Browser, browser } from 'wxt/browser';
import {
  PANEL_PORT,
  type PageState,
  type ReaderStarted,
  readToReader,
  type ToPanel,
  type ToReader,
} from '../../lib/extension/messages.ts';
import { self } from '../../lib/extension/self.ts';
import { isOwnPage } from '../../lib/extension/sender.ts';

/** The panels that are open on this page: each hears how the reading stands, and may ask for something. */
export class Panels {
  readonly #ports = new Set<Browser.runtime.Port>();
  readonly #onRequest: (request: ToReader) => void;
  readonly #onChange: () => void;
  #state: PageState = { phase: 'reading', letters: 0, done: 0 };

  /**
   * @param onRequest called with each request of a panel
   * @param onChange called when a panel has come or gone
   */
  constructor(onRequest: (request: ToReader) => void, onChange: () => void) {
    this.#onRequest = onRequest;
    this.#onChange = onChange;
  }

  /** Whether any panel is open on this page. */
  get areOpen(): boolean {
    return this.#ports.size > 0;
  }

  /** Begins to answer. */
  start(): void {
    browser.runtime.onConnect.addListener(this.#connected);
    this.announce();
  }

  /** Tells that the page can be asked now; a panel may be open already and wait for this tab. */
  announce(): void {
    const message: ReaderStarted = { type: 'reader-started' };
    // Where no panel is open nobody listens; that is no error.
    void Promise.resolve(browser.runtime.sendMessage(message)).catch(() => undefined);
  }

  /** Ends what joins the panels to this page: what they show from now on is that of another one. */
  leave(): void {
    const ports = [...this.#ports];
    this.#ports.clear();
    for (const port of ports) port.disconnect();
    if (ports.length > 0) this.#onChange();
  }

  /** Tells nobody anything any more: the extension is gone, and its ports with it. */
  forget(): void {
    this.#ports.clear();
  }

  /** Tells where the reading stands, now and to every panel that opens later. */
  state(state: PageState): void {
    this.#state = state;
    this.#tell({ type: 'state', state });
  }

  /** Tells what is under the pointer. */
  pointed(ids: readonly string[]): void {
    this.#tell({ type: 'pointed', ids });
  }

  /** Tells that a place was clicked, whose row is to open; whether any panel heard it. */
  chosen(id: string): boolean {
    this.#tell({ type: 'chosen', id });
    return this.areOpen;
  }

  /** Tells which section is before the reader's eyes. */
  at(section: string | null): void {
    this.#tell({ type: 'at', section });
  }

  #tell(message: ToPanel): void {
    for (const port of this.#ports) port.postMessage(message);
  }

  readonly #connected = (port: Browser.runtime.Port): void => {
    if (port.name !== PANEL_PORT || !isOwnPage(port.sender, self())) return;
    this.#ports.add(port);
    port.onDisconnect.addListener(() => {
      this.#ports.delete(port);
      this.#onChange();
    });
    port.onMessage.addListener((message: unknown) => {
      const request = readToReader(message);
      if (request !== null) this.#onRequest(request);
    });
    const first: ToPanel = { type: 'state', state: this.#state };
    port.postMessage(first);
    this.#onChange();
  };
}
