import type { Element, LineElement } from './elements.ts';
import { isLong, type Measure, measure } from './paragraphs.ts';

/** A page with fewer long lines than this is measured by all pages of its width: the last one may hold two lines. */
const FEWEST_LINES = 8;
/** A column beside another one with fewer long lines than this, as one of cells on a line each, is as wide as that one. */
const FEWEST_LONG = 3;

/** The measures of the columns of all pages. */
export class Measures {
  readonly #ofPage = new Map<string, Measure>();
  readonly #ofAll = new Map<string, Measure>();

  constructor(elements: readonly Element[]) {
    const lines = elements.filter((element) => element.kind === 'line');
    for (const [key, group] of grouped(lines, allKey)) set(this.#ofAll, key, group);
    for (const [key, group] of grouped(lines, pageKey)) if (group.length >= FEWEST_LINES) set(this.#ofPage, key, group);
  }

  /** The measure of the column that a line stands in; of a page that says nothing, the line's own. */
  of(element: LineElement): Measure {
    const { left, right } = element.line;
    return this.#own(element) ?? this.#ofOther(element) ?? { left, right, leading: 1.5 };
  }

  #own(element: LineElement): Measure | undefined {
    return this.#ofPage.get(pageKey(element)) ?? this.#ofAll.get(allKey(element));
  }

  /** That of the column on the other side of the page, seen in a mirror. */
  #ofOther(element: LineElement): Measure | undefined {
    if (element.column === 'whole') return undefined;
    const other = this.#own({ ...element, column: element.column === 'left' ? 'right' : 'left' });
    return other === undefined
      ? undefined
      : { ...other, left: element.width - other.right, right: element.width - other.left };
  }
}

function set(measures: Map<string, Measure>, key: string, group: readonly LineElement[]): void {
  const lines = group.map(({ line }) => line);
  const isBeside = group.some(({ column }) => column !== 'whole');
  const found = isBeside && lines.filter(isLong).length < FEWEST_LONG ? null : measure(lines);
  if (found !== null) measures.set(key, found);
}

function pageKey({ line, column }: LineElement): string {
  return `${line.page} ${column}`;
}

function allKey({ column, width }: LineElement): string {
  return `${Math.round(width)} ${column}`;
}

function grouped(
  elements: readonly LineElement[],
  keyOf: (element: LineElement) => string,
): Map<string, LineElement[]> {
  const groups = new Map<string, LineElement[]>();
  for (const element of elements) {
    const key = keyOf(element);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [element]);
    else group.push(element);
  }
  return groups;
}
