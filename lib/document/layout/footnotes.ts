import type { PageLines } from './running-heads.ts';
import { lineText, partText, type TextLine } from './text-line.ts';

/** Notes are set smaller than running text, by this part at least. */
const SMALLER = 0.93;
/** What opens a note: ① 链长制：…, [2] …, 3 …. */
const OPENING = /^[[(（［〔【]?(?:注?\d{1,3}|[①-⑳㉑-㉟㊱-㊿])[\])）］〕】]?/u;

/** A page's text, and the notes at its foot. */
export interface NotedLines extends PageLines {
  readonly notes: readonly TextLine[];
}

/**
 * Takes the notes at a page's foot out of the text that they would cut in two: small lines at the end, the first of which
 * opens with a marker that stands raised, or in a circle, in the text above; of any size where it is raised here as well.
 *
 * @param body the size of running text
 */
export function withoutFootnotes({ page, lines }: PageLines, body: number): NotedLines {
  let from = lines.length;
  while (from > 0 && (lines[from - 1]?.size ?? body) <= body * SMALLER) from -= 1;
  while (from < lines.length) {
    if (isNote(lines, from)) break;
    from += 1;
  }
  const raised = lines.findIndex((line, i) => line.parts[0]?.raised === true && isNote(lines, i));
  if (raised >= 0) from = Math.min(from, raised);
  return { page, lines: lines.slice(0, from), notes: lines.slice(from) };
}

function isNote(lines: readonly TextLine[], at: number): boolean {
  const line = lines[at];
  const marker = line === undefined ? null : markerOf(line);
  return marker !== null && isCited(lines.slice(0, at), marker);
}

function markerOf(line: TextLine): string | null {
  return OPENING.exec(lineText(line).trim())?.[0] ?? null;
}

/** Letters that stand alone and are so much smaller than their line are raised, though they may stand on a line of the other column. */
const SMALL = 0.75;

function isCited(lines: readonly TextLine[], marker: string): boolean {
  const isCircled = /[①-⑳㉑-㉟㊱-㊿]/u.test(marker);
  return lines.some(({ parts, size }) =>
    parts.some((part) =>
      part.raised || isCircled
        ? partText(part).includes(marker)
        : part.item.size <= size * SMALL && partText(part) === marker,
    ),
  );
}
