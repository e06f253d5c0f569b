import { indicatorById } from '../catalogue/catalogue.ts';
import { LISTS, withWords } from '../lexicon/with-words.ts';
import { simplified } from '../text/script.ts';
import shortNames from './data/short-names.json' with { type: 'json' };
import wordedResults from './data/worded-results.json' with { type: 'json' };
import type { KeptFact, KeptWords, ReportRecord } from './record.ts';
import { isSameGoal, wordedGoalOf } from './worded-goal.ts';

const shortOf = new Map(shortNames.map(({ indicator, short }) => [indicator, short]));

/**
 * A report's judgement on its own aims: 未达年初预期, 超额完成全年任务, 符合预期, 完成国家下达考核目标, 控制在目标范围内; no
 * 完成一般公共预算收入8亿元.
 */
const judgement = withWords(
  /(?:未(?:能)?|没有|不及|ABOVE|超过|超出|符合|达到|实现|完成)[^，；。、]{0,10}(?:预期|AIM|计划|预算(?!收入|支出))(?!内|外)|(?:控制|保持|稳定)在[^，；。、]{0,6}AIM[^，；。、]{0,4}内|超(?:年度|全年)?(?:计划|目标|预期)[\d.]|与[^，；。、]{0,8}(?:预期|AIM)[^，；。、]{0,6}差距|(?:完成|达到|实现)[^，；。、\d]{0,24}AIM$/,
);
/** A judgement on what the clause before tells. */
const bareJudgement = /^(?:均|都|全部|全面|基本|较好|圆满|顺利|如期|超|提前|好于|低于|未|没有|符合|完成|实现|达到|与)/;
/** A judgement on all that is told before it: …增长5.1%，…增长3.4%，均未达到预期. */
const judgesAll = /^(?:均|都|全部)/;
/** A clause that only gives another figure of what the one before names. */
const figureAlone =
  /^(?:同比|比上年|较上年|可比|同口径|按[^，]{2,10}计算)?(?:增长|下降|上涨|增幅|占|高于|快于|约|达|为)?[\d.]+[^，]{0,8}$/;
/** What may stand before a name without making it a part, as 县域地区 does; and behind it without making it another thing. */
const opensName =
  /(?:^|[、和与及“”年计期等]|下达的?)(?:(?:我|全|本)[省市区县州国]|全社会|全年|环境|地方|城乡|人均|预计)*$/;
const closesName = withWords(
  /^(?:$|[、和与及”\d均都也未没超低好高符完实达提等较不]|AIM|分别|规模|总水平|增速|增长|增幅|涨幅|总体|运行|指标|同比|预计|累计|保持|上涨|下降|恢复|控制)/,
);
/** Behind a name that moved, or stayed: 逐步回升, 保持低位, 再创新高, 居全市前列. */
const movesOn =
  /^(?:均值)?(?:稳|继续|持续|进一步|再|创|逐步|由|止|回|降|基本|位居|居|温和|平稳|快于|优于|明显|大幅|小幅|处于|改善|双)/;

/** An aim of a plan's years that falls due with the year: 完成“十四五”目标. */
const plan = withWords(/PLAN/);

/**
 * What a report says itself about the aim of the year before: the clause with its judgement, where the indicator stands
 * in that clause or in the one before; null where it says nothing. An aim of five years is judged by what is told of them. Sentences of the plan are not asked: 完成国家下达任务
 * is an aim there.
 */
export function ownWords(target: KeptFact | KeptWords, next: ReportRecord): string | null {
  const names = namesOf(target);
  const ofPlan = plan.test('text' in target ? target.text : target.clause);
  for (const index of reviewSentences(next, ofPlan)) {
    const clauses = clausesIn(next.sentences[index] ?? '');
    for (const [at, { plain, printed }] of clauses.entries()) {
      if (!judgement.test(plain) && !isAnswer(plain, target)) continue;
      if (names.some((name) => isNamed(plain, name))) return printed;
      if (plain.length > 16 || !(bareJudgement.test(plain) || isAnswer(plain, target))) continue;
      const judged = judgedBefore(clauses, at).find((before) => names.some((name) => isNamed(before.plain, name)));
      if (judged !== undefined) return `${judged.printed}，${printed}`;
    }
  }
  return null;
}

/**
 * Whether a clause without a figure tells what an aim in words asks for, of what is told before it: 快于经济增长 behind
 * 居民收入增长6.1%, 均高于全国平均水平.
 */
function isAnswer(clause: string, target: KeptFact | KeptWords): boolean {
  if (!('text' in target) || /\d/.test(clause)) return false;
  const [goal, said] = [wordedGoalOf(target.text), wordedGoalOf(clause)];
  return goal !== undefined && said !== undefined && goal.kind !== 'growing' && isSameGoal(goal, said);
}

/** The clauses that a bare judgement speaks of: the nearest that names something; all of them where it says 均. */
function judgedBefore(clauses: readonly Clause[], at: number): readonly Clause[] {
  const before = clauses.slice(0, at).reverse();
  if (judgesAll.test(clauses[at]?.plain ?? '')) return before;
  const nearest = before.find(({ plain }) => !figureAlone.test(plain));
  return nearest === undefined ? [] : [nearest];
}

