import { isLatin } from '../text/character.ts';

/** A ratio a:b:c as read. */
export interface Proportion {
  readonly end: number;
  readonly parts: readonly number[];
}

/** What a ratio is told of, and the one that it was before: 收入比由2.45:1缩小到2.31:1. */
const ofRatio = /(?:比(?![赛武拼])|例|倍差|配比|之比|结构)(?:[^,;。\d]{0,8}|[^,;。\d]{0,6}\d[\d.:]*[^,;。\d]{1,6})$/;
const pattern = /\d+(?:\.\d+)?(?::\d+(?:\.\d+)?)+/y;

/**
 * Reads a ratio that starts at `at`: 2.56:42.69:54.75, or two parts where the clause speaks of a ratio
 * (城乡居民收入比2.31:1). A time (8:30) and a scale drawing are none.
 *
 * @param left the clause up to `at`
 */
export function readProportion(text: string, at: number, left: string): Proportion | undefined {
  pattern.lastIndex = at;
  const match = pattern.exec(text);
  if (!match) return undefined;
  const end = at + match[0].length;
  const parts = match[0].split(':').map(Number);
  const next = text.charCodeAt(end);
  // 1:20000 is the scale of a drawing, 1:2.0.4 a number of versions.
  if (parts.some((part) => part > 1000) || isLatin(next) || text[end] === '.') return undefined;
  if (parts.length < 3 && !ofRatio.test(left.slice(-28))) return undefined;
  return { end, parts };
}
