import { type Browser, browser } from 'wxt/browser';
import type { Analysis } from '../../lib/analysis/schema.ts';
import type { Lifetime } from '../../lib/extension/lifetime.ts';
import {
  PANEL_PORT,
  type PageState,
  type ReaderStarted,
  readCommand,
  readToReader,
  type ToPanel,
} from '../../lib/extension/messages.ts';
import { loadSettings, watchSettings } from '../../lib/extension/settings.ts';
import { isOn, type Settings } from '../../lib/extension/settings-model.ts';
import { TERM_LIBRARY } from '../../lib/extension/term-library.ts';
import type { LibraryEntry } from '../../lib/glossary/library.ts';
import type { ElsewherePlace } from '../../lib/glossary/links.ts';
import { findAttachments } from '../../lib/page/attachments.ts';
import { computedLook } from '../../lib/page/element-look.ts';
import { findGlossaryLinks } from '../../lib/page/glossary-links.ts';
import { canHighlight } from '../../lib/page/highlighter.ts';
import { type PageText, pageTitle, readPage } from '../../lib/page/page-text.ts';
import { findParts } from '../../lib/page/parts.ts';
import { reportDocument } from '../../lib/page/report-document.ts';
import { PageWatcher } from '../../lib/page/watch.ts';
import { askForAnalysis, askForElsewhere, askForRefinement } from './ask.ts';
import { MarkedPage } from './marked-page.ts';

/** A body with fewer letters than this holds nothing to read. */
const FEWEST_LETTERS = 60;
/** A page with fewer letters than this and an attachment has its text in the attachment. */
const SHORT_PAGE = 600;

/** Reads one page, keeps what it found, follows the page's changes and answers the panel. */
export class PageReader {
  readonly #life: Lifetime;
  #marked: MarkedPage;
  readonly #watcher: PageWatcher;
  readonly #panels = new Set<Browser.runtime.Port>();
  #settings: Settings | null = null;
  #state: PageState = { phase: 'reading', letters: 0 };
  #read: { page: PageText; analysis: Analysis; elsewhere: readonly ElsewherePlace<LibraryEntry>[] } | null = null;
  /** The person asked to read this page whatever it looks like. */
  #asked = false;
  /** The address at which a report was seen: a later part of it, shown alone, need not look like one. */
  #seenAt = '';
  #restless = false;
  /** Counts readings: an answer to an older one is dropped. */
  #reading = 0;

