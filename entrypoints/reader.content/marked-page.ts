import type { Command } from '../../lib/extension/messages.ts';
import type { Settings } from '../../lib/extension/settings-model.ts';
import type { LibraryEntry } from '../../lib/glossary/library.ts';
import type { ElsewherePlace } from '../../lib/glossary/links.ts';
import type { Analysis } from '../../lib/model/schema.ts';
import { type Explained, ExplainedPlaces, isSamePlace, termPlace } from '../../lib/page/explained.ts';
import { Highlighter } from '../../lib/page/highlighter.ts';
import { Hover } from '../../lib/page/hover.ts';
import { placeInView } from '../../lib/page/in-view.ts';
import { IntervalIndex } from '../../lib/page/interval-index.ts';
import { MarkKeeper } from '../../lib/page/mark-keeper.ts';
import { type Mark, type MarkKind, toMarks } from '../../lib/page/marks.ts';
import type { PageText } from '../../lib/page/page-text.ts';
import { standsOnDark } from '../../lib/page/palette.ts';
import { offsetUnder } from '../../lib/page/pointer.ts';
import { boxOf, reveal } from '../../lib/page/reveal.ts';
import type { Point } from '../../lib/page/safe-triangle.ts';
import { placeBeside, type Step } from '../../lib/page/step-place.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Steps } from '../../lib/work/steps.ts';
import { PageCard, type ReadText } from './page-card.ts';
import { layRules } from './page-rules.ts';
import type { PageSource } from './page-state.ts';

/** Which kinds of marks each switch of the panel shows. */
const KINDS: Readonly<Record<keyof Settings['marks'], readonly MarkKind[]>> = {
  actual: ['actual', 'unclear'],
  target: ['target'],
  term: ['term', 'term-repeat'],
  sentence: ['sentence'],
  elsewhere: ['elsewhere'],
};

/** The figures that a tinted sentence leaves out as long as they have a ground of their own. */
const TINTED = ['actual', 'target'] as const;

/** What a marked page tells. */
export interface MarkedPageListener {
  /** The pointer is on what has these ids now. */
  pointed(ids: readonly string[]): void;
  /** What has this id was clicked; whether any panel shows its row. */
  chosen(id: string): boolean;
  /** Whether the marks stay in the page: some scripts take them out again and again. */
  kept(are: boolean): void;
  /** The title and the address that a citation of this page names. */
  source(): PageSource;
}

const NOTHING = new ExplainedPlaces(null, '');

/** A page with its marks, and what happens under the pointer. */
export class MarkedPage {
  /** The document that carries the marks: the page's own, or a frame's. */
  readonly page: Document;
  readonly #listener: MarkedPageListener;
  readonly #highlighter: Highlighter;
  readonly #keeper: MarkKeeper;
  readonly #card: PageCard;
  readonly #hover: Hover<Explained>;
  #read: ReadText | null = null;
  #marks = new IntervalIndex<Mark>([]);
  #places = NOTHING;
  #settings: Settings | null = null;
  #pointed = '';
  /** Where the pointer was last: the keys of the extension go on from there. */
  #pointer: Point | null = null;

