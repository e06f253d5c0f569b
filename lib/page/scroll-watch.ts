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

/**
 * Calls back once, when the page has been laid out and painted anew. What asks for places before that has the browser lay
 * it out at once, in a task of ours: a form of thousands of fields takes it 200 ms.
 *
 * @returns the way to call it off
 */
export function afterPaint(page: Document, painted: () => void): () => void {
  const view = page.defaultView ?? window;
  let task: ReturnType<typeof setTimeout> | undefined;
  const frame = view.requestAnimationFrame(() => {
    // Callbacks of a frame run before its layout, the next task behind it.
    task = setTimeout(painted);
  });
  return () => {
    view.cancelAnimationFrame(frame);
    clearTimeout(task);
  };
}
