import { withWords } from '../lexicon/with-words.ts';
import { blankBefore, type NormalText } from '../text/normal-text.ts';

/** How the text of a chapter of a communiqué begins, right behind its topic. */
const opensChapter =
  /(?:全年|年末|初步核算|经[^,。;]{0,8}核算|根据[^,。;]{2,20}(?:核算|反馈)|截[至止](?:20\d\d年|年?底)|(?:19|20)\d\d年(?!工作|回顾|安排|重点))/g;
/** The topics of a communiqué by their last words: 对外经济, 人口和就业, 资源、环境和应急管理. */
const topicWords = withWords(/TOPIC$/);
const longestTopic = 24;

/**
 * 七、对外经济 全年货物进出口总额28.02亿美元: the topic ends where the chapter's text begins, with a blank between or
 * without one.
 */
export function topicEnd(normal: NormalText, from: number, end: number): number | undefined {
  const words = normal.text.slice(from, Math.min(end, from + longestTopic + 12));
  for (const match of words.matchAll(opensChapter)) {
    const topic = words.slice(0, match.index);
    if (topic.length < 2 || topic.length > longestTopic || !/^[\u4e00-\u9fffA-Z、]+$/.test(topic)) continue;
    if (topicWords.test(topic) || blankBefore(normal, from + match.index)) return from + match.index;
  }
  return undefined;
}

/** Whether words are the topic of a chapter: 对外经济, 资源、环境和应急管理. */
export function isTopic(words: string): boolean {
  return words.length <= longestTopic && topicWords.test(words);
}
