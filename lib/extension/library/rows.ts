import { figuresOf } from '../../insight/likeness.ts';
import { signatureOf } from '../../insight/phrases.ts';
import type { KeptFact, ReportRecord } from '../../insight/record.ts';
import type { SeriesFact } from '../../insight/series.ts';
import { type Packed, pack, packSentences } from './packed.ts';

/** A report as the library lists it; what is in it lies packed elsewhere. */
export interface ShelfReport {
  /** Place, kind and year, and a number for each further version; of a report without place or year its title and a mark. */
  readonly key: string;
  /** Code of the place, else its name; null where it has to be asked for. */
  readonly place: string | null;
  readonly year: number | null;
  readonly kind: string;
  readonly title: string;
  readonly placeName: string | null;
  readonly level: string | null;
  readonly sources: readonly string[];
  readonly retrieved: string | null;
  readonly analyser: string;
  /** Hashes of its figures, by which it is known again. */
  readonly figures: readonly number[];
  readonly facts: number;
  /** What it takes, in bytes, about. */
  readonly size: number;
  /** Key of the report that this one may be another version of: nobody has answered yet. */
  readonly asks: string | null;
}

/** A figure for views over places and years, and for the search. */
export interface ShelfFact extends SeriesFact {
  readonly indicator: KeptFact['indicator'];
}

/** A term that a report explains. */
export interface ShelfTerm {
  readonly report: string;
  readonly term: string;
  readonly text: string;
  readonly source: string;
}

/** The record of a report, packed. */
export interface ShelfRecord {
  readonly key: string;
  readonly packed: Packed;
}

/** The sentences of a report that hold its facts, aims and terms, packed. */
export interface ShelfText {
  readonly report: string;
  readonly packed: Uint8Array;
}

/** What phrases those sentences may hold, read for all reports at each search. */
export interface ShelfSignature {
  readonly report: string;
  readonly signature: Uint8Array;
}

/** All that is written of one report. */
export interface ShelfRows {
  readonly report: Omit<ShelfReport, 'key' | 'asks'>;
  readonly facts: readonly Omit<ShelfFact, 'report' | 'place'>[];
  readonly terms: readonly Omit<ShelfTerm, 'report'>[];
  readonly packed: Packed;
  readonly text: Omit<ShelfText & ShelfSignature, 'report'>;
}

/** What one stored figure takes with its indices, about. */
const BYTES_A_FACT = 400;

/** Parts a record into the rows of the library's tables; packed before a transaction, which waits for nothing else. */
export async function packedRows(record: ReportRecord): Promise<ShelfRows> {
  const [packed, text] = await Promise.all([pack(record), textOf(record)]);
  return { ...toRows(record, packed, text.packed.byteLength + text.signature.byteLength), text };
}

/** What the search looks through of a record. */
export async function textOf({ sentences, terms }: ReportRecord): Promise<ShelfRows['text']> {
  const all = [...new Set([...sentences, ...terms.map(({ text }) => text)])];
  return { packed: await packSentences(all), signature: signatureOf(all) };
}

/**
 * The rows of a record without those of its text.
 *
 * @param textBytes what those take
 */
export function toRows(record: ReportRecord, packed: Packed, textBytes = 0): Omit<ShelfRows, 'text'> {
  const facts = record.facts.filter(({ scope, damaged }) => scope === null && !damaged);
  const bytes = packed instanceof Uint8Array ? packed.byteLength : JSON.stringify(packed).length;
  return {
    report: {
      place: record.place.code ?? record.place.name,
      year: record.year,
      kind: record.kind,
      title: record.title,
      placeName: record.place.name,
      level: record.place.level,
      sources: record.sources,
      retrieved: record.retrieved,
      analyser: record.analyser,
      figures: [...figuresOf(record)],
      facts: record.facts.length,
      size: bytes + textBytes + facts.length * BYTES_A_FACT,
    },
    facts: facts.map((fact) => ({
      indicator: fact.indicator,
      name: fact.name,
      kind: fact.kind,
      value: fact.value,
      unit: fact.unit,
      bound: fact.bound,
      rounding: fact.rounding,
      status: fact.status,
      stage: fact.stage,
      period: fact.period,
      printed: fact.printed,
      clause: fact.clause,
      dated: fact.dated,
    })),
    terms: record.terms.map(({ term, text }) => ({ term, text, source: record.title })),
    packed,
  };
}
