import { indicatorById } from '../catalogue/catalogue.ts';
import { compareAll, type TargetRow } from '../insight/compare.ts';
import { hardnessWords } from '../insight/hardness.ts';
import type { KeptFact, ReportRecord } from '../insight/record.ts';

/** The columns of the long table that researchers build by hand; ASCII, so that Stata and SPSS take them. */
export const LONG_COLUMNS = [
  'place_code',
  'place',
  'level',
  'report_year',
  'data_year',
  'indicator_id',
  'indicator',
  'role',
  'kind',
  'value',
  'low',
  'high',
  'unit',
  'bound',
  'cue',
  'hardness',
  'stretch',
  'basis',
  'span_from',
  'span_to',
  'status',
  'verdict',
  'gap',
  'reason',
  'derived',
  'sentence',
  'url',
  'retrieved',
  'analyser',
] as const;

export type LongRow = Readonly<Record<(typeof LONG_COLUMNS)[number], string>>;

/**
 * One line for every sound figure of every report. The same whatever order the reports come in.
 *
 * @param records reports as kept; verdicts are taken where the report of the next year is among them
 */
export function toLongRows(records: readonly ReportRecord[]): LongRow[] {
  const sorted = [...records].sort(byPlaceAndTime);
  const rows = Map.groupBy(compareAll(sorted), ({ before, target }) => `${sorted.indexOf(before)} ${target.id}`);
  return sorted.flatMap((record, i) =>
    record.facts
      .filter((fact) => !fact.damaged)
      .map((fact) => longRow(record, fact, commonRow(rows.get(`${i} ${fact.id}`) ?? []))),
  );
}

/** One aim for two things has two verdicts; where they differ, its line has none. */
function commonRow(rows: readonly TargetRow[]): TargetRow | undefined {
  const [first] = rows;
  return rows.every(({ verdict }) => verdict.outcome === first?.verdict.outcome) ? first : undefined;
}

function longRow(record: ReportRecord, fact: KeptFact, row: TargetRow | undefined): LongRow {
  const [low, high] = endsOf(fact);
  return {
    place_code: record.place.code ?? '',
    place: record.place.name ?? '',
    level: record.place.level ?? '',
    report_year: record.year === null ? '' : String(record.year),
    data_year: fact.period ?? '',
    indicator_id: fact.indicator ?? '',
    indicator: (fact.indicator === null ? undefined : indicatorById(fact.indicator)?.name) ?? fact.name,
    role: fact.stage === 'baseline' ? 'baseline' : fact.status === 'target' ? 'target' : 'outcome',
    kind: fact.kind,
    value: typeof fact.value === 'number' ? String(fact.value) : fact.kind === 'ratio' ? fact.value.join(':') : '',
    low,
    high,
    unit: fact.unit,
    bound: fact.bound,
    cue: fact.cue ?? '',
    hardness: fact.status === 'target' ? hardnessWords(fact.clause).join('、') : '',
    stretch: fact.stretchOf === null ? '0' : '1',
    basis: fact.basis?.text ?? '',
    span_from: fact.span?.from ?? '',
    span_to: fact.span?.to ?? '',
    status: fact.stage,
    verdict: row?.verdict.outcome ?? '',
    gap: row?.verdict.gap === null || row === undefined ? '' : String(row.verdict.gap),
    reason: row?.verdict.reason ?? '',
    derived: row?.verdict.reason === 'derived' ? '1' : '0',
    sentence: record.sentences[fact.sentence] ?? '',
    url: record.sources[0] ?? '',
    retrieved: record.retrieved ?? '',
    analyser: record.analyser,
  };
}

/** The ends a figure's wording gives; the other side of 以上 and 以内 stays open. */
function endsOf(fact: KeptFact): [string, string] {
  if (Array.isArray(fact.value)) {
    return fact.bound === 'range' ? [String(fact.value[0] ?? ''), String(fact.value[1] ?? '')] : ['', ''];
  }
  const value = String(fact.value);
  switch (fact.bound) {
    case 'min':
      return [value, ''];
    case 'max':
      return ['', value];
    case 'about':
      return ['', ''];
    default:
      return [value, value];
  }
}

/** By place, year, kind, title and address, so that the order of import is never seen. */
export function byPlaceAndTime(a: ReportRecord, b: ReportRecord): number {
  const key = (record: ReportRecord) => [
    record.place.code ?? '',
    record.place.name ?? '',
    String(record.year ?? 0),
    record.kind,
    record.title,
    record.sources[0] ?? '',
  ];
  const [left, right] = [key(a), key(b)];
  for (const [i, part] of left.entries()) {
    const other = right[i] ?? '';
    if (part !== other) return part < other ? -1 : 1;
  }
  return 0;
}

/** What each column means, for the codebook sheet. */
export const CODEBOOK: Readonly<Record<(typeof LONG_COLUMNS)[number], string>> = {
  place_code: 'six-digit code of the administrative division; empty where the place is not in its table',
  place: 'name of the place',
  level: 'country, province, city, county or town',
  report_year: 'year in which the report was given',
  data_year: 'time the value holds for: 2024, 2024H1, 2024Q1, 2024-06, or a span 2021/2025',
  indicator_id: 'row of the indicator catalogue; empty where the indicator is not in it',
  indicator: 'name of the indicator in the catalogue, else as written',
  role: 'target, outcome, or baseline (what stood there before)',
  kind: 'level, growth (relative), change (absolute), rank, ratio',
  value: 'number written out in full; a decrease is negative; parts of a ratio with colons',
  low: 'lower end that the wording gives; empty if open',
  high: 'upper end that the wording gives; empty if open',
  unit: 'unit of the value',
  bound: 'exact, about, min, max, range',
  cue: 'wording that decided status or bound',
  hardness: 'words of commitment in the clause of a target',
  stretch: '1 for an aim beyond another aim (力争)',
  basis: 'what the value is compared or measured against, as written',
  span_from: 'first time of the span',
  span_to: 'last time of the span',
  status: 'achieved, estimated, baseline, shortfall, annual-target, plan-target, project-plan',
  verdict: 'met, close, missed, unknown; of main targets whose next report is in the library',
  gap: 'outcome less target, in the unit of the target',
  reason: 'why there is no verdict, or a note to it',
  derived: '1 where the outcome is inferred and not printed',
  sentence: 'sentence of the figure, as printed',
  url: 'address of the page or name of the file',
  retrieved: 'when it was read, ISO 8601',
  analyser: 'version of the program that read it',
};
