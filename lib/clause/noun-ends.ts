import { indicatorAtEnd } from '../catalogue/catalogue.ts';
import { withWords } from '../lexicon/with-words.ts';
import { words } from '../lexicon/words.ts';
import type { FigureContext } from './figure-context.ts';
import { covered, trim } from './phrase.ts';
import { isDependent } from './topic.ts';

/** Families whose figures count what stands behind them. */
export const counted: ReadonlySet<string> = new Set(['count', 'person', 'bare', 'medal']);

/** What stands behind a 、 and goes on to something else: 比上次, 占全国, 创历史新高, 若干百亿级集群. */
const goesOn = /^(?:比上|较上|占|创|居|列|若干|每|\d)/;

/**
 * 新增2个示范县、总数12个, 20项重大科技项目、转化100项科技成果: what stands behind the 、 is the next figure's own, and so is
 * 53个奖项、比上次增长47%, and 两个实验室、上海和深圳的两个中心.
 */
export function withoutNextHead(phrase: string, context: FigureContext): string {
  // 8个部队单位对14个村开展帮扶: towards whom the next figure tells. 帮扶结对 and 应对 end in a verb.
  const toNext = context.next !== undefined && context.right.endsWith(phrase);
  const noun = toNext ? phrase.replace(/(?<=.{2})(?<![结应绝核校比面])对$/, '') : phrase;
  // 16个重点区域和青河流域等8个流域: the examples are those of the next figure.
  const examples = context.next && context.right.endsWith(`${noun}等`) ? /[和与][^和与]{2,}$/.exec(noun) : null;
  if (examples && examples.index >= 2) return noun.slice(0, examples.index);
  // 127个国家和地区的555个港口: the 的 belongs to the next figure's noun.
  const mark = noun.lastIndexOf('、');
  if (mark < 2) return noun.replace(/的$/, '');
  // 获得3块金牌、残奥会2块: the games of the next.
  if (/^[金银铜奖]牌、/.test(noun)) return noun.slice(0, 2);
  const tail = noun.slice(mark + 1);
  const toVerb = context.right.endsWith(noun) && (words.verb.has(tail) || words.keepNew.has(tail));
  return isDependent(tail) || toVerb || goesOn.test(tail) || tail.endsWith('的') ? noun.slice(0, mark) : noun;
}

/** 为21.5万名妇女免费开展检查, 为5.6万名农民工追回工资: behind 为 what was done for them follows. */
export function withoutDeed(noun: string, context: FigureContext): string {
  if (!/(?:^|[^作成视认列定])为$/.test(context.left)) return noun;
  for (let at = 2; at < noun.length - 1; at += 1) {
    const verb = words.verb.at(noun, at) || deed.exec(noun.slice(at, at + 2))?.[0];
    if (verb && !covered(words.notStripped, noun, at, verb.length)) return noun.slice(0, at);
  }
  return noun;
}

const deed = /^(?:免费|追回|追讨|送上|送去|垫付|代缴|购买|办实|追索)/;

const measured = withWords(
  /(?:年度|计划|协议|总|年)*(?:投资(?:总额|计划|额)?|(?:全产业链)?产值|产量|(?:年度|综合|绩效|目标)*(?:考核|评价|考评|评比|测评)|营收|(?:[\u4e00-\u9fff]{0,6}预算)?(?:营业|经营性)?收入|税收|增加值|(?:[ⅠⅡⅢⅣⅤIV~、NUMERAL]+类(?:及以[上下])?)?(?:水质)?(?:优良|达标)?(?:比例|占比)|(?:水质)?(?:优良|达标|覆盖|合格|财政自给)率)$/,
);

