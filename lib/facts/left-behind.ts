import type { ClauseFrame } from '../clause/frame.ts';
import { withWords } from '../lexicon/with-words.ts';

const leaves = withWords(
  /[从由自](?:(?:(?:19|20)\d{2}|[去上前当])年(?:同期|底|末|初)?的?|年初的?|PLAN期?末的?|法定的?|原来的?|最初的?|(?:[一二两三四五六七八九十]{1,2}|\d{1,2})年前的?|WHOLE|(?:每[\u4e00-\u9fff]){1,2}|[年月日]?[人户亩]均)?$/,
);

/** Whether a figure is what is left behind: of 分别由16%、70%提高到23%和75% the first two. */
export function isLeftBehind(frames: readonly ClauseFrame[], i: number): boolean {
  const left = frames[i]?.left.trim() ?? '';
  if (/^[、和与]$/.test(left)) return isLeftBehind(frames, i - 1);
  return leaves.test(left);
}
