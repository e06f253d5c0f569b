// Scripts that Firefox runs in a page or in the panel, as Marionette takes them: the body of a function.

/** In the panel: whether this is the title of the report, or why there is none. */
export const SHOWN =
  "return (document.querySelector('h1') ?? document.querySelector('.notice .title'))?.textContent.trim() === arguments[0];";

/** In a page: whether figures are marked. */
export const MARKED = "return CSS.highlights.has('report-lens-actual');";

/** In a page: whether these words, or none, are the place whose row is open. */
export const CURRENT = `const [place] = CSS.highlights.get('report-lens-current') ?? [];
  if (place === undefined) return arguments[0] === null;
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  return range.toString() === arguments[0];`;

/** In a page: a point in the first place of a highlight, scrolled to the middle of the window. */
export const POINT = `const [place] = CSS.highlights.get(arguments[0]);
  place.startContainer.parentElement.scrollIntoView({ block: 'center', behavior: 'instant' });
  const range = document.createRange();
  range.setStart(place.startContainer, place.startOffset);
  range.setEnd(place.endContainer, place.endOffset);
  const box = range.getClientRects()[0];
  return [box.left + 4, box.top + box.height / 2];`;

/** Whether an element with these words is in the page; it is given a mark to be pressed by. */
export const NAMED = `for (const element of document.querySelectorAll(arguments[0])) {
    if (!element.textContent.includes(arguments[1]) || !element.checkVisibility()) continue;
    for (const marked of document.querySelectorAll('[data-pressed]')) marked.removeAttribute('data-pressed');
    element.setAttribute('data-pressed', '');
    return true;
  }
  return false;`;
