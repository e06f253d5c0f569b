import { isFigure, isUnit } from '../../report/table/cell-words.ts';
import { CELL_GAP, WORD_GAP } from './gap-rows.ts';
import { lineText, type Part, partText, type TextLine, withParts } from './text-line.ts';

/** A row of cells holds no sentence, of wide signs or of narrow ones: 65.86亿元,增长 8.9%; but 978,719 is a number. */
const PROSE = /[，。；！？;]|,(?!\d)|(?<!\d),/;
/** Letters further apart than this, in full-width signs, are of two words. */
const LETTER_GAP = 0.18;
/** The blank between two words of one run of letters, in full-width signs: wider ones part the run. */
const WORD_BLANK = 0.25;

/** Words of a line that stand apart from those before them. */
interface Piece {
  readonly parts: readonly Part[];
  readonly gap: number;
  readonly isFigure: boolean;
  readonly isUnit: boolean;
}

/**
 * The cells of a line that stands for itself and of which no table was made: 商业服务支出 2.35 2.11 -10.21%. Null where it is
 * no row. Its blanks may be no wider than those between words, and written with blanks two figures of it are read as one.
 */
export function cellsOfRow(line: TextLine): TextLine[] | null {
  if (PROSE.test(lineText(line))) return null;
  const cells: Part[][] = [];
  const pieces = piecesOf(line);
  for (const [i, piece] of pieces.entries()) {
    if (i === 0 || isBorder(pieces, i)) cells.push([...piece.parts]);
    else goOn(cells.at(-1), piece.parts);
  }
  const lines = spelled(cells).map((parts) => withParts(line, parts));
  return lines.slice(1).some((cell) => isFigure(lineText(cell))) ? lines : null;
}

/** Cells of one Han letter each, put together: 收　入　合　计 is one word that is set apart, and 支 behind a figure no unit. */
function spelled(cells: readonly (readonly Part[])[]): Part[][] {
  const words: Part[][] = [];
  const isLetter = (parts: readonly Part[] | undefined) => ONE_LETTER.test(parts?.map(partText).join('') ?? '');
  for (const [i, parts] of cells.entries()) {
    if (isLetter(parts) && isLetter(cells[i - 1])) words.at(-1)?.push(...parts.map((part) => ({ ...part, gap: 0 })));
    else words.push([...parts]);
  }
  return words;
}

const ONE_LETTER = /^\p{Script=Han}$/u;

/** Adds words to a cell; of those that stand in one run of letters the blank between them stays. */
function goOn(cell: Part[] | undefined, parts: readonly Part[]): void {
  for (const part of parts) {
    const last = cell?.at(-1);
    if (last?.item === part.item) cell?.splice(-1, 1, { ...last, length: part.from + part.length - last.from });
    else cell?.push(part);
  }
}

function piecesOf(line: TextLine): Piece[] {
  const groups: Part[][] = [];
  for (const part of line.parts.flatMap(wordsOf)) {
    const group = groups.at(-1);
    if (group === undefined || part.gap > LETTER_GAP) groups.push([part]);
    else group.push(part);
  }
  return groups.map((parts) => {
    const words = lineText(withParts(line, parts));
    return { parts, gap: parts[0]?.gap ?? 0, isFigure: isFigure(words), isUnit: isUnit(words) };
  });
}

/** A part in as many as its blanks leave of it. */
function wordsOf(part: Part): Part[] {
  return [...partText(part).matchAll(/\S+/g)].map(({ index, 0: word }, i) => ({
    ...part,
    from: part.from + index,
    length: word.length,
    gap: i === 0 ? part.gap : WORD_BLANK,
  }));
}

/** Whether a cell ends before a piece: it stands apart, or is of a row of figures, which begins behind its name. */
function isBorder(pieces: readonly Piece[], at: number): boolean {
  const [two, before, piece, after] = [pieces[at - 2], pieces[at - 1], pieces[at], pieces[at + 1]];
  if (before === undefined || piece === undefined) return false;
  if (piece.gap > CELL_GAP) return true;
  if (piece.isFigure && before.isFigure) return true;
  if (piece.isFigure) return piece.gap > WORD_GAP || after?.isFigure === true;
  return before.isFigure && (piece.gap > WORD_GAP || (!piece.isUnit && two?.isFigure === true));
}
