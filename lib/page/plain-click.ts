import type { Point } from './safe-triangle.ts';

/** Things of a page that mean something when they are clicked. */
const OWN_MEANING =
  'a[href],button,input,select,textarea,label,summary,video,audio,area,[contenteditable]:not([contenteditable="false"]),[role="button"],[role="link"],[role="tab"],[role="menuitem"],[onclick]';

/** A pointer that moved further between down and up drew a selection. */
const STILL = 5;

/**
 * Whether a click only points at text: the first button alone, on nothing that takes clicks itself, while nothing is
 * selected and the page did not take the click for its own.
 *
 * @param down where the pointer went down
 */
export function isPlainClick(event: MouseEvent, down: Point | null, selection: Selection | null): boolean {
  if (event.button !== 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return false;
  if (event.defaultPrevented || event.detail > 1) return false;
  if (down !== null && Math.hypot(event.clientX - down.x, event.clientY - down.y) > STILL) return false;
  if (selection !== null && !selection.isCollapsed) return false;
  return !(event.target instanceof Element && event.target.closest(OWN_MEANING) !== null);
}
