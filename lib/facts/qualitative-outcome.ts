import { indicatorOf } from '../catalogue/catalogue.ts';
import { clausesOf } from '../clause/clauses.ts';
import type { PhraseReader } from '../clause/phrase-reader.ts';
import { withWords } from '../lexicon/with-words.ts';
import type { Span } from '../text/span.ts';
import { figureFree, nameOf, type QualitativeTarget } from './qualitative-target.ts';

/** Wordings that tell a result without a number. */
const results: readonly RegExp[] = [
  // 居民消费价格与上年持平
  withWords(/(?:与|和|同)?(?:上年|去年|WHOLE)?(?:同期)?(?:保持|总体|基本)*持平$/),
  // 居民收入与经济增长基本同步
  /[与和同](?:经济|地区生产总值|GDP)(?:增长|发展)?(?:保持|实现)?(?:基本)?同步$/,
  // 约束性指标全部完成, 节能减排任务如期完成
  /(?:全部|全面|如期|圆满|超额|提前|均|都|顺利)+(?:完成|实现|达标|达到预期)$/,
  // 城镇新增就业超额完成全年任务
  withWords(/(?:全部|全面|如期|圆满|超额|提前|均|都|顺利)+完成(?:了)?(?:SETBY|SETFOR)[^,;。]{0,12}(?:AIM|计划)$/),
  // 投资、社零未达年初预期
  withWords(/(?:均|都|仍)?(?:未达到?|未能达到|没有达到|未完成|没有完成|未实现|低于|不及)SETFOR[^,;。]{0,8}$/),
];
const told =
  /持平|同步|(?:全部|全面|如期|圆满|超额|提前|均|都|顺利)(?:完成|实现|达)|未达|未能|没有|未完成|未实现|低于|不及/;
const joined = /(?:(?:均|都|全部)?(?:完成|达到)或|没有?)$/;
/** What is completed is counted among results only where it is something that was set: 约束性指标, 减排任务. */
const set = withWords(/AIM|计划/);
const ofTask = withWords(/(?:SETFOR|上级)[^,;。]{0,12}$/);
/** What a sentence of results calls by one word, alone or in a row: 就业超额完成全年任务, 投资、社零未达年初预期. */
const short =
  /^(?:(?:全社会|固定资产|工业|民间|城镇|居民|财政|税收|外贸|粮食)?(?:投资|社零|消费|就业|外贸|外资|进出口|出口|进口|工业|财政|税收|收入|招商引资|用电量|能耗|减排|生产)(?:[、和与及]|$))+$/;

/**
 * The results without a figure in a sentence of the review, each with what it is of.
 *
 * @param figures ranges of its figures; a clause with one tells its result in it
 */
export function qualitativeOutcomes(
  text: string,
  sentence: Span,
  figures: readonly Span[],
  phrases: PhraseReader,
): QualitativeTarget[] {
  // Every result has one of these words, and most sentences have none.
  if (!told.test(text.slice(sentence.start, sentence.end))) return [];
  const found: QualitativeTarget[] = [];
  for (const clause of clausesOf(text, sentence)) {
    for (const piece of figureFree(text, clause, figures)) {
      const outcome = readOutcome(text, piece, phrases);
      if (outcome) found.push(outcome);
    }
  }
  return found;
}

function readOutcome(text: string, piece: Span, phrases: PhraseReader): QualitativeTarget | undefined {
  const words = text.slice(piece.start, piece.end).replace(/[。!?\s]+$/, '');
  for (const pattern of results) {
    const match = pattern.exec(words);
    // 超额完成年度计划 says not what was planned.
    if (!match || match.index === 0) continue;
    const name = nameOf(words, match.index, match[0], phrases).replace(joined, '');
    const indicator = indicatorOf(name)?.id ?? null;
    const measured = indicator !== null || set.test(name) || (ofTask.test(words) && short.test(name));
    if (name.length > 30 || !measured) return undefined;
    const lead = words.length - words.trimStart().length;
    return { start: piece.start + lead, end: piece.start + words.length, name, indicator };
  }
  return undefined;
}
