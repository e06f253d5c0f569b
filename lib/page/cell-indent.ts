/** How many letters one of a style's units is, letters being as wide as they are on most of these pages. */
const LETTERS: Readonly<Record<string, number>> = { em: 1, rem: 1, px: 1 / 16, pt: 1 / 12 };
const MOVED_IN = /(?:^|[;\s])(?:text-indent|padding-left|margin-left)\s*:\s*(\d+(?:\.\d+)?)(em|rem|px|pt)/gi;
/** So much more than the least of its column is no chance of the layout. */
const LEAST = 0.7;

/**
 * How far the words of the first cells of a table's rows are moved in, in letters: by blanks (pages write two or four
 * hard ones for one or two letters), or by the styles of the cell and what stands first in it, as far as these differ
 * from the least in the column. Styles are read as they are written: asking for computed ones would cost a layout.
 */
export function indentsOf(cells: readonly Element[]): number[] {
  const styled = cells.map(styledIndent);
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

/** The indents that a cell and the elements that open it write into their styles. */
function styledIndent(cell: Element): number {
  let letters = 0;
  for (let element: Element | null = cell; element !== null; element = element.firstElementChild) {
    for (const [, size = '0', unit = 'em'] of (element.getAttribute('style') ?? '').matchAll(MOVED_IN))
      letters += Number(size) * (LETTERS[unit.toLowerCase()] ?? 0);
  }
  return letters;
}