  constructor(life: Lifetime) {
    this.#life = life;
    this.#marked = this.#marksOn(document);
    this.#watcher = new PageWatcher(document, {
      body: () => this.#read?.page.body ?? null,
      rescan: () => {
        if (!this.#life.isOver) this.#readPage();
      },
      giveUp: () => this.#giveUp(),
    });
  }

  /** Begins to read and to answer. */
  async start(): Promise<void> {
    browser.runtime.onConnect.addListener(this.#connected);
    browser.runtime.onMessage.addListener(this.#commanded);
    watchSettings((settings) => this.#apply(settings));
    // A page whose extension was updated or removed must not keep marks that nobody answers for.
    this.#life.onEnd(() => this.#end());
    tellPanels();
    this.#apply(await loadSettings());
  }

  /** Takes everything out of the page. What listens to the extension is deaf by then, and must not be touched. */
  #end(): void {
    this.#reading += 1;
    this.#watcher.stop();
    this.#marked.clear();
    this.#panels.clear();
  }

  #apply(settings: Settings): void {
    const wasOn = this.#settings !== null && isOn(this.#settings, location.hostname);
    this.#settings = settings;
    if (!isOn(settings, location.hostname)) {
      this.#reading += 1;
      this.#watcher.stop();
      this.#marked.clear();
      this.#read = null;
      this.#setState({ phase: 'off', host: location.hostname });
      return;
    }
    this.#marked.apply(settings);
    if (wasOn) return;
    this.#watcher.start();
    this.#readPage();
  }

  #readPage(): void {
    if (!canHighlight(window)) {
      this.#setState({ phase: 'failed', reason: 'unsupported' });
      return;
    }
    const holder = reportDocument(document);
    if (!this.#asked && !this.#isReport(holder)) {
      this.#noReport();
      return;
    }
    this.#turnTo(holder ?? document);
    const page = readPage(this.#marked.page, computedLook(this.#marked.page.defaultView ?? window));
    const letters = page === null ? 0 : page.text.length;
    if (
      page === null ||
      letters < FEWEST_LETTERS ||
      (holder === null && letters < SHORT_PAGE && findAttachments(document).length > 0)
    ) {
      this.#noReport();
      return;
    }
    if (this.#read !== null && this.#read.page.text === page.text) {
      // The same words in new nodes: paint them again, nothing is to be analysed.
      this.#read = { ...this.#read, page };
      this.#marked.paint(page, this.#read.analysis, this.#read.elsewhere);
      return;
    }
    void this.#analyse(page);
  }

  #isReport(holder: Document | null): boolean {
    const address = location.pathname + location.search;
    if (this.#seenAt === address) return true;
    if (holder === null) return false;
    this.#seenAt = address;
    return true;
  }

  /** Reads another document from now on: that of a frame, or the page's own again. */
  #turnTo(holder: Document): void {
    if (holder === this.#marked.page) return;
    this.#marked.clear();
    this.#read = null;
    this.#marked = this.#marksOn(holder);
    if (this.#settings !== null) this.#marked.apply(this.#settings);
    this.#watcher.follow(holder);
  }

  #marksOn(page: Document): MarkedPage {
    return new MarkedPage(page, (ids) => this.#tell({ type: 'pointed', ids }));
  }

  async #analyse(page: PageText): Promise<void> {
    this.#reading += 1;
    const reading = this.#reading;
    if (this.#read === null) this.#setState({ phase: 'reading', letters: page.text.length });
    const answer = await askForAnalysis(page);
    if (reading !== this.#reading) return;
    if (!answer.ok) {
      this.#marked.clear();
      this.#read = null;
      this.#setState({ phase: 'failed', reason: answer.reason });
      return;
    }
    this.#show(page, answer.analysis);
    const refined = await askForRefinement(page, answer.analysis);
    if (reading === this.#reading && refined !== null) this.#show(this.#read?.page ?? page, refined);
    const elsewhere = await askForElsewhere(page, refined ?? answer.analysis, TERM_LIBRARY);
    if (reading !== this.#reading || this.#read === null || elsewhere.length === 0) return;
    this.#show(this.#read.page, this.#read.analysis, elsewhere);
  }

  #show(page: PageText, analysis: Analysis, elsewhere: readonly ElsewherePlace<LibraryEntry>[] = []): void {
    this.#read = { page, analysis, elsewhere };
    this.#marked.paint(page, analysis, elsewhere);
    this.#tellRead();
  }

  #tellRead(): void {
    if (this.#read === null) return;
    const { page, analysis, elsewhere } = this.#read;
    this.#setState({
      phase: 'ready',
      page: {
        title: pageTitle(document),
        address: location.href,
        host: location.hostname,
        text: page.text,
        analysis,
        restless: this.#restless,
        glossaryLinks: findGlossaryLinks(document),
        elsewhere: elsewhere.length,
        parts: findParts(this.#marked.page),
      },
    });
  }

  #noReport(): void {
    this.#reading += 1;
    this.#read = null;
    this.#marked.clear();
    this.#setState({ phase: 'no-report', attachments: findAttachments(document), asked: this.#asked });
  }

  #giveUp(): void {
    this.#restless = true;
    this.#tellRead();
  }

  #setState(state: PageState): void {
    this.#state = state;
    this.#tell({ type: 'state', state });
  }

  #tell(message: ToPanel): void {
    for (const panel of this.#panels) panel.postMessage(message);
  }

  readonly #connected = (port: Browser.runtime.Port): void => {
    if (port.name !== PANEL_PORT || port.sender?.id !== browser.runtime.id) return;
    this.#panels.add(port);
    port.onDisconnect.addListener(() => this.#panels.delete(port));
    port.onMessage.addListener((message: unknown) => this.#asks(message));
    const first: ToPanel = { type: 'state', state: this.#state };
    port.postMessage(first);
  };

  readonly #commanded = (message: unknown, sender: Browser.runtime.MessageSender): void => {
    const command = sender.id === browser.runtime.id ? readCommand(message) : null;
    if (command !== null) this.#marked.command(command.command);
  };

  #asks(message: unknown): void {
    const request = readToReader(message);
    if (request === null) return;
    switch (request.type) {
      case 'show':
        this.#marked.show(request);
        return;
      case 'explain':
        this.#marked.explain(request.entry, request);
        return;
      case 'close-card':
        this.#marked.closeCard();
        return;
      default:
        this.#readAgain(request.type === 'read-anyway');
    }
  }

  #readAgain(anyway: boolean): void {
    if (anyway) this.#asked = true;
    if (this.#restless) this.#watcher.start();
    this.#restless = false;
    this.#readPage();
  }
}

/** A panel may be open already and wait for this tab. */
function tellPanels(): void {
  const message: ReaderStarted = { type: 'reader-started' };
  // Where no panel is open nobody listens; that is no error.
  void Promise.resolve(browser.runtime.sendMessage(message)).catch(() => undefined);
}
