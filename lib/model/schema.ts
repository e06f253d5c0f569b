import { z } from 'zod';
import {
  ANALYSIS_VERSION,
  BOUNDS,
  CHECK_KINDS,
  DAMAGE_KINDS,
  KINDS,
  PARTS,
  REPORT_KINDS,
  STAGES,
  STATUSES,
} from './terms.ts';

/** All offsets are UTF-16 units into the analysed text. */
const offset = z.int().nonnegative();
const range = z.object({ start: offset, end: offset });
const id = z.string().min(1);

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

/**
 * The time a value holds for, spelled out. `from` and `to` are points of time as in `period`: `2021`, `2021H1`,
 * `2021Q3`, `2021-06`; of a single one they are the same.
 */
export const timeSpanSchema = z.object({
  from: z.string(),
  to: z.string(),
  /**
   * What of that time the value holds: `year` the one stretch named, whether a year or a part of one · `total` the sum
   * over several years · `average` the mean of each of them (年均) · `end` the state at the end · `start` the state
   * before the first of them (从…, of 2021–2025 that is 2020).
   */
  per: z.enum(['year', 'total', 'average', 'end', 'start']),
});

export const basisSchema = z.object({
  /**
   * What sort of comparison: `yoy` with the same time of the year before (同比) · `comparable` at comparable scope or
   * prices · `real` and `nominal` · `excluding` (剔除…因素) · `budget` and `plan` a share of one · `base-year` with a time
   * further back, or a point of time (较2019年, 比年初, 环比) · `above` with another territory (高于全国; the sign of the
   * value says whether above or below).
   */
  kind: z.enum(['yoy', 'comparable', 'real', 'nominal', 'excluding', 'budget', 'plan', 'base-year', 'above']),
  /** The text's own words: 较2019年同期. */
  text: z.string(),
  /** What it is compared with: a time as in `period` (`2019`), a territory (全国), a document (年初预算); null if open. */
  of: z.string().nullable(),
});

/** How exactly a figure is printed, for arithmetic that must not ask more of it: of `1682.15亿元` 6, 2 and 1e8. */
export const printedSchema = z.object({
  /** Significant digits. */
  digits: z.int().nonnegative(),
  /** Digits behind the decimal sign; the fewest of those of a range or a ratio. */
  decimals: z.int().nonnegative(),
  /** What the printed number was multiplied with: 1e8 for 亿. */
  scale: z.number().positive(),
});

export const factSchema = range.extend({
  id,
  report: z.int().nonnegative(),
  section: id.nullable(),
  sentence: range,
  name: z.string(),
  indicator: z.string().nullable(),
  kind: z.enum(KINDS),
  value: z.union([z.number(), z.array(z.number()).min(2)]),
  unit: z.string(),
  bound: z.enum(BOUNDS),
  status: z.enum(STATUSES),
  stage: z.enum(STAGES),
  /** The time the value holds for, short: `2020`, `2021H1`, `2021Q1`, `2021-06`, `2016/2020`; null if open. */
  period: z.string().nullable(),
  /** The same, with what of that time the value holds; null exactly where `period` is. */
  span: timeSpanSchema.nullable(),
  /** A territory other than the report's own: 全国, 全省. */
  scope: z.string().nullable(),
  /** What the figure is compared or measured against: 同比, 较2019年同期, 可比口径, 年初预算. */
  basis: basisSchema.nullable(),
  /** The wording that decided bound or status: 力争, 左右, 不低于. */
  cue: z.string().nullable(),
  /** How the figure is printed; null where its letters give no number to count (翻一番, 首位). */
  printed: printedSchema.nullable(),
  /** Of the second aim in 增长7%以上、力争达到8% the id of the first. */
  stretchOf: id.nullable(),
  /** Where the figure stands in a table; null in running text. */
  table: z.object({ index: z.int().nonnegative(), row: z.string(), column: z.string() }).nullable(),
  /** Stands in or beside a damaged run, or is turned by hidden signs: shown, but left out of exports. */
  damaged: z.boolean(),
  /** 0 to 1; below 0.5 the panel shows the status as unclear. */
  confidence: z.number().min(0).max(1),
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
export type TimeSpan = z.infer<typeof timeSpanSchema>;
export type Basis = z.infer<typeof basisSchema>;
export type Printed = z.infer<typeof printedSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Target = z.infer<typeof targetSchema>;
export type MainTarget = z.infer<typeof mainTargetSchema>;
export type Glossary = z.infer<typeof glossarySchema>;
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;
export type Check = z.infer<typeof checkSchema>;
export type Damage = z.infer<typeof damageSchema>;
export type { Bound, DamageKind, Kind, Part, ReportKind, Stage, Status } from './terms.ts';
