import { isDone } from '../lexicon/holding.ts';
import type { Span } from '../text/span.ts';
import type { HeldTime } from './period.ts';

/** What a figure of a list needs to know of itself. */
interface ListedFigure extends Span, HeldTime {
  readonly sentence: Span;
  readonly kind: string;
}

/** Nothing but a 、 and what the next member is stand between: 、减少排放. */
const nextMember = /^(?:左右|以上|多)?、([^,;。、\d]{1,16})$/;
/** The verb that a mean is told with: 减少 of 年均减少用煤. */
const verbOfMean = /(?:年均|每年|年平均)([\u4e00-\u9fff]{2})[^年]{0,12}$/;
const ownTime = /同比|比上年|年|累计/;

/**
 * The time of the members of a list that begins with a mean: of 年均减少用煤300吨、减少排放900吨 the second is of each year
 * as the first is. 年均新增企业30家、建成园区2个 has a deed of its own.
 *
 * @param figures those of a sentence, in order
 */
export function withListedMeans<Figure extends ListedFigure>(text: string, figures: readonly Figure[]): Figure[] {
  const read: Figure[] = [];
  let list: { readonly verb: string; readonly last: Figure } | undefined;
  for (const figure of figures) {
    if (list && isMember(text, list.last, figure, list.verb)) {
      const member = { ...figure, period: list.last.period, span: list.last.span };
      list = { ...list, last: member };
      read.push(member);
      continue;
    }
    const led = text.slice(Math.max(figure.sentence.start, figure.start - 40), figure.start);
    const verb = verbOfMean.exec(led)?.[1];
    list = verb === undefined ? undefined : { verb, last: figure };
    read.push(figure);
  }
  return read;
}

function isMember(text: string, before: ListedFigure, figure: ListedFigure, verb: string): boolean {
  const noun = nextMember.exec(text.slice(before.end, figure.start))?.[1];
  return noun !== undefined && figure.kind === before.kind && isOfMean(noun, verb);
}

function isOfMean(noun: string, verb: string): boolean {
  return !ownTime.test(noun) && (noun.startsWith(verb) || !isDone(noun)) && !/惠及|带动|达到|总量/.test(noun);
}
