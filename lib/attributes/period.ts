import type { Kind, Part, Stage } from '../model/terms.ts';
import { planYears, readYear, yearPattern } from '../report/year.ts';

/** What decides the time a value holds for. */
export interface PeriodInput {
  /** The period of the part the figure stands in. */
  readonly part: string | null;
  readonly partName: Part;
  readonly year: number | null;
  /** The sentence up to the figure; the figure's own clause up to it. */
  readonly before: string;
  readonly clause: string;
  readonly kind: Kind;
  readonly stage: Stage;
  readonly name: string;
  /** From the 从 of 从…到…: a value that is left behind. */
  readonly from: boolean;
  readonly share: boolean;
}

const expressions = new RegExp(
  [
    `(?<full>${yearPattern})年(?:(?<month>\\d{1,2})月(?!份?至)|(?<half>[上下])半年|(?<quarter>第?[一二三四])季度)?`,
    '(?<relative>今年|去年|上年|明年|当年)(?:(?<relHalf>[上下])半年|(?<relQuarter>第?[一二三四])季度)?',
    '(?<bareHalf>[上下])半年',
    '(?<whole>全年|(?<![\\d年上去前本当])年[底末])',
    '(?<!前)(?<bareQuarter>第?[一二三四])季度',
    '(?<bareMonth>\\d{1,2})月(?:\\d{1,2}日)?(?!份?至)',
    '“?(?<plan>十[一二三四五六七八])五”?(?<planWhen>时期|期间|以来|期?末)',
    '(?<years>五年来|五年间|过去五年|近五年|五年累计|五年共|今后五年|未来五年)',
    '(?<open>用(?:\\d|[三五两])[—至-]?\\d?年(?:左右)?时间|未来[一二三两几]年|今后[一二三两几]年)',
  ].join('|'),
  'g',
);
/** A year that is only compared with or names a document holds for nothing. */
const notIts = /(?:[比较于“《〔是]|对比|[比较]“?|以来)$/;

/** 去年9月26日会议部署的一揽子政策: when that was told says nothing of the figures. */
const told = /^[^,;。]{0,24}(?:部署|印发|出台|召开|发布|公布|通过|批准|提出|签署)的/;

const compared = /(?:[比较]|[高低快慢多少优好]于|相当于|[是为])$/;

/**
 * The period a value holds for: the nearest time named before it in its sentence, else its part's. A project's
 * figures hold for no stated time; what stands at the end of several years holds for the last of them.
 */
export function periodOf(input: PeriodInput): string | null {
  if (input.stage === 'project-plan' && /达产|协议|投产后|建成后/.test(input.clause)) return null;
  const read = namedPeriod(input);
  // 谋划“十五五”期间的重大项目,争取到资金增长61%: what has come about is of no later time.
  const early = input.stage === 'achieved' && input.year !== null && Number(read?.slice(0, 4)) > input.year;
  const named = early ? undefined : read;
  const period = named === undefined ? inheritedPeriod(input) : named;
  // 到2029年…年均增长7%: a yearly average is of all the years up to then.
  if (input.kind === 'growth' && input.part?.endsWith(`/${period}`) && /年均[^,;。]{0,6}$/.test(input.clause))
    return input.part;
  if (input.from) return fromPeriod(input, named, period);
  // 今年以来完成投资43亿元,年度计划投资86亿元: the plan is the whole year's.
  if (/年度/.test(input.clause) && /plan$|-target$/.test(input.stage) && /H[12]$/.test(period ?? ''))
    return period?.slice(0, 4) ?? null;
  return period?.includes('/') ? withinSpan(period, input) : period;
}

/** The part's period; the whole year for 年度投资计划 in a mid-year report, the report's year for what 有 states. */
function inheritedPeriod(input: PeriodInput): string | null {
  if (input.stage === 'baseline' && input.partName !== 'review' && input.year !== null) return String(input.year);
  if (/H[12]$/.test(input.part ?? '') && /年度/.test(input.clause)) return input.part?.slice(0, 4) ?? null;
  return input.part;
}

