import { indicatorById } from '../catalogue/catalogue.ts';
import { simplified } from '../text/script.ts';
import { type Alignment, align, alignWords } from './align.ts';
import type { KeptFact, KeptWords, ReportRecord } from './record.ts';
import { unknown, type Verdict, verdictOf } from './verdict.ts';

/** The year that a target is set for, and the report that looks back on it. */
interface LookBack {
  readonly year: number;
  readonly after: ReportRecord;
}

const INCOMES = ['urban_income', 'rural_income'] as const;

/** Incomes told apart for town and country answer an aim for all: 城乡居民人均可支配收入分别增长4.3%、7.1%. */
export function halvesOf(target: KeptFact | KeptWords, { year, after }: LookBack): readonly KeptFact[] {
  if (target.indicator !== 'resident_income') return [];
  const halves = INCOMES.map((indicator) => {
    const thing = { indicator, name: indicatorById(indicator)?.name ?? target.name };
    return 'kind' in target ? align({ ...target, ...thing }, year, after) : alignWords(thing, year, after);
  });
  return halves.every(({ candidates }) => candidates.length === 1)
    ? halves.flatMap(({ candidates }) => candidates)
    : [];
}

/** An income of all answers no aim for town and country apart, but is what the report says: in figures, else in words. */
export function wholeOf(
  target: KeptFact,
  { year, after }: LookBack,
): Pick<Alignment, 'candidates' | 'words'> | undefined {
  if (!INCOMES.some((indicator) => indicator === target.indicator)) return undefined;
  const whole = { indicator: 'resident_income', name: indicatorById('resident_income')?.name ?? '' };
  const { candidates, words } = align({ ...target, ...whole }, year, after);
  const [first] = candidates;
  if (first) return { candidates: [first], words: null };
  return words === null ? undefined : { candidates: [], words };
}

/**
 * The incomes of town and country against one aim. Where both reach it all do, since who moves to town moves up; where
 * they do not, the whole may still have, unless the aim is for both (城乡居民收入增长6%).
 */
export function verdictOfHalves(target: KeptFact, halves: readonly KeptFact[]): Verdict {
  const verdicts = halves.map((half) => verdictOf(target, half));
  const forBoth = /城乡|城镇.*农村/.test(simplified(target.clause));
  const shared = together(verdicts);
  if (shared.outcome === 'met') return { outcome: 'met', reason: forBoth ? null : 'derived', gap: null };
  return shared.outcome === 'missed' && forBoth ? { ...shared, gap: null } : unknown('scope');
}

/** One verdict of the halves where they agree; where they do not, neither speaks for the whole. */
export function together(verdicts: readonly Verdict[]): Verdict {
  const [first = unknown('silent')] = verdicts;
  return verdicts.every(({ outcome }) => outcome === first.outcome) ? first : unknown('scope');
}
