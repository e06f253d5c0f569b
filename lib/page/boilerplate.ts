import { isBoilerplate, opensLinks } from '../report/site-line.ts';
import type { Steps } from '../work/steps.ts';
import type { Line, Run } from './line.ts';

/** Leaves out what the page adds inside the body: tools, counters, attachment lists, a second copy of the title. */
export function* withoutBoilerplate(lines: readonly Line[]): Steps<readonly Line[]> {
  const kept: Line[] = [];
  let inLinks = false;
  for (const line of lines) {
    inLinks = opensLinks(line.text) || (inLinks && isAllLinks(line));
    if (line.cell !== null || !(inLinks || isBoilerplate(line.text))) kept.push(line);
    yield;
  }
  return withoutMenus(withoutRepeatedEnd(kept));
}

/** So many short links in a row, in one line or in one each, are a menu. */
const MENU = 8;
const LONGEST_ITEM = 10;

/** Menus of a page that has its text in no container of its own: lines of short links and nothing else. */
function withoutMenus(lines: readonly Line[]): readonly Line[] {
  const kept: Line[] = [];
  let items: Line[] = [];
  let links = 0;
  const settle = (): void => {
    if (links < MENU) kept.push(...items);
    items = [];
    links = 0;
  };
  for (const line of lines) {
    const count = linksOf(line);
    if (count === 0) {
      settle();
      kept.push(line);
    } else {
      items.push(line);
      links += count;
    }
  }
  settle();
  return kept;
}

/** How many short links a line is made of; 0 where it has other words too, is a sentence, or a cell. */
function linksOf({ text, runs, cell }: Line): number {
  if (cell !== null || /[，。；：\d.]/.test(text)) return 0;
  const words = runs.filter(hasWords).length;
  return text.length <= words * LONGEST_ITEM && isAllLinks({ runs }) ? words : 0;
}

/** Whether a line has no words but those of links. */
function isAllLinks({ runs }: Pick<Line, 'runs'>): boolean {
  const words = runs.filter(hasWords);
  return words.length > 0 && words.every(({ node }) => node.parentElement?.closest('a[href]') !== null);
}

function hasWords({ node }: Run): boolean {
  return node.data.trim() !== '';
}

/** Some pages repeat the title and the first sentence after the text: lines at the end that stand at the start too. */
function withoutRepeatedEnd(lines: readonly Line[]): readonly Line[] {
  const half = Math.min(12, Math.floor(lines.length / 2));
  const opening = new Set(lines.slice(0, half).map((line) => line.text));
  let end = lines.length;
  while (end > half) {
    const last = lines[end - 1];
    if (last === undefined || last.cell !== null || last.text.length < 8 || !opening.has(last.text)) break;
    end -= 1;
  }
  return lines.slice(0, end);
}
