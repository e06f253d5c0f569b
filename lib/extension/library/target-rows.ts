import { compareTargets, type TargetRow } from '../../insight/compare.ts';
import { merged } from '../../insight/merges.ts';
import { nationalGrowth } from '../../insight/nation.ts';
import type { Library } from './library.ts';

/** So many reports of the same year are asked what they give away of the nation's growth. */
const MOST_ASKED = 60;

/**
 * The targets of one kept report beside what the next one says of them. What the nation's growth was is asked of the other
 * reports only where a verdict waits for it: opening them takes longer than all the rest, so the rows are told before.
 *
 * @param before, after the keys of two reports of one place in successive years
 * @param tell gets the rows that still wait for the nation's growth
 */
export async function targetRows(
  library: Library,
  before: string,
  after: string,
  tell: (rows: readonly TargetRow[]) => void,
): Promise<readonly TargetRow[]> {
  const [merges, pair] = await Promise.all([library.merges(), library.records([before, after])]);
  const [one, other] = pair.map((record) => merged(record, merges));
  if (!one || !other) return [];
  const rows = compareTargets({ before: one, after: other });
  if (!rows.some(({ verdict }) => verdict.reason === 'relative')) return rows;
  tell(rows);
  const keys = (await library.reports())
    .filter(({ kind, year }) => kind === 'work' && year === other.year)
    .map(({ key }) => key);
  const beside = await library.records(keys.slice(0, MOST_ASKED));
  return compareTargets({ before: one, after: other }, nationalGrowth(beside));
}
