/** What a check needs to know of a fact; the analysis' own facts have all of it. */
export interface CheckedFact {
  readonly id: string;
  readonly sentence: { readonly start: number };
  readonly name: string;
  readonly kind: string;
  readonly value: number | readonly number[];
  readonly unit: string;
  readonly status: string;
  readonly stage: string;
  readonly period: string | null;
  readonly span: { readonly per: string } | null;
  readonly basis: { readonly kind: string } | null;
  readonly damaged: boolean;
}

/** A stated figure held against the one that its neighbours give. */
export interface Check {
  readonly kind: 'growth' | 'average-growth' | 'progress';
  readonly facts: string[];
  readonly stated: number;
  readonly computed: number;
  readonly verdict: 'agrees' | 'differs';
}

/** Figures are printed with one or two decimals; a check agrees when it is met within their rounding. */
const tolerance = 0.006;

/**
 * Checks the arithmetic that a report states itself: 从264家增至767家，年均增长30.6%; 完成投资543.8亿元，完成年度计划
 * 748.7亿元的72.6%. Only figures of one sentence and one name are compared, exact ones only.
 */
export function checkFigures(facts: readonly CheckedFact[]): Check[] {
  const checks: Check[] = [];
  for (const group of bySentence(facts)) {
    group.forEach((fact, i) => {
      const check =
        fact.kind === 'growth'
          ? growthCheck(group, i)
          : fact.kind === 'level' && fact.unit === '%'
            ? progressCheck(group, i)
            : undefined;
      if (check) checks.push(check);
    });
  }
  return checks;
}

function bySentence(facts: readonly CheckedFact[]): CheckedFact[][] {
  const groups = new Map<number, CheckedFact[]>();
  for (const fact of facts) {
    if (fact.damaged) continue;
    const group = groups.get(fact.sentence.start);
    if (group) group.push(fact);
    else groups.set(fact.sentence.start, [fact]);
  }
  return [...groups.values()];
}

/** A growth behind a pair 从a到b of the same name. */
function growthCheck(group: readonly CheckedFact[], i: number): Check | undefined {
  const growth = group[i];
  const to = group[i - 1];
  const from = group[i - 2];
  if (!growth || !to || !from || from.stage !== 'baseline' || to.kind !== 'level' || from.kind !== 'level')
    return undefined;
  if (from.unit !== to.unit || to.name !== growth.name || from.name !== to.name) return undefined;
  const start = number(from);
  const end = number(to);
  const stated = number(growth);
  if (start === undefined || end === undefined || stated === undefined || start <= 0) return undefined;
  const ids = [from.id, to.id, growth.id];
  const multiple = growth.unit === '倍';
  if (growth.span?.per !== 'average') {
    const computed = multiple ? end / start - 1 : (end / start - 1) * 100;
    return check('growth', ids, stated, computed, multiple ? 0.06 : 0.06);
  }
  // Reports count the years of a span with or without the first: the closer count is the one they used.
  const years = yearsOf(growth.period);
  if (multiple || years === undefined) return undefined;
  const candidates = [years, years - 1, years + 1]
    .filter((n) => n > 0)
    .map((n) => ((end / start) ** (1 / n) - 1) * 100);
  const computed = candidates.reduce((a, b) => (Math.abs(a - stated) <= Math.abs(b - stated) ? a : b));
  return check('average-growth', ids, stated, computed, 0.06);
}

/** A share that is progress: 完成投资a亿元,完成年度投资计划(b亿元)的c%. */
function progressCheck(group: readonly CheckedFact[], i: number): Check | undefined {
  const share = group[i];
  if (share?.basis?.kind !== 'plan' && share?.basis?.kind !== 'budget') return undefined;
  const before = group.slice(0, i).filter((fact) => fact.unit === '元' && fact.kind === 'level');
  const done = before.at(-1);
  const plan = before.at(-2);
  if (!done || !plan || plan.status !== 'target' || done.status !== 'actual') return undefined;
  const whole = number(plan);
  const part = number(done);
  const stated = number(share);
  if (whole === undefined || part === undefined || stated === undefined || whole <= 0) return undefined;
  return check('progress', [plan.id, done.id, share.id], stated, (part / whole) * 100, 0.06);
}

function check(kind: Check['kind'], facts: string[], stated: number, computed: number, rounding: number): Check {
  const rounded = Math.round(computed * 100) / 100;
  const agrees = Math.abs(stated - computed) <= Math.max(rounding, Math.abs(stated) * tolerance);
  return { kind, facts, stated, computed: rounded, verdict: agrees ? 'agrees' : 'differs' };
}

function number(fact: CheckedFact): number | undefined {
  return typeof fact.value === 'number' ? fact.value : undefined;
}

function yearsOf(period: string | null): number | undefined {
  const match = /^(\d{4})\/(\d{4})$/.exec(period ?? '');
  return match ? Number(match[2]) - Number(match[1]) + 1 : undefined;
}
