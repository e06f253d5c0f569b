import type { Translate } from '../lib/extension/i18n.ts';

/** A period as a reader says it: `2016/2020` is 2016—2020, `2021H1` is 2021上半年, `2021-06` is 2021年6月. */
export function periodWords(period: string, t: Translate): string {
  return period
    .split('/')
    .map((part) => oneTime(part, t))
    .join('—');
}

function oneTime(time: string, t: Translate): string {
  const half = /^(\d{4})H([12])$/.exec(time);
  if (half !== null) return t(half[2] === '1' ? 'period.firstHalf' : 'period.secondHalf', { year: half[1] ?? '' });
  const quarter = /^(\d{4})Q([1-4])$/.exec(time);
  if (quarter !== null) return t('period.quarter', { year: quarter[1] ?? '', quarter: quarter[2] ?? '' });
  const month = /^(\d{4})-(\d{2})$/.exec(time);
  if (month !== null) return t('period.month', { year: month[1] ?? '', month: Number(month[2]) });
  return time;
}
