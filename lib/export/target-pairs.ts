import type { Analysis, Fact } from '../model/schema.ts';

/** What had been aimed at and what came of it, as one report tells both: 预期目标增长5.5%，实际增长5.6%. */
export interface TargetPair {
  readonly target: Fact;
  readonly result: Fact;
  /** By how much the result is above the target, in the unit of both; null where they do not compare. */
  readonly difference: number | null;
}

/** The figures of one indicator, kind and time that a report gives both as a target and as a result. */
export function targetPairs({ facts }: Pick<Analysis, 'facts'>): TargetPair[] {
  const sound = facts.filter((fact) => !fact.damaged && fact.scope === null && fact.period !== null);
  const results = Map.groupBy(
    sound.filter((fact) => fact.status === 'actual' && fact.stage !== 'baseline'),
    keyOf,
  );
  const seen = new Set<string>();
  return sound.flatMap((target): TargetPair[] => {
    const key = keyOf(target);
    const result = target.status === 'target' && !seen.has(key) ? results.get(key)?.[0] : undefined;
    if (result === undefined) return [];
    seen.add(key);
    return [{ target, result, difference: differenceOf(target, result) }];
  });
}

function keyOf({ report, indicator, name, kind, period, span, unit }: Fact): string {
  return [report, indicator ?? name, kind, period, span?.per, unit].join(' ');
}

function differenceOf(target: Fact, result: Fact): number | null {
  if (typeof target.value !== 'number' || typeof result.value !== 'number') return null;
  const decimals = Math.max(decimalsOf(target), decimalsOf(result));
  const scale = target.printed?.scale ?? 1;
  return Number(((result.value - target.value) / scale).toFixed(decimals));
}

/** No difference is more exact than the figures it is of. */
function decimalsOf({ printed, value }: Fact): number {
  return printed?.decimals ?? String(value).split('.')[1]?.length ?? 0;
}
