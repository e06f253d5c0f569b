import { type HeldTime, type PeriodInput, timeOf } from '../../attributes/period.ts';
import { standingOf } from '../../attributes/status.ts';
import { isMean } from '../../lexicon/holding.ts';
import type { Stage, Status } from '../../model/terms.ts';
import type { PartStart, ReportTime } from '../../report/part.ts';
import { bracketUnit, isUnit, withoutBracketUnit } from '../../report/table/cell-words.ts';
import { namesMeasure } from '../../report/table/measure.ts';
import { readYear, yearPattern } from '../../report/year.ts';
import heads from '../data/table-heads.json' with { type: 'json' };

/** How the figures of a column are to be taken, where the cells leave it open. */
export type ColumnKind = 'level' | 'growth' | 'change' | 'share' | 'progress';

/** What the head of a column says of its figures. */
export interface Column {
  readonly head: string;
  readonly kind: ColumnKind;
  /** Its own unit; empty where it gives none. */
  readonly unit: string;
  /** What it measures, where it says so: 产量, 居民消费价格指数. */
  readonly measure: string;
  /** It tells of falls: 降幅, 累计降低(%). */
  readonly falling: boolean;
  /** What a share of progress is measured against: 预算. */
  readonly against: string | null;
  readonly status: Status;
  readonly stage: Stage;
  /** What decides the time of its figures, but for what each of them measures. */
  readonly time: HeadTime;
  readonly cue: string | null;
  readonly confidence: number;
}

type HeadTime = Omit<PeriodInput, 'kind' | 'name' | 'share'>;

/** What a figure of a column measures, and the row it stands in. */
export type CellMeasure = Pick<PeriodInput, 'kind' | 'name' | 'share'> & { readonly label: string };

/** The time a figure of a column holds for: as in a sentence, a state of several years has their end. */
export function timeOfCell({ time }: Column, { label, ...measure }: CellMeasure): HeldTime {
  return timeOf({ ...time, ...measure, clause: `${measure.name}${time.clause}${isMean(label) ? '年均' : ''}` });
}

/** What is known of the report around a table. */
export interface TableTime {
  readonly time: ReportTime;
  readonly part: PartStart | undefined;
  /** What stands over the table. */
  readonly title: string;
}