/** 365个区重点项目年度投资计划748.7亿元: the sum's own head is no part of what is counted. */
export function cutMeasure(noun: string, context: FigureContext): string {
  if (!counted.has(context.quantity.family)) return noun;
  // 57个县(市)整体经济增速快于全省: the counties are counted.
  const grew = /^(.{2,}?)(?:整体)?(?:经济|地区生产总值|GDP)(?:增速|增幅)[快高超]/.exec(noun)?.[1];
  if (grew) return grew;
  // 89个开发区规上工业总产值占全省78%: the measure is of the clause, and the parks are counted.
  const behind = context.right.slice(context.right.indexOf(noun) + noun.length);
  const known = /^(?:占|达|突破|增长|比|较|由|从|提高|下降|降低|同比)/.test(behind) ? indicatorAtEnd(noun) : 0;
  if (known >= 4 && noun.length - known >= 2) return noun.slice(0, -known);
  const state = stateOf(noun, behind);
  if (state !== '') return noun.slice(0, -state.length);
  // 74个国控断面水质优良比例达到100%, 8个产业集群全产业链产值突破6000亿元: so it is with any measure.
  // 237个村集体收入全部突破5万元, 26个重点项目投资完成35亿元, 全国178家高新区综合评价中列第34位.
  if (
    !/^(?:预计|计划)?(?:分别|均|都|全部)?(?:$|完成|增长|下降|达到?|突破|超过?|不足|低于|保持|占|排名|中)/.test(behind)
  )
    return noun;
  const cut = noun.replace(measured, '');
  if (cut === noun || cut.length < 2) return noun;
  // 700个省重点项目完成投资9757亿元: with its verb, which a segmenter leaves in the noun.
  return cut.replace(/(?:完成|实现|累计)+$/, '');
}

/** How something is, or how much of it is well: 水质, 优良率, Ⅰ—Ⅲ类比例, 氨氮、总磷浓度. */
const state = withWords(
  /(?:(?:[Ⅰ-ⅥNUMERAL](?:类?[-—–~～至、][Ⅰ-ⅥNUMERAL])?类)?(?:地表)?水质(?:[优达][\u4e00-\u9fff]{1,3}[率比]例?)?|[Ⅰ-Ⅵ](?:类?[-—–~～至、][Ⅰ-Ⅵ])?类比例|(?:环境)?空气质量|(?:网上|全程)?[\u4e00-\u9fff]{2}率(?:[和与、][\u4e00-\u9fff]{2,6}率)?|(?:(?:化学需氧量|氨氮|总磷|总氮|细颗粒物|PM2\.5|PM10)[和与、]?)*(?:年均|平均)?浓度)$/,
);
const stands =
  /^(?:(?:首次|已经?|继续|连续)?(?:分别|均|全部|都)*(?:$|为|达|保持|稳定|优于|好于|提高|提升|升|下降|降|上升|改善|好转|合格|比|较|同比)|[和与、]$)/;

/** 203个国考断面优良率达到100%, 6条河流水质均达到Ⅲ类, 4个单元氨氮浓度下降: how they are is told of the counted, and is not counted. */
function stateOf(noun: string, behind: string): string {
  const told = stands.test(behind) ? (state.exec(noun)?.[0] ?? '') : '';
  return noun.length - told.length >= 1 ? told : '';
}

/** 2250家智能化驿站的特色服务功能: the stations are counted, and not what they do. */
export const partOf = /^([^的]{3,})的[^的]{0,12}(?:功能|机制|水平|能力|质量|服务|力度|支持)$/;
/** 在20多个全国会议上作交流发言: where it was. */
export const venue = /^([^上]{2,}(?:会议|大会|论坛|活动|比赛|赛事|展会|博览会))上/;

const windsUp = /(?:之一|前期工作|建设|创建|工作|共|正|其中|名单|名录|作用|综合整治|项目清单|(?<=试点)经验)$/;

/** Drops words that only wind up a noun: 智慧治理应用项目建设 → 智慧治理应用项目. */
export function cutTail(noun: string): string {
  let rest = noun;
  // 重点工作 alone is what is counted.
  while (rest.length > 3 && !words.abstractHead.has(rest)) {
    const tail = windsUp.exec(rest)?.[0];
    if (!tail) break;
    rest = trim(rest.slice(0, -tail.length));
  }
  return rest;
}
