/**
 * Calls back, at most once a frame, while a page or any box in it scrolls.
 *
 * @returns the way to stop
 */
export function watchScroll(page: Document, scrolled: () => void): () => void {
  const view = page.defaultView ?? window;
  let frame: number | null = null;
  const later = () => {
    frame ??= view.requestAnimationFrame(() => {
      frame = null;
      scrolled();
    });
  };
  // Scrolling of inner boxes does not bubble.
  page.addEventListener('scroll', later, { capture: true, passive: true });
  return () => {
    page.removeEventListener('scroll', later, { capture: true });
    if (frame !== null) view.cancelAnimationFrame(frame);
  };
}
