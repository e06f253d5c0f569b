import { z } from 'zod';
import { basisSchema, timeSpanSchema } from '../model/schema.ts';
import { BOUNDS, KINDS, STAGES, STATUSES } from '../model/terms.ts';

/** A year or a span of years that a value holds for, as the analysis gives it: `2024`, `2021/2025`, `2024H1`, `2024-12`. */
const period = z.string().max(40).nullable();
const words = z.string().max(4000);
const start = z.int().nonnegative();
const id = z.string().min(1).max(40);
const indicator = z.string().max(60).nullable();

/** A fact as it is kept: without offsets, with its own letters. */
export const keptFactSchema = z.strictObject({
  id,
  /** Where it stood in the analysed text, for the order of rows. */
  start,
  name: z.string().min(1).max(400),
  indicator,
  kind: z.enum(KINDS),
  value: z.union([z.number(), z.array(z.number()).min(2).max(40)]),
  unit: z.string().max(60),
  bound: z.enum(BOUNDS),
  /** Half of the last digit printed, in the value's own unit: 0.05 for 5.6%. */
  rounding: z.number().nonnegative(),
  status: z.enum(STATUSES),
  stage: z.enum(STAGES),
  period,
  span: timeSpanSchema.nullable(),
  scope: z.string().max(60).nullable(),
  basis: basisSchema.nullable(),
  cue: z.string().max(200).nullable(),
  /** Id of the target that this one goes beyond: 增长7%以上、力争达到8%. */
  stretchOf: id.nullable(),
  damaged: z.boolean(),
  /** The year stands in the fact's own sentence and not only over its part. */
  dated: z.boolean(),
  /** Whether it is one of the main targets of its report. */
  main: z.boolean(),
  /** The figure, and its clause, as printed. */
  printed: words,
  clause: words,
  /** Index into the record's sentences. */
  sentence: z.int().nonnegative(),
});

/** An aim or an outcome told in words: 与经济增长同步, 居民消费价格与上年持平. */
export const keptWordsSchema = z.strictObject({
  id,
  start,
  name: z.string().max(400),
  indicator,
  period,
  text: words,
  main: z.boolean(),
  sentence: z.int().nonnegative(),
});

/** What is kept of one report: enough to compare it, to search it and to cite it. */
export const reportRecordSchema = z.strictObject({
  title: z.string().max(1000),
  kind: z.string().max(40),
  place: z.strictObject({
    code: z.string().max(12).nullable(),
    name: z.string().max(100).nullable(),
    level: z.string().max(20).nullable(),
  }),
  year: z.int().min(1900).max(2200).nullable(),
  spokenOn: z.string().max(40).nullable(),
  /** Addresses or file names at which the report was read, the first one first. */
  sources: z.array(z.string().max(4000)).min(1),
  /** When it was first read, ISO 8601; null where that is not known. */
  retrieved: z.string().max(40).nullable(),
  analyser: z.string().max(40),
  facts: z.array(keptFactSchema),
  targets: z.array(keptWordsSchema),
  outcomes: z.array(keptWordsSchema),
  /** Sentences of the look back that hold no figure, but say what became of an aim; indices into `sentences`. */
  remarks: z.array(z.int().nonnegative()).default([]),
  /** The terms that it explains. */
  terms: z.array(z.strictObject({ term: z.string().min(1).max(200), text: words })).default([]),
  sentences: z.array(words),
});

export type KeptFact = z.infer<typeof keptFactSchema>;
/** What of a figure a verdict asks for. */
export type JudgedFact = Pick<KeptFact, 'name' | 'indicator' | 'value' | 'unit' | 'bound' | 'rounding' | 'damaged'>;
export type KeptWords = z.infer<typeof keptWordsSchema>;
export type ReportRecord = z.infer<typeof reportRecordSchema>;
