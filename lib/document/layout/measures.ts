import type { Element } from './elements.ts';
import { type Measure, measure } from './paragraphs.ts';
import type { TextLine } from './text-line.ts';

type LineElement = Extract<Element, { kind: 'line' }>;

/** A page with fewer long lines than this is measured by all pages of its width: the last one may hold two lines. */
const FEWEST_LINES = 8;

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
    const all = this.#ofAll.get(allKey(element));
    return this.#ofPage.get(pageKey(element)) ?? all ?? { left, right, leading: 1.5 };
  }
}

function set(measures: Map<string, Measure>, key: string, lines: readonly TextLine[]): void {
  const found = measure(lines);
  if (found !== null) measures.set(key, found);
}

function pageKey({ line, column }: LineElement): string {
  return `${line.page} ${column}`;
}

function allKey({ column, width }: LineElement): string {
  return `${Math.round(width)} ${column}`;
}

function grouped(elements: readonly LineElement[], keyOf: (element: LineElement) => string): Map<string, TextLine[]> {
  const groups = new Map<string, TextLine[]>();
  for (const element of elements) {
    const key = keyOf(element);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [element.line]);
    else group.push(element.line);
  }
  return groups;
}
