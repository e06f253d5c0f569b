import { withWords } from '../lexicon/with-words.ts';
import type { Span } from '../text/span.ts';
import type { Line } from './line.ts';
import type { ListEntry } from './list.ts';
import type { NoteMarker } from './marker.ts';
import { type NumberMark, numberMarks } from './number-mark.ts';
import { splitEntry } from './split.ts';

/** One note as it stands in its block; offsets into the normal text. */
interface Note {
  readonly mark: NumberMark;
  readonly words: Span;
}

/** The notes of a communiqué: how its figures were made, and no terms with their meanings. */
export interface NoteBlock {
  readonly heading: Span | null;
  /** All of the block, its heading too: nothing in it is running text. */
  readonly span: Span;
  readonly notes: readonly Note[];
}

const HEADING = /^(?:本?公报|报告)?(?:附?注|注释|附注|说明|数据说明|指标解释)[:]?$/;
/** 注:1.本公报…: the first note on the line of the heading, or a note that is the only one. */
const LED = /^(?:附?注|注释)[:]\s*(?=\S)/;
const SOURCES = /^[(]?(?:资料|数据)来源[:]?/;
/** Notes stand in the last part of a report; 说明 before that heads a chapter. */
const LAST_PART = 0.5;
/** A term no longer than this before a colon makes an entry of a glossary. */
const LONGEST_TERM = 24;
/** The share of such entries from which on a block is a glossary. */
const GLOSSARY = 0.6;
/** … and so many of them: two terms alone make none. */
const FEWEST_TERMS = 3;

/**
 * Finds the block of notes at the end of a report: 注释：[1]本公报…, or 注：1.… without marks in the text. A block whose
 * lines explain terms is none: that is a glossary.
 */
export function findNotes(text: string, lines: readonly Line[]): NoteBlock | null {
  const from = (lines.at(-1)?.end ?? 0) * LAST_PART;
  const first = lines.findLastIndex((line) => line.start >= from && opensNotes(line));
  const opening = lines[first];
  if (opening === undefined) return null;
  const led = LED.exec(opening.text)?.[0].length ?? 0;
  const notes: Note[] = [];
  let end = opening.end;
  const body = led > 0 ? [{ start: opening.start + led, end: opening.end, text: opening.text.slice(led) }] : [];
  for (const line of [...body, ...lines.slice(first + 1)]) {
    const mark = markOf(line);
    if (mark === undefined && line.start > opening.end && !isOfBlock(lines, line, notes.at(-1))) break;
    if (mark !== undefined) notes.push({ mark, words: { start: line.start + mark.length, end: line.end } });
    end = line.end;
  }
  const terms = notes.filter((note) => explainsTerm(text, note.words)).length;
  const isGlossary = terms >= FEWEST_TERMS && terms >= notes.length * GLOSSARY;
  if (notes.length > 0 ? isGlossary : led === 0) return null;
  return { heading: led > 0 ? null : opening, span: { start: opening.start, end }, notes };
}

function opensNotes({ text }: Line): boolean {
  return HEADING.test(text.replaceAll(/\s/g, '')) || LED.test(text);
}

function markOf({ text }: Line): NumberMark | undefined {
  return numberMarks(text).find((one) => one.style !== 'han' && one.style !== 'bare');
}

/** So many lines of a note may be set apart before the next one. */
const APART = 3;

/** Whether a line without a number is of the block: where the figures are from, or a note that goes on over its line. */
function isOfBlock(lines: readonly Line[], line: Line, last: Note | undefined): boolean {
  const index = lines.findIndex((one) => one.start === line.start);
  const before = lines[index - 1]?.text ?? '';
  if (SOURCES.test(line.text) || SOURCES.test(before)) return true;
  if (last === undefined) return false;
  const next = lines.slice(index + 1, index + 1 + APART).map((one) => markOf(one)?.number);
  return !/[。.!?;]$/.test(before) || next.includes(last.mark.number + 1);
}

function explainsTerm(text: string, words: Span): boolean {
  const term = splitEntry(text, words)?.term;
  return term !== undefined && term.end - term.start <= LONGEST_TERM && !SOURCES.test(text.slice(term.start, term.end));
}

/** How far back the words that a note is on may begin, and what they do not begin with. */
const LONGEST_PHRASE = 20;
const LEAD = withWords(/^(?:[^年]{0,12}\d年)?(?:WHOLE|全年|年末|初步核算|实现|完成|其中|截至|按)*/);

/**
 * The notes that markers of the running text lead to, as entries: each is called by the words before its first marker,
 * 地区生产总值[2] by 地区生产总值.
 */
export function notedEntries(text: string, block: NoteBlock, markers: readonly NoteMarker[]): ListEntry[] {
  return block.notes.flatMap(({ mark, words }) => {
    const marker = markers.find((one) => one.number === mark.number);
    if (marker === undefined) return [];
    const term = phraseBefore(text, marker.place.start);
    return term.end > term.start ? [{ mark, number: String(mark.number), term, definition: words }] : [];
  });
}

function phraseBefore(text: string, at: number): Span {
  let end = at;
  // 地区生产总值(GDP)[2]: the bracket only says the name once more.
  const bracket = /[(][^()\n]{1,12}[)]$/.exec(text.slice(Math.max(0, at - 14), at))?.[0].length ?? 0;
  end -= bracket;
  let start = end;
  while (start > 0 && end - start < LONGEST_PHRASE && /[\p{L}\p{N}、.%‰]/u.test(text.charAt(start - 1))) start -= 1;
  const words = text.slice(start, end);
  return { start: start + (LEAD.exec(words)?.[0].length ?? 0), end };
}
