import { type Browser, browser } from 'wxt/browser';
import { Lifetime } from '../../lib/extension/lifetime.ts';
import { readCommand, type ToReader } from '../../lib/extension/messages.ts';
import { self } from '../../lib/extension/self.ts';
import { isOwnPage } from '../../lib/extension/sender.ts';
import { loadSettings, watchSettings } from '../../lib/extension/settings.ts';
import { isOn, type Settings } from '../../lib/extension/settings-model.ts';
import { pageAddress } from '../../lib/page/address.ts';
import { findAttachments } from '../../lib/page/attachments.ts';
import { findBodySteps } from '../../lib/page/body.ts';
import { computedLook, isLaidOut } from '../../lib/page/element-look.ts';
import { findForeignFrames } from '../../lib/page/foreign-frames.ts';
import { canHighlight } from '../../lib/page/highlighter.ts';
import { clearLeftovers } from '../../lib/page/leftovers.ts';
import { type PageText, readBody } from '../../lib/page/page-text.ts';
import { reportDocument } from '../../lib/page/report-document.ts';
import { PageWatcher } from '../../lib/page/watch.ts';
import { requestAnalysis, requestElsewhere, type WholeNews } from './analysis-client.ts';
import { MarkedPage } from './marked-page.ts';
import {
  type Found,
  type GivenDocument,
  type PageTrouble,
  readDocumentOf,
  readPageOf,
  sourceOf,
  wordsOf,
} from './page-state.ts';
import { PageVisit } from './page-visit.ts';
import { Panels } from './panels.ts';
import { type RunSteps, ScanTask } from './scan-task.ts';
import { SeenSection } from './seen-section.ts';

/** A body with fewer letters than this holds nothing to read. */
const FEWEST_LETTERS = 60;
/** A page with fewer letters than this and an attachment has its text in the attachment. */
const SHORT_PAGE = 600;
/** If no more than this part of the words is shown on such a page, the report itself is not: furniture is. */
const FEWEST_SHOWN = 0.25;

