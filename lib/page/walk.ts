import { isNoteMarker } from '../text/note-marker.ts';
import type { Steps } from '../work/steps.ts';
import { dataCells } from './data-table.ts';
import type { LookOf } from './element-look.ts';
import { type Line, LineBuilder, type LineCell } from './line.ts';
import { raisedText } from './raised-text.ts';

/** Elements whose text is never the report's. */
const SKIPPED = new Set(
  'script style template noscript head title meta link iframe frame object embed svg math canvas audio video button select input textarea option datalist nav footer rt rp report-lens-card'.split(
    ' ',
  ),
);

interface Context {
  readonly bold: boolean;
  readonly preserved: boolean;
  readonly cell: LineCell | null;
  readonly cells: Map<Element, LineCell> | null;
}

interface Leaving {
  readonly kind: 'leave';
  readonly block: boolean;
  readonly marker: boolean;
  readonly cell: LineCell | null;
}

interface Visit {
  readonly kind: 'visit';
  readonly node: Node;
  readonly context: Context;
}

/**
 * The lines of an element's visible text, in document order; a step for each node.
 *
 * Walks without recursion: pages with unclosed tags nest thousands deep.
 */
export function* readLines(root: Element, lookOf: LookOf): Steps<Line[]> {
  const builder = new LineBuilder();
  const start: Context = { bold: false, preserved: false, cell: null, cells: null };
  const todo: (Visit | Leaving)[] = [{ kind: 'visit', node: root, context: start }];
  for (let step = todo.pop(); step !== undefined; step = todo.pop()) {
    if (step.kind === 'leave') {
      if (step.marker) builder.marker('end');
      if (step.block) builder.end(step.cell);
    } else {
      visit(step.node, step.context, builder, todo, lookOf);
      yield;
    }
  }
  builder.end(null);
  return builder.lines;
}

function visit(node: Node, context: Context, builder: LineBuilder, todo: (Visit | Leaving)[], lookOf: LookOf): void {
  if (isText(node)) {
    builder.add(node, context, context.cell);
    return;
  }
  if (!isElement(node)) return;
  const tag = node.localName.toLowerCase();
  if (SKIPPED.has(tag)) return;
  const look = lookOf(node);
  if (look.hidden) return;
  if (tag === 'br' || tag === 'hr') {
    if (context.cell === null) builder.end(null);
    return;
  }
  const cells = tag === 'table' ? dataCells(node, lookOf.indentOf) : context.cells;
  const ownCell = context.cells?.get(node) ?? null;
  const cell = ownCell ?? context.cell;
  // Inside a cell of a data table paragraphs do not part the text: the cell is the line.
  const block = ownCell !== null || (look.block && context.cell === null);
  const raised = look.raised ? raisedText(node) : null;
  const marker = raised !== null && isNoteMarker(raised, builder.tail);
  if (block) builder.end(null);
  if (marker) builder.marker('start');
  todo.push({ kind: 'leave', block, marker, cell: ownCell });
  const inner: Context = { bold: look.bold, preserved: look.preserved, cell, cells };
  for (let child = node.lastChild; child !== null; child = child.previousSibling) {
    todo.push({ kind: 'visit', node: child, context: inner });
  }
}

function isText(node: Node): node is Text {
  return node.nodeType === 3;
}

function isElement(node: Node): node is Element {
  return node.nodeType === 1;
}
