import { z } from 'zod';

/** All offsets are UTF-16 units into the analysed text. */
const offset = z.int().nonnegative();
const range = z.object({ start: offset, end: offset });
const id = z.string().min(1);

export const reportSchema = range.extend({
  title: z.string(),
  kind: z.enum(['work', 'plan', 'budget', 'outline', 'other']),
  region: z.string().nullable(),
  year: z.int().nullable(),
  spokenOn: z.string().nullable(),
  meeting: z.string().nullable(),
  issuer: z.string().nullable(),
});

export const partSchema = z.enum(['review', 'plan', 'outlook', 'problems', 'glossary', 'annex', 'other']);

export const sectionSchema = range.extend({
  id,
  /** Index into `reports`. */
  report: z.int().nonnegative(),
  level: z.int().min(1).max(4),
  heading: z.string(),
  part: partSchema,
  /** The year the section speaks of, where heading or part say so. */
  year: z.int().nullable(),
});

export const factSchema = range.extend({
  id,
  report: z.int().nonnegative(),
  section: id.nullable(),
  sentence: range,
  name: z.string(),
  indicator: z.string().nullable(),
  kind: z.enum(['level', 'growth', 'change', 'rank', 'ratio']),
  value: z.union([z.number(), z.array(z.number()).min(2)]),
  unit: z.string(),
  bound: z.enum(['exact', 'about', 'min', 'max', 'range']),
  status: z.enum(['actual', 'target']),
  stage: z.enum(['achieved', 'estimated', 'baseline', 'shortfall', 'annual-target', 'plan-target', 'project-plan']),
  period: z.string().nullable(),
  /** A territory other than the report's own: 全国, 全省. */
  scope: z.string().nullable(),
  /** What the figure is compared or measured against: 同比, 较2019年同期, 可比口径. */
  basis: z.string().nullable(),
  /** The wording that decided bound or status: 力争, 左右, 不低于. */
  cue: z.string().nullable(),
  /** Where the figure stands in a table; null in running text. */
  table: z.object({ index: z.int().nonnegative(), row: z.string(), column: z.string() }).nullable(),
  /** Stands in or beside a damaged run, or is turned by hidden signs: shown, but left out of exports. */
  damaged: z.boolean(),
  /** 0 to 1; below 0.5 the panel shows the status as unclear. */
  confidence: z.number().min(0).max(1),
});

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

export const checkSchema = z.object({
  kind: z.enum(['growth', 'share', 'sum', 'average-growth', 'progress']),
  facts: z.array(id),
  stated: z.number(),
  computed: z.number(),
  verdict: z.enum(['agrees', 'differs']),
});

export const damageSchema = range.extend({
  kind: z.enum(['pinyin', 'misread', 'residue', 'lost']),
  /** How a misread run was probably written; left out where no reading was found. */
  reading: z.string().optional(),
});

/** What `analyze()` returns, what the panel shows and what `npm run analyze` prints. */
export const analysisSchema = z.object({
  version: z.literal(1),
  reports: z.array(reportSchema),
  sections: z.array(sectionSchema),
  facts: z.array(factSchema),
  targets: z.array(targetSchema),
  mainTargets: z.array(mainTargetSchema),
  glossary: glossarySchema,
  checks: z.array(checkSchema),
  damage: z.array(damageSchema),
});

export type Analysis = z.infer<typeof analysisSchema>;
export type Report = z.infer<typeof reportSchema>;
export type Part = z.infer<typeof partSchema>;
export type Section = z.infer<typeof sectionSchema>;
export type Fact = z.infer<typeof factSchema>;
export type Target = z.infer<typeof targetSchema>;
export type MainTarget = z.infer<typeof mainTargetSchema>;
export type Glossary = z.infer<typeof glossarySchema>;
export type GlossaryEntry = z.infer<typeof glossaryEntrySchema>;
export type Check = z.infer<typeof checkSchema>;
export type Damage = z.infer<typeof damageSchema>;
