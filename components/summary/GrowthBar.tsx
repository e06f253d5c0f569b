import type { Fact } from '../../lib/model/schema.ts';

/**
 * A growth as a bar, what had been aimed at as a tick across it: the eye sees who fell short before it reads. The figures
 * stand beside it for those who do not see it.
 */
export function GrowthBar(props: {
  readonly growth: Fact | null;
  readonly aim: Fact | null;
  /** What a bar of full length stands for, in per cent. */
  readonly longest: number;
}) {
  const growth = shareOf(props.growth, props.longest);
  const aim = shareOf(props.aim, props.longest);
  if (growth === null) return null;
  return (
    <span class="growth-bar" aria-hidden="true">
      <span class="length" style={{ width: `${growth}%` }} />
      {aim !== null && <span class="tick" style={{ left: `${aim}%` }} />}
    </span>
  );
}

/** A growth in per cent of the longest one; null for anything else. */
function shareOf(fact: Fact | null, longest: number): number | null {
  if (fact?.kind !== 'growth' || fact.unit !== '%' || typeof fact.value !== 'number') return null;
  return Math.max(0, Math.min(100, (fact.value / longest) * 100));
}
