import { withWords } from '../../lexicon/with-words.ts';
import { type Interval, isPositive, overlap, point, product, quotient } from '../interval.ts';
import { plainName } from '../names.ts';
import type { Statement } from './check.ts';
import { type Figure, intervalIn, intervalOf, sameMeasure, valueIn } from './figure.ts';

const HUNDRED = { top: 100n, under: 1n };

/** Part over whole, in per cent, as a statement about a share. */
export function shareStatement(
  kind: Statement['kind'],
  stated: Figure,
  part: Figure,
  whole: Figure,
  unclear: Statement['unclear'],
): Statement | undefined {
  const below = intervalOf(whole);
  const above = intervalIn(part, whole.fact.unit);
  const says = intervalOf(stated);
  if (!below || !above || !says || !isPositive(below) || (above.low !== null && above.low.top < 0n)) return undefined;
  const computed: Interval = product(quotient(above, below), point(HUNDRED));
  const value = (valueIn(part, whole.fact.unit) / valueIn(whole, whole.fact.unit)) * 100;
  return {
    kind,
    stated,
    says,
    computed,
    value,
    from: [part, whole],
    formula: `${part.printed}÷${whole.printed}`,
    unclear,
  };
}

/** 计划完成投资120亿元 is a plan, 任务已完成114项 is none. */
const planned = withWords(
  /(?:计划(?!生育)|预算(?!收入|支出)|总投资|规划)[^，。；]{0,8}$|AIM(?:(?!已|均|全部|全面|完成|办结)[^，。；]){0,8}$/,
);
const asksPlan = withWords(
  /(?:完成|占|达到?|为)(?:了)?[^，。；]{0,12}(?:计划|AIM|预算(?!收入|支出))[^，。；]{0,8}的?$|(?:计划|AIM|投资|预算)[^，。；]{0,4}(?:完成率|执行率)(?:达到?|为)?$|^[，,、]?(?:年度)?(?:完成率|执行率)(?:达到?|为)?$/,
);

/**
 * Progress against a plan: 年度计划投资748.7亿元，实际完成543.8亿元，完成年度投资计划的72.6%; also
 * 完成543.8亿元，占年度计划748.7亿元的72.6%.
 */
export function progressStatements(sentence: readonly Figure[]): Statement[] {
  return sentence.flatMap((stated, i) => {
    if (!isShare(stated) || !(asksPlan.test(stated.lead) || isBehindPlan(sentence[i - 1], stated))) return [];
    const before = sinceSemicolon(sentence.slice(0, i)).filter(isAmount);
    const plans = before.filter((figure) => planned.test(figure.lead));
    const plan = plans.at(-1);
    if (!plan || plans.length > 1) return [];
    const done = before.filter((figure) => figure !== plan && sameMeasure(figure, plan));
    const [only] = done;
    if (!only || done.length > 1) return [];
    return shareStatement('progress', stated, only, plan, null) ?? [];
  });
}

/** The figures of the part of the sentence that is not over yet: a ； ends what was told of one thing. */
function sinceSemicolon(figures: readonly Figure[]): readonly Figure[] {
  const at = figures.findLastIndex(({ lead }) => /[;；]/.test(lead));
  return at < 0 ? figures : figures.slice(at);
}

function isAmount({ fact }: Figure): boolean {
  return fact.kind === 'level' && fact.unit !== '%';
}

/** 占年度计划748.7亿元的72.6%: the plan's own sum stands before the share. */
function isBehindPlan(plan: Figure | undefined, stated: Figure): boolean {
  return (
    plan !== undefined &&
    /(?:占|完成|为)[^，。；]*$/.test(plan.lead) &&
    planned.test(plan.lead) &&
    /^的$/.test(stated.lead)
  );
}

const rate = /([一-龥]{2,8})(?:率|进度)(?:为|达到?|约|超过?|近|均)*$/;
/** What makes a count the whole of which a part is done. */
const asked =
  /(?:共|总|计划|实施|安排|推进|列入|谋划|需|应|拟|下达|涉及|排查|发现|收到|受理|收集|接收|交办|征集|承办|拆迁|征收|任务)[^，。；]*$/;
const among = /^[一-龥“”]{0,14}(?:中[，,]?|[，,])$/;

/**
 * A rate from two counts: 共有420个项目，已开工285个，开工率67.9%, or from two sums: 安排资金3.2亿元，已拨付2.88亿元，拨付
 * 进度90%. The verb of the rate has to stand with the part, the whole is the count right before it, of the same
 * classifier. Rates per thousand (出生率) have other wholes.
 */
export function rateStatements(sentence: readonly Figure[]): Statement[] {
  return sentence.flatMap((stated, i) => {
    const verb = isShare(stated) ? rate.exec(stated.lead)?.[1]?.slice(-2) : undefined;
    if (verb === undefined) return [];
    const levels = sentence.slice(0, i).filter(isAmount);
    // 已通硬化路378个，通达率90%: only the first sign of the rate's verb stands with the part.
    const begun = new RegExp(`已(?:全部|经|实现)?${verb.charAt(0)}`);
    const part = levels.findLast(({ lead }) => lead.includes(verb) || begun.test(lead));
    const whole = part && levels[levels.indexOf(part) - 1];
    if (!part || !whole || whole.fact.unit !== part.fact.unit || whole.lead.includes(verb)) return [];
    const isOfWhole =
      isSubjectOf(part, verb) ||
      asked.test(whole.lead) ||
      among.test(part.lead.slice(0, part.lead.indexOf(verb))) ||
      /已|其中/.test(part.lead);
    if (!isOfWhole || Number(part.fact.value) > Number(whole.fact.value)) return [];
    return shareStatement('rate', stated, part, whole, null) ?? [];
  });
}

