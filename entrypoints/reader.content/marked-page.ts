import type { Command } from '../../lib/extension/messages.ts';
import type { Settings } from '../../lib/extension/settings-model.ts';
import type { LibraryEntry } from '../../lib/glossary/library.ts';
import type { ElsewherePlace } from '../../lib/glossary/links.ts';
import type { Analysis } from '../../lib/model/schema.ts';
import { type Explained, ExplainedPlaces, isSamePlace, rowOf, termPlace } from '../../lib/page/explained.ts';
import { Highlighter } from '../../lib/page/highlighter.ts';
import { Hover } from '../../lib/page/hover.ts';
import { placeInView } from '../../lib/page/in-view.ts';
import { IntervalIndex } from '../../lib/page/interval-index.ts';
import { MarkKeeper } from '../../lib/page/mark-keeper.ts';
import { type Mark, toMarks } from '../../lib/page/marks.ts';
import type { PageText } from '../../lib/page/page-text.ts';
import { standsOnDark } from '../../lib/page/palette.ts';
import { boxOf, reveal } from '../../lib/page/reveal.ts';
import type { Span } from '../../lib/text/span.ts';
import type { Steps } from '../../lib/work/steps.ts';
import { PageCard, type ReadText } from './page-card.ts';
import { layRules } from './page-rules.ts';
import type { PageSource } from './page-state.ts';
import { PointedMarks } from './pointed-marks.ts';
import { shownKinds } from './shown-kinds.ts';
import { ShownPlaces } from './shown-places.ts';

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
  readonly #places: ShownPlaces;
  readonly #pointed: PointedMarks;

  constructor(page: Document, listener: MarkedPageListener) {
    this.page = page;
    this.#places = new ShownPlaces(page);
    this.#pointed = new PointedMarks(
      (point) => this.#places.offsetUnder(point),
      (ids) => listener.pointed(ids),
    );
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
      find: (point) => this.#places.termUnder(point),
      findClicked: (point) => this.#places.under(point),
      same: isSamePlace,
      open: (place, point, pinned) => this.#card.open(place, point, pinned),
      pointed: (point) => this.#pointed.at(point),
      clicked: (place) => this.#choose(place),
    });
  }

  /** Shows the kinds of marks that the settings ask for. */
  apply(settings: Settings): void {
    this.#places.apply(settings);
    this.#card.language = settings.language;
    this.#highlighter.dress(settings.palette);
    this.#highlighter.show(shownKinds(settings.marks));
    const { shown } = this.#hover;
    if (shown !== null && !this.#places.isOn(shown)) this.#hover.close();
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
    this.#pointed.among(index);
    this.#places.show(page, places);
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
    this.#pointed.among(new IntervalIndex<Mark>([]));
    this.#places.forget();
    this.#card.about(null, false);
  }

  /**
   * Scrolls to a place of the text and flashes it; of twenty marks in sight it is the one that stays told apart.
   *
   * @param also places that are told apart with it: what a figure was computed from
   */
  show(place: Span, also: readonly Span[] = []): void {
    this.mend();
    if (this.#read === null || !reveal(this.page, this.#read.page.map, place)) return;
    this.#highlighter.keep([place, ...also], this.#read.page.map);
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
    const place = this.#places.meantBy(command, this.#pointed.pointer, this.#card.explained);
    if (place !== null) this.#explain(place);
  }

  #explain(place: Explained): void {
    this.show(place.mention);
    this.#hover.pin(place);
  }

  /** A place was clicked: where a panel is open its row opens too, and it is the place told apart. */
  #choose(place: Explained): void {
    const id = rowOf(place);
    if (id === null || this.#read === null || !this.#listener.chosen(id)) return;
    this.#highlighter.keep([place.mention], this.#read.page.map);
  }
}

function elsewhereMark({ start, end }: Span): Mark {
  return { kind: 'elsewhere', id: null, start, end };
}
