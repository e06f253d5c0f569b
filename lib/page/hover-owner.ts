import type { Point } from './safe-triangle.ts';

/** What hovering has to know of the card that its owner opens. */
export interface HoverCard {
  /** Its box in the window; null while none is shown. */
  readonly box: DOMRect | null;
  /** Whether an event went through it. */
  holds(event: Event): boolean;
  /** Puts it to where its place is now. */
  follow(): void;
  close(): void;
}

/** What hovering asks of its owner; `Target` is whatever stands under the pointer. */
export interface HoverTarget<Target> {
  /** What is under a point of the window that has a card for a pointer that rests; null for nothing. */
  find(point: Point): Target | null;
  /** What is under a point that has a card for a click. */
  findClicked(point: Point): Target | null;
  same(a: Target, b: Target): boolean;
  open(target: Target, point: Point | null, pinned: boolean): void;
  /** The pointer moved; for marks that light a row. */
  pointed(point: Point | null): void;
  /** Something was clicked, and its card opened. */
  clicked(target: Target): void;
}
