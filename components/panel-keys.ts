/**
 * Answers a key pressed anywhere in the panel; whether it meant something.
 *
 * `j` and `k` go to the next and the previous row of the list shown, Enter and the down arrow from the search to the
 * first row that it left. Every other key belongs to what names it by `aria-keyshortcuts`: a field gets the focus, a
 * button is pressed. So no key does what is not also there to be seen.
 */
export function answerKey(page: Document, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  if (page.querySelector('dialog[open]') !== null) return false;
  if (isSearch(event.target) && ['Enter', 'ArrowDown'].includes(event.key)) return goToFirstRow(page);
  if (isTyping(event.target)) return false;
  if (event.key === 'j' || event.key === 'k') return goToRow(page, event.key === 'j' ? 1 : -1);
  const named = [...page.querySelectorAll<HTMLElement>('[aria-keyshortcuts]:not(:disabled)')];
  const owner = named.find((element) => element.getAttribute('aria-keyshortcuts') === event.key);
  if (owner === undefined) return false;
  if (owner instanceof HTMLInputElement) owner.focus();
  else owner.click();
  return true;
}

function rowsOf(page: Document): HTMLElement[] {
  return [...page.querySelectorAll<HTMLElement>('[role="tabpanel"] .row-head')];
}

function goToFirstRow(page: Document): boolean {
  const [first] = rowsOf(page);
  first?.focus();
  return first !== undefined;
}

/** Goes on from the row that has the focus, else from the one that is open, else to the first. */
function goToRow(page: Document, by: 1 | -1): boolean {
  const rows = rowsOf(page);
  const here = page.activeElement?.closest('.row') ?? page.querySelector('[role="tabpanel"] .row.open');
  const now = rows.findIndex((row) => here?.contains(row) ?? false);
  const next = rows[now < 0 ? 0 : now + by];
  if (next === undefined) return false;
  next.focus();
  return true;
}

function isSearch(target: EventTarget | null): boolean {
  return target instanceof HTMLInputElement && target.type === 'search';
}

function isTyping(target: EventTarget | null): boolean {
  return (
    (target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type)) ||
    target instanceof HTMLSelectElement ||
    target instanceof HTMLTextAreaElement
  );
}
