import type { Analysis, Fact, Section, Target } from '../analysis/schema.ts';
import type { Span } from '../text/span.ts';

/** One line of an exported table: a fact, or a target without a figure. Empty strings stand for what the text leaves out. */
export interface ExportRow {
  readonly report: string;
  readonly section: string;
  readonly id: string;
  readonly name: string;
  readonly indicator: string;
  readonly kind: string;
  readonly value: string;
  readonly unit: string;
  readonly printed: string;
  readonly bound: string;
  readonly status: string;
  readonly stage: string;
  readonly period: string;
  readonly scope: string;
  readonly basis: string;
  readonly cue: string;
  readonly sentence: string;
}

/** The columns of an exported table, in their order. */
export const COLUMNS: readonly (keyof ExportRow)[] = [
  'report',
  'section',
  'id',
  'name',
  'indicator',
  'kind',
  'value',
  'unit',
  'printed',
  'bound',
  'status',
  'stage',
  'period',
  'scope',
  'basis',
  'cue',
  'sentence',
];

/** The facts and the targets without a figure as rows, in the order of the text; damaged figures are left out. */
export function toRows(analysis: Analysis, text: string): ExportRow[] {
  const sections = new Map(analysis.sections.map((section) => [section.id, section]));
  const slice = (span: Span) => text.slice(span.start, span.end).replaceAll(/\s+/g, ' ').trim();
  const titleOf = (report: number) => analysis.reports[report]?.title ?? '';
  const headingOf = (id: string | null) => (id === null ? '' : heading(sections.get(id)));
  const rows = [
    ...analysis.facts
      .filter((fact) => !fact.damaged)
      .map((fact) => ({ start: fact.start, row: factRow(fact, titleOf, headingOf, slice) })),
    ...analysis.targets.map((target) => ({ start: target.start, row: targetRow(target, titleOf, headingOf, slice) })),
  ];
  return rows.sort((a, b) => a.start - b.start).map(({ row }) => row);
}

function factRow(
  fact: Fact,
  titleOf: (report: number) => string,
  headingOf: (id: string | null) => string,
  slice: (span: Span) => string,
): ExportRow {
  return {
    report: titleOf(fact.report),
    section: headingOf(fact.section),
    id: fact.id,
    name: fact.name,
    indicator: fact.indicator ?? '',
    kind: fact.kind,
    value: Array.isArray(fact.value) ? fact.value.join('–') : String(fact.value),
    unit: fact.unit,
    printed: slice(fact),
    bound: fact.bound,
    status: fact.status,
    stage: fact.stage,
    period: fact.period ?? '',
    scope: fact.scope ?? '',
    basis: fact.basis ?? '',
    cue: fact.cue ?? '',
    sentence: slice(fact.sentence),
  };
}

function targetRow(
  target: Target,
  titleOf: (report: number) => string,
  headingOf: (id: string | null) => string,
  slice: (span: Span) => string,
): ExportRow {
  return {
    report: titleOf(target.report),
    section: headingOf(target.section),
    id: target.id,
    name: target.name,
    indicator: target.indicator ?? '',
    kind: '',
    value: '',
    unit: '',
    printed: target.text,
    bound: '',
    status: 'target',
    stage: '',
    period: target.period ?? '',
    scope: '',
    basis: '',
    cue: '',
    sentence: slice(target),
  };
}

function heading(section: Section | undefined): string {
  return section?.heading.trim() ?? '';
}
