import { hanCount } from './body.ts';

/** A change is answered once the page has rested this long … */
export const REST_MS = 100;
/** … or after this long if it never rests. */
export const PATIENCE_MS = 1500;
/** Rescans in quick succession after which a page counts as one that never rests. */
const MOST_RESCANS = 12;
/** The first of them follow at once, each further one waits longer: a text may arrive in a hundred pieces. */
const QUICK_RESCANS = 4;
const SLOWER = 1.5;
/** A page that rested this long begins its count anew. */
const CALM_MS = 6000;

/** As many Han signs as a paragraph has. */
const PARAGRAPH = 60;

/** What a watcher asks of its owner. */
export interface WatchTarget {
  /** The element whose text was read; null while nothing is read. */
  body(): Element | null;
  /** The text may have changed just now: what was read of it no longer holds. A rescan follows. */
  changed(): void;
  /** The page rests, or has not for a while: read it again. */
  rescan(): void;
  /** The page changes for ever and is left alone from now on. */
  giveUp(): void;
}

/**
 * Watches a page with one observer. Storms of changes end in one rescan; a page that never rests is left alone
 * after a bounded number of them.
 *
 *     still ──change──▶ waiting ──rest or patience──▶ rescan ──▶ still
 *                                                       └─ too many ──▶ given up
 */
export class PageWatcher {
  readonly #page: Document;
  readonly #target: WatchTarget;
  readonly #observer: MutationObserver;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #firstChange = 0;
  #lastRescan = 0;
  #rescans = 0;

  constructor(page: Document, target: WatchTarget) {
    this.#page = page;
    this.#target = target;
    this.#observer = new MutationObserver((records) => this.#notice(records));
  }

  start(): void {
    this.#rescans = 0;
    this.follow(this.#page);
    // A frame that loads another document changes nothing the observer sees.
    this.#page.addEventListener('load', this.#loaded, true);
  }

  /** Watches the document of a frame too. */
  follow(page: Document): void {
    // Not its root element: scripts may replace that one too.
    this.#observer.observe(page, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
      attributeFilter: ['style', 'class', 'hidden', 'open'],
    });
  }

  stop(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#observer.disconnect();
    this.#page.removeEventListener('load', this.#loaded, true);
  }

  readonly #loaded = (event: Event): void => {
    const element = event.target;
    if (element instanceof HTMLIFrameElement || element instanceof HTMLFrameElement) this.#wait();
  };

  #notice(records: readonly MutationRecord[]): void {
    const body = this.#target.body();
    if (!isGone(body) && !records.some((record) => concerns(record, body))) return;
    this.#wait();
  }

  #wait(): void {
    this.#target.changed();
    const now = Date.now();
    if (this.#timer === undefined) this.#firstChange = now;
    clearTimeout(this.#timer);
    const rest = REST_MS * SLOWER ** Math.max(0, this.#countFor(this.#firstChange) - QUICK_RESCANS);
    const wait = Math.min(rest, Math.max(0, this.#firstChange + PATIENCE_MS - now));
    this.#timer = setTimeout(() => this.#rescan(), wait);
  }

  /** Which rescan in quick succession answers a change at this time. */
  #countFor(change: number): number {
    return change - this.#lastRescan > CALM_MS ? 1 : this.#rescans + 1;
  }

  #rescan(): void {
    this.#timer = undefined;
    this.#rescans = this.#countFor(this.#firstChange);
    this.#lastRescan = Date.now();
    if (this.#rescans > MOST_RESCANS) {
      this.stop();
      this.#target.giveUp();
      return;
    }
    this.#target.rescan();
    // What the rescan itself set off is not the page's doing.
    this.#observer.takeRecords();
  }
}

/** Whether what was read was taken out of its page, or its frame out of the page around it. */
function isGone(body: Element | null): boolean {
  return body !== null && (!body.isConnected || body.ownerDocument.defaultView === null);
}

/** While nothing is read every change may bring the text; then only those inside the body or around it count. */
function concerns(record: MutationRecord, body: Element | null): boolean {
  if (isCard(record)) return false;
  if (body === null) return record.type !== 'attributes';
  if (body.contains(record.target)) return true;
  if (!isAround(record.target, body)) return false;
  return record.type === 'attributes' || [...record.addedNodes].some(isParagraph);
}

/** Whether a node holds the body, or the frame that the body's document stands in. */
function isAround(node: Node, body: Element): boolean {
  return node.contains(body) || node.contains(body.ownerDocument.defaultView?.frameElement ?? null);
}

/** Whether as much text as a paragraph came in beside the body: the rest of a report, shown by 余下全文. */
function isParagraph(node: Node): boolean {
  const isText = !['SCRIPT', 'STYLE', 'REPORT-LENS-CARD'].includes(node.nodeName.toUpperCase());
  return isText && hanCount(node.textContent ?? '') >= PARAGRAPH;
}

function isCard(record: MutationRecord): boolean {
  const nodes = [...record.addedNodes, ...record.removedNodes];
  return nodes.length > 0 && nodes.every((node) => node.nodeName === 'REPORT-LENS-CARD');
}
