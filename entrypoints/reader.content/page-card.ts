import type { Language } from '../../lib/extension/i18n.ts';
import type { Analysis } from '../../lib/model/schema.ts';
import { CardTrail } from '../../lib/page/card-trail.ts';
import { copyText } from '../../lib/page/copy.ts';
import { copyTable } from '../../lib/page/copy-table.ts';
import { type Explained, isSamePlace } from '../../lib/page/explained.ts';
import type { PageText } from '../../lib/page/page-text.ts';
import { boxesOf } from '../../lib/page/reveal.ts';
import { isInside, type Point } from '../../lib/page/safe-triangle.ts';
import type { Span } from '../../lib/text/span.ts';
import { LazyCard, type ReadyCard } from './lazy-card.ts';
import type { PageSource } from './page-state.ts';

/** A page that was read, with what was found in it. */
export interface ReadText {
  readonly page: PageText;
  readonly analysis: Analysis;
}

/** What the card has its page do. */
export interface PageCardOwner {
  /** Scrolls to a place and shows its card, to stay. */
  explain(place: Explained): void;
  /** Closes the card and scrolls to a place. */
  goTo(span: Span): void;
  pin(place: Explained, point: Point | null): void;
  close(): void;
  /** Whether this place is still the one whose card is wanted. */
  shows(place: Explained): boolean;
  /** What a citation names. */
  source(): PageSource;
}

/** The card of a page: what it is filled with, where it stands, and the way back to the cards that led to it. */
export class PageCard {
  readonly lazy: LazyCard;
  readonly #page: Document;
  readonly #owner: PageCardOwner;
  readonly #trail = new CardTrail<Explained>();
  /** The language of its words. */
  language: Language | 'auto' = 'auto';
  #read: ReadText | null = null;
  #dark = false;
  #explained: Explained | null = null;

  constructor(page: Document, owner: PageCardOwner) {
    this.#page = page;
    this.#owner = owner;
    this.lazy = new LazyCard(page);
  }

  /** The place explained last; the keys of the extension go on from there. */
  get explained(): Explained | null {
    return this.#explained;
  }

  /** What the page was read as; null where it holds nothing any more. */
  about(read: ReadText | null, dark: boolean): void {
    this.#read = read;
    this.#dark = dark;
    if (read === null) this.forget();
  }

  /** The text is another: no place explained before is in it. */
  forget(): void {
    this.#explained = null;
    this.#trail.clear();
  }

  /** Shows the card of a place; one whose script is still to come opens behind it. */
  open(place: Explained, point: Point | null, pinned: boolean): void {
    if (this.#read === null) return;
    if (this.lazy.ready !== null) {
      this.#fill(this.lazy.ready, this.#read, place, point, pinned);
      return;
    }
    void this.lazy.prepare().then((ready) => {
      // By now the pointer may have left the place, and the page its text.
      if (ready !== null && this.#owner.shows(place)) this.open(place, point, pinned);
    });
  }

  #fill(
    { card, cardContents }: ReadyCard,
    { page, analysis }: ReadText,
    place: Explained,
    point: Point | null,
    pinned: boolean,
  ): void {
    const last = card.isOpen ? this.#explained : null;
    const isSame = last !== null && isSameCard(last, place);
    if (last === null || !pinned) this.#trail.clear();
    else if (!isSame) this.#trail.leave(last);
    const before = this.#trail.last;
    const inside = () => card.inside ?? this.#page.documentElement;
    const fill = cardContents(place, pinned, {
      analysis,
      text: page.text,
      ...this.#owner.source(),
      language: this.language,
      before: before === null ? null : { place: before, go: () => this.#trail.back((one) => this.#owner.explain(one)) },
      explain: (other) => this.#owner.explain(other),
      goTo: (span) => this.#owner.goTo(span),
      pin: () => this.#owner.pin(place, point),
      close: () => this.#owner.close(),
      copy: (words) => copyText(this.#page, words, inside()),
      copyTable: (table) => copyTable(this.#page, table, inside()),
    });
    const anchor = this.#anchor(place.mention, point);
    this.#explained = place;
    if (isSame) card.update(fill, anchor);
    else card.open(fill, anchor, this.#dark);
    if (pinned) card.focus();
  }

  /** A place broken over two lines has two boxes: the card stands at the one under the pointer. */
  #anchor(place: Span, point: Point | null): () => DOMRect {
    const boxesNow = () => (this.#read === null ? [] : boxesOf(this.#page, this.#read.page.map, place));
    const index = point === null ? 0 : boxesNow().findIndex((box) => isInside(box, point));
    return () => {
      const boxes = boxesNow();
      return boxes[Math.max(index, 0)] ?? boxes[0] ?? new DOMRect(point?.x ?? 0, point?.y ?? 0, 0, 0);
    };
  }
}

/** Whether two places have the same card, which only says another place. */
function isSameCard(a: Explained, b: Explained): boolean {
  if (a.kind === 'term' && b.kind === 'term') return a.entry.id === b.entry.id;
  return isSamePlace(a, b);
}
