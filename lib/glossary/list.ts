import type { Span } from '../text/span.ts';
import { endsGlossary, isGroupHeading } from './ending.ts';
import type { Line } from './line.ts';
import { type NumberMark, numberMarks } from './number-mark.ts';
import { splitBehindQuote, splitEntry } from './split.ts';

/** An entry as it stands in the list; offsets into the normal text. */
export interface ListEntry {
  readonly mark: NumberMark | null;
  /** The mark as written: `3.`, `[3]`; null where the list has no numbers. */
  readonly number: string | null;
  readonly term: Span;
  /** All of the definition, to the end of its last line. */
  readonly definition: Span;
}

export interface EntryList extends Span {
  readonly entries: readonly ListEntry[];
}

interface Draft {
  readonly mark: NumberMark | null;
  readonly number: string | null;
  readonly term: Span;
  /** One range a line, the first one behind the separator. */
  readonly parts: Span[];
}

/** At most so many lines may stand between the heading and the first entry: （以报告中先后为序）. */
const INTRODUCTION = 2;
/** A term that has its line for itself is no longer than this. */
const LONE_TERM = 40;

/**
 * Reads the list of entries that starts at a line.
 *
 * In: the normal text, its lines, the index of the line behind the heading. Out: the entries read before something
 * ends the list; none where the lines are no list. Numbers rise by one with one gap allowed, which is how
 * `21.5+2就业之家` is told from a line of text that starts with 21.5.
 */
export function readList(text: string, lines: readonly Line[], from: number): EntryList {
  for (let first = from; first <= Math.min(from + INTRODUCTION, lines.length - 1); first += 1) {
    const line = lines[first];
    if (!line || endsGlossary(line.text)) break;
    // A list starts at 1, or goes on from the page before: 10种有色金属 alone in front of a line is no number ten.
    const mark = numberMarks(line.text).find(
      (m) => (m.number === 1 || (m.style !== 'bare' && first === from)) && startsEntry(text, lines, first, m),
    );
    const list = mark && numberedList(text, lines, first, mark);
    if (list && list.entries.length > 1) return list;
  }
  return plainList(text, lines, from);
}

function numberedList(text: string, lines: readonly Line[], first: number, opening: NumberMark): EntryList {
  const drafts: Draft[] = [];
  /** Running numbers inside a definition, by form: （1）…（2）… is no part of a list that counts `1.` */
  let inner = new Map<NumberMark['style'], number>();
  let expected = opening.number;
  let restart = false;
  for (let i = first; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line) break;
    const marks = numberMarks(line.text).filter((m) => (m.style === 'han') === (opening.style === 'han'));
    const mark = marks.find(
      (m) =>
        (m.number === expected ||
          (m.number === expected + 1 && (m.style !== 'bare' || opening.style === 'bare')) ||
          (restart && m.number === 1)) &&
        (m.style === opening.style || inner.get(m.style) !== m.number - 1 || m.number === 1) &&
        startsEntry(text, lines, i, m),
    );
    if (mark) {
      drafts.push(draftOf(text, lines, i, line, mark));
      expected = mark.number + 1;
      inner = new Map();
      restart = false;
      continue;
    }
    const last = drafts.at(-1);
    if (!last || (endsGlossary(line.text) && !(last.parts.length === 0 && line.text.length > LONE_TERM))) break;
    restart = opening.style !== 'han' && isGroupHeading(line.text);
    if (restart && last.parts.length > 0) continue;
    for (const m of marks) inner.set(m.style, m.number);
    last.parts.push({ start: line.start, end: line.end });
  }
  return finished(text, drafts);
}

/** A list without numbers: every line with a term and a colon starts an entry; most lines must. */
function plainList(text: string, lines: readonly Line[], from: number): EntryList {
  const drafts: Draft[] = [];
  let seen = 0;
  for (let i = from; i < lines.length; i += 1) {
    const line = lines[i];
    if (!line || endsGlossary(line.text)) break;
    const split = splitEntry(text, line);
    const plain = split && plainTerm(text.slice(split.term.start, split.term.end));
    if (split && plain) {
      drafts.push({ mark: null, number: null, term: split.term, parts: nonEmpty(split.definition) });
    } else {
      const last = drafts.at(-1);
      if (!last && i - from >= INTRODUCTION) break;
      last?.parts.push({ start: line.start, end: line.end });
    }
    seen += 1;
  }
  const list = finished(text, drafts);
  return drafts.length >= 3 && drafts.length >= seen * 0.4 ? list : { ...list, entries: [] };
}

