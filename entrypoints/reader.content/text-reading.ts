import type { ReadPage } from '../../lib/extension/messages.ts';
import type { Settings } from '../../lib/extension/settings-model.ts';
import { canHighlight } from '../../lib/page/highlighter.ts';
import { clearLeftovers } from '../../lib/page/leftovers.ts';
import type { PageText } from '../../lib/page/page-text.ts';
import { AnalysedText } from './analysed-text.ts';
import { answerPanel } from './answer-panel.ts';
import { MarkedPage } from './marked-page.ts';
import type { Found, PageSource } from './page-state.ts';
import { PanelNews } from './panel-news.ts';
import { Panels } from './panels.ts';
import { type RunSteps, ScanTask } from './scan-task.ts';
import { SeenSection } from './seen-section.ts';

/** Where a text comes from: a page of the web, or a document that a page of ours shows. */
export interface TextSource {
  /** What a citation names; `holder` is the document that the text stands in. */
  cited(holder: Document): PageSource;
  /** What the panels are told of what was found. */
  told(found: Found, holder: Document, marksLost: boolean): ReadPage;
  /** Somebody asks for the text to be read once more; `anyway`, whatever it looks like. */
  readAgain(anyway: boolean): void;
  /** The marks of what was taken up last are there, or will not be. */
  settled?(): void;
}

/** The reading of one text, whatever its source: what was found in it, its marks, and the panels that show it. */
export class TextReading {
  readonly panels: Panels;
  /** The element that is read: changes outside of it are none of ours. */
  body: Element | null = null;
  readonly #source: TextSource;
  readonly #text: AnalysedText;
  readonly #seen: SeenSection;
  /** The way over the page that is under way; a change of the page calls it off, and a new one follows. */
  readonly #scan = new ScanTask();
  #marked: MarkedPage;
  #settings: Settings | null = null;
  /** The page as last read; null as soon as it has changed. */
  #fresh: PageText | null = null;
  readonly #news: PanelNews;

  constructor(source: TextSource) {
    this.#source = source;
    this.#marked = this.#marksOn(document);
    this.panels = new Panels(
      (request) => answerPanel(request, this.#marked, (anyway) => source.readAgain(anyway)),
      () => {
        this.#followScroll();
        // The row that a place was told apart for is gone with its panel.
        if (!this.panels.areOpen) this.#marked.letGo();
      },
    );
    this.#news = new PanelNews((found, marksLost) =>
      this.panels.state({ phase: 'ready', page: source.told(found, this.holder, marksLost) }),
    );
    this.#seen = new SeenSection(
      () => this.#marked.sectionInView(),
      (section) => this.panels.at(section),
    );
    this.#text = new AnalysedText({
      progress: (letters, done) => this.panels.state({ phase: 'reading', letters, done }),
      partly: (analysis) => this.#overRead((run, page) => run(this.#marked.paint(page, analysis))),
      found: (found) => this.#overRead((run, page) => this.#paint(run, page, found)),
      failed: (reason) => {
        this.forget();
        this.panels.state({ phase: 'failed', reason });
      },
    });
  }

  /** The document that carries the marks. */
  get holder(): Document {
    return this.#marked.page;
  }

  get marked(): MarkedPage {
    return this.#marked;
  }

  /** Whether this browser can mark a text; where it cannot, the panels are told. */
  canMark(): boolean {
    const can = canHighlight(window);
    if (!can) this.panels.state({ phase: 'failed', reason: 'unsupported' });
    return can;
  }

  /** Shows the kinds of marks that the settings ask for. */
  apply(settings: Settings): void {
    this.#settings = settings;
    this.#marked.apply(settings);
  }

  /** Reads another document from now on: that of a frame, or the page's own again. */
  turnTo(holder: Document): void {
    this.forget();
    this.#marked = this.#marksOn(holder);
    if (this.#settings !== null) this.#marked.apply(this.#settings);
  }

  /** Goes over the page in slices. A newer way ends an older one, and so does a change of the page. */
  goOver(work: (run: RunSteps) => Promise<void>): void {
    this.forgetNodes();
    this.#scan.go(work, (error) => {
      console.error('Report Lens: the page could not be read.', error);
      this.forget();
      this.panels.state({ phase: 'failed', reason: 'page' });
    });
  }

  /** Takes up the page as it was read just now: the same words in new nodes are painted again, others are analysed. */
  async take(run: RunSteps, page: PageText): Promise<void> {
    this.#fresh = page;
    const found = this.#text.foundIn(page.text);
    if (found === null) this.#text.read(page);
    else await this.#paint(run, page, found);
  }

  /** The nodes of the page are no longer as they were read. */
  forgetNodes(): void {
    this.#scan.callOff();
    this.#fresh = null;
  }

  /** What panels are told of the text has changed: they hear it with the next marks, though what was found is the same. */
  tellAnew(): void {
    this.#news.tellAnew();
  }

  /** Calls off all that is under way, and takes the marks out of the page. */
  forget(): void {
    this.forgetNodes();
    this.#text.forget();
    this.#news.forget();
    this.body = null;
    this.#seen.follow(null);
    this.#marked.clear();
    this.#source.settled?.();
  }

  /** The site was switched off: nothing of ours stays in the page. */
  rest(): void {
    this.forget();
    this.panels.state({ phase: 'off', host: location.hostname });
  }

  /** The extension is gone, and the panels with it. */
  end(): void {
    this.forget();
    this.panels.forget();
  }

  /** The page is left. What was under way would go on for nobody, in the browser that keeps the ports of such pages. */
  leave(): void {
    this.panels.leave();
    this.#text.cutShort();
    if (this.#scan.isUnderWay) this.forgetNodes();
  }

  /** The page is shown again as it was left; whether its text has to be read anew. */
  comeBack(): boolean {
    this.panels.announce();
    this.#marked.mend();
    return this.#text.isCutShort || this.#fresh === null;
  }

  #marksOn(page: Document): MarkedPage {
    clearLeftovers(page);
    return new MarkedPage(page, {
      pointed: (ids) => this.panels.pointed(ids),
      chosen: (id) => this.panels.chosen(id),
      kept: (are) => {
        this.#news.marksAre(are ? 'kept' : 'lost');
      },
      source: () => this.#source.cited(page),
    });
  }

  /** Goes over the page as it was read. One that has changed since is read again first, and painted then. */
  #overRead(work: (run: RunSteps, page: PageText) => Promise<void>): void {
    const page = this.#fresh;
    if (page === null) return;
    this.goOver(async (run) => {
      this.#fresh = page;
      await work(run, page);
    });
  }

  async #paint(run: RunSteps, page: PageText, found: Found): Promise<void> {
    await run(this.#marked.paint(page, found.analysis, found.elsewhere));
    this.#source.settled?.();
    this.#news.found(found);
    this.#followScroll();
  }

  /** Nobody listens to the scrolling of a page that no panel is open on. */
  #followScroll(): void {
    this.#seen.follow(this.panels.areOpen && this.#text.found !== null ? this.holder : null);
  }
}
