import type { Analysis, GlossaryEntry } from '../../lib/analysis/schema.ts';
import { pickLanguage, sayIn } from '../../lib/extension/i18n.ts';
import type { Settings } from '../../lib/extension/settings-model.ts';
import { adoptCss } from '../../lib/page/adopted-css.ts';
import { Card } from '../../lib/page/card.ts';
import { Highlighter } from '../../lib/page/highlighter.ts';
import { Hover } from '../../lib/page/hover.ts';
import { IntervalIndex } from '../../lib/page/interval-index.ts';
import { type Mark, type MarkKind, toMarks } from '../../lib/page/marks.ts';
import type { PageText } from '../../lib/page/page-text.ts';
import { standsOnDark } from '../../lib/page/palette.ts';
import { offsetUnder } from '../../lib/page/pointer.ts';
import { boxesOf, reveal } from '../../lib/page/reveal.ts';
import { isInside, type Point } from '../../lib/page/safe-way.ts';
import type { Span } from '../../lib/text/span.ts';
import { installCssByBackground } from './ask.ts';

/** A place of a term in the text. */
interface TermPlace extends Span {
  readonly entry: GlossaryEntry;
}

/** Which kinds of marks each switch of the panel shows. */
const KINDS: Readonly<Record<keyof Settings['marks'], readonly MarkKind[]>> = {
  actual: ['actual', 'unclear'],
  target: ['target'],
  term: ['term', 'term-repeat'],
  sentence: ['sentence'],
};

/** A page with its marks, and what happens under the pointer. */
export class MarkedPage {
  readonly #page: Document;
  readonly #onPointed: (ids: readonly string[]) => void;
  readonly #highlighter = new Highlighter(window, installCss);
  readonly #card: Card;
  readonly #hover: Hover<TermPlace>;
  #text: PageText | null = null;
  #marks = new IntervalIndex<Mark>([]);
  #terms = new IntervalIndex<TermPlace>([]);
  #settings: Settings | null = null;
  #dark = false;
  #pointed = '';

  constructor(page: Document, onPointed: (ids: readonly string[]) => void) {
    this.#page = page;
    this.#onPointed = onPointed;
    this.#card = new Card(page);
    this.#hover = new Hover(page, this.#card, {
      find: (point) => this.#termUnder(point),
      same: (a, b) => a.start === b.start && a.entry.id === b.entry.id,
      open: (place, point) => this.#openCard(place, point),
      pointed: (point) => this.#point(point),
    });
  }

  /** Shows the kinds of marks that the settings ask for. */
  apply(settings: Settings): void {
    this.#settings = settings;
    const switches = Object.keys(KINDS) as (keyof typeof KINDS)[];
    const kinds = switches.filter((name) => settings.marks[name]).flatMap((name) => KINDS[name]);
    this.#highlighter.show(new Set(kinds));
    if (!settings.marks.term) this.#hover.close();
  }

  /** Paints an analysis of this page; marks of an older one go. */
  paint(text: PageText, analysis: Analysis): void {
    // A refined analysis of the same reading must not take the card from under the reader's eyes.
    if (this.#text !== text) this.#hover.close();
    this.#text = text;
    this.#dark = standsOnDark(text.body, window);
    const marks = toMarks(analysis);
    this.#marks = new IntervalIndex(marks.filter((mark) => mark.id !== null));
    this.#terms = new IntervalIndex(
      analysis.glossary.entries.flatMap((entry) => entry.mentions.map(({ start, end }) => ({ start, end, entry }))),
    );
    this.#highlighter.paint(marks, text.map, this.#dark);
    this.#hover.start();
  }

  /** Takes all marks and listeners out of the page. */
  clear(): void {
    this.#hover.stop();
    this.#highlighter.clear();
    this.#text = null;
    this.#marks = new IntervalIndex<Mark>([]);
    this.#terms = new IntervalIndex<TermPlace>([]);
  }

  /** Scrolls to a place of the text and flashes it. */
  show(place: Span): void {
    if (this.#text === null || !reveal(this.#page, this.#text.map, place)) return;
    this.#highlighter.flash(place, this.#text.map);
  }

  #offsetUnder(point: Point): number | null {
    return this.#text === null ? null : offsetUnder(this.#page, this.#text.map, point.x, point.y);
  }

  #termUnder(point: Point): TermPlace | null {
    if (this.#settings?.marks.term !== true) return null;
    const offset = this.#offsetUnder(point);
    return offset === null ? null : (this.#terms.at(offset)[0] ?? null);
  }

  /** Tells what is under the pointer, each time it changes. */
  #point(point: Point | null): void {
    const offset = point === null ? null : this.#offsetUnder(point);
    const ids = offset === null ? [] : this.#marks.at(offset).flatMap((mark) => (mark.id === null ? [] : [mark.id]));
    const key = ids.join(' ');
    if (key === this.#pointed) return;
    this.#pointed = key;
    this.#onPointed(ids);
  }

  #openCard(place: TermPlace, point: Point | null): void {
    const text = this.#text;
    if (text === null) return;
    const say = sayIn(pickLanguage(this.#settings?.language ?? 'auto', navigator.language));
    const { entry } = place;
    const places = entry.mentions;
    const index = places.findIndex((mention) => mention.start === place.start);
    // A term broken over two lines has two boxes: the card stands at the one under the pointer.
    const anchor = () => {
      const boxes = boxesOf(this.#page, text.map, place);
      const under = point === null ? undefined : boxes.find((box) => isInside(box, point));
      return under ?? boxes[0] ?? new DOMRect(point?.x ?? 0, point?.y ?? 0, 0, 0);
    };
    this.#card.open(
      {
        term: entry.term,
        source: entry.number === null ? say('card.sourceBare') : say('card.source', { number: entry.number }),
        definition: entry.text,
        place: index + 1,
        places: places.length,
      },
      anchor,
      this.#dark,
      { previous: say('card.previous'), next: say('card.next'), toDefinition: say('card.toDefinition') },
      {
        step: (by) => {
          const next = places[(index + by + places.length) % places.length];
          if (next === undefined) return;
          const nextPlace = { ...next, entry };
          this.show(next);
          this.#openCard(nextPlace, null);
          this.#hover.hold(nextPlace);
        },
        toDefinition: () => {
          this.#hover.close();
          this.show(entry.definition);
        },
      },
    );
  }
}

function installCss(css: string): () => void {
  try {
    return adoptCss(document, css);
  } catch {
    // Firefox keeps the page's sheets from extensions; there the background lays the rules in.
    return installCssByBackground(css);
  }
}
