import { overlap } from '../interval.ts';
import type { Statement } from './check.ts';
import type { Figure } from './figure.ts';
import { isAmount, isShare, shareStatement } from './proportion.ts';

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
    if (reach.has(verb)) return reachStatement(stated, levels);
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

/** Rates of how far a deed has come whose word is not the deed's. */
const reach: ReadonlySet<string> = new Set(['覆盖', '普及']);

/** 行政村260个，已建成综合服务站221个，覆盖率85%: of other things it may be told as well, so it never accuses. */
function reachStatement(stated: Figure, levels: readonly Figure[]): Statement[] {
  const [whole, part] = levels.slice(-2);
  if (!whole || !part || whole.fact.unit !== part.fact.unit || !/(?:^|[，,、])已/.test(part.lead)) return [];
  const statement = shareStatement('rate', stated, part, whole, null);
  return statement && overlap(statement.says, statement.computed) ? [statement] : [];
}

/** 128个重点项目开工121个: the whole is the subject, and nothing but the deed stands before the part. */
function isSubjectOf({ lead }: Figure, verb: string): boolean {
  return /^[一-龥“”]{2,14}$/.test(lead) && lead.endsWith(verb);
}
