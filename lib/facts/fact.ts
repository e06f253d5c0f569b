import type { PhraseReader } from '../clause/phrase-reader.ts';
import type { Basis, Kind, Printed, Stage, Status, TimeSpan } from '../model/schema.ts';
import type { NameChooser } from '../naming/named.ts';
import type { Quantity } from '../quantity/quantity.ts';
import type { PartStart, ReportTime } from '../report/part.ts';
import type { TimeScope } from '../report/time-scopes.ts';
import type { Span } from '../text/span.ts';

/** A quantity tied to what it measures; offsets into the normal text. */
export interface ReadFact extends Span {
  readonly sentence: Span;
  readonly name: string;
  readonly indicator: string | null;
  readonly kind: Kind;
  readonly value: number | number[];
  readonly unit: string;
  readonly bound: Quantity['bound'];
  readonly status: Status;
  readonly stage: Stage;
  readonly period: string | null;
  readonly scope: string | null;
  readonly span: TimeSpan | null;
  readonly basis: Basis | null;
  readonly cue: string | null;
  readonly printed: Printed | null;
  /** Where the aim begins that this one stretches: 增长7%、力争8%. */
  readonly stretchOf: number | null;
  readonly confidence: number;
}

/** What is known of the report a sentence stands in. */
export interface ReportContext {
  readonly time: ReportTime;
  readonly parts: readonly PartStart[];
  /** Paragraphs and sections that open with a time of their own. */
  readonly scopes: readonly TimeScope[];
  /** Its own territory, and the level of that from `levelOf`. */
  readonly region: string | null;
  readonly level: number | null;
  readonly phrases: PhraseReader;
  /** A second opinion on the names of a sentence. */
  readonly names?: NameChooser | undefined;
}
