import { indicatorById } from '../../lib/catalogue/catalogue.ts';
import { changesOf } from '../../lib/insight/change.ts';
import type { Fact, Target } from '../../lib/model/schema.ts';
import { isUnclear } from '../../lib/model/unclear.ts';
import type { Span } from '../../lib/text/span.ts';
import { isInAnnex, type ReportView } from '../model.ts';
import { sectionsAround } from '../section-path.ts';

/** The groups of the catalogue in the order in which reports speak of them; `other` is what the catalogue lacks. */
export const GROUPS = [
  '综合',
  '产业',
  '投资消费',
  '外贸外资',
  '财政金融',
  '创新',
  '城乡',
  '生态',
  '民生',
  '就业收入',
  'other',
] as const;
export type Group = (typeof GROUPS)[number];

/** What a figure says; an `aim` is a target or a result in words: 与经济增长同步, 与上年持平. */
export const KINDS = ['level', 'growth', 'change', 'rank', 'ratio', 'qualitative'] as const;

export const STATUSES = ['actual', 'target', 'unclear'] as const;
export type FigureStatus = (typeof STATUSES)[number];

/** What leads a list and what ends it: indicators of the catalogue, aims in words, other figures, the annex. */
export const TIERS = ['indicators', 'qualitative', 'others', 'annex'] as const;
export type Tier = (typeof TIERS)[number];

interface Common {
  readonly id: string;
  readonly place: Span;
  readonly name: string;
  /** The catalogue's id; null where the catalogue has no such indicator. */
  readonly indicator: string | null;
  readonly group: Group;
  readonly section: string | null;
  /** The ids of the sections that the figure stands in, from the chapter down. */
  readonly within: readonly string[];
  readonly period: string | null;
  readonly tier: Tier;
}

/** One line of a table of figures: a fact with the change given with it, or an aim or a result in words. */
export type FigureRow = Common &
  (
    | {
        readonly is: 'fact';
        readonly fact: Fact;
        readonly change: Fact | null;
        readonly kind: Fact['kind'];
        readonly status: FigureStatus;
      }
    | {
        readonly is: 'qualitative';
        readonly target: Target;
        readonly kind: 'qualitative';
        readonly status: Fact['status'];
      }
  );

/** The figures of a report as rows, and the results that it tells in words (与上年持平), in the order of the text. */
export function factRows(view: ReportView): FigureRow[] {
  const changes = changesOf(view.facts);
  const common = commonOf(view);
  const figures = view.facts.map(
    (fact): FigureRow => ({
      ...common(fact),
      is: 'fact',
      fact,
      change: changes.get(fact.id) ?? null,
      kind: fact.kind,
      status: statusOf(fact),
    }),
  );
  const worded = view.outcomes.map(
    (outcome): FigureRow => ({
      ...common(outcome),
      is: 'qualitative',
      target: outcome,
      kind: 'qualitative',
      status: 'actual',
    }),
  );
  return [...figures, ...worded].sort((a, b) => a.place.start - b.place.start);
}

/** What a report aims at as rows, with and without a figure, in the order of the text. */
export function targetRows(view: ReportView, facts: readonly FigureRow[]): FigureRow[] {
  const common = commonOf(view);
  const aims = view.targets.map((target): FigureRow => {
    const shared = common(target);
    const tier = shared.tier === 'annex' ? 'annex' : 'qualitative';
    return { ...shared, tier, is: 'qualitative', target, kind: 'qualitative', status: 'target' };
  });
  const figures = facts.filter((row) => row.is === 'fact' && row.fact.status === 'target');
  return [...figures, ...aims].sort((a, b) => a.place.start - b.place.start);
}

/** Whether a figure is clearly a result, clearly a target, or neither. */
export function statusOf(fact: Fact): FigureStatus {
  return isUnclear(fact) ? 'unclear' : fact.status;
}

function commonOf(view: ReportView): (item: Fact | Target) => Common {
  const isAnnex = isInAnnex(view);
  const around = sectionsAround(view.sections);
  return (item) => ({
    id: item.id,
    place: { start: item.start, end: item.end },
    name: item.name,
    indicator: item.indicator,
    group: groupOf(item.indicator),
    section: item.section,
    within: around(item.section),
    period: item.period,
    tier: isAnnex(item) ? 'annex' : item.indicator === null ? 'others' : 'indicators',
  });
}

function groupOf(indicator: string | null): Group {
  const name = indicator === null ? undefined : indicatorById(indicator)?.group;
  return GROUPS.find((group) => group === name) ?? 'other';
}
