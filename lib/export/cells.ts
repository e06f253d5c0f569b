import { visible } from '../text/readable.ts';

/** How far a cell reaches where it is more than one. */
interface Reach {
  readonly columnSpan?: number;
  readonly rowSpan?: number;
}

export interface TextCell extends Reach {
  readonly value: string;
  readonly type: StringConstructor;
  readonly fontWeight?: 'bold';
  readonly wrap?: boolean;
  readonly alignVertical?: 'top';
  readonly textColor?: string;
  readonly bottomBorderStyle?: 'thin';
  /** In points, of the whole row. */
  readonly height?: number;
}

export interface NumberCell extends Reach {
  readonly value: number;
  readonly type: NumberConstructor;
  readonly format?: string;
  readonly alignVertical?: 'top';
  readonly height?: number;
}

/** Null for a cell that holds nothing. */
export type Cell = TextCell | NumberCell | null;

/** Excel takes a workbook with a longer address for a broken one. */
const LONGEST_LINK = 2000;

/** Whether a workbook takes an address for a link. */
export function isLink(address: string): boolean {
  return address !== '' && address.length <= LONGEST_LINK;
}

/** How wide words are: a Han sign is as wide as two Latin letters. */
export function lettersOf(words: string): number {
  return [...words].reduce((width, letter) => width + (letter > '\u2e80' ? 2 : 1), 0);
}

/** A cell that leads to an address; what no workbook takes for a link stands there as it is. */
export function linkCell(words: string, address: string): Cell {
  if (!isLink(address)) return textCell(address);
  return { value: words, type: String, alignVertical: 'top', textColor: '#0b57d0' };
}

/** A cell in bold letters: a head. */
export function headCell(value: string): TextCell {
  return { value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' };
}

/** In points: in LibreOffice the line under a head would else go through its letters. */
const HEAD_HEIGHT = 20;

/** The head of a column, with a line between it and the first row. */
export function columnHead(value: string): TextCell {
  return { ...headCell(value), bottomBorderStyle: 'thin', height: HEAD_HEIGHT };
}

/** A string cell; an empty one is no cell. Signs that cannot be seen are left out, and letters that XML cannot hold. */
export function textCell(value: string): Cell {
  const plain = plainText(value);
  return plain === '' ? null : { value: plain, type: String, alignVertical: 'top' };
}

/** A string cell of several lines. */
export function wrappedCell(value: string): Cell {
  const plain = plainText(value);
  return plain === '' ? null : { value: plain, type: String, wrap: true, alignVertical: 'top' };
}

/** A number with as many digits behind its sign as it is printed with, and a comma every three before it. */
export function numberCell(value: number, decimals: number): NumberCell & { readonly format: string } {
  const digits = decimals > 0 ? `.${'0'.repeat(Math.min(decimals, 10))}` : '';
  return { value, type: Number, format: `#,##0${digits}`, alignVertical: 'top' };
}

export function plainText(value: string): string {
  return [...visible(value).toWellFormed()].filter(isXmlLetter).join('');
}

function isXmlLetter(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 0x20 ? code < 0xfffd || code > 0xffff : code === 0x09 || code === 0x0a || code === 0x0d;
}

/** A, B … Z, AA: a table has no more columns than that. */
export function columnName(index: number): string {
  const letter = (at: number) => String.fromCharCode(65 + at);
  return index < 26 ? letter(index) : `${letter(Math.floor(index / 26) - 1)}${letter(index % 26)}`;
}
