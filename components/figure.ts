import type { MessageKey, Say } from '../lib/extension/i18n.ts';
import type { Fact, Target } from '../lib/model/schema.ts';
import { isUnclear } from '../lib/model/unclear.ts';
import { oneLine } from './model.ts';
import { periodWords } from './period-words.ts';

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
  /** With the period, where there is one. */
  readonly words: string;
  /** Without it. */
  readonly bare: string;
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
  if (fact.damaged) return unclear(say('status.damaged'));
  if (isUnclear(fact)) return unclear(say('status.unclear'));
  const stage = STAGES[fact.stage];
  const period = fact.period === null ? null : periodWords(fact.period, say);
  const bare = stage === null ? say(`status.${fact.status}`) : say(stage.bare);
  return { look: fact.status, words: period === null ? bare : datedWords(fact, period, say), bare };
}

/** The status of a figure or aim with its period. */
function datedWords(fact: Fact, period: string, say: Say): string {
  const stage = STAGES[fact.stage];
  // 2021—2025 says by itself what 到 2025 says.
  const saysItself = fact.stage === 'plan-target' && fact.period?.includes('/');
  return stage === null || saysItself ? period : say(stage.dated, { period });
}

function unclear(words: string): StatusWords {
  return { look: 'unclear', words, bare: words };
}

/** The status of an aim in words. */
export function aimStatus({ period }: Target, say: Say): StatusWords {
  const bare = say('status.target');
  return { look: 'target', words: period === null ? bare : periodWords(period, say), bare };
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
