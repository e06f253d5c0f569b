import { columnName, isLink, plainText } from './cells.ts';
import type { Sheet, TableSheet } from './sheet-model.ts';

/** Excel takes a workbook with more links for a broken one. */
const MOST_LINKS = 60_000;
const LINK = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink';

/** What the writer does not know of, added to its sheets as XML: filters, links, heads repeated in print, one page's width. */
export function tableParts(sheets: readonly Sheet[]) {
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
    .filter(({ address }) => isLink(address))
    .slice(0, MOST_LINKS);
}

function escapeXml(text: string): string {
  return plainText(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');
}
