import { words } from '../lexicon/words.ts';
import type { FigureContext } from './figure-context.ts';
import { stripTrail, trim } from './phrase.ts';
import { isDependent } from './topic.ts';

/** 13家企业实施智能化改造 → 智能化改造企业: what a plain 企业 did says which ones are counted. */
export function withPredicate(noun: string, rest: string, { next }: FigureContext): string {
  // 9个项目正在建设.
  if (/^正在(?:加快|抓紧|有序)?建设$/.test(rest)) return `在建${noun}`;
  const quoted = /^“[^”]{1,16}”/.exec(rest)?.[0];
  const bare = quoted ?? (doneBy(rest) || objectOf(rest) || (next ? '' : reached(rest)));
  return bare.endsWith(noun) ? bare : bare + noun;
}

const done =
  /^[共]?(?:第一时间|率先|全面|全部|陆续|相继|如期|顺利|当年|年内)*((?:集中|已|均)?(?:签约|开工|在建|竣工|投产|建成|通车|完工|投用|落地|落户|动工|获批|开业|达产|复工|复产|停产|退出)+)$/;

/** What was done by those that are counted, without when and how: 18家农场第一时间复工. */
export function doneBy(rest: string): string {
  return done.exec(rest)?.[1] ?? '';
}

/**
 * 11个镇全部建成污水处理设施, 7万名干部下沉基层一线: verb and object say which ones are counted. 26家工厂完成数字化改造: the deed alone
 * does. 8条高速公路建成通车 has no object.
 */
export function reached(rest: string): string {
  const act = rest.replace(/^(?:已经?|均|都|全部|全面)+/, '');
  if (/(?:通车|投用|使用|运营|投产|启用|运行)$/.test(act)) return '';
  if (reclassed.test(act)) return act;
  const finished = deedDone.exec(act)?.[1];
  if (finished !== undefined) return finished;
  const verb = words.reach.at(act, 0);
  const object = /^[\u4e00-\u9fff“”]{2,12}/.exec(act.slice(verb.length))?.[0] ?? '';
  return verb && object.length >= 2 && act.length === verb.length + object.length ? act : '';
}

/** 4个单元由劣Ⅴ类升为Ⅳ类: from which class to which. */
const reclassed = /^[由从][\u4e00-\u9fffⅠ-Ⅵ]{1,6}?(?:升|降|变|改|转|提升|下降|提高)[为至到成][\u4e00-\u9fffⅠ-Ⅵ]{1,8}$/;

const deedDone = /^(?:完成|启动|实施)了?([\u4e00-\u9fff“”]{2,10}(?:改造|升级|转型|整治|认证|修缮|换装))$/;

/** What a predicate such as 荣获…, 纳入…, 实施… acts on; empty for any other. */
export function objectOf(rest: string): string {
  const verb = words.attachVerb.at(rest, 0);
  if (!verb) return '';
  const object = /^(?:“[^”]{1,40}”|[^,;。:!?\n、“]){2,24}/.exec(rest.slice(verb.length).replace(/^了/, ''))?.[0] ?? '';
  const what = stripTrail(trim(object.replace(/(?:名录|名单|称号|行列|目录)$/, '')));
  // 5个园区实现产值100亿元: it is the sum's.
  return isDependent(what) ? '' : what;
}
