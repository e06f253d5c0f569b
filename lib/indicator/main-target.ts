import { readYear, yearPattern } from '../report/year.ts';
import type { Span } from '../text/span.ts';

/** The sentences that set the main targets, as one range of the normal text. */
export interface MainTargetRange extends Span {
  /** Whether they are the year's; a report at a change of term may set only those of five years. */
  readonly ofYear: boolean;
  /** Sentences inside the range. */
  readonly sentences: readonly Span[];
}

const intro =
  /(?:主要预期目标|预期目标|主要目标|发展目标|目标建议|奋斗目标|目标任务)(?:任务)?(?:建议)?(?:主要)?(?:是|为|:|:是|安排为|如下)/;
const fiveYear =
  /(?:“?十[一二三四五六七八]五”?(?:时期|期间|规划)|今后五年|未来五年|五年(?:的)?|到20\d\d年|远景)[^。]{0,40}$/;
const wholeYear = new RegExp(`(?:(${yearPattern})年|今年|本年度|全年)`);
/** What sentences behind the list speak of: how the targets were weighed, how to reach them. */
const reasons =
  /^(?:确定|提出|设定|这样安排|作出|做出|以上|上述|实现|为实现|这些|考虑|主要考虑|在实际工作|实际工作|为此|围绕|各位代表|我们|做好|要|必须|重点|今年要|工作中)/;

/**
 * Finds the sentence that sets the year's main targets among the sentences of a report, with those behind it in its
 * paragraph that go on the list. The five-year one that may stand before it is told apart by its own time words, and
 * taken only where the report sets no target for the year.
 *
 * @param figures how many figures of catalogued indicators a range holds
 * @param year the year in which the report is given
 */
export function findMainTargets(
  text: string,
  sentences: readonly Span[],
  year: number | null,
  figures: (range: Span) => number,
): MainTargetRange | undefined {
  let best: { range: MainTargetRange; score: number } | undefined;
  sentences.forEach((sentence, i) => {
    const words = text.slice(sentence.start, sentence.end);
    const match = intro.exec(words);
    if (!match) return;
    const before = words.slice(0, match.index);
    const lead = text.slice(Math.max(0, sentence.start - 30), sentence.start) + before;
    const named = wholeYear.exec(before);
    const own = named !== null && (!named[1] || readYear(named[1]) === year);
    const ofYear = own || !(fiveYear.test(lead) || /年均增长[\d.]+%|到20\d\d年/.test(words));
    const range = extend(text, sentences, i, figures, ofYear);
    const count = figures(range);
    if (count < 2) return;
    const score =
      count +
      (ofYear ? 100 : 0) +
      (own ? 10 : 0) +
      (/预期目标/.test(match[0]) ? 6 : 0) +
      (/主要/.test(match[0]) ? 2 : 0);
    if (!best || score > best.score) best = { range, score };
  });
  return best?.range;
}

/** Takes in the next sentences of the paragraph while they go on the list. */
function extend(
  text: string,
  sentences: readonly Span[],
  i: number,
  figures: (range: Span) => number,
  ofYear: boolean,
): MainTargetRange {
  const first = sentences[i] as Span;
  const taken = [first];
  let end = first.end;
  for (let next = i + 1; next < sentences.length && next <= i + 4; next += 1) {
    const sentence = sentences[next];
    if (!sentence || text.slice(end, sentence.start).includes('\n') || text[end - 1] === '\n') break;
    const words = text.slice(sentence.start, sentence.end).trim();
    const goesOn = figures(sentence) > 0 || /完成国家下达|约束性指标|与经济增长/.test(words);
    if (!goesOn || reasons.test(words) || words.length > 400) break;
    taken.push(sentence);
    end = sentence.end;
  }
  return { start: first.start, end, sentences: taken, ofYear };
}
