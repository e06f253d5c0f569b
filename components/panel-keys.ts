/**
 * Answers a key pressed anywhere in the panel; whether it meant something.
 *
 * `j` and `k` go to the next and the previous row of the list shown, or figure of the summary; where one is open the next
 * one opens in its stead, and the page goes along. Arrows, Home and End go through rows too. Enter and the down arrow lead
 * from the search to the first row that it left. Every other key belongs to what names it by `aria-keyshortcuts`: a field gets the focus, a
 * button is pressed. So no key does what is not also there to be seen.
 */
export function answerKey(page: Document, event: KeyboardEvent): boolean {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  if (page.querySelector('dialog[open]') !== null) return false;
  if (isSearch(event.target) && ['Enter', 'ArrowDown'].includes(event.key)) return goToFirstRow(page);
  if (isTyping(event.target)) return false;
  if (event.key === 'j' || event.key === 'k') return stepTo(page, event.key === 'j' ? 1 : -1);
  if (isInRow(event.target) && ROW_KEYS.includes(event.key)) return moveInRows(page, event.key);
  const named = [...page.querySelectorAll<HTMLElement>('[aria-keyshortcuts]:not(:disabled)')];
  const owner = named.find((element) => element.getAttribute('aria-keyshortcuts') === event.key);
  if (owner === undefined) return false;
  if (owner instanceof HTMLInputElement) owner.focus();
  else owner.click();
  return true;
}

const ROW_KEYS = ['ArrowDown', 'ArrowUp', 'Home', 'End'];

/** The rows of the list shown; of the summary its figures. */
function rowsOf(page: Document): HTMLElement[] {
  const heads = [...page.querySelectorAll<HTMLElement>('[role="tabpanel"] .row-head')];
  if (page.querySelector('[role="tabpanel"].summary') === null) return heads;
  return [...page.querySelectorAll<HTMLElement>('[role="tabpanel"] .figure:is([data-fact-id], [data-target-id])')];
}

function isInRow(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('[role="tabpanel"] :is(.row-head, .figure)') !== null;
}

/** Goes on in the list. What is open closes, and the next one opens: so a reader steps through the page itself. */
function stepTo(page: Document, by: 1 | -1): boolean {
  const isReading = page.querySelector('[role="tabpanel"] .row.open') !== null;
  const isSummary = page.querySelector('[role="tabpanel"].summary') !== null;
  if (!goToRow(page, by)) return false;
  const row = page.activeElement;
  if ((isReading || isSummary) && row instanceof HTMLElement && row.closest('.row.open') === null) row.click();
  return true;
}

function moveInRows(page: Document, key: string): boolean {
  if (key === 'ArrowDown' || key === 'ArrowUp') return goToRow(page, key === 'ArrowDown' ? 1 : -1);
  const rows = rowsOf(page);
  const end = key === 'Home' ? rows[0] : rows.at(-1);
  end?.focus();
  return end !== undefined;
}

function goToFirstRow(page: Document): boolean {
  const [first] = rowsOf(page);
  first?.focus();
  return first !== undefined;
}

/** Goes on from the row that has the focus, else from the one that is open, else to the first. */
function goToRow(page: Document, by: 1 | -1): boolean {
  const rows = rowsOf(page);
  const focused = page.activeElement;
  const here = focused?.closest('.row, .figure') ?? page.querySelector('[role="tabpanel"] .row.open');
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
