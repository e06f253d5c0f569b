import type { PageState } from '../../lib/extension/messages.ts';
import type { Analysis } from '../../lib/model/schema.ts';
import type { PageText } from '../../lib/page/page-text.ts';
import { requestAnalysis, requestElsewhere, type WholeNews } from './analysis-client.ts';
import { type Found, wordsOf } from './page-state.ts';

/** Why an analysis failed. */
export type FailedReason = Extract<PageState, { readonly phase: 'failed' }>['reason'];

/** What an analysis tells while it is under way. */
export interface AnalysisListener {
  /** Nothing has been found yet; so many letters are read. */
  progress(letters: number, done: number): void;
  /** The first of several reports, before anything else was found. */
  partly(analysis: Analysis): void;
  /** What was found, which may be refined later. */
  found(found: Found): void;
  failed(reason: FailedReason): void;
}

/** What was found in a text. The analysis goes on while the page of the text changes in all but its words. */
export class AnalysedText {
  readonly #listener: AnalysisListener;
  #found: Found | null = null;
  #analysing: { readonly text: string; readonly stop: AbortController } | null = null;
  #isCutShort = false;

  constructor(listener: AnalysisListener) {
    this.#listener = listener;
  }

  /** What was found in the text last analysed; null while nothing is. */
  get found(): Found | null {
    return this.#found;
  }

  /** Whether the page was left before its text had been analysed to the end. */
  get isCutShort(): boolean {
    return this.#isCutShort;
  }

  /** What was found in this very text, to the end; null where it has to be read. */
  foundIn(text: string): Found | null {
    return this.#found?.text === text && !this.#isCutShort ? this.#found : null;
  }

  /** Has a text analysed; one that is in analysis already goes on. */
  read(page: PageText): void {
    if (this.#analysing?.text !== page.text) void this.#analyse(page);
  }

  /** Calls the analysis off; the text is read anew when somebody comes back to it. */
  cutShort(): void {
    this.#isCutShort ||= this.#analysing !== null;
    this.#stop();
  }

  /** Calls the analysis off, and forgets what was found. */
  forget(): void {
    this.#stop();
    this.#found = null;
  }

  #stop(): void {
    this.#analysing?.stop.abort();
    this.#analysing = null;
  }

  async #analyse(page: PageText): Promise<void> {
    this.#stop();
    const stop = new AbortController();
    this.#analysing = { text: page.text, stop };
    this.#isCutShort = false;
    if (this.#found === null) this.#listener.progress(page.text.length, 0);
    await requestAnalysis(page, stop.signal, (news) => this.#hear(page, news));
    const analysis = this.#found?.analysis;
    if (stop.signal.aborted || analysis === undefined) return;
    const elsewhere = await requestElsewhere(page, analysis);
    if (stop.signal.aborted) return;
    this.#analysing = null;
    if (elsewhere.length > 0) this.#keep({ ...wordsOf(page), analysis, elsewhere });
  }

  #hear(page: PageText, news: WholeNews): void {
    switch (news.type) {
      case 'progress':
        if (this.#found === null) this.#listener.progress(page.text.length, news.done);
        return;
      case 'first-report':
        // A part never takes the place of the whole that an older text has on the page.
        if (this.#found === null) this.#listener.partly(news.analysis);
        return;
      case 'failed':
        this.#listener.failed(news.reason);
        return;
      default:
        if (news.analysis !== null) this.#keep({ ...wordsOf(page), analysis: news.analysis, elsewhere: [] });
    }
  }

  #keep(found: Found): void {
    this.#found = found;
    this.#listener.found(found);
  }
}
