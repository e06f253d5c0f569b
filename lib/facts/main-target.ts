import { withWords } from '../lexicon/with-words.ts';
import type { AimList } from '../report/aim-list.ts';
import type { Span } from '../text/span.ts';

/** The sentences that set the main targets, as one range of the normal text. */
export interface MainTargetRange extends Span {
  /** Whether they are the year's; a report at a change of term may set only those of five years. */
  readonly ofYear: boolean;
}

/** A figure that is aimed at; a town sets aims that the catalogue does not know. */
export interface AimedFigure {
  readonly start: number;
  readonly indicator: string | null;
  readonly period: string | null;
}

/** What sentences behind the list speak of: how the targets were weighed, how to reach them. */
const reasons = withWords(/^BEHINDAIMS/);

/**
 * The list that sets the year's main targets, with the sentences behind it in its paragraph that go on. The five-year
 * one that may stand before it is taken only where the report sets no target for the year; where no words announce a
 * list, its figures do.
 *
 * @param lists from `findAimLists`
 * @param aimed the aims of the report, in the order of the text
 * @param year the year of the report
 */
export function findMainTargets(
  text: string,
  sentences: readonly Span[],
  lists: readonly AimList[],
  aimed: readonly AimedFigure[],
  year: number | null,
): MainTargetRange | undefined {
  const known = aimed.filter(({ indicator }) => indicator !== null);
  const figures = (range: Span) => within(known, range).length;
  const announced = announcedTargets(text, sentences, lists, figures, aimed);
  if (announced?.ofYear === true) return announced;
  const densest = year === null ? undefined : densestSentence(sentences, known, String(year));
  if (!densest) return announced;
  return { start: densest.start, end: extended(text, sentences, densest, figures), ofYear: true };
}

function announcedTargets(
  text: string,
  sentences: readonly Span[],
  lists: readonly AimList[],
  figures: (range: Span) => number,
  aimed: readonly AimedFigure[],
): MainTargetRange | undefined {
  let best: { range: MainTargetRange; score: number } | undefined;
  for (const list of lists) {
    const { ofYear, own, called } = list;
    const range = { start: list.start, end: extended(text, sentences, list, figures), ofYear };
    const count = figures(range);
    // One figure is a list of targets only where the words leave no doubt; many are, whether or not they are known:
    // 2025年全镇工作的主要目标是：流转土地2600亩，硬化村道9公里，….
    const isLong = own && within(aimed, range).length >= leastFigures;
    if (!isLong && count < (own && /预期目标/.test(called) ? 1 : 2)) continue;
    const score =
      count + (ofYear ? 100 : 0) + (own ? 10 : 0) + (/预期目标/.test(called) ? 6 : 0) + (/主要/.test(called) ? 2 : 0);
    if (!best || score > best.score) best = { range, score };
  }
  return best?.range;
}

/** So many figures behind words that announce the year's aims are a list. */
const leastFigures = 4;
/** So many indicators in one sentence are no chance. */
const leastIndicators = 4;

/**
 * The sentence that aims at output and, for the same year, at most other indicators: 2024年目标：…, 要努力实现以下几项：….
 * A line of a programme names one or two.
 */
function densestSentence(sentences: readonly Span[], aimed: readonly AimedFigure[], year: string): Span | undefined {
  let best: { sentence: Span; count: number } | undefined;
  for (const sentence of sentences) {
    const own = within(aimed, sentence).filter(({ period }) => period === year);
    const indicators = new Set(own.map(({ indicator }) => indicator));
    const count = indicators.has('gdp') ? indicators.size : 0;
    if (count >= leastIndicators && count > (best?.count ?? 0)) best = { sentence, count };
  }
  return best?.sentence;
}

function within(aimed: readonly AimedFigure[], range: Span): readonly AimedFigure[] {
  return aimed.filter(({ start }) => start >= range.start && start < range.end);
}

/** A list whose every target is a sentence. */
const mostSentences = 12;
const inWords = withWords(/完成SETBY下达|约束性指标|与经济增长|AIM(?:全面|如期|圆满)完成/);

/** The end of the list with the next sentences of its paragraph that go on with it. */
function extended(text: string, sentences: readonly Span[], list: Span, figures: (range: Span) => number): number {
  let { end } = list;
  const behind = sentences.filter(({ start }) => start >= list.end).slice(0, mostSentences);
  for (const sentence of behind) {
    if (text.slice(end, sentence.start).includes('\n')) break;
    const words = text.slice(sentence.start, sentence.end).trim();
    const goesOn = figures(sentence) > 0 || inWords.test(words);
    if (!goesOn || reasons.test(words)) break;
    end = sentence.end;
  }
  return end;
}