const any = (words: Readonly<Record<string, string>>) => new RegExp(Object.keys(words).join('|'));
const aimed = any(heads.aimed);
const reached = any(heads.reached);
const growth = any(heads.growth);
const change = any(heads.change);
const share = any(heads.share);
const vague = new Set(Object.keys(heads.vague));
const fall = /降幅|下降|降低|减少/;
const rise = /[增升涨±]/;
/** 为预算%, 完成预算的比例, 占年初预算(%): a share of a plan. 为上年决算数% is one of what was. */
const progress =
  /(?:为|占|完成|达到?)(?:年初|调整|变动|年度|全年|[上去本]年|(?:19|20)\d\d年)*(?:预算|计划|目标|任务|决算|执行|预期)数?的?(?:[(]?%|比例|百分比|进度|比重)|(?:预算|计划|任务|目标)?(?:完成|执行)(?:率|进度|比例|百分比)/;
const against = /(?:年初|调整|变动|年度|全年|[上去]年)*(?:预算|计划|目标|任务|决算|执行)数?/;
/** What a column is compared with is no time of its own: 比2025年预算数增减. */
const compared = new RegExp(`[比较](?:${yearPattern}年|[上去]年)[^ ]{0,8}?(?=增|[(±%]|升|$)|为[上去]年[^ ]*`, 'g');
const yearIn = new RegExp(`(${yearPattern})年?`, 'g');
/** Words of a head that say when and how, and not what. */
const manner = new RegExp(
  `(?:${yearPattern}年?(?:度|末|底)?|本年|[上去]年|全年|上半年|下半年|年末|年底|期末|累计|预计|实际|完成|执行|决算|预算(?!总?(?:收入|支出))|目标|计划|预期|安排|任务)数?|[比较]上年|同比|增[长减速幅]率?|情况|名义|[±%()]`,
  'g',
);

/** Reads what the heads of a table's columns say, those to the right of others in their light. */
export function readColumns(headWords: readonly string[], table: TableTime): Column[] {
  const kinds = headWords.map(kindOfHead);
  const years = headWords.flatMap((head) => yearsIn(head.replaceAll(compared, '')));
  const read: Column[] = [];
  headWords.forEach((head, at) => {
    const kind = kinds[at] ?? 'level';
    // A bare 增速(%) goes with the column before it: 2023年完成.
    const leading =
      isBare(head) && !ofAllYears(head) && kind !== 'level'
        ? read.findLast((column) => !isBare(column.head))
        : undefined;
    const standing = leading ?? standingOfHead(head, years, table);
    const measured = measureOfHead(head);
    read.push({
      head,
      kind,
      unit: unitOfHead(head),
      measure:
        measured !== '' || kind === 'level'
          ? measured
          : (read.findLast((column) => column.measure !== '')?.measure ?? ''),
      falling: fall.test(head) && !rise.test(head),
      against: kind === 'progress' ? (against.exec(head)?.[0] ?? '预算') : null,
      status: standing.status,
      stage: standing.stage,
      time: standing.time,
      cue: standing.cue,
      confidence: standing.confidence,
    });
  });
  return read;
}

function kindOfHead(head: string): ColumnKind {
  if (progress.test(head)) return 'progress';
  const unit = unitOfHead(head);
  const isShare = /^[%％‰]/.test(unit);
  if (change.test(head) && !isShare) return 'change';
  if (growth.test(head) || (change.test(head) && isShare)) return unit === '' || isShare ? 'growth' : 'change';
  return share.test(head) ? 'share' : 'level';
}

/** 增速(%), 绝对值（亿元）, 为预算%; a unit alone below the head: 2025年 亿元. */
function unitOfHead(head: string): string {
  const bracket = bracketUnit(head);
  if (bracket !== '') return bracket;
  if (/[%％]$/.test(head)) return '%';
  const last = head.split(' ').at(-1) ?? '';
  return isUnit(last) ? last : '';
}

/** What a head says to be measured, without when and how: 2025年产量 is 产量, 2025年预算数 nothing. */
function measureOfHead(head: string): string {
  const found = head
    .replaceAll(compared, '')
    .split(' ')
    .map((piece) => withoutBracketUnit(piece).replaceAll(manner, ''))
    .filter((piece) => piece !== '' && !vague.has(piece) && !isUnit(piece));
  return found.findLast(namesMeasure) ?? '';
}

function isBare(head: string): boolean {
  return !/\d/.test(head.replaceAll(compared, '')) && !hasAim(head) && !hasResult(head);
}

/** 一般公共预算收入 is what it is called, and not planned. */
const budgetName = /预算(?=总?(?:收入|支出))/g;
const manners = (head: string) => head.replaceAll(compared, '').replace(progress, '').replaceAll(budgetName, '');
const hasAim = (head: string) => aimed.test(manners(head));
const hasResult = (head: string) => reached.test(manners(head));

/** 年均增速〔累计〕: of all the years that the table spans. */
const ofAllYears = (head: string) => /年均|[〔[(]累计[〕\])]|五年累计/.test(head);

type Standing = Pick<Column, 'status' | 'stage' | 'time' | 'cue' | 'confidence'>;

/** Status and time of a column by its head; what it leaves open, the table's title and the part decide. */
function standingOfHead(head: string, years: readonly number[], table: TableTime): Standing {
  const own = manners(head);
  const { time, part } = table;
  const base = baseYear(table);
  const said = /[上去]年/.test(own) && base !== null ? own.replace(/[上去]年/, `${base - 1}年`) : own;
  const ofAll = ofAllYears(own) && years.length > 1;
  const standing = ofAll ? standingOfYear(Math.max(...years), said, table) : standingOfWords(said, table);
  const around =
    standing.status === 'target' && /年度|全年/.test(own)
      ? wholeYear(part?.period)
      : (titlePeriod(table) ?? part?.period ?? null);
  return {
    ...standing,
    time: {
      around: null,
      part: ofAll ? `${Math.min(...years) + 1}/${Math.max(...years)}` : around,
      partName: part?.part ?? 'other',
      year: time.year,
      now: time.year,
      before: ofAll ? '' : said,
      clause: ofAll ? '年均' : said,
      stage: standing.stage,
      from: false,
      following: '',
    },
  };
}

/** 2026年基金预算收支草案 over a table, and over its columns no more than whose they are. */
const draft = /草案(?![^ ]*(?:执行|决算|完成))/;

/** The words of the head decide; then the year it names, or a draft in the title; then the part the table stands in. */
function standingOfWords(head: string, table: TableTime): Omit<Standing, 'time'> {
  const target = aimed.exec(head);
  const actual = reached.exec(head);
  const year = yearsIn(head).at(-1);
  if (target !== null && (actual === null || /完成(?:目标|计划)|预期|安排/.test(head)))
    return { status: 'target', stage: stageOf(year, table), cue: target[0], confidence: 0.9 };
  if (actual !== null)
    return { status: 'actual', stage: /预计/.test(head) ? 'estimated' : 'achieved', cue: actual[0], confidence: 0.9 };
  const drafted = year === undefined ? draft.exec(nearestTitle(table)) : null;
  if (drafted !== null) return { status: 'target', stage: stageOf(year, table), cue: drafted[0], confidence: 0.85 };
  return standingOfYear(year, head, table);
}

function standingOfYear(year: number | undefined, head: string, table: TableTime): Omit<Standing, 'time'> {
  const { time, part } = table;
  const looksAhead = part?.part === 'plan' || part?.part === 'outlook' || part?.part === 'annex';
  // What is to be after the year of the report is aimed at, whatever it stands in.
  if (year !== undefined && time.year !== null && (looksAhead || year > time.year))
    return year < time.year
      ? { status: 'actual', stage: 'baseline', cue: null, confidence: 0.85 }
      : { status: 'target', stage: stageOf(year, table), cue: null, confidence: 0.85 };
  return standingOf({
    part: part?.part ?? 'other',
    partStated: part?.stated ?? false,
    settled: part?.settled ?? false,
    year: time.year,
    before: head,
    after: '',
    following: '',
    clause: head,
    from: false,
    progress: false,
    lookBack: false,
    cameAbout: false,
    rank: false,
  });
}

function stageOf(year: number | undefined, { time, part }: TableTime): Stage {
  const isFar = year !== undefined && time.year !== null ? year > time.year : part?.part === 'outlook';
  return isFar ? 'plan-target' : 'annual-target';
}

function yearsIn(words: string): number[] {
  return [...words.matchAll(yearIn)].flatMap(([, year = '']) => readYear(year) ?? []);
}

/** The year a table is of, that 上年 and 本年 are counted from: its title's, else its part's. */
function baseYear(table: TableTime): number | null {
  const title = yearsIn(table.title).at(-1);
  if (title !== undefined) return title;
  const part = /^\d{4}/.exec(table.part?.period ?? '');
  return part ? Number(part[0]) : table.time.year;
}

/** Of several lines over a table (一、2025年预算执行情况 · 2026年收支草案) the nearest that names a year. */
function nearestTitle({ title }: TableTime): string {
  return title.split(' ').findLast((line) => yearsIn(line).length > 0) ?? title;
}

function titlePeriod(table: TableTime): string | null {
  const years = yearsIn(nearestTitle(table));
  return years.length === 1 ? String(years[0]) : null;
}

function wholeYear(period: string | null | undefined): string | null {
  return period?.replace(/[HQ]\d$/, '') ?? null;
}
