import type { Row } from './question.ts';
import type { Source } from './source.ts';
import type { Stretch } from './stretch.ts';
import { textOf, type Word } from './word.ts';

/** A name made of one item of a list, with what it shares with the first or the last item. */
interface ListItem {
  readonly name: string;
  readonly source: Source;
  readonly stretch: Stretch;
  readonly part: string;
}

const joint = /^(?:、|和|与|及|以及)$/;
const verbal = /^(?:v|d|ad|p|u|x|uj|ul|zg)$/;

/**
 * The names that a figure in a row may have from the list before the row: 供水、供气、排污管网700公里、500公里、200公里
 * has the tail of its last item for all of them, 民营经济税收、就业占比51%、77% the head of its first.
 */
export function listItems(words: readonly Word[], { first, index, count }: Row): ListItem[] {
  if (count < 2) return [];
  const clause = words[first]?.clause;
  let open = first;
  while (first - open < 30 && words[open - 1]?.figure === -1 && words[open - 1]?.clause === clause) open -= 1;
  if (/^[,;:。]/.test(words[open]?.text ?? '')) open += 1;
  // Adverbs and verbs before the figure belong to none of the items.
  let close = first;
  while (close > open + 1 && first - close < 4 && verbal.test(words[close - 1]?.tag ?? '')) close -= 1;
  return [close, Math.min(first, close + 1)].flatMap((end) => itemsUpTo(words, open, end, index, count));
}

function itemsUpTo(words: readonly Word[], open: number, end: number, index: number, count: number): ListItem[] {
  const marks: number[] = [];
  for (let i = open; i < end; i += 1) if (joint.test(words[i]?.text ?? '')) marks.push(i);
  if (marks.length < count - 1) return [];
  const cuts = marks.slice(-(count - 1));
  const starts = [open, ...cuts.map((cut) => cut + 1)];
  const ends = [...cuts, end];
  const from = starts[index] ?? open;
  const to = ends[index] ?? end;
  if (to <= from) return [];
  const found: ListItem[] = [];
  const lastFrom = starts.at(-1) ?? open;
  const firstTo = ends[0] ?? end;
  const own = { from, to };
  const isLast = index === count - 1;
  const later = index === 0 ? 5 : 2;
  for (let start = from; start < Math.min(to, from + later); start += 1) {
    const stretch = { from: start, to };
    found.push({ name: textOf(words, start, to), source: 'item', stretch, part: '' });
    for (let tail = end - 1; !isLast && tail > lastFrom; tail -= 1) {
      const part = textOf(words, tail, end);
      if (part.length > 10) break;
      found.push({ name: textOf(words, start, to) + part, source: 'item+tail', stretch, part });
    }
  }
  if (index === 0) return found;
  for (let start = open; start < Math.min(firstTo, open + 4); start += 1) {
    for (let head = start + 1; head < Math.min(firstTo, start + 5); head += 1) {
      const part = textOf(words, start, head);
      found.push({ name: part + textOf(words, from, to), source: 'head+item', stretch: own, part });
      for (let tail = end - 1; !isLast && tail > lastFrom && end - tail <= 2; tail -= 1) {
        const name = part + textOf(words, from, to) + textOf(words, tail, end);
        found.push({ name, source: 'head+item+tail', stretch: own, part });
      }
    }
  }
  return found;
}
