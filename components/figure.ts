import type { MessageKey, Translate } from '../lib/extension/i18n.ts';
import type { Fact, Target } from '../lib/model/schema.ts';
import { isUnclear } from '../lib/model/unclear.ts';
import { periodWords } from './period-words.ts';

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
export function statusWords(fact: Fact, t: Translate): StatusWords {
  if (fact.damaged) return unclear(t('status.damaged'));
  if (isUnclear(fact)) return unclear(t('status.unclear'));
  const stage = STAGES[fact.stage];
  const period = fact.period === null ? null : periodWords(fact.period, t);
  const bare = stage === null ? t(`status.${fact.status}`) : t(stage.bare);
  return { look: fact.status, words: period === null ? bare : datedWords(fact, period, t), bare };
}

/** The status of a figure or aim with its period. */
function datedWords(fact: Fact, period: string, t: Translate): string {
  const stage = STAGES[fact.stage];
  // 2021—2025 says by itself what 到 2025 says.
  const saysItself = fact.stage === 'plan-target' && fact.period?.includes('/');
  return stage === null || saysItself ? period : t(stage.dated, { period });
}

function unclear(words: string): StatusWords {
  return { look: 'unclear', words, bare: words };
}

/** The status of what is told in words: an aim (与经济增长同步) or a result (与上年持平). */
export function wordedStatus({ period }: Target, status: Fact['status'], t: Translate): StatusWords {
  const bare = t(`status.${status}`);
  return { look: status, words: period === null ? bare : periodWords(period, t), bare };
}
