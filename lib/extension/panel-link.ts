import { type Browser, browser } from 'wxt/browser';
import type { Span } from '../text/span.ts';
import { isReaderStarted, PANEL_PORT, readToPanel, type ToReader } from './messages.ts';
import type { PanelState } from './panel-state.ts';
import { injectReader } from './reader-script.ts';
import { isRefusedTab, onRefusedTab } from './refused-tab.ts';
import { self } from './self.ts';
import { isOwnScript } from './sender.ts';

/** What a link tells its panel. */
export interface PanelListener {
  state(state: PanelState): void;
  pointed(ids: readonly string[]): void;
  at(section: string | null): void;
  /** A place was clicked in the page: its row is to open. */
  chosen(id: string): void;
}

/**
 * Joins a panel to the reader of a tab: of one tab, or of whichever tab is active in the panel's window.
 *
 * The link keeps nothing of the page. It asks anew after every change of tab or document, and drops what an older
 * document still has to say.
 */
export class PanelLink {
  readonly #listener: PanelListener;
  readonly #fixedTab: number | null;
  #window: number | undefined;
  #tab: number | null = null;
  #port: Browser.runtime.Port | null = null;
  #askWhenConnected = false;
  /** What was told last is a report. */
  #isRead = false;

  constructor(listener: PanelListener, fixedTab: number | null) {
    this.#listener = listener;
    this.#fixedTab = fixedTab;
  }

  /** Begins to follow the tab. */
  async start(): Promise<void> {
    browser.runtime.onMessage.addListener((message: unknown, sender) => {
      if (!isOwnScript(sender, self()) || !isReaderStarted(message)) return;
      if (sender.tab?.id === this.#tab && this.#port === null) this.#connect();
    });
    browser.tabs.onUpdated.addListener((tabId, change) => {
      if (tabId !== this.#tab) return;
      if (change.status === 'loading' && this.#port === null) this.#tell({ phase: 'connecting' });
      // A site switched off has no listener that would tell of its end: what is shown of it is asked for anew.
      if (change.status === 'complete' && (this.#port === null || !this.#isRead)) this.#reconnect();
    });
    onRefusedTab((tabId) => {
      if (tabId === this.#tab && this.#port === null) void this.#inject();
    });
    // A tab that the browser put to sleep wakes up under another number.
    browser.tabs.onReplaced.addListener((added, removed) => {
      if (removed === this.#tab) this.#follow(added);
    });
    if (this.#fixedTab !== null) {
      this.#follow(this.#fixedTab);
      return;
    }
    this.#window = (await browser.windows.getCurrent()).id;
    browser.tabs.onActivated.addListener((active) => {
      if (active.windowId === this.#window) this.#follow(active.tabId);
    });
    const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
    if (tab?.id !== undefined) this.#follow(tab.id);
  }

  /** Shows a place in the page, and tells others apart with it. */
  show(place: Span, also: readonly Span[] = []): void {
    const bare = ({ start, end }: Span) => ({ start, end });
    this.#ask({ type: 'show', ...bare(place), also: also.map(bare) });
  }

  /** The row of the place shown was closed. */
  letGo(): void {
    this.#ask({ type: 'let-go' });
  }

  /** Shows the card of an entry in the page, at one of its places. */
  explain(entry: string, place: Span): void {
    this.#ask({ type: 'explain', entry, start: place.start, end: place.end });
  }

  /** Closes the card in the page. */
  closeCard(): void {
    this.#ask({ type: 'close-card' });
  }

  /** Has the page read although it does not look like a report. */
  readAnyway(): void {
    if (this.#port !== null) {
      this.#ask({ type: 'read-anyway' });
    } else {
      this.#askWhenConnected = true;
      void this.#inject();
    }
  }

  /** Has the page read once more. */
  readAgain(): void {
    if (this.#port !== null) this.#ask({ type: 'read-again' });
    else this.#connect();
  }

  #ask(message: ToReader): void {
    this.#port?.postMessage(message);
  }

  #follow(tabId: number): void {
    if (tabId === this.#tab && this.#port !== null) return;
    this.#disconnect();
    this.#askWhenConnected = false;
    this.#tab = tabId;
    this.#listener.pointed([]);
    this.#listener.at(null);
    this.#tell({ phase: 'connecting' });
    this.#connect();
  }

  #tell(state: PanelState): void {
    this.#isRead = state.phase === 'ready';
    this.#listener.state(state);
  }

  #disconnect(): void {
    const port = this.#port;
    this.#port = null;
    port?.disconnect();
  }

  #reconnect(): void {
    this.#disconnect();
    this.#connect();
  }

  #connect(): void {
    if (this.#tab === null) return;
    const port = browser.tabs.connect(this.#tab, { name: PANEL_PORT, frameId: 0 });
    this.#port = port;
    let answered = false;
    port.onMessage.addListener((message: unknown) => {
      if (port !== this.#port) return;
      const told = readToPanel(message);
      if (told === null) return;
      answered = true;
      if (told.type === 'state') this.#tell(told.state);
      else if (told.type === 'at') this.#listener.at(told.section);
      else if (told.type === 'chosen') this.#listener.chosen(told.id);
      else this.#listener.pointed(told.ids);
      if (this.#askWhenConnected) {
        this.#askWhenConnected = false;
        this.#ask({ type: 'read-anyway' });
      }
    });
    port.onDisconnect.addListener(() => {
      // Read, so that the browser does not report as unheeded that nobody listens in the tab.
      void browser.runtime.lastError;
      if (port !== this.#port) return;
      this.#port = null;
      this.#listener.pointed([]);
      this.#listener.at(null);
      if (answered) this.#tell({ phase: 'connecting' });
      void this.#inject();
    });
  }

  /** Nobody answers in the tab: puts the reader there where the browser allows it. The reader itself then decides. */
  async #inject(): Promise<void> {
    const tabId = this.#tab;
    if (tabId === null) return;
    const tab = await browser.tabs.get(tabId).catch(() => null);
    // A page that is still loading is asked again when it is complete.
    if (tab === null || tab.status === 'loading') return;
    const injection = await injectReader(tabId);
    const isPressed = injection === 'refused' && (await isRefusedTab(tabId));
    if (tabId !== this.#tab || this.#port !== null) return;
    if (injection === 'in') this.#connect();
    else if (injection === 'refused' && !isPressed) this.#tell({ phase: 'needs-button' });
    else this.#tell({ phase: 'unreadable', why: injection });
  }
}
