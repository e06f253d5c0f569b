import type { FileText } from '../../lib/cli/document.ts';
import type { TableShape } from '../../lib/model/text-shape.ts';

/**
 * Sets a text that was read as a plain page of its own, with its tables and without all that a site sets around it: so it
 * can be printed in any form.
 *
 * @param every a note at the page's foot behind the first sentence of every so many paragraphs; 0 for none
 */
export function setPage({ text, shape }: FileText): string {
  const parts: string[] = [];
  const set = (from: number, to: number) => {
    for (const line of text.slice(from, Math.max(from, to)).split('\n'))
      if (line.trim() !== '') parts.push(`<p>${escaped(line)}</p>`);
  };
  let at = 0;
  for (const table of [...(shape.tables ?? [])].sort((a, b) => a.start - b.start)) {
    set(at, table.start);
    parts.push(tableOf(text, table));
    at = table.end;
  }
  set(at, text.length);
  const style = 'p{text-indent:2em} td{border:1px solid;padding:2px 6px;text-indent:0} table{border-collapse:collapse}';
  return `<!DOCTYPE html><html lang="zh-CN"><head><meta charset="utf-8"><title>${escaped(shape.title ?? '')}</title><style>${style}</style></head><body><article>${parts.join('\n')}</article></body></html>`;
}

function tableOf(text: string, { cells }: TableShape): string {
  const rows = new Map<number, string[]>();
  for (const { row, rowSpan, columnSpan, start, end } of cells) {
    const cell = `<td rowspan="${rowSpan}" colspan="${columnSpan}">${escaped(text.slice(start, end))}</td>`;
    rows.set(row, [...(rows.get(row) ?? []), cell]);
  }
  const lines = [...rows].sort(([a], [b]) => a - b).map(([, row]) => `<tr>${row.join('')}</tr>`);
  return `<table>${lines.join('')}</table>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}
