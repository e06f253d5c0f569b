import type { PageLines } from './running-heads.ts';
import { lineText, type TextLine } from './text-line.ts';

/** 一、综合......3, 第二章 发展目标…………12: words, dots, and the number of a page. */
const ENTRY = /\S.*?(?:[.·…．⋯‧•]\s*){4,}[-—(（\s]*(\d{1,4})[-—)）\s]*$/;
const HEAD = /^目[录錄次]$/;
/** So many entries make a table of contents; one that says what it is has no fewer than two. */
const FEWEST = 3;
const FEWEST_NAMED = 2;
/** Between two entries, or over the first one, stand no more lines than these: a heading of several lines, a part's name. */
const BETWEEN = 2;

interface Entry {
  readonly at: number;
  readonly page: number;
}

/**
 * Leaves out tables of contents. Their entries are the report's headings and lists of its tables once more: read as text
 * they would stand at its beginning, and what a reader takes for its first section be the name of its last one.
 */
export function withoutContents(pages: readonly PageLines[]): PageLines[] {
  const lines = pages.flatMap((page) => page.lines);
  const words = lines.map((line) => lineText(line).trim());
  const left = new Set<TextLine>();
  for (const run of runsOf(words)) {
    const first = run[0]?.at ?? 0;
    const last = run.at(-1);
    const head = words
      .slice(Math.max(0, first - BETWEEN), first)
      .findIndex((line) => HEAD.test(line.replaceAll(/\s/g, '')));
    const from = head < 0 ? first : Math.max(0, first - BETWEEN) + head;
    // A list of sums may have dots too: its numbers neither follow each other nor name pages of this file.
    const isNamed = head >= 0 && run.length >= FEWEST_NAMED;
    if (last === undefined || !(isNamed || (run.length >= FEWEST && last.page <= pages.length))) continue;
    for (const line of lines.slice(from, last.at + 1)) left.add(line);
  }
  return left.size === 0
    ? [...pages]
    : pages.map(({ page, lines: all }) => ({ page, lines: all.filter((line) => !left.has(line)) }));
}

/** Entries that stand near each other and whose pages follow each other. */
function runsOf(words: readonly string[]): Entry[][] {
  const runs: Entry[][] = [];
  for (const [at, line] of words.entries()) {
    const found = ENTRY.exec(line)?.[1];
    if (found === undefined) continue;
    const entry = { at, page: Number(found) };
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && at - before.at <= BETWEEN + 1 && entry.page >= before.page)
      run.push(entry);
    else runs.push([entry]);
  }
  return runs;
}