/** Reads one page, keeps what it found, follows the page's changes and answers the panel. */
export class PageReader {
  /** A page whose extension was updated or removed must not keep marks that nobody answers for. */
  readonly #life = new Lifetime(document, () => this.#end());
  readonly #visit = new PageVisit(window, {
    left: () => this.#leave(),
    cameBack: () => this.#comeBack(),
    turnedTo: () => this.#marked.mend(),
  });
  #marked: MarkedPage;
  readonly #watcher: PageWatcher;
  readonly #panels = new Panels(
    (request) => this.#asks(request),
    () => {
      this.#followScroll();
      // The row that a place was told apart for is gone with its panel.
      if (!this.#panels.areOpen) this.#marked.letGo();
    },
  );
  readonly #seen = new SeenSection(
    () => this.#marked.sectionInView(),
    (section) => this.#panels.at(section),
  );
  #settings: Settings | null = null;
  /** The element that is read: changes outside of it are none of ours. */
  #body: Element | null = null;
  /** The page as last read; null as soon as it has changed. */
  #fresh: PageText | null = null;
  /** What was found in the text last analysed. */
  #found: Found | null = null;
  /** What the panels were told last. */
  #told: ({ readonly found: Found; readonly given: GivenDocument | null } & PageTrouble) | null = null;
  /** The way over the page that is under way; a change of the page calls it off, and a new one follows. */
  readonly #scan = new ScanTask();
  /** The text in analysis. It goes on while the page changes in all but its words. */
  #analysing: { readonly text: string; readonly stop: AbortController } | null = null;
  /** The person asked to read this page whatever it looks like. */
  #asked = false;
  /** The address at which a report was seen: a later part of it, shown alone, need not look like one. */
  #seenAt = '';
  #restless = false;
  #marksLost = false;
  /** The page was left before its text had been analysed to the end. */
  #isCutShort = false;

  /** What a page of ours has put before its reader; a page of the web is looked at itself. */
  readonly #isDocument: boolean;
  #given: GivenDocument | null = null;

  /** The reader of a page that shows documents: it reads what it is given, and nothing else of the page. */
  static ofDocument(): PageReader {
    return new PageReader(true);
  }

  constructor(isDocument = false) {
    this.#isDocument = isDocument;
    this.#marked = this.#marksOn(document);
    this.#watcher = new PageWatcher(document, {
      body: () => this.#body,
      changed: () => this.#forgetNodes(),
      rescan: () => {
        if (!this.#life.isOver) this.#readPage();
      },
      giveUp: () => this.#giveUp(),
    });
  }

  /** Begins to read and to answer. */
  async start(): Promise<void> {
    this.#panels.start();
    browser.runtime.onMessage.addListener(this.#commanded);
    watchSettings((settings) => this.#apply(settings));
    this.#apply(await loadSettings());
  }

  /** Reads this from now on: a document, or more of it than before. */
  give(given: GivenDocument): void {
    this.#given = given;
    if (this.#settings !== null) this.#readPage();
  }

  /** The document is put away: what was read of it leaves the panels with it. */
  putAway(): void {
    this.#given = null;
    this.#noReport();
  }

  /** Takes everything out of the page. What listens to the extension is deaf by then, and must not be touched. */
  #end(): void {
    this.#visit.rest();
    this.#watcher.stop();
    this.#forgetAll();
    this.#panels.forget();
    globalThis.reportLensReader = undefined;
  }

  #apply(settings: Settings): void {
    const wasOn = this.#settings !== null && isOn(this.#settings, location.hostname);
    this.#settings = settings;
    if (!isOn(settings, location.hostname)) {
      this.#watcher.stop();
      this.#forgetAll();
      this.#life.rest();
      this.#visit.rest();
      this.#panels.state({ phase: 'off', host: location.hostname });
      return;
    }
    this.#marked.apply(settings);
    if (wasOn) return;
    this.#life.watch();
    this.#visit.follow();
    if (!this.#isDocument) this.#watcher.start();
    this.#readPage();
  }

  #readPage(): void {
    if (!canHighlight(window)) {
      this.#panels.state({ phase: 'failed', reason: 'unsupported' });
      return;
    }
    if (this.#isDocument) {
      this.#readGiven();
      return;
    }
    const holder = reportDocument(document);
    if (!this.#asked && !this.#isReport(holder)) {
      this.#noReport();
      return;
    }
    this.#turnTo(holder ?? document);
    const page = this.#marked.page;
    this.#goOver(async (run) => {
      const found = await run(findBodySteps(page));
      this.#body = found?.element ?? null;
      const view = page.defaultView ?? window;
      const isShown = found !== null && isLaidOut(found.element, view);
      const read = isShown ? await run(readBody(page, found.element, computedLook(view))) : null;
      const letters = read?.text.length ?? 0;
      const isElsewhere = holder === null && letters < SHORT_PAGE && findAttachments(document).length > 0;
      const isHidden = letters < SHORT_PAGE && letters < (found?.score ?? 0) * FEWEST_SHOWN;
      if (read === null || letters < FEWEST_LETTERS || isElsewhere || isHidden) {
        this.#noReport();
        // A report that is there and not to be seen may be shown by any change: of an element around it, of a style.
        if (holder !== null) this.#body = page.documentElement;
        return;
      }
      this.#fresh = read;
      // The same words in new nodes: they are painted again, nothing is to be analysed.
      if (this.#found?.text === read.text && !this.#isCutShort) await this.#paint(run, this.#found);
      else if (this.#analysing?.text !== read.text) void this.#analyse(read);
    });
  }

  #readGiven(): void {
    const page = this.#given?.page;
    if (page === undefined) return;
    this.#goOver(async (run) => {
      this.#body = page.body;
      this.#fresh = page;
      if (this.#found?.text === page.text && !this.#isCutShort) await this.#paint(run, this.#found);
      else if (this.#analysing?.text !== page.text) void this.#analyse(page);
    });
  }

  /** Goes over the page in slices. A newer way ends an older one, and so does a change of the page. */
  #goOver(work: (run: RunSteps) => Promise<void>): void {
    this.#forgetNodes();
    this.#scan.go(work, (error) => {
      console.error('Report Lens: the page could not be read.', error);
      this.#forgetAll();
      this.#panels.state({ phase: 'failed', reason: 'page' });
    });
  }

  #isReport(holder: Document | null): boolean {
    const address = pageAddress(location);
    if (this.#seenAt === address) return true;
    if (holder === null) return false;
    this.#seenAt = address;
    return true;
  }

  /** Reads another document from now on: that of a frame, or the page's own again. */
  #turnTo(holder: Document): void {
    if (holder === this.#marked.page) return;
    this.#forgetAll();
    this.#marked = this.#marksOn(holder);
    if (this.#settings !== null) this.#marked.apply(this.#settings);
    this.#watcher.follow(holder);
  }

  #marksOn(page: Document): MarkedPage {
    clearLeftovers(page);
    return new MarkedPage(page, {
      pointed: (ids) => this.#panels.pointed(ids),
      chosen: (id) => this.#panels.chosen(id),
      kept: (are) => {
        this.#marksLost = !are;
        this.#tellRead();
      },
      source: () => this.#given ?? sourceOf(page),
    });
  }

  async #analyse(page: PageText): Promise<void> {
    this.#analysing?.stop.abort();
    const stop = new AbortController();
    this.#analysing = { text: page.text, stop };
    this.#isCutShort = false;
    const letters = page.text.length;
    if (this.#found === null) this.#panels.state({ phase: 'reading', letters, done: 0 });
    await requestAnalysis(page, stop.signal, (news) => this.#hear(page, news));
    const analysis = this.#found?.analysis;
    if (stop.signal.aborted || analysis === undefined) return;
    const elsewhere = await requestElsewhere(page, analysis);
    if (stop.signal.aborted) return;
    this.#analysing = null;
    if (elsewhere.length > 0) this.#show({ ...wordsOf(page), analysis, elsewhere });
  }

  #hear(read: PageText, news: WholeNews): void {
    switch (news.type) {
      case 'progress':
        if (this.#found === null) this.#panels.state({ phase: 'reading', letters: read.text.length, done: news.done });
        return;
      case 'first-report':
        // A part never takes the place of the whole that an older text has on the page.
        if (this.#found === null) this.#overRead((run, page) => run(this.#marked.paint(page, news.analysis)));
        return;
      case 'failed':
        this.#forgetAll();
        this.#panels.state({ phase: 'failed', reason: news.reason });
        return;
      default:
        if (news.analysis !== null) this.#show({ ...wordsOf(read), analysis: news.analysis, elsewhere: [] });
    }
  }

  /** Shows what was found. */
  #show(found: Found): void {
    this.#found = found;
    this.#overRead((run) => this.#paint(run, found));
  }

  /** Goes over the page as it was read. One that has changed since is read again first, and painted then. */
  #overRead(work: (run: RunSteps, page: PageText) => Promise<void>): void {
    const page = this.#fresh;
    if (page === null) return;
    this.#goOver(async (run) => {
      this.#fresh = page;
      await work(run, page);
    });
  }

  async #paint(run: RunSteps, { analysis, elsewhere }: Found): Promise<void> {
    const page = this.#fresh;
    if (page === null) return;
    await run(this.#marked.paint(page, analysis, elsewhere));
    this.#tellRead();
    this.#followScroll();
  }

  /** Nobody listens to the scrolling of a page that no panel is open on. */
  #followScroll(): void {
    this.#seen.follow(this.#panels.areOpen && this.#found !== null ? this.#marked.page : null);
  }

  /** The nodes of the page are no longer as they were read. */
  #forgetNodes(): void {
    this.#scan.callOff();
    this.#fresh = null;
  }

  /** Calls off all that is under way, and takes the marks out of the page. */
  #forgetAll(): void {
    this.#forgetNodes();
    this.#analysing?.stop.abort();
    this.#analysing = null;
    this.#found = null;
    this.#told = null;
    this.#body = null;
    this.#marksLost = false;
    this.#seen.follow(null);
    this.#marked.clear();
  }

  #tellRead(): void {
    const found = this.#found;
    // A page whose nodes alone are new has nothing to tell.
    const trouble: PageTrouble = { restless: this.#restless, marksLost: this.#marksLost };
    const told = this.#told;
    const given = this.#given;
    const isSame = told?.restless === trouble.restless && told.marksLost === trouble.marksLost && told.given === given;
    if (found === null || (isSame && told?.found === found)) return;
    this.#told = { found, given, ...trouble };
    const page = given === null ? readPageOf(found, this.#marked.page, trouble) : readDocumentOf(found, given);
    this.#panels.state({ phase: 'ready', page });
  }

  #noReport(): void {
    this.#forgetAll();
    const attachments = findAttachments(document);
    this.#panels.state({ phase: 'no-report', attachments, frames: findForeignFrames(document), asked: this.#asked });
  }

  /** The page is left. What was under way would go on for nobody, in the browser that keeps the ports of such pages. */
  #leave(): void {
    if (this.#life.isOver) return;
    this.#panels.leave();
    this.#isCutShort ||= this.#analysing !== null;
    this.#analysing?.stop.abort();
    this.#analysing = null;
    if (this.#scan.isUnderWay) this.#forgetNodes();
  }

  /** The page is shown again as it was left. */
  #comeBack(): void {
    if (this.#life.isOver) return;
    this.#panels.announce();
    this.#marked.mend();
    if (this.#isCutShort || this.#fresh === null) this.#readPage();
  }

  /** The page changes for ever: it is read once more, unwatched, as it stands now. */
  #giveUp(): void {
    this.#restless = true;
    this.#readPage();
  }

  readonly #commanded = (message: unknown, sender: Browser.runtime.MessageSender): void => {
    const command = isOwnPage(sender, self()) ? readCommand(message) : null;
    if (command !== null) this.#marked.command(command.command);
  };

  #asks(request: ToReader): void {
    switch (request.type) {
      case 'show':
        this.#marked.show(request);
        return;
      case 'explain':
        this.#marked.explain(request.entry, request);
        return;
      case 'let-go':
        this.#marked.letGo();
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
    this.#marked.mend();
    this.#readPage();
  }
}
