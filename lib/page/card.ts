import { autoUpdate, computePosition, flip, offset, shift } from '@floating-ui/dom';
import { CARD_CSS } from './card.css.ts';

/** The name of the only element that is ever added to a page, and only while a card is shown. */
export const CARD_TAG = 'report-lens-card';

/** What a card shows; all of it is shown as text. */
export interface CardContent {
  readonly term: string;
  /** Where the definition comes from: 名词解释 第 7 条. */
  readonly source: string;
  readonly definition: string;
  /** Which of the term's places this is, from 1. */
  readonly place: number;
  readonly places: number;
}

/** The words on the card that are not the report's. */
export interface CardWords {
  readonly previous: string;
  readonly next: string;
  readonly toDefinition: string;
}

/** What a reader can do on a card. */
export interface CardActions {
  step(by: 1 | -1): void;
  toDefinition(): void;
}

/** The card beside a term: a popover in the top layer with its own shadow root. */
export class Card {
  readonly #page: Document;
  #element: HTMLElement | null = null;
  #stopFollowing: (() => void) | null = null;

  constructor(page: Document) {
    this.#page = page;
  }

  get isOpen(): boolean {
    return this.#element !== null;
  }

  /** The card's box in the window; null while none is shown. */
  get box(): DOMRect | null {
    return this.#element?.getBoundingClientRect() ?? null;
  }

  /** Whether an event went through the card. */
  holds(event: Event): boolean {
    return this.#element !== null && event.composedPath().includes(this.#element);
  }

  /** Shows a card beside an anchor; one that is open already is replaced. */
  open(content: CardContent, anchor: () => DOMRect, dark: boolean, words: CardWords, actions: CardActions): void {
    this.close();
    const element = this.#page.createElement(CARD_TAG);
    element.setAttribute('popover', 'manual');
    element.toggleAttribute('data-dark', dark);
    const root = element.attachShadow({ mode: 'open' });
    const sheet = this.#page.createElement('style');
    sheet.textContent = CARD_CSS;
    root.append(sheet, render(this.#page, content, words, actions));
    this.#page.documentElement.append(element);
    this.#element = element;
    element.showPopover();
    const reference = { getBoundingClientRect: anchor };
    const place = () => {
      void computePosition(reference, element, {
        strategy: 'fixed',
        placement: 'bottom-start',
        middleware: [offset(6), flip({ padding: 8 }), shift({ padding: 8 })],
      }).then(({ x, y }) => {
        element.style.setProperty('left', `${Math.round(x)}px`);
        element.style.setProperty('top', `${Math.round(y)}px`);
      });
    };
    this.#stopFollowing = autoUpdate(reference, element, place, { ancestorScroll: false });
  }

  /** Takes the card out of the page. */
  close(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = null;
    this.#element?.remove();
    this.#element = null;
  }
}

function render(page: Document, content: CardContent, words: CardWords, actions: CardActions): HTMLElement {
  const make = (tag: string, name: string, text = '') => {
    const element = page.createElement(tag);
    element.className = name;
    element.textContent = text;
    return element;
  };
  const button = (text: string, label: string, act: () => void, disabled = false) => {
    const element = page.createElement('button');
    element.type = 'button';
    element.textContent = text;
    element.setAttribute('aria-label', label);
    element.disabled = disabled;
    element.addEventListener('click', act);
    return element;
  };
  const card = make('div', 'card');
  card.setAttribute('role', 'dialog');
  card.setAttribute('aria-label', content.term);
  const text = make('div', 'text');
  const head = make('p', 'head', content.term);
  head.append(make('span', 'source', content.source));
  text.append(head, make('p', 'definition', content.definition));
  const foot = make('div', 'foot');
  if (content.places > 1) {
    const steps = make('span', 'steps');
    steps.append(
      button('‹', words.previous, () => actions.step(-1)),
      make('span', 'count', `${content.place} / ${content.places}`),
      button('›', words.next, () => actions.step(1)),
    );
    foot.append(steps);
  }
  foot.append(button(words.toDefinition, words.toDefinition, actions.toDefinition));
  card.append(text, foot);
  return card;
}
