import type { Word } from './word.ts';

/** A stretch of words `[from, to)` of one clause, without a figure in it. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** Where around a figure names, or parts of names, may stand. */
export interface Surroundings {
  /** Before the figure in its clause, back to the figure before it. */
  readonly left: readonly Stretch[];
  /** Behind it, up to the next figure. */
  readonly right: readonly Stretch[];
  /** Behind the last figure of its clause: what all of them became. */
  readonly rest: readonly Stretch[];
  /** In the three clauses before. */
  readonly clauses: readonly Stretch[];
  /** In the clause behind: 投资2.1亿元，建设智慧管网18公里. */
  readonly next: readonly Stretch[];
}

/** Words that no name begins or ends with. */
const edge = /^[\s、,;:。!?—\-·的之]$/;

function isEdge(word: Word | undefined): boolean {
  return word === undefined || word.figure >= 0 || (word.text.length === 1 && edge.test(word.text));
}

/** The stretches around the figure whose word is `at`; see `Surroundings`. */
export function surroundingsOf(words: readonly Word[], at: number): Surroundings {
  const clause = words[at]?.clause ?? 0;
  const isOwn = (i: number) => words[i]?.figure === -1 && words[i]?.clause === clause;
  let open = at;
  while (at - open < 24 && isOwn(open - 1)) open -= 1;
  let close = at + 1;
  while (close - at < 20 && isOwn(close)) close += 1;
  let last = at;
  for (let i = at + 1; i - at < 40 && words[i]?.clause === clause; i += 1) if ((words[i]?.figure ?? -1) >= 0) last = i;
  let end = last + 1;
  while (end - last < 16 && isOwn(end)) end += 1;
  const follows = close + 1;
  return {
    left: endingFrom(words, open, at, 6, 12),
    right: beginningFrom(words, at + 1, close, 5, 12),
    rest: last > at ? beginningFrom(words, last + 1, end, 8, 8) : [],
    clauses: clausesBefore(words, open),
    next: beginningFrom(words, follows, endOfClause(words, follows), 4, 6),
  };
}

/** Stretches that end within `ends` words of `close`, up to `longest` words. */
function endingFrom(words: readonly Word[], open: number, close: number, ends: number, longest: number): Stretch[] {
  const found: Stretch[] = [];
  for (let to = close; to > open && close - to <= ends; to -= 1) {
    if (isEdge(words[to - 1])) continue;
    for (let from = to - 1; from >= open && to - from <= longest; from -= 1)
      if (!isEdge(words[from])) found.push({ from, to });
  }
  return found;
}

/** Stretches that begin within `starts` words of `open`, up to `longest` words. */
function beginningFrom(
  words: readonly Word[],
  open: number,
  close: number,
  starts: number,
  longest: number,
): Stretch[] {
  const found: Stretch[] = [];
  for (let from = open; from < close && from - open < starts; from += 1) {
    if (isEdge(words[from])) continue;
    for (let to = from + 1; to <= close && to - from <= longest; to += 1)
      if (!isEdge(words[to - 1])) found.push({ from, to });
  }
  return found;
}

function endOfClause(words: readonly Word[], open: number): number {
  let close = open;
  while (close - open < 12 && words[close]?.figure === -1 && words[close]?.clause === words[open]?.clause) close += 1;
  return close;
}

/** The clauses before, the nearest first: how they open, and how they end. */
function clausesBefore(words: readonly Word[], before: number): Stretch[] {
  const found: Stretch[] = [];
  let end = before;
  for (let back = 0; back < 3 && end > 0; back += 1) {
    let close = end;
    while (close > 0 && isEdge(words[close - 1]) && words[close - 1]?.figure === -1) close -= 1;
    const clause = words[close - 1]?.clause;
    let open = close;
    while (open > 0 && close - open < 40 && words[open - 1]?.clause === clause) open -= 1;
    const first = isEdge(words[open]) ? open + 1 : open;
    let figure = first;
    while (figure < close && words[figure]?.figure === -1) figure += 1;
    found.push(...beginningFrom(words, first, figure, 4, 6));
    let lastFigure = close;
    while (lastFigure > first && words[lastFigure - 1]?.figure === -1) lastFigure -= 1;
    found.push(...endingFrom(words, lastFigure, close, 2, 6));
    end = open;
  }
  return found;
}
