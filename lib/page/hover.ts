import type { HoverCard, HoverTarget } from './hover-owner.ts';
import { isPlainClick } from './plain-click.ts';
import { isInside, isOnTheWay, type Point } from './safe-triangle.ts';

/** The pointer rests this long on a term before its card opens … */
export const REST_MS = 150;
/** … and may be away from term and card this long before it closes. */
export const GRACE_MS = 220;

/**
 * Opens the card where the pointer rests and closes it when the pointer leaves, on Escape, on scrolling. A click or
 * Enter pins it: then it stays with its place until it is closed.
 *
 *     idle ──on a term──▶ resting ──150 ms──▶ open ──left term, card and way──▶ leaving ──grace──▶ idle
 *      ▲  ╲                                   │ ▲──────────came back─────────────┘
 *      │   ╲──click──▶ pinned ◀──click, Enter─┘
 *      └──Escape, closed, click elsewhere──┘
 */
export class Hover<Target> {
  readonly #page: Document;
  readonly #card: HoverCard;
  readonly #owner: HoverTarget<Target>;
  #ending: AbortController | null = null;
  #resting: Target | null = null;
  #shown: Target | null = null;
  #pinned = false;
  #left: Point = { x: 0, y: 0 };
  #down: Point | null = null;
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #graceTimer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;

  constructor(page: Document, card: HoverCard, owner: HoverTarget<Target>) {
    this.#page = page;
    this.#card = card;
    this.#owner = owner;
  }

  /** What the open card is about; null while none is shown. */
  get shown(): Target | null {
    return this.#shown;
  }

  start(): void {
    if (this.#ending !== null) return;
    this.#ending = new AbortController();
    const { signal } = this.#ending;
    const options = { passive: true, capture: true, signal };
    this.#page.addEventListener('pointermove', (event) => this.#moved(event), options);
    this.#page.documentElement.addEventListener('pointerleave', () => this.#leftPage(), options);
    this.#page.addEventListener('scroll', (event) => this.#scrolled(event), options);
    this.#page.addEventListener('keydown', (event) => this.#pressed(event), options);
    this.#page.addEventListener('pointerdown', (event) => this.#wentDown(event), options);
    const view = this.#page.defaultView;
    // Last of all listeners: a page that took the click for its own has said so by then.
    view?.addEventListener('click', (event) => this.#clicked(event), { passive: true, signal });
    for (const turn of ['pagehide', 'popstate', 'hashchange'])
      view?.addEventListener(turn, () => this.close(), { signal });
  }

  stop(): void {
    this.#ending?.abort();
    this.#ending = null;
    cancelAnimationFrame(this.#frame);
    this.close();
  }

  /** Opens a card that stays until it is closed. */
  pin(target: Target, point: Point | null = null): void {
    this.#stay();
    clearTimeout(this.#restTimer);
    this.#resting = null;
    this.#shown = target;
    this.#pinned = true;
    this.#owner.open(target, point, true);
  }

  /** Closes the card and forgets what was under the pointer. */
  close(): void {
    clearTimeout(this.#restTimer);
    clearTimeout(this.#graceTimer);
    this.#graceTimer = undefined;
    this.#resting = null;
    this.#shown = null;
    this.#pinned = false;
    this.#card.close();
  }

  #moved(event: PointerEvent): void {
    if (event.pointerType === 'touch' || event.buttons !== 0) return;
    if (this.#card.holds(event)) {
      this.#stay();
      return;
    }
    const point = { x: event.clientX, y: event.clientY };
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#settle(point));
  }

  #settle(point: Point): void {
    const target = this.#owner.find(point);
    this.#owner.pointed(point);
    if (this.#pinned) return;
    if (this.#shown !== null) {
      if (target !== null && this.#owner.same(target, this.#shown)) {
        this.#left = point;
        this.#stay();
        return;
      }
      const box = this.#card.box;
      if (box !== null && (isInside(box, point, 4) || isOnTheWay(this.#left, box, point))) {
        // On the way to the card: other terms crossed do not count. The grace begins anew with every step on it.
        this.#stay();
        this.#leave();
        return;
      }
      this.#leave();
    }
    this.#rest(target, point);
  }

  #rest(target: Target | null, point: Point): void {
    if (target !== null && this.#resting !== null && this.#owner.same(target, this.#resting)) return;
    clearTimeout(this.#restTimer);
    this.#resting = target;
    if (target === null) return;
    this.#restTimer = setTimeout(() => {
      this.#stay();
      this.#resting = null;
      this.#shown = target;
      this.#left = point;
      this.#owner.open(target, point, false);
    }, REST_MS);
  }

  #stay(): void {
    clearTimeout(this.#graceTimer);
    this.#graceTimer = undefined;
  }

  #leave(): void {
    this.#graceTimer ??= setTimeout(() => this.close(), GRACE_MS);
  }

  #leftPage(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#restTimer);
    this.#resting = null;
    this.#owner.pointed(null);
    if (this.#shown !== null && !this.#pinned) this.#leave();
  }

  #scrolled(event: Event): void {
    if (this.#card.holds(event)) return;
    if (this.#pinned) this.#card.follow();
    else this.close();
  }

  #pressed(event: KeyboardEvent): void {
    if (this.#shown === null) return;
    if (event.key === 'Escape') this.close();
    const isFree = this.#page.activeElement === null || this.#page.activeElement === this.#page.body;
    if (event.key === 'Enter' && !this.#pinned && isFree) this.pin(this.#shown, this.#left);
  }

  #wentDown(event: PointerEvent): void {
    this.#down = null;
    if (this.#card.holds(event)) return;
    const point = { x: event.clientX, y: event.clientY };
    this.#down = point;
    clearTimeout(this.#restTimer);
    this.#resting = null;
    // A click on the place of the card is going to pin it.
    const target = this.#shown === null ? null : this.#owner.findClicked(point);
    if (target === null || this.#shown === null || !this.#owner.same(target, this.#shown)) this.close();
  }

  #clicked(event: MouseEvent): void {
    const down = this.#down;
    this.#down = null;
    if (down === null || this.#card.holds(event)) return;
    if (event.detail > 1) {
      // A second click selects words: the card that the first one opened is in the way.
      this.close();
      return;
    }
    if (!isPlainClick(event, down, this.#page.getSelection())) return;
    const point = { x: event.clientX, y: event.clientY };
    const target = this.#owner.findClicked(point);
    if (target === null || (this.#pinned && this.#shown !== null && this.#owner.same(target, this.#shown))) return;
    this.pin(target, point);
    this.#owner.clicked(target);
  }
}
