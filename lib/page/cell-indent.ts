/** How far an element moves its words in, in letters, by its own styles and by those of what opens it. */
export type IndentOf = (cell: Element) => number;

/** How many letters one of a style's units is, letters being as wide as they are on most of these pages. */
const LETTERS: Readonly<Record<string, number>> = { em: 1, rem: 1, px: 1 / 16, pt: 1 / 12 };
const MOVED_IN = /(?:^|[;\s])(?:text-indent|padding-left|margin-left)\s*:\s*(\d+(?:\.\d+)?)(em|rem|px|pt)/gi;
/** `.xl67 { … }` and `td.xl67 { … }`: how spreadsheets save the indents of their cells. */
const RULE = /(?:^|[\s},;])(?:[a-z]+)?\.([\w-]+)\s*\{([^{}]*)\}/gi;
/** So much more than the least of its column is no chance of the layout. */
const LEAST = 0.7;

/**
 * How far the words of the first cells of a table's rows are moved in, in letters: by blanks (pages write two or four
 * hard ones for one or two letters), or by styles, as far as these differ from the least in the column.
 */
export function indentsOf(cells: readonly Element[], indentOf: IndentOf): number[] {
  const styled = cells.map(indentOf);
  const least = Math.min(...styled);
  return cells.map((cell, at) => {
    const more = (styled[at] ?? 0) - least;
    return blanksBefore(cell.textContent ?? '') + (more >= LEAST ? more : 0);
  });
}

function blanksBefore(text: string): number {
  const blanks = /^[\s\u200b]*/.exec(text)?.[0] ?? '';
  if (blanks.length === text.length) return 0;
  const wide = blanks.match(/\u3000/g)?.length ?? 0;
  const hard = blanks.match(/[\u00a0\u2002\u2003]/g)?.length ?? 0;
  return wide + hard / 2;
}

/** The indents as the browser computed them. Lengths that are fixed need no layout; asked of first cells only. */
export function computedIndent(view: Window): IndentOf {
  return (cell) => {
    let letters = 0;
    let indent = 0;
    for (const element of openingOf(cell)) {
      const style = view.getComputedStyle(element);
      const size = Number.parseFloat(style.fontSize) || 16;
      letters += (lengthOf(style.paddingLeft) + lengthOf(style.marginLeft)) / size;
      // It is inherited: the innermost says what all of them add up to.
      indent = lengthOf(style.textIndent) / size;
    }
    return letters + indent;
  };
}

function lengthOf(written: string): number {
  return written.endsWith('px') ? Number.parseFloat(written) : 0;
}

/** The indents as they are written: in the elements' own styles, and in the page's for the classes of cells. */
export function writtenIndent(): IndentOf {
  const pages = new WeakMap<Document, ReadonlyMap<string, number>>();
  return (cell) => {
    const page = cell.ownerDocument;
    const classes = pages.get(page) ?? indentsOfClasses(page);
    pages.set(page, classes);
    let letters = 0;
    for (const element of openingOf(cell)) {
      letters += lettersIn(element.getAttribute('style') ?? '');
      for (const name of element.classList) letters += classes.get(name) ?? 0;
    }
    return letters;
  };
}

function indentsOfClasses(page: Document): ReadonlyMap<string, number> {
  const classes = new Map<string, number>();
  for (const sheet of page.querySelectorAll('style'))
    for (const [, name = '', rules = ''] of (sheet.textContent ?? '').matchAll(RULE)) {
      const letters = lettersIn(rules);
      if (letters > 0) classes.set(name, letters);
    }
  return classes;
}

function lettersIn(style: string): number {
  let letters = 0;
  for (const [, size = '0', unit = 'em'] of style.matchAll(MOVED_IN))
    letters += Number(size) * (LETTERS[unit.toLowerCase()] ?? 0);
  return letters;
}

/** A cell and the elements that open it, one inside the other. */
function* openingOf(cell: Element): Generator<Element> {
  for (let element: Element | null = cell; element !== null; element = element.firstElementChild) yield element;
}
