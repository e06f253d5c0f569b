import { isDone, isOwned, isReached } from '../lexicon/holding.ts';
import type { TimeSpan } from '../model/schema.ts';
import type { Span } from '../text/span.ts';
import type { HeldTime } from './period.ts';

/** What a figure of a list needs to know of itself. */
interface ListedFigure extends Span, HeldTime {
  readonly name: string;
  readonly kind: string;
  readonly unit: string;
}

/** Nothing but a noun stands between two members: 、研发平台. A bound word belongs to the figure before. */
const bareNoun = /^(?:左右|以上|多)?[,、](?:其中)?([\u4e00-\u9fff“”A-Za-z\d()]{2,24}?)(?:约|近|超|超过)?$/;
/** What adds up over the years, whatever stands before it. */
const addsUp = /新|增|累计|[共获签投]|修复|治理|整治|造林|绿化/;

/**
 * The time of the members of a list behind 达到: of 高新技术企业达到1100家,研发平台128家 the second is told of the last year
 * as the first is, for the verb is theirs as well; so is 拥有. 达到1100家,新建平台12个 has a deed of its own, and so may what is
 * measured otherwise: 达到43%,湿地保护2万亩.
 *
 * @param figures those of a sentence, in order
 */
export function withListedEnds<Figure extends ListedFigure>(text: string, figures: readonly Figure[]): Figure[] {
  const read: Figure[] = [];
  let list: { readonly end: TimeSpan; readonly last: Figure } | undefined;
  for (const figure of figures) {
    if (list && isMember(text, list.last, figure, list.end)) {
      const member = { ...figure, period: list.last.period, span: list.end };
      list = { ...list, last: member };
      read.push(member);
      continue;
    }
    const led = text.slice(Math.max(0, figure.start - 20), figure.start);
    list =
      figure.span?.per === 'end' && (isReached(led) || isOwned(led)) ? { end: figure.span, last: figure } : undefined;
    read.push(figure);
  }
  return read;
}

function isMember(text: string, before: ListedFigure, figure: ListedFigure, end: TimeSpan): boolean {
  const { span } = figure;
  if (figure.unit !== before.unit || span?.per !== 'total' || span.from !== end.from || span.to !== end.to)
    return false;
  const noun = bareNoun.exec(text.slice(before.end, figure.start))?.[1];
  return noun !== undefined && figure.name.endsWith(noun.slice(-2)) && !addsUp.test(noun) && !isDone(noun);
}
