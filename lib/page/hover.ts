import type { Card } from './card.ts';
import { isInside, isOnTheWay, type Point } from './safe-way.ts';

/** The pointer rests this long on a term before its card opens … */
const REST_MS = 150;
/** … and may be away from term and card this long before it closes. */
const GRACE_MS = 220;

/** What hovering asks of its owner; `Target` is whatever stands under the pointer. */
export interface HoverTarget<Target> {
  /** What is under a point of the window that has a card; null for nothing. */
  find(point: Point): Target | null;
  same(a: Target, b: Target): boolean;
  open(target: Target, point: Point): void;
  /** The pointer moved; for marks that light a row. */
  pointed(point: Point | null): void;
}

/**
 * Opens the card where the pointer rests and closes it when the pointer leaves, on Escape, on scrolling.
 *
 *     idle ──on a term──▶ resting ──150 ms──▶ open ──left term, card and way──▶ leaving ──grace──▶ idle
 *                                               ▲──────────came back─────────────┘
 */
export class Hover<Target> {
  readonly #page: Document;
  readonly #card: Card;
  readonly #owner: HoverTarget<Target>;
  #ending: AbortController | null = null;
  #resting: Target | null = null;
  #shown: Target | null = null;
  #left: Point = { x: 0, y: 0 };
  #restTimer: ReturnType<typeof setTimeout> | undefined;
  #graceTimer: ReturnType<typeof setTimeout> | undefined;
  #frame = 0;
  /** Where the page was scrolled to when the card was held; the event of that scrolling comes later. */
  #heldAt: number | null = null;

  constructor(page: Document, card: Card, owner: HoverTarget<Target>) {
    this.#page = page;
    this.#card = card;
    this.#owner = owner;
  }

  start(): void {
    if (this.#ending !== null) return;
    this.#ending = new AbortController();
    const options = { passive: true, capture: true, signal: this.#ending.signal };
    this.#page.addEventListener('pointermove', (event) => this.#moved(event), options);
    this.#page.documentElement.addEventListener('pointerleave', () => this.#leftPage(), options);
    this.#page.addEventListener('scroll', (event) => this.#scrolled(event), options);
    this.#page.addEventListener('keydown', (event) => this.#pressed(event), options);
    this.#page.addEventListener('pointerdown', (event) => this.#clicked(event), options);
  }

  stop(): void {
    this.#ending?.abort();
    this.#ending = null;
    cancelAnimationFrame(this.#frame);
    this.close();
  }

  /** Keeps the card of a target that was opened by other means than the pointer, over the scrolling that led there. */
  hold(target: Target): void {
    this.#stay();
    clearTimeout(this.#restTimer);
    this.#resting = null;
    this.#shown = target;
    this.#heldAt = this.#scrollTop();
  }

  /** Closes the card and forgets what was under the pointer. */
  close(): void {
    clearTimeout(this.#restTimer);
    clearTimeout(this.#graceTimer);
    this.#graceTimer = undefined;
    this.#resting = null;
    this.#shown = null;
    this.#heldAt = null;
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
      this.#owner.open(target, point);
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
    if (this.#shown !== null) this.#leave();
  }

  #scrolled(event: Event): void {
    if (this.#card.holds(event) || this.#scrollTop() === this.#heldAt) return;
    this.close();
  }

  #scrollTop(): number {
    return this.#page.scrollingElement?.scrollTop ?? 0;
  }

  #pressed(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.#card.isOpen) this.close();
  }

  #clicked(event: Event): void {
    if (!this.#card.holds(event)) this.close();
  }
}
