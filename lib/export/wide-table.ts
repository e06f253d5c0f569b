import { indicatorById, indicators } from '../catalogue/catalogue.ts';
import type { ReportRecord } from '../insight/record.ts';
import { measuresOf, resultsOf, type SeriesFact } from '../insight/series.ts';
import { byPlaceAndTime } from './long-table.ts';

/** One column of the wide table: an indicator's amount or growth, in one unit. */
export interface WideColumn {
  /** ASCII, so that Stata and SPSS take it: gdp_level, gdp_growth. */
  readonly id: string;
  readonly indicator: string;
  readonly name: string;
  readonly kind: SeriesFact['kind'];
  readonly unit: string;
}

/** Results by place and year: a line a place and year, a column an indicator of the catalogue. */
export interface WideTable {
  readonly columns: readonly WideColumn[];
  readonly lines: readonly {
    readonly place_code: string;
    readonly place: string;
    readonly data_year: number;
    /** As many as there are columns; null where no report gives a result. */
    readonly values: readonly (number | null)[];
  }[];
}

/** Puts the results of all reports into places × years × indicators. The same whatever order the reports come in. */
export function toWideTable(records: readonly ReportRecord[]): WideTable {
  const sorted = [...records].sort(byPlaceAndTime);
  const places = new Map(sorted.map(({ place }) => [place.code ?? place.name ?? '', place]));
  const byIndicator = Map.groupBy(sorted.flatMap(seriesFacts), ({ indicator }) => indicator);
  const columns: WideColumn[] = [];
  const cells = new Map<string, Map<string, number>>();
  for (const { id: indicator } of indicators) {
    const facts = byIndicator.get(indicator) ?? [];
    for (const measure of firstOfEachKind(measuresOf(facts))) {
      const results = resultsOf(facts, measure);
      if (results.length === 0) continue;
      const id = `${indicator}_${measure.kind}`;
      columns.push({ id, indicator, name: indicatorById(indicator)?.name ?? indicator, ...measure });
      for (const { place, year, value } of results) {
        const key = `${place ?? ''}\n${year}`;
        cells.set(key, (cells.get(key) ?? new Map<string, number>()).set(id, value));
      }
    }
  }
  const lines = [...cells]
    .map(([key, values]) => {
      const [place = '', year = ''] = key.split('\n');
      return {
        place_code: places.get(place)?.code ?? '',
        place: places.get(place)?.name ?? '',
        data_year: Number(year),
        values: columns.map(({ id }) => values.get(id) ?? null),
      };
    })
    .sort((a, b) => compareWords(a.place_code + a.place, b.place_code + b.place) || a.data_year - b.data_year);
  return { columns, lines };
}

function seriesFacts(record: ReportRecord): (SeriesFact & { readonly indicator: string | null })[] {
  const report = `${record.year} ${record.title} ${record.sources[0]}`;
  const place = record.place.code ?? record.place.name ?? '';
  return record.facts
    .filter(({ scope, damaged, indicator }) => scope === null && !damaged && indicator !== null)
    .map((fact) => ({ ...fact, report, place }));
}

/** The most frequent unit of amounts, and of growths: two units of one thing are two columns nobody could join. */
function firstOfEachKind<Measure extends { readonly kind: string }>(measures: readonly Measure[]): Measure[] {
  return measures.filter(({ kind }, i) => measures.findIndex((other) => other.kind === kind) === i);
}

function compareWords(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
