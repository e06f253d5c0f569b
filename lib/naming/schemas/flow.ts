import { progressAgainst } from '../../attributes/basis.ts';
import type { ClauseFrame } from '../../clause/frame.ts';
import { stripTrail } from '../../clause/phrase.ts';
import { spokenOf } from '../../clause/topic.ts';
import { withWords } from '../../lexicon/with-words.ts';
import { words } from '../../lexicon/words.ts';
import { ownName, takenName } from '../named.ts';
import type { Schema } from './schema.ts';

/** A sum that is told by its verb alone: 投资2.1亿元, 安排资金5亿元, 共投入3亿元. */
const bare =
  /^(?:(?:共|总|累计|全年|计划|预计|启动|完成|新增|统筹|财政)*)(投资|投入|安排|拨付|筹集|筹措|下达|支出|争取)(?:了)?(?:(?:财政|专项|各类)?资金)?$/;
/** How the clause behind says what the sum is for. */
const purpose =
  /^(?:主要|重点|全部|专项|专门|继续|全面|全力|大力|着力|有效|切实)*(?:用于|保障|确保|支持|扶持|落实|推进|推动|改善|完善|健全|聚焦|提升|兑现|补助)(?:了)?/;
/** A noun that is a sum already: 养老保险等社会保障支出. */
const isSum = /(?:支出|资金|经费|投资|投入|补助|补贴|奖励|[险老助励]金)$/;
/** 保险金按时足额发放, 校舍改造任务: that it was done, and how, names nothing. */
const windsUp = /(?:等)?(?:(?:按时|及时|按期|如期|足额)+(?:发放|兑付|支付|拨付)|建设|各项工作|工作|任务)$/;

/**
 * The name of a sum whose object stands in the clause behind it: 投资2.1亿元,建设智慧管网18公里 is 智慧管网投资, and
 * 安排资金5亿元,用于医疗卫生体制改革 is 医疗卫生体制改革资金. Empty where the sum has a name of its own, or where the clause
 * behind goes on about the sum: 完成投资12亿元,创历史新高.
 */
export const sumByPurpose: Schema = (frame) => {
  const name = spentOn(frame);
  return name ? ownName(name) : undefined;
};

function spentOn(frame: ClauseFrame): string {
  const { left, clauseAfter, phrases, quantity } = frame;
  if (quantity.family !== 'money' || frame.follows || clauseAfter === '') return '';
  const action = bare.exec(stripTrail(left).replace(/^[^\u4e00-\u9fff]+/, ''))?.[1];
  if (!action) return '';
  const purposed = purpose.exec(clauseAfter)?.[0] ?? '';
  // 青石产业园全面开工,投资3亿元,新建厂房: what the sentence speaks of was named before.
  const { clauseBefore } = frame;
  if (purposed === '' && clauseBefore !== '' && !words.lead.at(clauseBefore, 0)) return '';
  // 完成投资34亿元,完成率达到102%: a rate is no purpose, and neither is a plan: 完成年度投资计划的72%.
  if (progressAgainst(clauseAfter) !== null || words.notStripped.at(clauseAfter, 0).endsWith('率')) return '';
  const acts = purposed === '' ? words.verb.at(clauseAfter, 0) || words.keepNew.at(clauseAfter, 0) : '';
  if (purposed === '' && (acts.length < 2 || /^(?:增长|实现|达到|获|创|位居)/.test(acts))) return '';
  const object = stripTrail(phrases.stripLead(clauseAfter.slice(purposed.length).replace(/^(.{2,4}?)了/, '$1')));
  const noun = object.replace(windsUp, '').replace(/[、和与及]$/, '');
  if (noun.length < 2 || noun.length > 30) return '';
  if (isSum.test(noun)) return noun;
  return noun + (/^(?:投资|投入|支出)$/.test(action) ? action : '资金');
}

const spent = /^[,、\s]*(?:其中[,:]?)?(?:主要|专项|直接)?(用于[^,;、]{2,18}?)(?:的?(?:资金)?(?:有|为|达|约)?)$/;
const fund = /(?:资金|债券?|国债|贷款|基金|投入|支出|经费|补助)$/;

/** 发行专项债券21亿元,其中用于项目建设15亿元: a part of the sum that was named before. */
export const partSpent: Schema = ({ left, quantity }, topic) => {
  const thing = spokenOf(topic);
  const use = quantity.family === 'money' && fund.test(thing) ? spent.exec(left)?.[1] : undefined;
  return use ? takenName(thing + use, topic) : undefined;
};

const total = withWords(
  /^[,、\s]*((?:[\u4e00-\u9fff]{0,12}?(?:预算|基金|本级|WHOLE))?(?:收入|支出)(?:总计|合计))[为达]?$/,
);

/** 收入总计61亿元, 支出合计1873万元: the last words say that it is the total of the account, and are no adverb as in 营业收入合计30亿元. */
export const accountTotal: Schema = ({ left, quantity, phrases }) => {
  if (quantity.family !== 'money') return undefined;
  const name = phrases.stripLead(total.exec(left)?.[1] ?? '');
  return name ? ownName(name) : undefined;
};

/** 投入13亿元推进53条新建道路建设 → 新建道路建设投入. */
export function moneyByDeed(frame: ClauseFrame): string {
  const verb = stripTrail(frame.left);
  const action =
    /(投入|投资|拿出|安排|统筹|拨付|筹措|筹集|下达|兑现|落实|发放|减免|受益|惠及|就业|脱贫)(?:资金)?$/.exec(verb)?.[1];
  if (!action || frame.quantity.family !== 'money') return '';
  const object = frame.phrases.stripLead(frame.rest.replace(/^(?:用于|专项用于)/, ''));
  const { noun } = frame.phrases.leadingNoun(object);
  return noun.length >= 2 ? noun + action : '';
}
