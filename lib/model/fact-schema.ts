import { z } from 'zod';
import { id, range } from './range.ts';
import { BOUNDS, KINDS, STAGES, STATUSES } from './terms.ts';

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

export type TimeSpan = z.infer<typeof timeSpanSchema>;
export type Basis = z.infer<typeof basisSchema>;
export type Printed = z.infer<typeof printedSchema>;
export type Fact = z.infer<typeof factSchema>;
