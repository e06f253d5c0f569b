import type { Span } from '../text/span.ts';
import type { TextMap } from './text-map.ts';

/** The box of a range of the text in the window; null where it is not shown. */
export function boxOf(page: Document, map: TextMap, span: Span): DOMRect | null {
  return boxesOf(page, map, span)[0] ?? null;
}

/** The boxes of a range of the text, one a line. */
export function boxesOf(page: Document, map: TextMap, span: Span): readonly DOMRect[] {
  const range = liveRange(page, map, span);
  return range === null ? [] : [...range.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
}

/** Scrolls a place to the middle of the window, unless it is fully visible already. Whether there is such a place. */
export function reveal(page: Document, map: TextMap, span: Span): boolean {
  const range = liveRange(page, map, span);
  const box = range?.getBoundingClientRect();
  if (!range || !box || (box.width === 0 && box.height === 0)) return false;
  const view = page.defaultView;
  const start = boxOf(page, map, span) ?? box;
  if (view !== null && !isVisible(page, view, start)) {
    const element = range.startContainer.parentElement;
    // Brings nested scrolling boxes into place; then the window itself, to the letter.
    if (element !== null && hasInnerScroller(element, view))
      element.scrollIntoView({ block: 'center', inline: 'nearest' });
    const after = boxOf(page, map, span) ?? start;
    if (!isVisible(page, view, after)) {
      view.scrollBy({
        top: after.top + after.height / 2 - view.innerHeight / 2,
        left: leftOf(after, view),
        behavior: 'instant',
      });
    }
  }
  return true;
}

/** How far to scroll sideways: on pages of a fixed width, in a window narrower than they are, a place may stand beside it. */
function leftOf(box: DOMRect, view: Window): number {
  if (isBeside(box, view)) return box.left - Math.max(0, (view.innerWidth - box.width) / 2);
  return 0;
}

/** A place wider than the window is seen once it begins there. */
function isBeside(box: DOMRect, view: Window): boolean {
  return box.left < 0 || box.left + Math.min(box.width, view.innerWidth / 2) > view.innerWidth;
}

function liveRange(page: Document, map: TextMap, span: Span): Range | null {
  const place = map.range(span);
  if (place === null || !place.startContainer.isConnected || !place.endContainer.isConnected) return null;
  const range = page.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range;
}

/** In the window, and not under a bar that stays at its top or bottom. */
function isVisible(page: Document, view: Window, box: DOMRect): boolean {
  if (box.top < 0 || box.bottom > view.innerHeight || isBeside(box, view)) return false;
  const x = Math.min(Math.max(box.left + box.width / 2, 0), view.innerWidth - 1);
  const y = Math.min(Math.max(box.top + box.height / 2, 0), view.innerHeight - 1);
  const top = page.elementFromPoint(x, y);
  if (top === null) return false;
  for (let at: Element | null = top; at !== null; at = at.parentElement) {
    const position = view.getComputedStyle(at).position;
    if (position === 'fixed' || position === 'sticky') return false;
  }
  return true;
}

function hasInnerScroller(element: Element, view: Window): boolean {
  for (let at: Element | null = element; at !== null && at !== element.ownerDocument.body; at = at.parentElement) {
    if (/auto|scroll/.test(view.getComputedStyle(at).overflowY) && at.scrollHeight > at.clientHeight) return true;
  }
  return false;
}
