import type { Fact } from '../lib/analysis/schema.ts';
import type { MessageKey, Say } from '../lib/extension/i18n.ts';
import { UNCLEAR_BELOW } from '../lib/page/marks.ts';
import { oneLine } from './model.ts';

/** A value as printed, its unit apart so that it can be set lighter beside it. */
export interface PrintedValue {
  readonly number: string;
  readonly unit: string;
}

/** Parts a printed figure after its last numeral: 1682.15 亿元, 4.5%—5 %, 三 成; a rank stays whole. */
export function printedValue(fact: Fact, text: string): PrintedValue {
  const printed = oneLine(text.slice(fact.start, fact.end)).replaceAll(' ', '');
  if (fact.kind === 'rank') return { number: printed, unit: '' };
  const parts = /^(.*[\d０-９.．])([^\d０-９]*)$/su.exec(printed);
  if (parts === null) return { number: printed, unit: '' };
  // A table gives the unit in its heads, not in the cell.
  const inHead = fact.table !== null && parts[2] === '' ? fact.unit : '';
  return { number: parts[1] ?? printed, unit: parts[2] || inHead };
}

/** The sign of a bound before a value: ≥, ≤, 约; a fall is already in the printed words and gets a minus sign. */
export function boundSign(fact: Fact, say: Say): string {
  const signs: Readonly<Record<Fact['bound'], string>> = {
    exact: '',
    range: '',
    about: say('bound.about'),
    min: say('bound.min'),
    max: say('bound.max'),
  };
  const falls = (fact.kind === 'growth' || fact.kind === 'change') && typeof fact.value === 'number' && fact.value < 0;
  return `${signs[fact.bound]}${falls ? '−' : ''}`;
}

/** How the status of a figure is shown: by its colour and by two words. */
export interface StatusWords {
  readonly look: 'actual' | 'target' | 'unclear';
  readonly words: string;
}

const STAGES: Readonly<Record<Fact['stage'], { readonly dated: MessageKey; readonly bare: MessageKey } | null>> = {
  achieved: null,
  'annual-target': null,
  baseline: { dated: 'stage.baseline', bare: 'stage.baselineBare' },
  estimated: { dated: 'stage.estimated', bare: 'stage.estimatedBare' },
  shortfall: { dated: 'stage.shortfall', bare: 'stage.shortfallBare' },
  'plan-target': { dated: 'stage.planTarget', bare: 'stage.planTargetBare' },
  'project-plan': { dated: 'stage.projectPlan', bare: 'stage.projectPlanBare' },
};

/** Status and period in two words: 2020 · 2016 基数 · 到 2025 · 预计 2024. */
export function statusWords(fact: Fact, say: Say): StatusWords {
  if (fact.damaged) return { look: 'unclear', words: say('status.damaged') };
  if (fact.confidence < UNCLEAR_BELOW) return { look: 'unclear', words: say('status.unclear') };
  const look = fact.status;
  const stage = STAGES[fact.stage];
  const period = fact.period === null ? null : periodWords(fact.period);
  // 2021—2025 says by itself what 到 2025 says.
  if (fact.stage === 'plan-target' && fact.period?.includes('/') && period !== null) return { look, words: period };
  if (stage === null) return { look, words: period ?? say(look === 'actual' ? 'status.actual' : 'status.target') };
  return { look, words: period === null ? say(stage.bare) : say(stage.dated, { period }) };
}

/** `2016/2020` is a span of years and reads 2016—2020. */
function periodWords(period: string): string {
  return period.replaceAll('/', '—');
}

/** What a figure says of its indicator beyond the amount; null for an amount itself. */
export function kindWords(fact: Fact, say: Say): string | null {
  switch (fact.kind) {
    case 'level':
      return null;
    case 'growth':
      return say('kind.growth');
    case 'change':
      return say('kind.change');
    case 'rank':
      return say('kind.rank');
    case 'ratio':
      return say('kind.ratio');
  }
}