  constructor(page: Document, listener: MarkedPageListener) {
    this.page = page;
    this.#highlighter = new Highlighter(page.defaultView ?? window, (css) => layRules(page, css));
    this.#listener = listener;
    this.#keeper = new MarkKeeper(
      () => this.#highlighter.mend(),
      (are) => listener.kept(are),
    );
    this.#card = new PageCard(page, {
      explain: (place) => this.#explain(place),
      goTo: (span) => {
        this.#hover.close();
        this.show(span);
      },
      pin: (place, point) => this.#hover.pin(place, point),
      close: () => this.#hover.close(),
      shows: (place) => this.#hover.shown === place,
      source: () => listener.source(),
    });
    this.#hover = new Hover<Explained>(page, this.#card.lazy, {
      find: (point) => this.#at(this.#offsetUnder(point), (offset) => this.#places.term(offset)),
      findClicked: (point) => this.#at(this.#offsetUnder(point), (offset) => this.#places.any(offset)),
      same: isSamePlace,
      open: (place, point, pinned) => this.#card.open(place, point, pinned),
      pointed: (point) => this.#point(point),
      clicked: (place) => this.#choose(place),
    });
  }

  /** Shows the kinds of marks that the settings ask for. */
  apply(settings: Settings): void {
    this.#settings = settings;
    this.#card.language = settings.language;
    const switches = Object.keys(KINDS) as (keyof typeof KINDS)[];
    const kinds = switches.filter((name) => settings.marks[name]).flatMap((name) => KINDS[name]);
    this.#highlighter.dress(settings.palette);
    const tints = settings.marks.sentence ? TINTED.filter((name) => !settings.marks[name]) : [];
    this.#highlighter.show(new Set([...kinds, ...tints.map((name) => `${name}-tint` as const)]));
    const { shown } = this.#hover;
    if (shown !== null && !this.#isOn(shown)) this.#hover.close();
  }

  /** Paints an analysis of this page; in the last step the marks of an older one go, and all that belongs to them. */
  *paint(page: PageText, analysis: Analysis, elsewhere: readonly ElsewherePlace<LibraryEntry>[] = []): Steps<void> {
    const dark = standsOnDark(page.body, this.page.defaultView ?? window);
    const marks = [...toMarks(analysis), ...elsewhere.map(elsewhereMark)];
    yield;
    const index = new IntervalIndex(marks.filter((mark) => mark.id !== null));
    yield;
    const places = new ExplainedPlaces(analysis, page.text, elsewhere);
    yield;
    yield* this.#highlighter.paint(marks, page.map, dark);
    // A refined analysis, or the same words in new nodes, must not take the card from under the reader's eyes.
    if (this.#read?.page.text !== page.text) {
      this.#hover.close();
      this.#card.forget();
      this.#highlighter.letGo();
    }
    this.#read = { page, analysis };
    this.#card.about(this.#read, dark);
    this.#marks = index;
    this.#places = places;
    this.#hover.start();
    this.#card.lazy.follow();
    void this.#card.lazy.prepare();
  }

  /** Takes all marks and listeners out of the page. */
  clear(): void {
    this.#hover.stop();
    this.#keeper.rest();
    this.#highlighter.clear();
    this.#read = null;
    this.#marks = new IntervalIndex<Mark>([]);
    this.#places = NOTHING;
    this.#card.about(null, false);
  }

  /** Scrolls to a place of the text and flashes it; of twenty marks in sight it is the one that stays told apart. */
  show(place: Span): void {
    this.mend();
    if (this.#read === null || !reveal(this.page, this.#read.page.map, place)) return;
    this.#highlighter.keep(place, this.#read.page.map);
    this.#highlighter.flash(place, this.#read.page.map);
  }

  /** No place is told apart from the others any more: its row is closed. */
  letGo(): void {
    this.#highlighter.letGo();
  }

  /** Puts marks back that a script of the page has taken out. */
  mend(): void {
    this.#keeper.look();
  }

  /** Scrolls to a place of an entry and shows its card, to stay; the keyboard is there. */
  explain(entryId: string, mention: Span): void {
    const entry = this.#read?.analysis.glossary.entries.find((one) => one.id === entryId);
    if (this.#read === null || entry === undefined) return;
    this.#explain(termPlace(this.#read.page.text, entry, mention));
  }

  /** The id of the section before the reader's eyes; null above the first. */
  sectionInView(): string | null {
    if (this.#read === null) return null;
    const { page, analysis } = this.#read;
    const topOf = ({ start }: Span) => boxOf(this.page, page.map, { start, end: start + 1 })?.top ?? null;
    const view = this.page.defaultView ?? window;
    return placeInView(analysis.sections, topOf, view.innerHeight)?.id ?? null;
  }

  /** Closes the card. */
  closeCard(): void {
    this.#hover.close();
  }

  /** Answers a key of the extension. */
  command(command: Command): void {
    const place = this.#placeFor(command);
    if (place !== null) this.#explain(place);
  }

  #placeFor(command: Command): Explained | null {
    switch (command) {
      case 'explain':
        return this.#placeMeant();
      case 'next-term':
        return this.#beside(this.#places.terms, 1);
      case 'previous-term':
        return this.#beside(this.#places.terms, -1);
      case 'next-figure':
        return this.#beside(this.#places.facts, 1);
      case 'previous-figure':
        return this.#beside(this.#places.facts, -1);
    }
  }

  #explain(place: Explained): void {
    this.show(place.mention);
    this.#hover.pin(place);
  }

  /** What is selected, else what the pointer is on. */
  #placeMeant(): Explained | null {
    const selection = this.page.getSelection();
    const node = selection?.anchorNode;
    const any = (offset: number) => this.#places.any(offset);
    if (selection !== null && !selection.isCollapsed && node instanceof Text) {
      const offset = this.#read?.page.map.offset({ node, offset: selection.getRangeAt(0).startOffset }) ?? null;
      const place = this.#at(offset, any);
      if (place !== null) return place;
    }
    return this.#pointer === null ? null : this.#at(this.#offsetUnder(this.#pointer), any);
  }

  /** The place after or before the one explained last, or beside the top of the window if that is out of sight. */
  #beside(places: readonly Explained[], by: Step): Explained | null {
    const map = this.#read?.page.map;
    if (map === undefined) return null;
    const shown = places.filter((place) => this.#isOn(place));
    const last = this.#card.explained;
    const from = last !== null && isInSight(boxOf(this.page, map, last.mention)) ? last : null;
    return placeBeside(shown, from, by, (place) => boxOf(this.page, map, place.mention)?.top ?? null);
  }

  #offsetUnder(point: Point): number | null {
    return this.#read === null ? null : offsetUnder(this.page, this.#read.page.map, point.x, point.y);
  }

  #at(offset: number | null, look: (offset: number) => Explained | null): Explained | null {
    const place = offset === null ? null : look(offset);
    return place !== null && this.#isOn(place) ? place : null;
  }

  /** Whether the marks of this kind are switched on: what is not marked has no card. */
  #isOn(place: Explained): boolean {
    return this.#settings?.marks[place.kind === 'fact' ? place.fact.status : place.kind] === true;
  }

  /** Tells what is under the pointer, each time it changes. */
  #point(point: Point | null): void {
    this.#pointer = point;
    const offset = point === null ? null : this.#offsetUnder(point);
    const ids = offset === null ? [] : this.#marks.at(offset).flatMap((mark) => (mark.id === null ? [] : [mark.id]));
    const key = ids.join(' ');
    if (key === this.#pointed) return;
    this.#pointed = key;
    this.#listener.pointed(ids);
  }

  /** A place was clicked: where a panel is open its row opens too, and it is the place told apart. */
  #choose(place: Explained): void {
    const id = idOf(place);
    if (id === null || this.#read === null || !this.#listener.chosen(id)) return;
    this.#highlighter.keep(place.mention, this.#read.page.map);
  }
}

/** The id of what has a row in the panel. */
function idOf(place: Explained): string | null {
  switch (place.kind) {
    case 'fact':
      return place.fact.id;
    case 'term':
      return place.entry.id;
    case 'elsewhere':
      return null;
  }
}

function isInSight(box: DOMRect | null): boolean {
  return box !== null && box.bottom > 0 && box.top < window.innerHeight;
}

function elsewhereMark({ start, end }: Span): Mark {
  return { kind: 'elsewhere', id: null, start, end };
}
