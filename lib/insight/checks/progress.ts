import { withWords } from '../../lexicon/with-words.ts';
import type { Statement } from './check.ts';
import { type Figure, sameMeasure } from './figure.ts';
import { isAmount, isShare, shareStatement } from './proportion.ts';

/** 计划完成投资120亿元 is a plan, 任务已完成114项 is none. */
const planned = withWords(
  /(?:计划(?!生育)|预算(?!收入|支出)|总投资|规划)[^，。；]{0,8}$|AIM(?:(?!已|均|全部|全面|完成|办结)[^，。；]){0,8}$/,
);
/** The words before a share of a plan: 完成年度计划的72.6%, 年度完成率95%. */
export const asksPlan = withWords(
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

/** 占年度计划748.7亿元的72.6%: the plan's own sum stands before the share. */
function isBehindPlan(plan: Figure | undefined, stated: Figure): boolean {
  return (
    plan !== undefined &&
    /(?:占|完成|为)[^，。；]*$/.test(plan.lead) &&
    planned.test(plan.lead) &&
    /^的$/.test(stated.lead)
  );
}
