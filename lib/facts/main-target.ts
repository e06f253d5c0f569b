import type { AimList } from '../report/aim-list.ts';
import type { Span } from '../text/span.ts';

/** The sentences that set the main targets, as one range of the normal text. */
export interface MainTargetRange extends Span {
  /** Whether they are the year's; a report at a change of term may set only those of five years. */
  readonly ofYear: boolean;
}

/** What sentences behind the list speak of: how the targets were weighed, how to reach them. */
const reasons =
  /^(?:确定|提出|设定|这样安排|作出|做出|以上|上述|实现|为实现|这些|考虑|主要考虑|在实际工作|实际工作|为此|围绕|各位代表|我们|做好|要|必须|重点|今年要|工作中)/;

/**
 * The list that sets the year's main targets, with the sentences behind it in its paragraph that go on. The five-year
 * one that may stand before it is taken only where the report sets no target for the year.
 *
 * @param lists from `findAimLists`
 * @param figures how many figures of catalogued indicators a range holds
 */
export function findMainTargets(
  text: string,
  sentences: readonly Span[],
  lists: readonly AimList[],
  figures: (range: Span) => number,
): MainTargetRange | undefined {
  let best: { range: MainTargetRange; score: number } | undefined;
  for (const list of lists) {
    const { ofYear, own, called } = list;
    const range = { start: list.start, end: extended(text, sentences, list, figures), ofYear };
    const count = figures(range);
    // One figure is a list of targets only where the words leave no doubt.
    if (count < (own && /预期目标/.test(called) ? 1 : 2)) continue;
    const score =
      count + (ofYear ? 100 : 0) + (own ? 10 : 0) + (/预期目标/.test(called) ? 6 : 0) + (/主要/.test(called) ? 2 : 0);
    if (!best || score > best.score) best = { range, score };
  }
  return best?.range;
}

/** The end of the list with the next sentences of its paragraph that go on with it. */
function extended(text: string, sentences: readonly Span[], list: Span, figures: (range: Span) => number): number {
  let { end } = list;
  const behind = sentences.filter(({ start }) => start >= list.end).slice(0, 4);
  for (const sentence of behind) {
    if (text.slice(end, sentence.start).includes('\n') || text[end] === '\n' || text[end - 1] === '\n') break;
    const words = text.slice(sentence.start, sentence.end).trim();
    const goesOn = figures(sentence) > 0 || /完成国家下达|约束性指标|与经济增长/.test(words);
    if (!goesOn || reasons.test(words) || words.length > 400) break;
    end = sentence.end;
  }
  return end;
}
