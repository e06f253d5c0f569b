import { withWords } from '../lexicon/with-words.ts';
import type { Span } from '../text/span.ts';
import type { HeldTime } from './period.ts';

/** What a figure that is held beside another territory's needs to know of itself. */
interface ComparedFigure extends Span, HeldTime {
  readonly kind: string;
  readonly unit: string;
}

/** Nothing but a comparison stands between: ,高于全市. */
const beside = withWords(/^(?:左右|以上|以内)?,(?:分别)?ABOVE[^,;。\d]{0,14}$/);

/**
 * The time of how far a figure is from that of others: of 五年年均增长6.9%,高于全市1.1个百分点 the second is of the five years as
 * the first is; an amount has a time of its own. 城镇化率高于全市1.1个百分点 has a measure of its own, and so its own time.
 *
 * @param figures those of a sentence, in order
 */
export function withComparedTimes<Figure extends ComparedFigure>(text: string, figures: readonly Figure[]): Figure[] {
  return figures.map((figure, i) => {
    const before = figures[i - 1];
    if (
      !before ||
      before.kind === 'rank' ||
      figure.kind !== 'change' ||
      !/^(?:%|百分点)$/.test(figure.unit) ||
      !beside.test(text.slice(before.end, figure.start))
    )
      return figure;
    return { ...figure, period: before.period, span: before.span };
  });
}