/** 128个重点项目开工121个: the whole is the subject, and nothing but the deed stands before the part. */
function isSubjectOf({ lead }: Figure, verb: string): boolean {
  return /^[一-龥“”]{2,14}$/.test(lead) && lead.endsWith(verb);
}

const ofNoun =
  /占(?:到|了)?([^，。；、\d(（]{2,20}?)(?:的)?(?:比重|比例|份额|总量|总数|总额|总值)?(?:[(（][^)）]*[)）])?(?:提高|上升|增加|下降)?(?:到|至|达到?|为|约|近|超过?|的)*$/;
/** 占比50%, 税收占比50.1%: of the sum in whose 其中 the part stands. */
const ofBefore = /^[^，。；]{0,16}[，,、]?([一-龥]{0,8}?)(?:占比|占|比重)(?:重|例)?(?:达到?|为|约|近|超过?|的)*$/;
const wholeOfBefore = /^(?:全部|总[一-龥]{1,4}|其)/;

/**
 * A share of a whole that is named elsewhere in the section: 民生支出420亿元，占一般公共预算支出的76%, where the
 * expenditure stands before; or of the sum that the part is one of: 完成投资86亿元，其中工业投资43亿元，占比50%.
 */
export function shareStatements(sentence: readonly Figure[], section: readonly Figure[]): Statement[] {
  return sentence.flatMap((stated, i) => {
    if (!isShare(stated) || asksPlan.test(stated.lead)) return [];
    const at = sentence.slice(0, i).findLastIndex(({ fact }) => fact.kind !== 'growth' && fact.kind !== 'change');
    const part = sentence[at];
    if (part?.fact.kind !== 'level' || part.fact.unit === '%') return [];
    // (含提前告知86万元)，占…: what stands in brackets is no part, and not what the share is of.
    if (/分别/.test(stated.lead + part.lead) || /^[^(（]*[)）]/.test(stated.lead)) return [];
    const beside = besideWhole(sentence, i);
    if (beside) return shareStatement('share', stated, beside.part, beside.whole, null) ?? [];
    const noun = ofNoun.exec(stated.lead)?.[1];
    if (noun !== undefined && !wholeOfBefore.test(noun)) {
      return statementAbout(noun, stated, part, wholesNamed(noun, part, section));
    }
    const subject = ofBefore.exec(stated.lead)?.[1];
    const isOwn =
      noun !== undefined || (subject !== undefined && (subject === '' || part.fact.name.startsWith(subject)));
    const whole = sentence.slice(0, at).findLast(({ fact }) => fact.kind === 'level' && fact.unit !== '%');
    if (!isOwn || !whole || !/其中/.test(part.lead) || !isSameKindOfSum(part, whole)) return [];
    return shareStatement('share', stated, part, whole, null) ?? [];
  });
}

/** 税收收入21.6亿元，占一般公共预算收入28.8亿元的75%: part and whole stand right before the share. */
function besideWhole(sentence: readonly Figure[], i: number): { part: Figure; whole: Figure } | undefined {
  const [part, whole, stated] = sentence.slice(Math.max(0, i - 2), i + 1);
  if (!part || !whole || !stated || !/^的(?:约|近|超过?)?$/.test(stated.lead)) return undefined;
  const isWhole = /(?:^|[，,、])占[^，。；、]{2,20}$/.test(whole.lead) && whole.fact.kind === 'level';
  return isWhole && part.fact.kind === 'level' && isSameKindOfSum(part, whole) ? { part, whole } : undefined;
}

function isSameKindOfSum(part: Figure, whole: Figure): boolean {
  return whole.fact.unit !== '%' && sameMeasure(part, whole) && part.fact.period === whole.fact.period;
}

/**
 * The amounts of the section whose name ends like this, of the same time, territory and standing: 一般公共预算支出 may be
 * the whole city's, or 市本级一般公共预算支出.
 */
function wholesNamed(noun: string, part: Figure, section: readonly Figure[]): Figure[] {
  const name = plainName(noun);
  if (name.length < 3) return [];
  return section.filter(
    (figure) =>
      figure !== part &&
      figure.fact.kind === 'level' &&
      sameMeasure(figure, part) &&
      figure.fact.period === part.fact.period &&
      figure.fact.scope === part.fact.scope &&
      figure.fact.status === part.fact.status &&
      figure.fact.stage !== 'baseline' &&
      figure.plain.endsWith(name) &&
      (perHead.test(noun) || !perHead.test(figure.fact.name)),
  );
}

const perHead = /人均|户均|单位|每/;

/**
 * The statement about the one whole of several that it agrees with; where it agrees with none, about the only one that
 * bears the very name and stands before it.
 */
function statementAbout(noun: string, stated: Figure, part: Figure, wholes: readonly Figure[]): Statement[] {
  const statements = wholes.flatMap((whole) => shareStatement('share', stated, part, whole, null) ?? []);
  const agreeing = statements.find(({ says, computed }) => overlap(says, computed));
  if (agreeing) return [agreeing];
  const named = statements.filter(({ from }) => from[1]?.plain === plainName(noun));
  const [only] = named;
  return only && named.length === 1 && isBefore(only.from[1], stated) ? [only] : [];
}

function isBefore(figure: Figure | undefined, stated: Figure): boolean {
  return figure !== undefined && figure.fact.start < stated.fact.start;
}

function isShare({ fact }: Figure): boolean {
  return fact.kind === 'level' && fact.unit === '%';
}
