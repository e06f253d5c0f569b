import type { Span } from '../text/span.ts';
import type { ListEntry } from './list.ts';
import type { NoteMarker } from './marker.ts';
import type { TermPlace } from './matcher.ts';
import { closesQuote, opensQuote } from './quote.ts';

/** What the markers of a report lead to; offsets into the normal text. */
export interface MarkerLinks {
  /** Places a marker points out where no form of the term stands. */
  readonly mentions: readonly { readonly entry: number; readonly place: Span; readonly marker: NoteMarker }[];
  readonly unresolved: readonly NoteMarker[];
  /** All markers in the running text, bare digits among them, in order. */
  readonly spans: readonly Span[];
}

/** A number behind a term that one of these follows is a count and no marker. */
const COUNTED =
  /^(?:[多余几来年月日个家项条万亿千百人次%‰~元公平吨亩名所座起件种类期批级届周天时分度倍成号辆台套户村镇县市区省款宗艘趟列架本册处支场轮例口眼篇部首枚颗株头只匹顷升克栋幢层间床位站点段班队组员社校院馆店厂企]|[.,\-—–]\d)/;
/^[年月日个家项条万亿千百人次%‰.,\-—~元公平吨亩名所座起件种类期批级届周天时分度倍成号辆台套户村镇县市区省]/;
/** How far back the words a marker belongs to may start when no quote says so. */
const LONGEST_PHRASE = 16;

/**
 * Ties markers to entries: by number, whatever words stand before them.
 *
 * In: the entries of the list, the places of their terms, the markers found. Bare digits directly behind a term are
 * a marker where they are the number of that very entry (RCEP11签署) and no count.
 */
export function linkMarkers(
  text: string,
  entries: readonly ListEntry[],
  places: readonly TermPlace[],
  markers: readonly NoteMarker[],
): MarkerLinks {
  const byNumber = new Map<number, number>();
  for (const [i, entry] of entries.entries())
    if (!byNumber.has(entry.mark?.number ?? i + 1)) byNumber.set(entry.mark?.number ?? i + 1, i);
  const mentions: { entry: number; place: Span; marker: NoteMarker }[] = [];
  const unresolved: NoteMarker[] = [];
  let next = 0;
  for (const marker of markers) {
    const entry = byNumber.get(marker.number);
    if (entry === undefined) {
      unresolved.push(marker);
      continue;
    }
    while (next < places.length && (places[next]?.end ?? 0) < marker.place.start - 2) next += 1;
    const near = places
      .slice(next, next + 4)
      .filter((p) => p.start <= marker.place.start && p.end >= marker.place.start - 2);
    if (near.some((p) => p.entry === entry)) continue;
    const phrase = phraseBefore(text, marker.place.start, entries[entry]);
    mentions.push({
      entry,
      marker,
      place: near.some((p) => p.start < phrase.end && phrase.start < p.end) ? marker.place : phrase,
    });
  }
  const bare = bareMarkers(text, entries, places);
  const spans = [...markers.map((m) => m.place).filter((p) => p.end > p.start), ...bare].sort(
    (a, b) => a.start - b.start,
  );
  return { mentions, unresolved, spans };
}

/** So many bare markers, and at least half of the terms met, prove that the page lost its superscripts. */
const PROOF = 4;

function bareMarkers(text: string, entries: readonly ListEntry[], places: readonly TermPlace[]): Span[] {
  const found: Span[] = [];
  /** Terms whose note is not marked yet: a note is marked once, though not always in the order of the list. */
  const open = new Map<number, { number: string; at: number }>();
  const marked = new Set<number>();
  for (const place of places) {
    const number = entries[place.entry]?.mark?.number;
    if (number === undefined || marked.has(number)) continue;
    const start = closesQuote(text.charAt(place.end)) ? place.end + 1 : place.end;
    if (!open.has(number)) open.set(number, { number: String(number), at: start });
    const digits = /^\d{1,3}(?!\d)/.exec(text.slice(start, start + 4))?.[0];
    if (digits === undefined || Number(digits) !== number) continue;
    const end = start + digits.length;
    if (COUNTED.test(text.slice(end, end + 2))) continue;
    marked.add(number);
    open.delete(number);
    found.push({ start, end });
  }
  if (found.length < PROOF || found.length < open.size) return found;
  // Where all other notes are marked so, 示范企业2115户 is note 21 and 15户.
  for (const { number, at } of open.values()) {
    if (!text.startsWith(number, at)) continue;
    const behind = text.slice(at + number.length, at + number.length + 5);
    if (/^[1-9]/.test(behind) || /^,\d(?!\d{2}(?!\d))/.test(behind)) found.push({ start: at, end: at + number.length });
  }
  return found;
}

/** The words a marker belongs to: the quotation that ends there, else what stands before it back to a sign, no longer than the term. */
function phraseBefore(text: string, at: number, entry: ListEntry | undefined): Span {
  if (closesQuote(text.charAt(at - 1))) {
    for (let i = at - 2; i >= Math.max(0, at - 60); i -= 1) {
      if (opensQuote(text.charAt(i))) return { start: i + 1, end: at - 1 };
    }
  }
  const longest = Math.min(LONGEST_PHRASE, entry ? entry.term.end - entry.term.start : LONGEST_PHRASE);
  let start = at;
  while (start > 0 && at - start < longest && /[\p{L}\p{N}+&]/u.test(text.charAt(start - 1))) start -= 1;
  return { start, end: at };
}
