import { indicatorById } from '../catalogue/catalogue.ts';
import { type AcrossCheck, acrossAll } from '../insight/across.ts';
import type { KeptFact, ReportRecord } from '../insight/record.ts';
import { byPlaceAndTime } from './long-table.ts';

/** The columns of the table of figures that two reports of a place give; ASCII, as those of the long table. */
export const ACROSS_COLUMNS = [
  'place_code',
  'place',
  'indicator_id',
  'indicator',
  'kind',
  'data_year',
  'verdict',
  'report',
  'report_year',
  'value',
  'unit',
  'sentence',
  'url',
  'other_report',
  'other_report_year',
  'other_value',
  'other_unit',
  'other_sentence',
  'other_url',
] as const;

export type AcrossRow = Readonly<Record<(typeof ACROSS_COLUMNS)[number], string>>;

/** A line for each figure that two reports of one place give; the same whatever order the reports come in. */
export function toAcrossRows(records: readonly ReportRecord[]): AcrossRow[] {
  return acrossAll([...records].sort(byPlaceAndTime)).map(({ own, ...check }) => acrossRow(own, check));
}

function acrossRow(own: ReportRecord, { fact, report, other, verdict }: AcrossCheck): AcrossRow {
  const [mine, theirs] = [told(own, fact), told(report, other)];
  return {
    place_code: own.place.code ?? '',
    place: own.place.name ?? '',
    indicator_id: fact.indicator ?? '',
    indicator: (fact.indicator === null ? undefined : indicatorById(fact.indicator)?.name) ?? fact.name,
    kind: fact.kind,
    data_year: fact.period ?? '',
    verdict,
    report: mine.title,
    report_year: mine.year,
    value: mine.value,
    unit: mine.unit,
    sentence: mine.sentence,
    url: mine.url,
    other_report: theirs.title,
    other_report_year: theirs.year,
    other_value: theirs.value,
    other_unit: theirs.unit,
    other_sentence: theirs.sentence,
    other_url: theirs.url,
  };
}

function told(record: ReportRecord, fact: KeptFact) {
  return {
    title: record.title,
    year: record.year === null ? '' : String(record.year),
    value: String(fact.value),
    unit: fact.unit,
    sentence: record.sentences[fact.sentence] ?? '',
    url: record.sources[0] ?? '',
  };
}

/** What each column means, for the codebook sheet. */
export const ACROSS_CODEBOOK: Readonly<Record<(typeof ACROSS_COLUMNS)[number], string>> = {
  place_code: 'six-digit code of the administrative division; empty where the place is not in its table',
  place: 'name of the place',
  indicator_id: 'row of the indicator catalogue',
  indicator: 'name of the indicator in the catalogue',
  kind: 'level or growth (relative)',
  data_year: 'year that both values hold for',
  verdict: 'agrees, or unclear: they differ, and may be revised or measured otherwise',
  report: 'title of the earlier report',
  report_year: 'year in which it was given',
  value: 'what it says, written out in full',
  unit: 'unit of that value',
  sentence: 'sentence of the figure, as printed',
  url: 'address of the page or name of the file',
  other_report: 'title of the other report',
  other_report_year: 'year in which that was given',
  other_value: 'what that one says',
  other_unit: 'unit of that value',
  other_sentence: 'its sentence, as printed',
  other_url: 'its address or file',
};
