import type { WordBlock, WordRun, WordTable } from '../document/word/blocks.ts';

/** Lays the paragraphs and tables of a document into an element. All of it is only ever text. */
export function appendBlocks(parent: Element, blocks: readonly WordBlock[]): void {
  for (const block of blocks) {
    if (block.kind === 'table') appendTable(parent, block);
    else appendRuns(added(parent, 'p'), block.runs);
  }
}

function appendTable(parent: Element, { rows }: WordTable): void {
  const body = added(added(parent, 'table'), 'tbody');
  for (const row of rows) {
    const line = added(body, 'tr');
    for (const { blocks, rowSpan, columnSpan } of row) {
      const cell = added(line, 'td');
      if (rowSpan > 1) cell.setAttribute('rowspan', String(rowSpan));
      if (columnSpan > 1) cell.setAttribute('colspan', String(columnSpan));
      appendBlocks(cell, blocks);
    }
  }
}

function appendRuns(paragraph: Element, runs: readonly WordRun[]): void {
  // Tabs part the cells of rows that were never made a table; a page shows them as blanks unless it is told.
  if (runs.some(({ text }) => text.includes('\t'))) paragraph.setAttribute('style', 'white-space: pre-wrap');
  for (const { text, bold, raised } of runs) {
    const outer = bold ? added(paragraph, 'b') : paragraph;
    const inner = raised ? added(outer, 'sup') : outer;
    for (const [i, line] of text.split('\n').entries()) {
      if (i > 0) added(inner, 'br');
      if (line !== '') inner.append(line);
    }
  }
}

function added(parent: Element, tag: string): Element {
  const element = parent.ownerDocument.createElement(tag);
  parent.append(element);
  return element;
}
