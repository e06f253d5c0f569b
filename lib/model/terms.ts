/** The version of the form of an analysis. 2: kinds communiqué and accounts, `place`, `span`, `basis` in parts, `outcomes`. */
export const ANALYSIS_VERSION = 2;

/**
 * What a report is: `work` 政府工作报告 · `plan` 计划执行情况与计划草案 · `budget` 预算执行情况与预算草案 · `accounts` 决算 ·
 * `outline` 规划纲要, 专项规划 · `communique` 统计公报.
 */
export const REPORT_KINDS = ['work', 'plan', 'budget', 'accounts', 'outline', 'communique', 'other'] as const;
export type ReportKind = (typeof REPORT_KINDS)[number];

/** What a part of a report does: look back, plan a year, look further ahead, own up to problems, or stand outside. */
export const PARTS = ['review', 'plan', 'outlook', 'problems', 'glossary', 'annex', 'other'] as const;
export type Part = (typeof PARTS)[number];

/**
 * What sort of figure it is: `level` an amount, count, rate or share · `growth` a relative change · `change` an absolute
 * one · `rank` a place in an order · `ratio` a:b:c, or a multiple of something else.
 */
export const KINDS = ['level', 'growth', 'change', 'rank', 'ratio'] as const;
export type Kind = (typeof KINDS)[number];

/** How exactly the text gives a value: 左右 `about`, 以上 `min`, 以内 `max`, 5—6 `range`. */
export const BOUNDS = ['exact', 'about', 'min', 'max', 'range'] as const;
export type Bound = (typeof BOUNDS)[number];

/** Result, or aim. */
export const STATUSES = ['actual', 'target'] as const;
export type Status = (typeof STATUSES)[number];

/**
 * The status, more closely. Results: `achieved`, `estimated` (预计全年), `baseline` (what was there before),
 * `shortfall` (owned up to, or short of its aim). Aims: `annual-target`, `plan-target` (到2030年), `project-plan`
 * (计划总投资, 达产后).
 */
export const STAGES = [
  'achieved',
  'estimated',
  'baseline',
  'shortfall',
  'annual-target',
  'plan-target',
  'project-plan',
] as const;
export type Stage = (typeof STAGES)[number];

/**
 * `pinyin` a syllable inserted behind a character · `misread` GBK read one byte out of step · `residue` a cut tag ·
 * `lost` letters that are gone · `unread` a figure that is plainly there and could not be read safely.
 */
export const DAMAGE_KINDS = ['pinyin', 'misread', 'residue', 'lost', 'unread'] as const;
export type DamageKind = (typeof DAMAGE_KINDS)[number];

/**
 * What a check computes: `growth` and `multiple` from two levels · `average-growth` over a span · `increase` their
 * difference · `progress` against a plan · `rate` from two counts · `share` of a whole named elsewhere · `sum` of parts ·
 * `parts-growth` of a whole within that of its parts · `structure` parts of a hundred · `ratio` of two levels · `table`
 * text against table · `above` the nation's growth from 高于全国.
 */
export const CHECK_KINDS = [
  'growth',
  'multiple',
  'average-growth',
  'increase',
  'progress',
  'rate',
  'share',
  'sum',
  'parts-growth',
  'structure',
  'ratio',
  'table',
  'above',
] as const;
