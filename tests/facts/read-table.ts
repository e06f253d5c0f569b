import { analyze } from '../../lib/analysis/analyze.ts';
import type { TableCell } from '../../lib/model/text-shape.ts';

/** A cell that spans: `2025年→2` two columns, `指标↓2` two rows. */
const spans = /(?:→(\d))?(?:↓(\d))?$/;

/**
 * The facts and aims of a table that stands behind a text, its first row in header cells.
 *
 * @param rows the words of the cells; `2025年→2` spans two columns, `指标↓2` two rows, `　铁路` is moved in by a letter
 */
export function readRows(opening: string, rows: readonly (readonly string[])[]) {
  let text = opening;
  const cells: TableCell[] = [];
  const start = text.length;
  const taken = new Set<string>();
  rows.forEach((words, row) => {
    let column = 0;
    for (const written of words) {
      const [mark = '', across = '1', down = '1'] = spans.exec(written) ?? [];
      const indent = /^　*/.exec(written)?.[0].length ?? 0;
      const word = written.slice(indent, written.length - mark.length);
      while (taken.has(`${row} ${column}`)) column += 1;
      const rowSpan = Number(down);
      const columnSpan = Number(across);
      for (let r = 0; r < rowSpan; r += 1)
        for (let c = 0; c < columnSpan; c += 1) taken.add(`${row + r} ${column + c}`);
      cells.push({
        start: text.length,
        end: text.length + word.length,
        row,
        column,
        rowSpan,
        columnSpan,
        header: row === 0,
        indent,
      });
      column += columnSpan;
      text += `${word}\n`;
    }
  });
  const analysis = analyze(text, { tables: [{ start, end: text.length, cells }] });
  return {
    facts: analysis.facts.map((fact) => ({
      ...fact,
      span: text.slice(fact.start, fact.end),
      held: fact.span,
    })),
    targets: analysis.targets,
  };
}
