import { progressAgainst } from '../../attributes/basis.ts';
import { rateAtEnd, rateMovement } from '../../clause/change.ts';
import type { Setting } from '../../clause/figure-context.ts';
import { actionName, endsInAnd, leftNoun, noNoun } from '../../clause/noun-before.ts';
import { joinSides, rightNoun } from '../../clause/noun-behind.ts';
import { bareThing, clauseNoun, isDependent, joinHead, type Topic } from '../../clause/topic.ts';
import { isShareName } from '../../lexicon/holding.ts';
import { words } from '../../lexicon/words.ts';
import { isPartial, wholeOf } from '../carried/part-name.ts';
import { pickedExamples } from '../carried/picking-deed.ts';
import type { Naming } from '../named.ts';
import { gamesOf } from './medal.ts';
import { beforeBudget, portionOf, shareOfWhole } from './share.ts';
import { spentOn } from './spent-on.ts';

/**
 * 就餐人数达到户籍老年人数的5%, 工资待遇提高到最低工资标准2倍, 装机600万千瓦,是消纳能力的10倍: a share or a multiple is of the
 * first, measured by the second.
 */
function withoutMeasuredBy({ left, quantity }: Setting): string {
  if (quantity.family === 'multiple')
    return left
      .replace(/^[,\s]*是[^、,;]{2,16}的$/, '')
      .replace(/(?<=[\u4e00-\u9fff]{4})(?:达到?|提高到|相当于)[^、,;达]{2,16}的?$/, '');
  if (quantity.family !== 'share') return left;
  return left.replace(/(?<=[\u4e00-\u9fff]{4})(?:达到?|相当于)[^、,;达]{2,16}的$/, '');
}

const growthBehind = /^的(?:高速|快速|较快)?(?:增长|增速|增幅)|^(?:高速|快速|较快)?(?:增长|增速|增幅)(?=[、,。;]|$)/;

/** 收入总计61亿元, 支出合计1873万元: the last words say that it is the total of the account, and are no adverb as in 营业收入合计30亿元. */
function totalOf({ left, quantity, phrases }: Setting): string {
  if (quantity.family !== 'money') return '';
  const total =
    /^[,、\s]*((?:[\u4e00-\u9fff]{0,12}?(?:预算|基金|本级|全[省市县区]))?(?:收入|支出)(?:总计|合计))[为达]?$/.exec(
      left,
    )?.[1] ?? '';
  return total && phrases.stripLead(total);
}

/** 工业增加值增长9%(年度目标6%以上): what had been aimed at for the figure before. */
const aimAlone = /^[,\s]*(?:年度|年初|全年|预期|计划)+目标(?:值|为|是)*$/;

