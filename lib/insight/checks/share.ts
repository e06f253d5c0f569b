import { overlap } from '../interval.ts';
import { plainName } from '../names.ts';
import type { Statement } from './check.ts';
import { type Figure, sameMeasure } from './figure.ts';
import { asksPlan } from './progress.ts';
import { isShare, shareStatement } from './proportion.ts';

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
    const beside = besideWhole(sentence, i);
    if (beside) return shareStatement('share', stated, beside.part, beside.whole, null) ?? [];
    // (含提前告知86万元)，占…: what stands in brackets is no part, and not what the share is of.
    if (/分别/.test(stated.lead + part.lead) || /^[^(（]*[)）]/.test(stated.lead)) return [];
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

/** 税收收入21.6亿元，占一般公共预算收入28.8亿元的75%, or (28.8亿元)的75%: part and whole stand right before the share. */
function besideWhole(sentence: readonly Figure[], i: number): { part: Figure; whole: Figure } | undefined {
  const [part, whole, stated] = sentence.slice(Math.max(0, i - 2), i + 1);
  if (!part || !whole || !stated || !/^[)）]?的(?:约|近|超过?)?$/.test(stated.lead)) return undefined;
  const isWhole = /(?:^|[，,、])占[^，。；、]{2,20}[(（]?$/.test(whole.lead) && whole.fact.kind === 'level';
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
