import type { Span } from '../../text/span.ts';

/**
 * What stands for a letter that a file does not name: a letter of another script right beside a Han sign (发ç时间, 收þ),
 * a private one, a control sign. Small letters with tones are the readings of signs.
 */
const FOREIGN = String.raw`[\u00c0-\u00d6\u00d8-\u00df\u00e3-\u00e7\u00ee-\u00f1\u00f5\u00f6\u00f8\u00fb\u00fd-\u0100]`;
const HAN = String.raw`[\p{Script=Han}，。；：]`;
const UNNAMED = new RegExp(
  String.raw`[\p{Co}\ufffd]|(?![\t\n\r])\p{Cc}|(?<=${HAN} ?)${FOREIGN}|${FOREIGN}(?= ?${HAN})`,
  'gu',
);
/** A sign that stands by itself, or alone before the words of a line, is a bullet or a picture: of a menu (☎ 联系我们), a button. */
const PICTURE_BEFORE = /(?:^|[\s|·])$/u;
const PICTURE_BEHIND = /^(?:$|[\s|·]|(?=[\p{Script=Han}\p{Script=Latin}]))/u;
/** Where more than this part of the letters is unnamed, those that have a name may have a wrong one. */
const FEW = 0.01;
/** A few may be of a font of symbols, which names none. */
const FEWEST = 20;
/** What parts the clauses of a line, and the sentences. */
const CLAUSE = /[，。；：、！？\t\n]/;
const SENTENCE = /[。；！？\t\n]/;

/**
 * Where a text is not what the page shows: letters without a name, and sentences that an edge cuts off in the middle.
 *
 * @param cutOff the places where a line was cut off and the next one begins
 * @returns ranges in order that do not overlap
 */
export function lostLetters(text: string, cutOff: readonly number[]): Span[] {
  const unnamed = [...text.matchAll(UNNAMED)]
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
    .filter((span) => !isPicture(text, span));
  if (unnamed.length >= FEWEST && unnamed.length > text.length * FEW) return [{ start: 0, end: text.length }];
  const clauses = cutOff.map((at) => aroundCut(text, at));
  const lost: { start: number; end: number }[] = [];
  for (const { start, end } of [...unnamed, ...clauses].sort((a, b) => a.start - b.start)) {
    const last = lost.at(-1);
    if (last !== undefined && start <= last.end) last.end = Math.max(last.end, end);
    else lost.push({ start, end });
  }
  return lost;
}

function isPicture(text: string, { start, end }: Span): boolean {
  return (
    PICTURE_BEFORE.test(text.slice(Math.max(0, start - 1), start)) && PICTURE_BEHIND.test(text.slice(end, end + 1))
  );
}

/**
 * What cannot be trusted around a place where words are missing: the clause, and the rest of the sentence, which says
 * more of somebody who may stand in what is missing: 增值税增长8|万元，为预算的98% may tell of another tax.
 */
function aroundCut(text: string, at: number): Span {
  let start = at;
  while (start > 0 && !CLAUSE.test(text.charAt(start - 1))) start -= 1;
  let end = at;
  while (end < text.length && !SENTENCE.test(text.charAt(end))) end += 1;
  return { start, end };
}
