import { z } from 'zod';
import { factSchema } from './fact-schema.ts';
import { id, range } from './range.ts';
import { ANALYSIS_VERSION, CHECK_KINDS, DAMAGE_KINDS, PARTS, REPORT_KINDS } from './terms.ts';

export {
  type Basis,
  basisSchema,
  type Fact,
  factSchema,
  type Printed,
  printedSchema,
  type TimeSpan,
  timeSpanSchema,
} from './fact-schema.ts';

/** A place of the table of administrative divisions. */
export const placeSchema = z.object({
  /** Its six-digit code: 440114. */
  code: z.string(),
  /** Its own full name: 花都区. */
  name: z.string(),
  /** 省级 · 地级 · 县级. */
  level: z.enum(['province', 'prefecture', 'county']),
});

export const reportSchema = range.extend({
  title: z.string(),
  kind: z.enum(REPORT_KINDS),
  /** The territory as the report writes it: 广州市花都区. */
  region: z.string().nullable(),
  /** The same territory in the table of administrative divisions; null where it is not found there. */
  place: placeSchema.nullable(),
  /** The year in which it is given; of a communiqué and of accounts the year they tell; of an outline its first. */
  year: z.int().nullable(),
  spokenOn: z.string().nullable(),
  meeting: z.string().nullable(),
  issuer: z.string().nullable(),
});

export const sectionSchema = range.extend({
  id,
  /** Index into `reports`. */
  report: z.int().nonnegative(),
  level: z.int().min(1).max(4),
  heading: z.string(),
  part: z.enum(PARTS),
  /** The year the section speaks of, where heading or part say so. */
  year: z.int().nullable(),
});

/** Words without a figure: an aim (与经济增长同步), or a result (与上年持平). */
export const targetSchema = range.extend({
  id,
  report: z.int().nonnegative(),
  section: id.nullable(),
  name: z.string(),
  indicator: z.string().nullable(),
  text: z.string(),
  period: z.string().nullable(),
});

export const mainTargetSchema = range.extend({
  report: z.int().nonnegative(),
  year: z.int().nullable(),
  facts: z.array(id),
  targets: z.array(id),
});

export const glossaryEntrySchema = z.object({
  id,
  number: z.string().nullable(),
  term: z.string(),
  aliases: z.array(z.string()),
  text: z.string(),
  definition: range,
  mentions: z.array(range.extend({ form: z.enum(['exact', 'alias', 'marker']) })),
});

export const glossarySchema = z.object({
  heading: z.string().nullable(),
  entries: z.array(glossaryEntrySchema),
  unresolved: z.array(range.extend({ marker: z.string() })),
});

/** A statement of the report that its other figures give anew. */
export const checkSchema = z.object({
  kind: z.enum(CHECK_KINDS),
  /** The figures it is computed from, in the order of the formula, then the one that is checked. */
  facts: z.array(id).min(1),
  /** What is stated and what is computed, in the unit stated; middles where the figures leave room. */
  stated: z.number(),
  computed: z.number(),
  /** With the figures as printed: 285个÷420个. */
  formula: z.string(),
  /** `unclear`: they differ, but may be measured differently; `reason` says how. */
  verdict: z.enum(['agrees', 'differs', 'unclear']),
  /** `comparable`: growth at constant prices beside levels at current ones; `base`: told from another time. */
  reason: z.enum(['comparable', 'base']).nullable(),
});

export const damageSchema = range.extend({
  kind: z.enum(DAMAGE_KINDS),
  /** How a misread run was probably written; left out where no reading was found. */
  reading: z.string().optional(),
});

/** What `analyze()` returns, what the panel shows and what `npm run analyze` prints. */
export const analysisSchema = z.object({
  version: z.literal(ANALYSIS_VERSION),
  reports: z.array(reportSchema),
  sections: z.array(sectionSchema),
  facts: z.array(factSchema),
  /** Aims told in words: 与经济增长同步, 完成上级下达任务. */
  targets: z.array(targetSchema),
  /** Results told in words: 居民消费价格与上年持平, 约束性指标全部完成. */
  outcomes: z.array(targetSchema),
  mainTargets: z.array(mainTargetSchema),
  glossary: glossarySchema,
  checks: z.array(checkSchema),
  damage: z.array(damageSchema),
});

export type Analysis = z.infer<typeof analysisSchema>;
export type Report = z.infer<typeof reportSchema>;
export type Place = z.infer<typeof placeSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Target = z.infer<typeof targetSchema>;
export type MainTarget = z.infer<typeof mainTargetSchema>;
export type Glossary = z.infer<typeof glossarySchema>;
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;
export type Check = z.infer<typeof checkSchema>;
export type Damage = z.infer<typeof damageSchema>;
export type { Bound, DamageKind, Kind, Part, ReportKind, Stage, Status } from './terms.ts';