function namedPeriod(input: PeriodInput): string | null | undefined {
  let found: string | null | undefined;
  let dated = false;
  const before = input.before.slice(input.before.lastIndexOf(';') + 1);
  // Every expression has one of these letters, and most sentences have none.
  if (!/[年月季五]|十[一二三四六七八]/.test(before)) return undefined;
  for (const match of before.matchAll(expressions)) {
    const left = before.slice(0, match.index);
    const groups = match.groups ?? {};
    // 由“十二五”期末不足2万元增加到40万元: the time left behind is the first figure's only.
    const behind = /[从由自]“?$/.test(left);
    if ((groups.full || groups.plan) && (behind ? !input.from : notIts.test(left.replace(/“$/, '')))) continue;
    if (/^[去上]年/.test(match[0]) && compared.test(left)) continue;
    if (groups.full && /^年(?:版|第(?![一二三四]季度)|工作|度第)/.test(before.slice(match.index + 4))) continue;
    // 四季度增长5.6%,全年增长4.8%; 4月贯通200个、年底超过260个: back to the year.
    if (groups.whole) {
      if (found && /[QH-]/.test(found)) found = found.slice(0, 4);
      continue;
    }
    // 6月28日,举行2021年二季度开工活动: the day is the closer time.
    if (dated && !groups.bareMonth && !groups.month) continue;
    if (insideName(before, match.index) || told.test(before.slice(match.index + match[0].length))) continue;
    const read = readExpression(groups, input);
    if (read !== undefined) found = read;
    dated ||= /日$/.test(match[0]);
  }
  return found;
}

function readExpression(groups: Record<string, string | undefined>, input: PeriodInput): string | null | undefined {
  const own = input.year;
  if (groups.open) return null;
  if (groups.full) {
    const year = readYear(groups.full);
    if (year === undefined) return undefined;
    if (groups.month) return `${year}-${groups.month.padStart(2, '0')}`;
    return withPart(year, groups.half, groups.quarter);
  }
  if (groups.relative && own !== null) {
    const year = relativeYear(groups.relative, own, input);
    if (year === undefined) return undefined;
    if (groups.relHalf || groups.relQuarter) return withPart(year, groups.relHalf, groups.relQuarter);
    // 今年 in a mid-year report is the half that is over: the part says so.
    return input.part?.startsWith(`${year}H`) ? input.part : String(year);
  }
  const base = yearOf(input.part) ?? own;
  if (groups.bareHalf && base !== null) return withPart(base, groups.bareHalf, undefined);
  if (groups.bareQuarter && base !== null) return withPart(base, undefined, groups.bareQuarter);
  if (groups.bareMonth && base !== null) return `${base}-${groups.bareMonth.padStart(2, '0')}`;
  if (groups.plan) {
    const years = planYears(groups.plan);
    if (!years) return undefined;
    return groups.planWhen?.endsWith('末')
      ? String(years[1])
      : groups.planWhen === '以来'
        ? input.part
        : `${years[0]}/${years[1]}`;
  }
  if (groups.years && own !== null) {
    if (/今后|未来/.test(groups.years)) return `${own}/${own + 4}`;
    if (input.part?.includes('/')) return input.part;
    return `${own - 5}/${own - 1}`;
  }
  return undefined;
}

function relativeYear(word: string, own: number, input: PeriodInput): number | undefined {
  if (word === '今年') return own;
  if (word === '明年') return own + 1;
  if (word === '去年' || word === '上年') return own - 1;
  return yearOf(input.part) ?? undefined;
}

function withPart(year: number, half: string | undefined, quarter: string | undefined): string {
  if (half) return `${year}H${half === '上' ? 1 : 2}`;
  if (quarter) return `${year}Q${'一二三四'.indexOf(quarter.slice(-1)) + 1}`;
  return String(year);
}

function yearOf(period: string | null): number | null {
  if (!period) return null;
  const years = period.split('/');
  const last = years.at(-1) ?? '';
  return /^\d{4}/.test(last) ? Number(last.slice(0, 4)) : null;
}

const standing =
  /达到?$|总量|总数|拥有量|保有量|余额|总里程|累计(?:建成|达)|增至|增加到|增长到|提高到|提高至|提升至|提升到|升至|降至|下降到|突破$|扩大到|存量|现有|位居|居|全部/;

/** Inside a span of years a stock or a rate holds for its end, a flow for all of it. */
function withinSpan(span: string, input: PeriodInput): string {
  const [, end = span] = span.split('/');
  if (input.kind === 'growth' || input.kind === 'change') return span;
  if (input.partName === 'outlook' || input.partName === 'plan') return input.share ? end : span;
  if (input.kind === 'ratio' || input.share || standing.test(input.clause) || standing.test(input.name)) return end;
  return span;
}

/** 由2015年1.9万元增长到…: the year named, else the start of the span; left open in the review of one year. */
function fromPeriod(input: PeriodInput, named: string | null | undefined, period: string | null): string | null {
  if (/(?:(?:19|20)\d{2}年|五”?期?末)[^,;]*$/.test(input.clause) && typeof named === 'string' && !named.includes('/'))
    return named;
  return period?.includes('/') ? (period.split('/')[0] ?? null) : null;
}

function insideName(text: string, at: number): boolean {
  const open = Math.max(text.lastIndexOf('《', at), text.lastIndexOf('〔', at));
  if (open < 0) return false;
  const close = text.indexOf(text[open] === '《' ? '》' : '〕', open);
  return close < 0 || close >= at;
}