const resultWords = wordedResults.map(({ word }) => word).join('|');
/** A result without a figure: 与上年基本持平, 保持历史最好水平, 完成年度任务, 增速快于全国. */
const result = new RegExp(
  `(?:${resultWords})|(?:完成|实现|达到)[^，；。]{0,12}(?:${LISTS.AIM}|要求)|${LISTS.ABOVE}(?:${LISTS.WHOLE}|经济)[^，；。]{0,8}$`,
);
/** What is still to be done is no result: 力争保持稳定, 增长乏力、有待改善. */
const notYet = /力争|确保|努力|有待|需要|仍需|任务艰巨|压力|不够|不足|不高|不快|较?慢|偏|乏力|难度|隐患|困难/;
/** Of 居民收入与经济增长基本同步 the second is what the first is held against. */
const yardstick = /[与和同跟][^，；。、]{0,4}$/;
const inStep = /^[^，；。、]{0,8}(?:同步|相适应)/;

/** Whether a sentence without a figure may say what became of an aim; then it is worth keeping. */
export function isRemark(sentence: string): boolean {
  return judgement.test(simplified(sentence)) || clausesIn(sentence).some(({ plain }) => tellsResult(plain));
}

function tellsResult(clause: string): boolean {
  return result.test(clause) && !notYet.test(clause);
}

/** A clause as printed, and in simplified letters, in which all is asked. */
interface Clause {
  readonly printed: string;
  readonly plain: string;
}

function clausesIn(sentence: string): Clause[] {
  const printed = sentence.split(/[，,；;。：:！!]/).map((clause) => clause.trim());
  return printed.map((clause) => ({ printed: clause, plain: simplified(clause) }));
}

/** What a report tells of a thing in words, in the sentences that tell its results; null where it tells nothing. */
export function toldInWords(thing: Pick<KeptFact, 'indicator' | 'name'>, next: ReportRecord): KeptWords | null {
  const names = namesOf(thing);
  for (const index of reviewSentences(next)) {
    const clauses = clausesIn(next.sentences[index] ?? '');
    const text = clauses.find(
      ({ plain }) => !/\d/.test(plain) && tellsResult(plain) && names.some((name) => isNamed(plain, name)),
    )?.printed;
    if (text === undefined) continue;
    const { indicator, name } = thing;
    const period = next.year === null ? null : String(next.year - 1);
    return { id: `words-${index}`, start: 0, name, indicator, period, text, main: false, sentence: index };
  }
  return null;
}

/** 城镇、农村居民人均可支配收入 names each of them. */
const townAndCountry = /城镇[、和与及]农村|城乡/;

function isNamed(clause: string, name: string): boolean {
  const members = townAndCountry.test(clause) ? ['城镇', '农村'] : [];
  return [clause, ...members.map((one) => clause.replace(townAndCountry, one))].some((one) => isNamedIn(one, name));
}

function isNamedIn(clause: string, name: string): boolean {
  for (let at = clause.indexOf(name); at >= 0; at = clause.indexOf(name, at + 1)) {
    const before = clause.slice(0, at);
    const behind = clause.slice(at + name.length);
    if (yardstick.test(before) && inStep.test(behind)) continue;
    if (opensName.test(before) && closes(behind)) return true;
  }
  return false;
}

function closes(behind: string): boolean {
  return closesName.test(behind) || movesOn.test(behind);
}

/** The sentences that tell results, in the order of the report. */
function reviewSentences(record: ReportRecord, ofPlan = false): number[] {
  // What is told of five years judges no aim for one.
  const isOfItsTime = (period: string | null) => ofPlan || !period?.includes('/');
  const told = [
    ...record.facts.filter(
      ({ status, stage, period }) => status === 'actual' && stage !== 'baseline' && isOfItsTime(period),
    ),
    ...record.outcomes.filter(({ period }) => isOfItsTime(period)),
  ];
  const aims = new Set([...record.facts.filter(({ main }) => main), ...record.targets].map(({ sentence }) => sentence));
  const indices = new Set([...told.map(({ sentence }) => sentence), ...record.remarks]);
  return [...indices].filter((index) => !aims.has(index)).sort((a, b) => a - b);
}

function namesOf(target: Pick<KeptFact, 'indicator' | 'name'>): string[] {
  const row = target.indicator === null ? undefined : indicatorById(target.indicator);
  const all = [target.name, row?.name ?? '', ...(row?.variants ?? []), ...(shortOf.get(target.indicator ?? '') ?? [])];
  return [...all, ...all.flatMap(otherSide)].filter((name) => name.length >= 2);
}

/** 主要污染物排放 and 主要污染物减排 are told of one thing. */
function otherSide(name: string): string[] {
  const [, thing] = /^(.+)(?:排放|减排)(?:总量|量)?$/.exec(name) ?? [];
  return thing === undefined ? [] : [`${thing}排放`, `${thing}减排`, `${thing}排放量`, `${thing}排放总量`];
}
