import writeSheets from 'write-excel-file/universal';
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

/** A table as a sheet: its first row are the heads, which stay in sight, are repeated in print and can be filtered by. */
export interface TableSheet {
  readonly name: string;
  readonly heads: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
  /** In letters, a column each. */
  readonly widths: readonly number[];
  /** The column whose cells are addresses, as links; null for none. */
  readonly links: { readonly column: number; readonly addresses: readonly string[] } | null;
  /** So many of the columns, from the first on, are printed: what is read on paper, without links, exact values and codes. */
  readonly printed: number;
}

/** Cells without heads of ours: what the workbook is of, or a table as it stands on its page. */
export interface PlainSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
  readonly widths: readonly number[];
}

/** Excel takes a workbook with a longer address for a broken one, and one with more links than this too. */
const LONGEST_LINK = 2000;
const MOST_LINKS = 60_000;
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** One sheet of a workbook. */
export type Sheet = PlainSheet | TableSheet;

/**
 * A workbook as a file. What the writer does not know of – filters, links, heads repeated in print – is added to its
 * sheets as XML, by the order in which the format has the parts of a sheet.
 */
export async function toWorkbook(sheets: readonly Sheet[]): Promise<Blob> {
  const written = sheets.map((sheet) => {
    const common = {
      sheet: sheet.name,
      columns: sheet.widths.map((width) => ({ width })),
      orientation: 'landscape' as const,
    };
    const rows = sheet.rows.map((row) => tallEnough(row, sheet.widths));
    return 'heads' in sheet
      ? { ...common, data: [sheet.heads.map(headCell), ...rows], stickyRowsCount: 1 }
      : { ...common, data: rows };
  });
  return writeSheets(written, { features: [tableFeature(sheets)] }).toBlob();
}

/** What a line of a cell takes, and what no row may pass, in points. */
const LINE_HEIGHT = 14;
const TALLEST = 400;

/** A row as tall as its longest cell needs: not every program looks for that by itself when it opens a workbook. */
function tallEnough(row: readonly Cell[], widths: readonly number[]): Cell[] {
  const lines = row.map((cell, at) => (isWrapped(cell) ? linesOf(cell.value, widths[at] ?? 0) : 1));
  const most = Math.max(1, ...lines);
  const first = most === 1 ? -1 : row.findIndex((cell) => cell !== null);
  const height = Math.min(TALLEST, most * LINE_HEIGHT + 2);
  return row.map((cell, at) => (at === first && cell !== null ? { ...cell, height } : cell));
}

/** One that reaches over several columns has their widths, and is left as it is. */
function isWrapped(cell: Cell): cell is TextCell {
  return cell !== null && 'wrap' in cell && (cell.columnSpan ?? 1) === 1;
}

function linesOf(words: string, width: number): number {
  return words.split('\n').reduce((lines, line) => lines + Math.max(1, Math.ceil(lettersOf(line) / (width - 1))), 0);
}

/** How wide words are: a Han sign is as wide as two Latin letters. */
export function lettersOf(words: string): number {
  return [...words].reduce((width, letter) => width + (letter > '\u2e80' ? 2 : 1), 0);
}

/** A cell that leads to an address; what no workbook takes for a link stands there as it is. */
export function linkCell(words: string, address: string): Cell {
  if (address === '' || !isLink(address)) return textCell(address);
  return { value: words, type: String, alignVertical: 'top', textColor: '#0b57d0' };
}

/** A cell in bold letters: a head. */
export function headCell(value: string): TextCell {
  return { value, type: String, fontWeight: 'bold', wrap: true, alignVertical: 'top' };
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

function plainText(value: string): string {
  return [...visible(value).toWellFormed()].filter(isXmlLetter).join('');
}

function isXmlLetter(letter: string): boolean {
  const code = letter.codePointAt(0) ?? 0;
  return code >= 0x20 ? code < 0xfffd || code > 0xffff : code === 0x09 || code === 0x0a || code === 0x0d;
}

function tableFeature(sheets: readonly Sheet[]) {
  const tableOf = (sheetIndex: number) => {
    const sheet = sheets[sheetIndex];
    return sheet !== undefined && 'heads' in sheet ? sheet : undefined;
  };
  return {
    files: {
      transform: {
        'xl/worksheets/sheet{id}.xml': {
          transform: (xml: string, _: unknown, { sheetIndex }: { readonly sheetIndex: number }) => {
            const table = tableOf(sheetIndex);
            return onePageWide(table === undefined ? xml : withTableParts(xml, table));
          },
        },
        'xl/worksheets/_rels/sheet{id}.xml.rels': {
          insert: (_: unknown, { sheetIndex }: { readonly sheetIndex: number }) =>
            linksOf(tableOf(sheetIndex))
              .map(
                ({ id, address }) =>
                  `<Relationship Id="${id}" Type="${LINK}" Target="${escapeXml(address)}" TargetMode="External"/>`,
              )
              .join(''),
        },
        'xl/workbook.xml': {
          transform: (xml: string) => {
            const names = sheets.flatMap((sheet, index) => ('heads' in sheet ? printNames(sheet, index) : []));
            return xml.replace('<definedNames/>', `<definedNames>${names.join('')}</definedNames>`);
          },
        },
      },
    },
  };
}

function withTableParts(xml: string, table: TableSheet): string {
  const last = `${columnName(table.heads.length - 1)}${table.rows.length + 1}`;
  const links = linksOf(table).map(({ id, cell }) => `<hyperlink ref="${cell}" r:id="${id}"/>`);
  const behindRows = `<autoFilter ref="A1:${last}"/>${links.length === 0 ? '' : `<hyperlinks>${links.join('')}</hyperlinks>`}`;
  return xml.replace('</sheetData>', () => `</sheetData>${behindRows}`);
}

/** Printed over as many pages as it is long, and one wide. */
function onePageWide(xml: string): string {
  return xml
    .replace(/(<worksheet[^>]*>)/, '$1<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace(/<pageSetup([^>]*)\/>/, '<pageSetup$1 fitToWidth="1" fitToHeight="0"/>');
}

/** Which part of a table is printed, and that its heads stand on every page. */
function printNames({ name, printed, rows }: TableSheet, index: number): string[] {
  const sheet = `'${name.replaceAll("'", "''")}'`;
  const defined = (what: string, where: string) =>
    `<definedName name="_xlnm.${what}" localSheetId="${index}">${escapeXml(`${sheet}!${where}`)}</definedName>`;
  const last = `$${columnName(printed - 1)}$${rows.length + 1}`;
  return [defined('Print_Area', `$A$1:${last}`), defined('Print_Titles', '$1:$1')];
}

function linksOf(
  table: TableSheet | undefined,
): { readonly id: string; readonly cell: string; readonly address: string }[] {
  if (table === undefined || table.links === null) return [];
  const { column, addresses } = table.links;
  return addresses
    .map((address, row) => ({ id: `rId-link-${row}`, cell: `${columnName(column)}${row + 2}`, address }))
    .filter(({ address }) => address !== '' && isLink(address))
    .slice(0, MOST_LINKS);
}

function isLink(address: string): boolean {
  return address.length <= LONGEST_LINK;
}

/** A, B … Z, AA: a table has no more columns than that. */
export function columnName(index: number): string {
  const letter = (at: number) => String.fromCharCode(65 + at);
  return index < 26 ? letter(index) : `${letter(Math.floor(index / 26) - 1)}${letter(index % 26)}`;
}

function escapeXml(text: string): string {
  return plainText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