/** Whether the words before a separator can be a term of a list without numbers: short, no clause, no sentence. */
function plainTerm(term: string): boolean {
  return term.length <= LONE_TERM && !/,/.test(term.replace(/[“‘"][^“”‘’"]*[”’"]/g, ''));
}

function startsEntry(text: string, lines: readonly Line[], index: number, mark: NumberMark): boolean {
  const line = lines[index];
  if (!line) return false;
  const rest = { start: line.start + mark.length, end: line.end };
  if (splitEntry(text, rest)) return true;
  return mark.style !== 'bare' && (isLoneTerm(text, lines, index, mark) || splitBehindQuote(text, rest) !== null);
}

/** Whether a term has the line for itself and its definition the next one, with no colon between them. */
function isLoneTerm(text: string, lines: readonly Line[], index: number, mark: NumberMark): boolean {
  const line = lines[index];
  const next = lines[index + 1]?.text;
  if (!line || next === undefined) return false;
  const lone = text.slice(line.start + mark.length, line.end);
  return (
    lone.length >= 2 &&
    lone.length <= LONE_TERM &&
    !/[。;,!?:]/.test(lone) &&
    !/^[\d.,%]+\p{Script=Han}{0,3}$/u.test(lone) && // 21.5亿元
    next.length > 8 &&
    !numberMarks(next).some((m) => m.number === mark.number + 1) &&
    !endsGlossary(next)
  );
}

function draftOf(text: string, lines: readonly Line[], index: number, line: Line, mark: NumberMark): Draft {
  const rest = { start: line.start + mark.length, end: line.end };
  const lone = () => (isLoneTerm(text, lines, index, mark) ? null : splitBehindQuote(text, rest));
  const split = splitEntry(text, rest) ?? lone();
  const number = text.slice(line.start, line.start + mark.length);
  if (!split) return { mark, number, term: rest, parts: [] };
  return { mark, number, term: split.term, parts: nonEmpty(split.definition) };
}

function nonEmpty(span: Span): Span[] {
  return span.end > span.start ? [span] : [];
}

/** Closes the list: what stands behind the last entry belongs to it only where entries of this list have several lines. */
function finished(text: string, drafts: readonly Draft[]): EntryList {
  const others = drafts.slice(0, -1);
  const long = others.filter((d) => d.parts.length > 1).length;
  const manyLined = long > 0 && long >= others.length * 0.15;
  const entries: ListEntry[] = [];
  for (const [i, draft] of drafts.entries()) {
    let parts = draft.parts;
    if (i === drafts.length - 1) {
      const reset = parts.findIndex((p, n) => n > 0 && draft.mark && restarts(text.slice(p.start, p.end), draft.mark));
      if (reset > 0) parts = parts.slice(0, reset);
      if (!manyLined) parts = parts.slice(0, 1 + openParts(text, parts));
    }
    const start = parts[0]?.start ?? draft.term.end;
    const end = parts.at(-1)?.end ?? draft.term.end;
    entries.push({ mark: draft.mark, number: draft.number, term: draft.term, definition: { start, end } });
  }
  return {
    entries,
    start: (entries[0]?.term.start ?? 0) - (entries[0]?.number?.length ?? 0),
    end: entries.at(-1)?.definition.end ?? 0,
  };
}

function restarts(line: string, mark: NumberMark): boolean {
  return numberMarks(line).some((m) => m.number === 1 && m.style === mark.style);
}

/** How many lines behind the first still belong to a sentence that was not finished. */
function openParts(text: string, parts: readonly Span[]): number {
  let count = 0;
  for (const part of parts.slice(0, -1)) {
    if (/[。!?”’)》]$/.test(text.slice(Math.max(part.start, part.end - 1), part.end))) break;
    count += 1;
  }
  return count;
}
