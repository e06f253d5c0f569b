import { isFigure, isNone, isUnit } from './cell-words.ts';
import type { Grid } from './grid.ts';
import type { Head } from './head.ts';
import { type HeadRole, roleOfHead } from './head-role.ts';

/** One of the tables that stand side by side in a grid, by its columns. */
export interface Block {
  /** Columns of names, from the widest to the narrowest: 公路 before 货物发送量. */
  readonly labels: readonly number[];
  readonly unit: number | undefined;
  readonly remarks: readonly number[];
  readonly data: readonly number[];
}

/** A head that ends so is one of names, where words stand below it: 结余科目. */
const nameTail = /(?:科目|项目|名称)$/;
/** The share of a column's cells that has to be of a kind. */
const MOST = 0.6;

/**
 * Parts the columns of a table into those that stand side by side: each begins with a column of names, and has its own
 * figures: 项目│预算数│执行数│项目│预算数│执行数.
 */
export function findBlocks(grid: Grid, head: Head): Block[] {
  const kinds = head.columns.map((_, column) => kindOf(grid, head, column));
  // A table without a column of names has them in its first.
  if (!kinds.includes('label')) {
    const first = kinds.findIndex((kind) => kind !== 'order');
    if (first >= 0) kinds[first] = 'label';
  }
  const blocks: { labels: number[]; unit: number | undefined; remarks: number[]; data: number[] }[] = [];
  for (const [column, kind] of kinds.entries()) {
    let block = blocks.at(-1);
    if (kind === 'label' && (block === undefined || block.data.length > 0)) {
      block = { labels: [], unit: undefined, remarks: [], data: [] };
      blocks.push(block);
    }
    if (block === undefined) continue;
    if (kind === 'label') block.labels.push(column);
    else if (kind === 'unit') block.unit ??= column;
    else if (kind === 'remark') block.remarks.push(column);
    else if (kind === 'data') block.data.push(column);
  }
  return blocks.filter((block) => block.data.length > 0);
}

function kindOf(grid: Grid, head: Head, column: number): HeadRole {
  const said = head.columns[column] ?? '';
  const role = roleOfHead(said);
  if (role !== null && role !== 'data') return role;
  const count = { filled: 0, figures: 0, units: 0, words: 0 };
  const different = new Set<string>();
  for (let row = head.to; row < grid.height; row += 1) {
    const words = grid.words(row, column);
    if (isNone(words)) continue;
    count.filled += 1;
    if (isFigure(words)) count.figures += 1;
    else if (isUnit(words)) count.units += 1;
    else if (/[\u4e00-\u9fffA-Za-z]/.test(words)) {
      count.words += 1;
      different.add(words);
    }
  }
  if (count.units >= 2 && count.units >= count.filled * MOST) return 'unit';
  if (role === 'data') return 'data';
  if (nameTail.test(said) && count.words > 0 && count.figures === 0) return 'label';
  const areLabels = count.words >= 2 && count.words >= count.filled * MOST;
  // 约束性, 预期性: a few words over and over remark on the rows.
  if (areLabels && column > 0 && different.size <= 2 && count.words > 4) return 'remark';
  if (column === 0 && count.figures === count.filled && count.filled > 0)
    return countsRows(grid, head) ? 'order' : 'data';
  return areLabels ? 'label' : 'data';
}

/** Whether the first column counts the rows: 1, 2, 3. */
function countsRows(grid: Grid, head: Head): boolean {
  return [0, 1].every((row) => grid.words(head.to + row, 0) === '' || Number(grid.words(head.to + row, 0)) === row + 1);
}
