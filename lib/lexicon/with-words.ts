import { hanLetters, hanOrdinal } from '../text/ordinal.ts';
import { yearPattern } from '../text/year.ts';
import aims from './data/aims.json' with { type: 'json' };
import behindAims from './data/behind-aims.json' with { type: 'json' };
import comparison from './data/comparison.json' with { type: 'json' };
import harms from './data/harms.json' with { type: 'json' };
import indicatorTails from './data/indicator-tails.json' with { type: 'json' };
import sites from './data/sites.json' with { type: 'json' };
import timed from './data/timed.json' with { type: 'json' };
import titleMeasures from './data/title-measures.json' with { type: 'json' };
import topics from './data/topics.json' with { type: 'json' };
import ways from './data/ways.json' with { type: 'json' };
import { planName } from './five-year-plan.ts';
import { wholeTerritory } from './territory.ts';

/** Any word of a list, the longest first: 上年同期 before 上年. */
function anyOf(list: Readonly<Record<string, string>>): string {
  return `(?:${Object.keys(list)
    .sort((one, other) => other.length - one.length)
    .join('|')})`;
}

/** What stands in capitals in a pattern for a list of the language; each word stands in its list with an example. */
export const LISTS: Readonly<Record<string, string>> = {
  PLAN: planName,
  WHOLE: wholeTerritory,
  YEAR: yearPattern,
  ORDINAL: hanOrdinal,
  /** Within a class: `[NUMERAL\d]`. */
  NUMERAL: hanLetters,
  /** What is set to be reached: 目标. */
  AIM: anyOf(aims.aim),
  /** For when, or how, an aim is set: 年度, 既定. */
  SETFOR: anyOf(aims.setFor),
  /** Who has set it: 上级. */
  SETBY: anyOf(aims.setBy),
  /** What a report calls the main aims of its year: 预期目标; and those of any time: 发展目标. */
  YEARAIM: anyOf(aims.yearAims),
  MAINAIM: anyOf({ ...aims.yearAims, ...aims.otherAims }),
  /** What the headings of its plan are called: 工作安排. */
  PLANHEAD: anyOf(aims.planHeading),
  /** Which budget: 年初, 调整. */
  BUDGETOF: anyOf(aims.budgetOf),
  /** What a figure is compared with behind 比 or 较: 上年同期. */
  THAN: `(?:${anyOf(comparison.than)}|${planName}(?:期?末|时期|期间)?|${yearPattern}年(?:同期|年?[底末初])?)`,
  /** How a change is measured: 同比, 按可比价格计算. */
  LIKE: `(?:${anyOf(comparison.like)}|按${anyOf(comparison.price)}(?:价格?|口径)(?:计算)?)`,
  /** Verbs that hold a figure against another: 高于, 快于. */
  ABOVE: anyOf(comparison.above),
  /** Of what less is better, where the catalogue does not know the thing: 事故, 负债. */
  HARM: anyOf(harms.harm),
  /** What makes a length of time a result or a limit: 连续20年, 压缩至50个工作日. */
  TIMED: anyOf(timed.timed),
  /** What one can visit or count, so that a Han numeral before it counts: 四个重点村. */
  SITE: anyOf(sites.site),
  /** How sentences begin that stand behind the list of main targets: 为实现上述目标. */
  BEHINDAIMS: anyOf(behindAims.behindAims),
  /** What the titles of tables say to be measured: 主要产品产量及增速. */
  TITLEMEASURE: anyOf(titleMeasures.titleMeasure),
  /** What may stand behind an indicator's name in the name of a figure: 地区生产总值增速. */
  TAIL: anyOf(indicatorTails.tail),
  /** How one level becomes another: 从264家增至767家. */
  WAY: anyOf(ways.way),
  /** The chapters of a communiqué by the last words of their headings: 七、对外经济. */
  TOPIC: anyOf(topics.topic),
};

const names = new RegExp(
  Object.keys(LISTS)
    .sort((one, other) => other.length - one.length)
    .join('|'),
  'g',
);

/**
 * A pattern in which a name in capitals stands for a list of the language: `/较PLAN期末/` is one of 较“十三五”期末 and of
 * 较十三五期末, `/居WHOLE首位/` of 居全省首位, `/完成SETFORAIM/` of 完成年度目标. No list has groups: in `(PLAN)` the group holds
 * the name with its quotation marks, as `yearsOfPlan` takes it.
 */
export function withWords(pattern: RegExp): RegExp {
  return new RegExp(
    pattern.source.replaceAll(names, (name) => LISTS[name] ?? name),
    pattern.flags,
  );
}
