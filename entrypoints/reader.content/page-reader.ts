import { pageAddress } from '../../lib/page/address.ts';
import { findAttachments } from '../../lib/page/attachments.ts';
import { findBodySteps, hasText } from '../../lib/page/body.ts';
import { computedLook, isLaidOut } from '../../lib/page/element-look.ts';
import { findForeignFrames } from '../../lib/page/foreign-frames.ts';
import { type PageText, readBody } from '../../lib/page/page-text.ts';
import { reportDocument } from '../../lib/page/report-document.ts';
import { PageWatcher } from '../../lib/page/watch.ts';
import { Attendance } from './attendance.ts';
import { readPageOf, sourceOf } from './page-state.ts';
import type { RunSteps } from './scan-task.ts';
import { TextReading } from './text-reading.ts';

/** A body with fewer letters than this holds nothing to read. */
const FEWEST_LETTERS = 60;
/** A page with fewer letters than this and an attachment has its text in the attachment. */
const SHORT_PAGE = 600;
/** If no more than this part of the words is shown on such a page, the report itself is not: furniture is. */
const FEWEST_SHOWN = 0.25;

/** Reads a page of the web, follows its changes and answers the panel. */
export class PageReader {
  readonly #attendance = new Attendance({
    apply: (settings) => this.#reading.apply(settings),
    begin: () => {
      this.#watcher.start();
      this.#read();
    },
    rest: () => {
      this.#watcher.stop();
      this.#reading.rest();
    },
    command: (command) => this.#reading.marked.command(command),
    left: () => this.#reading.leave(),
    cameBack: () => {
      if (this.#reading.comeBack()) this.#read();
    },
    turnedTo: () => this.#reading.marked.mend(),
    end: () => this.#end(),
  });
  readonly #reading = new TextReading({
    cited: sourceOf,
    told: (found, holder, marksLost) => readPageOf(found, holder, { restless: this.#restless, marksLost }),
    readAgain: (anyway) => this.#readAgain(anyway),
  });
  readonly #watcher = new PageWatcher(document, {
    body: () => this.#reading.body,
    changed: () => this.#reading.forgetNodes(),
    rescan: () => {
      if (!this.#attendance.isOver) this.#read();
    },
    giveUp: () => this.#giveUp(),
  });
  /** The person asked to read this page whatever it looks like. */
  #asked = false;
  /** The address at which a report was seen: a later part of it, shown alone, need not look like one. */
  #seenAt = '';
  /** The page changes for ever, and is watched no longer. */
  #restless = false;

  /** Begins to read and to answer. */
  async start(): Promise<void> {
    this.#reading.panels.start();
    await this.#attendance.start();
  }

  /** Takes everything out of the page. */
  #end(): void {
    this.#watcher.stop();
    this.#reading.end();
    globalThis.reportLensReader = undefined;
  }

  #read(): void {
    if (!this.#reading.canMark()) return;
    const holder = reportDocument(document);
    if (!this.#asked && !this.#isReport(holder)) {
      this.#noReport();
      return;
    }
    this.#turnTo(holder ?? document);
    this.#reading.goOver(async (run) => {
      const read = await this.#readBody(run, holder !== null);
      if (read !== null) {
        await this.#reading.take(run, read);
        return;
      }
      this.#noReport();
      // A report that is there and not to be seen may be shown by any change: of an element around it, of a style.
      if (holder !== null) this.#reading.body = this.#reading.holder.documentElement;
    });
  }

  /** The text of the page's body; null where it holds no report, or none that is to be seen. */
  async #readBody(run: RunSteps, isReport: boolean): Promise<PageText | null> {
    const page = this.#reading.holder;
    const found = await run(findBodySteps(page));
    this.#reading.body = found?.element ?? null;
    const view = page.defaultView ?? window;
    if (found === null || !isLaidOut(found.element, view)) return null;
    const read = await run(readBody(page, found.element, computedLook(view)));
    const letters = read.text.length;
    // Who asked for it gets what there is: a notice of three lines, though its attachment may say more.
    if (this.#asked) return letters === 0 ? null : read;
    const isElsewhere = !isReport && letters < SHORT_PAGE && findAttachments(document).length > 0;
    const isHidden = letters < SHORT_PAGE && letters < found.score * FEWEST_SHOWN;
    return letters < FEWEST_LETTERS || isElsewhere || isHidden ? null : read;
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
    if (holder === this.#reading.holder) return;
    this.#reading.turnTo(holder);
    this.#watcher.follow(holder);
  }

  #noReport(): void {
    this.#reading.forget();
    const attachments = findAttachments(document);
    const frames = findForeignFrames(document);
    this.#reading.panels.state({
      phase: 'no-report',
      attachments,
      frames,
      hasText: hasText(document),
      asked: this.#asked,
    });
  }

  /** The page changes for ever: it is read once more, unwatched, as it stands now. */
  #giveUp(): void {
    this.#setRestless(true);
    this.#read();
  }

  #readAgain(anyway: boolean): void {
    if (anyway) this.#asked = true;
    if (this.#restless) this.#watcher.start();
    this.#setRestless(false);
    this.#read();
  }

  #setRestless(is: boolean): void {
    if (this.#restless !== is) this.#reading.tellAnew();
    this.#restless = is;
  }
}
