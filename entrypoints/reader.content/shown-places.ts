import type { Command } from '../../lib/extension/messages.ts';
import type { Settings } from '../../lib/extension/settings-model.ts';
import { type Explained, ExplainedPlaces } from '../../lib/page/explained.ts';
import type { PageText } from '../../lib/page/page-text.ts';
import { offsetUnder } from '../../lib/page/pointer.ts';
import { boxOf } from '../../lib/page/reveal.ts';
import type { Point } from '../../lib/page/safe-triangle.ts';
import { placeBeside, type Step } from '../../lib/page/step-place.ts';

const NOTHING = new ExplainedPlaces(null, '');

/** The places of a page that have a card, as far as their marks are shown, and which of them a pointer or a key means. */
export class ShownPlaces {
  readonly #page: Document;
  #read: PageText | null = null;
  #places = NOTHING;
  #settings: Settings | null = null;

  constructor(page: Document) {
    this.#page = page;
  }

  /** Finds places in this text from now on. */
  show(read: PageText, places: ExplainedPlaces): void {
    this.#read = read;
    this.#places = places;
  }

  forget(): void {
    this.#read = null;
    this.#places = NOTHING;
  }

  apply(settings: Settings): void {
    this.#settings = settings;
  }

  /** Whether the marks of this kind are switched on: what is not marked has no card. */
  isOn(place: Explained): boolean {
    return this.#settings?.marks[place.kind === 'fact' ? place.fact.status : place.kind] === true;
  }

  /** Where in the text a point of the window is; null outside of it. */
  offsetUnder({ x, y }: Point): number | null {
    return this.#read === null ? null : offsetUnder(this.#page, this.#read.map, x, y);
  }

  /** The term under a point. */
  termUnder(point: Point): Explained | null {
    return this.#at(this.offsetUnder(point), (offset) => this.#places.term(offset));
  }

  /** The term or figure under a point. */
  under(point: Point): Explained | null {
    return this.#at(this.offsetUnder(point), (offset) => this.#places.any(offset));
  }

  /**
   * What a key of the extension means.
   *
   * @param pointer where the pointer was last
   * @param last what was explained last: steps go on from there
   */
  meantBy(command: Command, pointer: Point | null, last: Explained | null): Explained | null {
    switch (command) {
      case 'explain':
        return this.#selected() ?? (pointer === null ? null : this.under(pointer));
      case 'next-term':
        return this.#beside(this.#places.terms, last, 1);
      case 'previous-term':
        return this.#beside(this.#places.terms, last, -1);
      case 'next-figure':
        return this.#beside(this.#places.facts, last, 1);
      case 'previous-figure':
        return this.#beside(this.#places.facts, last, -1);
    }
  }

  #selected(): Explained | null {
    const selection = this.#page.getSelection();
    const node = selection?.anchorNode;
    if (selection === null || selection.isCollapsed || !(node instanceof Text)) return null;
    const offset = this.#read?.map.offset({ node, offset: selection.getRangeAt(0).startOffset }) ?? null;
    return this.#at(offset, (at) => this.#places.any(at));
  }

  /** The place after or before the one explained last, or beside the top of the window if that is out of sight. */
  #beside(places: readonly Explained[], last: Explained | null, by: Step): Explained | null {
    const map = this.#read?.map;
    if (map === undefined) return null;
    const shown = places.filter((place) => this.isOn(place));
    const from = last !== null && isInSight(boxOf(this.#page, map, last.mention)) ? last : null;
    return placeBeside(shown, from, by, (place) => boxOf(this.#page, map, place.mention)?.top ?? null);
  }

  #at(offset: number | null, look: (offset: number) => Explained | null): Explained | null {
    const place = offset === null ? null : look(offset);
    return place !== null && this.isOn(place) ? place : null;
  }
}

function isInSight(box: DOMRect | null): boolean {
  return box !== null && box.bottom > 0 && box.top < window.innerHeight;
}
