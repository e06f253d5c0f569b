import type { Span } from '../text/span.ts';

const CLOSING = /^[”’"」』》]/;
const MARKER = /^(?:[①-⑳㉑-㉟㊱-㊿]|[［[〔【(（]\s*(?:注\s*)?[\d０-９]{1,3}\s*[］\]〕】)）])/u;

/**
 * The range of a place of a term together with the note marker that follows it, a closing quote between:
 * 链长制”① gives all of it. The marker leads to the note as the words do.
 *
 * @param number the entry's number: bare digits behind the place are a marker only where they are that number
 */
export function withMarker(text: string, place: Span, number: string | null): Span {
  let end = place.end;
  if (CLOSING.test(text.slice(end, end + 1))) end += 1;
  const behind = text.slice(end, end + 8);
  const marker = MARKER.exec(behind)?.[0];
  if (marker !== undefined) return { start: place.start, end: end + marker.length };
  if (number !== null && behind.startsWith(number) && !/^\d/.test(behind.slice(number.length)))
    return { start: place.start, end: end + number.length };
  return { start: place.start, end: place.end };
}
