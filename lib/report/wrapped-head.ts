import { isFigure } from './table/cell-words.ts';
import { type HeadRole, roleOfHead } from './table/head-role.ts';
import { namesMeasure } from './table/measure.ts';

/** The heads of a table's columns, each of one line or several: how many lines each takes, and its role. */
export type HeadReading = readonly { readonly lines: number; readonly role: HeadRole }[];

const MOST_COLUMNS = 8;
const MOST_LINES = 3;
/** 比上年 goes on in the next line: 增长（%）. */
const unfinished = /(?:[比较](?:[上去]年)?|年均|同|占|为)$/;
const goesOn = /^[([〔【)\]〕】%]/;
/** Heads that are whole although each of their halves is one. */
const compound = /^指标(?:名称|类别|属性|类型)$/;

/** All ways in which some lines in a row can be the heads of columns, the first of which is a name or a number. */
export function readHeads(lines: readonly string[]): HeadReading[] {
  const readings: HeadReading[] = [];
  const grow = (at: number, heads: HeadReading): void => {
    if (heads.length >= 2 && heads.some(({ role }) => role === 'data')) readings.push(heads);
    if (heads.length === MOST_COLUMNS) return;
    for (let count = 1; count <= MOST_LINES && at + count <= lines.length; count += 1) {
      const role = roleOf(lines.slice(at, at + count));
      if (role !== null && (heads.length > 0 || role === 'label' || role === 'order'))
        grow(at + count, [...heads, { lines: count, role }]);
    }
  };
  grow(0, []);
  // A head goes on below where the next line can be no head of its own.
  return readings.filter((heads) => {
    const end = heads.reduce((sum, { lines: count }) => sum + count, 0);
    return !goesOn.test(lines[end] ?? '');
  });
}

/** The role of one head written over some lines; null where they are none, or are several heads. */
function roleOf(parts: readonly string[]): HeadRole | null {
  const words = parts.join('');
  if (goesOn.test(words) || unfinished.test(words)) return null;
  if (parts.some(isFigure)) return null;
  // 2025年⏎2030年 are two heads: a head goes on where it is not whole yet, or where what follows is none.
  for (let end = 1; end < parts.length; end += 1) {
    const before = parts.slice(0, end);
    const next = parts[end] ?? '';
    if (roleOf(before) !== null && roleOf([next]) !== null && !compound.test(before.join('') + next)) return null;
  }
  return roleOfHead(words) ?? (namesMeasure(words) ? 'data' : null);
}
