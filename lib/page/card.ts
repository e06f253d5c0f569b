import { autoUpdate, computePosition, flip, offset, shift, size } from '@floating-ui/dom';
import { CARD_CSS } from './card.css.ts';
import { CARD_TAG, type CardLife, LEASHED } from './card-element.ts';

/** Fills a card's frame with its contents, or changes those it has; gives back the way to take them out again. */
export type FillCard = (frame: HTMLElement) => () => void;

/** How far from the window's edges a card stays, and from its place. */
const EDGE = 8;
const GAP = 6;
/** No card is taller, however much room there is, nor lower while it would still be read. */
const TALLEST = 360;
const LOWEST = 120;

/** What a click or a key does inside the card is no business of the page. */
const KEPT_FROM_PAGE = ['click', 'pointerdown', 'pointerup', 'mousedown', 'mouseup', 'keydown', 'keyup', 'copy'];

/** A card beside a place of the page: a popover in the top layer with its own shadow root. Its contents are given. */
export class Card {
  readonly #page: Document;
  readonly #life: CardLife;
  #element: HTMLElement | null = null;
  #empty: (() => void) | null = null;
  #place: (() => void) | null = null;
  #anchor: () => DOMRect = () => new DOMRect();
  #stopFollowing: (() => void) | null = null;
  #focusBefore: Element | null = null;

  constructor(page: Document, life: CardLife) {
    this.#page = page;
    this.#life = life;
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

  /** Shows a card beside an anchor; one that is open already is replaced, and what had the focus before it still counts. */
  open(fill: FillCard, anchor: () => DOMRect, dark: boolean): void {
    const hadFocus = this.#hasFocus;
    const focusBefore = hadFocus ? this.#focusBefore : this.#page.activeElement;
    this.#remove();
    this.#focusBefore = focusBefore;
    const element = hostElement(this.#page);
    element.setAttribute('popover', 'manual');
    element.toggleAttribute('data-dark', dark);
    element.toggleAttribute(LEASHED, this.#life === 'leashed');
    const root = element.attachShadow({ mode: 'open' });
    const sheet = this.#page.createElement('style');
    sheet.textContent = CARD_CSS;
    const frame = this.#page.createElement('div');
    frame.lang = 'zh';
    root.append(sheet, frame);
    this.#page.documentElement.append(element);
    this.#element = element;
    this.#anchor = anchor;
    this.#empty = fill(frame);
    for (const type of KEPT_FROM_PAGE) element.addEventListener(type, (event) => event.stopPropagation());
    element.showPopover();
    const reference = { getBoundingClientRect: () => this.#anchor() };
    const place = () => this.#compute(element, reference);
    this.#place = place;
    this.#stopFollowing = autoUpdate(reference, element, place, { ancestorScroll: false });
    if (hadFocus) this.focus();
  }

  /** Changes what the open card holds and where it stands; what in it has the focus keeps it. */
  update(fill: FillCard, anchor: () => DOMRect): void {
    const frame = this.#element?.shadowRoot?.querySelector('div');
    if (!frame) return;
    this.#anchor = anchor;
    this.#empty = fill(frame);
    this.follow();
  }

  /** Where something may be put for a moment that is no part of the page; null while no card is shown. */
  get inside(): ShadowRoot | null {
    return this.#element?.shadowRoot ?? null;
  }

  /** Puts the card to where its place is now. */
  follow(): void {
    this.#place?.();
  }

  /** Gives the card the keyboard, unless something in it has it; a screen reader says what it holds. */
  focus(): void {
    if (this.#element?.shadowRoot?.activeElement) return;
    this.#element?.shadowRoot?.querySelector<HTMLElement>('.card')?.focus({ preventScroll: true });
  }

  /** Takes the card out of the page; the focus goes back to where it was. */
  close(): void {
    const hadFocus = this.#hasFocus;
    const before = this.#focusBefore;
    this.#remove();
    this.#focusBefore = null;
    if (hadFocus && before instanceof HTMLElement && before.isConnected && before !== this.#page.body)
      before.focus({ preventScroll: true });
  }

  get #hasFocus(): boolean {
    return this.#element !== null && this.#page.activeElement === this.#element;
  }

  #remove(): void {
    this.#stopFollowing?.();
    this.#stopFollowing = null;
    this.#place = null;
    this.#empty?.();
    this.#empty = null;
    this.#element?.remove();
    this.#element = null;
  }

  #compute(element: HTMLElement, reference: { getBoundingClientRect(): DOMRect }): void {
    // A font-size tool may zoom the whole page, while the card is open too: the card is not zoomed with it.
    const zoom = (this.#page.documentElement as Element & { currentCSSZoom?: number }).currentCSSZoom ?? 1;
    setOnHost(element, 'zoom', String(1 / zoom));
    void computePosition(reference, element, {
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        offset(GAP),
        flip({ padding: EDGE }),
        size({
          padding: EDGE,
          apply: ({ availableHeight }) => {
            const height = Math.max(LOWEST, Math.min(TALLEST, Math.floor(availableHeight)));
            setOnHost(element, 'height', `${height}px`);
          },
        }),
        // Where there is no room on either side it rather covers its place than leaves the window.
        shift({ padding: EDGE, crossAxis: true }),
      ],
    }).then(({ x, y }) => {
      setOnHost(element, 'x', `${Math.round(x)}px`);
      setOnHost(element, 'y', `${Math.round(y)}px`);
      element.toggleAttribute('data-placed', true);
    });
  }
}

/** The element of a card. A page that gives the name a meaning of its own would get to fill or remove it. */
function hostElement(page: Document): HTMLElement {
  const element = page.createElement(CARD_TAG);
  return element.matches(':defined') ? page.createElement('div') : element;
}

/** What a card's styles take from its host: against a page's `* { --report-lens-x: 0 !important }`. */
function setOnHost(element: HTMLElement, name: 'x' | 'y' | 'zoom' | 'height', value: string): void {
  element.style.setProperty(`--report-lens-${name}`, value, 'important');
}
