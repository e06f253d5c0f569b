import { withWords } from '../lexicon/with-words.ts';
import type { Span } from '../text/span.ts';
import type { Alias } from './alias.ts';
import { type Folded, fold } from './folded.ts';
import { closesQuote, opensQuote } from './quote.ts';

/** A place where a term stands; offsets into the text that was searched. */
export interface TermPlace extends Span {
  /** Index of the entry among those the matcher was made for. */
  readonly entry: number;
  readonly form: Alias['form'];
}

interface Node {
  /** By the next UTF-16 unit: a letter of its own would be made for each place of the text. */
  readonly next: Map<number, Node>;
  owner?: { readonly entry: number; readonly alias: Alias };
}

interface Candidate {
  readonly start: number;
  readonly end: number;
  readonly entry: number;
  readonly alias: Alias;
}

/** Finds all terms of a glossary at once. */
export interface TermMatcher {
  /**
   * Places of terms in some ranges of a text, in order and never one inside another; the longest form wins.
   * `skip`: note markers to read over, in order. Quotes that wrap a whole match stay outside its range.
   */
  find(text: string, ranges: readonly Span[], skip?: readonly Span[]): TermPlace[];
}

/**
 * Makes a matcher for the forms of some entries, given in the order of the entries.
 * A form that two entries could mean (“1+8” in two terms) belongs to none of them, unless it is the whole term of one.
 */
export function termMatcher(entries: readonly (readonly Alias[])[]): TermMatcher {
  const root = trieOf(entries);
  return {
    find(text, ranges, skip = []) {
      const folded = fold(text, ranges, skip);
      const chosen = longestFirst(candidates(root, folded), folded.text.length);
      return chosen.map(({ start, end, entry, alias }) => ({
        ...withInnerQuotes(text, folded.places[start] ?? 0, (folded.places[end - 1] ?? 0) + 1),
        entry,
        form: alias.form,
      }));
    },
  };
}

function trieOf(entries: readonly (readonly Alias[])[]): Node {
  const owners = new Map<string, { entry: number; alias: Alias } | null>();
  for (const form of ['exact', 'alias'] as const) {
    for (const [entry, aliases] of entries.entries()) {
      for (const alias of aliases) {
        if (alias.form !== form) continue;
        const known = owners.get(alias.key);
        if (known === undefined) owners.set(alias.key, { entry, alias });
        else if (known?.alias.form === 'alias') owners.set(alias.key, null);
      }
    }
  }
  const root: Node = { next: new Map() };
  for (const [key, owner] of owners) {
    if (owner === null) continue;
    let node = root;
    for (let i = 0; i < key.length; i += 1) {
      const unit = key.charCodeAt(i);
      let next = node.next.get(unit);
      if (!next) {
        next = { next: new Map() };
        node.next.set(unit, next);
      }
      node = next;
    }
    node.owner = owner;
  }
  return root;
}

/** Every form at every place that its surroundings allow. No walk is longer than the longest form. */
function candidates(root: Node, folded: Folded): Candidate[] {
  const found: Candidate[] = [];
  const { text } = folded;
  for (let start = 0; start < text.length; start += 1) {
    let node: Node | undefined = root;
    for (let end = start; node; ) {
      if (node.owner && fits(folded, start, end, node.owner.alias)) found.push({ start, end, ...node.owner });
      node = node.next.get(text.charCodeAt(end));
      end += 1;
    }
  }
  return found;
}

const NUMERAL = withWords(/[0-9NUMERAL百千万两]/);

/** Whether nothing that touches the match makes another word or number of it. */
function fits(folded: Folded, start: number, end: number, alias: Alias): boolean {
  const { text, quotes } = folded;
  const { key } = alias;
  const before = text.charAt(start - 1);
  const behind = text.charAt(end);
  const first = key.charAt(0);
  const last = key.charAt(key.length - 1);
  const code = /^[0-9A-Za-z+.\-×*/%·]+$/.test(key) && /[0-9+]/.test(key);
  // A quote between the match and its neighbour parts them: “1+9”3 is 1+9 and the marker of a note.
  const opened = ((quotes[start] ?? 0) & 1) !== 0;
  const closed = ((quotes[end - 1] ?? 0) & 2) !== 0;
  if (!opened) {
    if (/[A-Za-z]/.test(first) && /[A-Za-z]/.test(before)) return false;
    if (
      (/[0-9+]/.test(first) || code) &&
      (/[0-9A-Za-z+]/.test(before) || /^[0-9]\.$/.test(text.slice(Math.max(0, start - 2), start)))
    )
      return false;
    // 七种能力 is not in 十七种能力.
    if (NUMERAL.test(first) && NUMERAL.test(before)) return false;
  }
  if (!closed) {
    if (/[A-Za-z]/.test(last) && /[A-Za-z]/.test(behind)) return false;
    if ((/[0-9+]/.test(last) || code) && (/[0-9A-Za-z+%]/.test(behind) || /^\.[0-9]/.test(text.slice(end, end + 2))))
      return false;
  }
  return !alias.quotedOnly || (opened && closes(quotes, start, end));
}

/** Whether a quote closes inside the match or behind it: “21条” and “21”条. */
function closes(quotes: Uint8Array, start: number, end: number): boolean {
  for (let i = start; i < end; i += 1) if (((quotes[i] ?? 0) & 2) !== 0) return true;
  return false;
}

function longestFirst(found: Candidate[], size: number): Candidate[] {
  const rank = (c: Candidate) => (c.alias.form === 'exact' ? 0 : 1);
  found.sort((a, b) => b.end - b.start - (a.end - a.start) || rank(a) - rank(b) || a.start - b.start);
  const taken = new Uint8Array(size + 1);
  const chosen: Candidate[] = [];
  for (const candidate of found) {
    // What was taken before is no shorter, so an overlap covers an end of this one.
    if (taken[candidate.start] || taken[candidate.end - 1]) continue;
    taken.fill(1, candidate.start, candidate.end);
    chosen.push(candidate);
  }
  return chosen.sort((a, b) => a.start - b.start);
}

/** Takes in a quote beside the match whose other half is inside it: “七个一”行动 keeps its quotes, “沙盒监管” gives them up. */
function withInnerQuotes(text: string, start: number, end: number): Span {
  let open = 0;
  let unopened = 0;
  for (let i = start; i < end; i += 1) {
    const sign = text.charAt(i);
    if (opensQuote(sign) && closesQuote(sign)) continue;
    if (opensQuote(sign)) open += 1;
    else if (closesQuote(sign)) {
      if (open > 0) open -= 1;
      else unopened += 1;
    }
  }
  let from = start;
  let to = end;
  while (unopened > 0 && from > 0 && opensQuote(text.charAt(from - 1))) {
    from -= 1;
    unopened -= 1;
  }
  while (open > 0 && to < text.length && closesQuote(text.charAt(to))) {
    to += 1;
    open -= 1;
  }
  return { start: from, end: to };
}