/** Names a figure that states how much there is: 新建公园6个, 35个单位, 占比30%. */
export function nameLevel(setting: Setting, topic: Topic): Naming {
  if (setting.quantity.family === 'share' && growthBehind.test(setting.right)) {
    // 连续4年保持20%以上的增长, 保持40%以上增长、达357万辆: a growth whose verb stands behind it.
    const own = leftNoun(setting.left, setting.phrases).name;
    const thing = own || topic.measure || topic.thing;
    return {
      named: { name: thing, movement: rateMovement(false), borrowed: own === '' },
      topic: own ? { thing: own, measure: own } : topic,
    };
  }
  // 免签扩展到9个州并延长至240小时: what is made longer was named before the other figure, and is not that.
  if (setting.follows && /^[^、,]*并[^、,]{2,4}[到至]$/.test(setting.left))
    return { named: { name: '', movement: undefined, borrowed: true }, topic };
  const budgeted = beforeBudget(setting);
  if (budgeted !== undefined) {
    const own = leftNoun(budgeted, setting.phrases).name;
    const thing = own || topic.measure || topic.thing || clauseNoun(setting);
    return {
      named: { name: thing, movement: undefined, borrowed: own === '' },
      topic: own ? { thing: own, measure: own } : topic,
    };
  }
  const measure = topic.measure || topic.thing;
  if (measure && aimAlone.test(setting.left)) {
    const grows = setting.quantity.family === 'share' && !isShareName(measure);
    return { named: { name: measure, movement: grows ? rateMovement(false) : undefined, borrowed: true }, topic };
  }
  const games = gamesOf(setting);
  if (games)
    return { named: { name: games, movement: undefined, borrowed: false }, topic: { thing: games, measure: games } };
  const spent = spentOn(setting);
  if (spent)
    return { named: { name: spent, movement: undefined, borrowed: false }, topic: { thing: spent, measure: spent } };
  const whole = pickedExamples(setting) || totalOf(setting);
  if (whole)
    return { named: { name: whole, movement: undefined, borrowed: false }, topic: { thing: whole, measure: whole } };
  const portion = portionOf(setting.left, topic);
  if (portion) return { named: { name: portion, movement: undefined, borrowed: true }, topic };
  // 大型水电站和690万千瓦火电项目: what stands before 和 is another item's.
  const left = endsInAnd(setting.left) ? noNoun : leftNoun(withoutMeasuredBy(setting), setting.phrases);
  const rightPhrase = rightNoun(setting);
  const share = shareOfWhole(setting, left.name);
  if (share)
    return { named: { name: share, movement: undefined, borrowed: false }, topic: { thing: share, measure: share } };
  const rate = left.name ? rateAtEnd(left.name) : undefined;
  if (rate && (setting.quantity.family === 'share' || setting.quantity.shape === 'fraction')) {
    const name = rate.rest || topic.measure || topic.thing;
    return {
      named: { name, movement: rateMovement(rate.falling), borrowed: rate.rest === '' },
      topic: { thing: name, measure: name },
    };
  }
  if (rightPhrase) {
    const name = joinSides(left.name, rightPhrase, setting);
    return { named: { name, movement: undefined, borrowed: false }, topic: { thing: name, measure: name } };
  }
  if (left.name) {
    if (isDependent(left.name)) {
      // 总投资5733亿元的154个重点项目, 全长1.3万公里的旅游公路: it is measured of what stands behind.
      const behind = /^的(.{2,30})/.exec(setting.right === '的' ? setting.rest : setting.right)?.[1];
      const noun =
        behind && /^(?:money|length)$/.test(setting.quantity.family) ? setting.phrases.leadingNoun(behind).noun : '';
      // 加强对金融机构的考核,新增贷款30亿元: all that is new in the place, and of no clause before.
      const spoken = /^[新净]增(?:贷款|存款|就业)$/.test(left.name) ? '' : topic.thing || clauseNoun(setting);
      const thing = noun || left.subject || spoken;
      const name = joinHead(thing, left.name);
      return {
        named: { name, movement: undefined, borrowed: !left.subject },
        topic: { thing: thing || name, measure: transparentMeasure(thing, name, left.name) },
      };
    }
    // 收入预算为53.6亿元,实际完成54.9亿元: what was done is of the revenue, and not of its budget.
    const name = /预算数?[为是]$/.test(setting.left) ? left.name.replace(/(?<=收入|支出)预算数?$/, '') : left.name;
    const thing = progressSubject(setting, left.subject, topic) ?? name;
    return {
      named: { name: left.name, movement: undefined, borrowed: false },
      topic: { thing, measure: thing },
    };
  }
  // 打击经济犯罪、挽回经济损失22亿元, 推进国家公园创建,造林120万亩: the verb says what was done to what.
  if (words.deed.has(left.verb))
    return {
      named: { name: left.verb, movement: undefined, borrowed: false },
      topic: { thing: left.verb, measure: left.verb },
    };
  if (left.verb && (isPartial(left.verb) || words.keepNew.has(left.verb)) && topic.thing) {
    return { named: { name: left.verb + bareThing(wholeOf(topic.thing)), movement: undefined, borrowed: true }, topic };
  }
  const spokenOf = topic.measure || topic.thing;
  // 新增风光装机600万千瓦,是消纳能力的10倍: a multiple is of the new ones, 累计近2000公里 of all.
  const borrowed = setting.quantity.family === 'multiple' ? spokenOf : bareThing(spokenOf);
  const benefit = /^受益$/.test(left.verb) ? left.verb : '';
  const thing = borrowed && benefit ? borrowed + benefit : borrowed;
  const verbNoun = actionName(setting);
  const name = verbNoun || thing || clauseNoun(setting) || left.verb || unitNoun(setting);
  return {
    named: { name, movement: undefined, borrowed: true },
    topic: thing ? topic : { thing: name, measure: name },
  };
}

/** 完成年初预算的101.3%,增长4.6%: what grows is what the budget is of, and not the budget. */
function progressSubject(setting: Setting, subject: string, topic: Topic): string | undefined {
  if (setting.quantity.family !== 'share' || progressAgainst(setting.left) === null) return undefined;
  return subject || topic.measure || topic.thing || undefined;
}

/** A total does not change what grows: 市场主体总量超19万户,年均增长14% is the growth of 市场主体. */
function transparentMeasure(thing: string, name: string, head: string): string {
  return words.transparent.has(head) && thing ? thing : name;
}

/** Units that say what they count: 3户, 9800人. 亿元 and 年 name nothing, and a figure without a name is no row. */
const counting: ReadonlySet<string> = new Set(['count', 'person', 'medal', 'container']);

function unitNoun(setting: Setting): string {
  return counting.has(setting.quantity.family) ? setting.quantity.unit : '';
}
