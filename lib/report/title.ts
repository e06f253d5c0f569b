import { withWords } from '../lexicon/with-words.ts';
import { normalize } from '../text/normalize.ts';
import { pinyinRewrites } from '../text/pinyin.ts';
import { yearPattern } from '../text/year.ts';
import { regionOpening } from './place.ts';
import { titleWords } from './report-kind.ts';

/** 第三章 “十三五”规划实施情况 heads a chapter, and is no title. */
const chapter = withWords(/^(?:第ORDINAL[章节篇]|ORDINAL、)/);

/** The title among the first lines of a report, else that of its page; empty where neither is one. */
export function findTitle(head: string, pageTitle: string): string {
  const lines = joinTitleLines(head.split('\n').map((line) => line.trim()));
  const opening = lines.findIndex((line) => /^各位代表|^主任、/.test(line));
  const front = lines.slice(0, opening < 0 ? 8 : opening);
  const titled = front.filter(
    (line) =>
      titleWords.test(line) &&
      line.length <= 60 &&
      !/^当前位置|^您|>|。|各位代表|首页/.test(line) &&
      !chapter.test(line),
  );
  const best =
    titled.find((line) => /\d|[二〇]/.test(line) && regionOpening(bareTitle(line)) !== null) ??
    titled.find((line) => /\d{4}年|五”/.test(line)) ??
    titled[0];
  const cleaned = (best ?? (titleWords.test(pageTitle) ? pageTitle : ([...front, pageTitle].find(isHeadline) ?? '')))
    .replace(/^《([^》]+)》/, '$1')
    .replace(/^[【[][^】\]]*[】\]]/, '')
    .trim();
  return (cleaned.split(/[_|]/)[0] ?? '').replace(/\[\d{1,2}\]$/, '').trim();
}

const headline = new RegExp(
  `^[^。,;:!?〔]{0,24}(?:${yearPattern})年(?!\\d{1,2}月)[^。,;:!?]{2,30}(?:报告|情况|计划|方案|总结|要点|简报|通报|年报|分析)(?:\\([^()]{1,12}\\))?$`,
);

/** Whether a line heads a document of another kind, by its year and by what it says it is: 2025年前三季度经济运行情况. */
function isHeadline(line: string): boolean {
  return line.length <= 45 && headline.test(line) && !chapter.test(line);
}

/**
 * The page's title in the script and width of the text, without inserted pinyin and without the name of the site,
 * which stands before or behind: 某区人民政府 - 政府工作报告.
 */
export function plainTitle(pageTitle: string): string {
  const pieces = pageTitle
    .split(/[_|]|\s+[-—–]\s+/)
    .map((piece) => normalize(piece, { rewrites: pinyinRewrites(piece) }).text);
  return pieces.find((piece) => titleWords.test(piece)) ?? pieces[0] ?? '';
}

/** Whether a title goes on in a line: behind 和, before 和, or where the line only says what it is: 统 计 公 报. */
function goesOn(title: string, line: string): boolean {
  if (!/^[^。,;:]{6,40}$/.test(title) || /(?:报告|公报|纲要)[^情草]{0,6}$/.test(title)) return false;
  if (/^[与和及暨]/.test(line)) return true;
  const words = line.replaceAll(/ /g, '');
  return (
    (/[与和及暨]$/.test(title) && titleWords.test(words)) || /^(?:统计)?(?:公报|报告)(?:\[\d{1,2}\])?$/.test(words)
  );
}

/** A long title is set in two lines: 关于…执行情况 / 与…草案的报告. */
function joinTitleLines(lines: readonly string[]): string[] {
  const joined: string[] = [];
  for (const line of lines) {
    const last = joined.at(-1) ?? '';
    if (goesOn(last, line)) joined[joined.length - 1] = last + line.replaceAll(/ /g, '');
    else joined.push(line);
  }
  return joined;
}

/** A title from its place on: without 关于 and the years that stand before. */
export function bareTitle(title: string): string {
  return title
    .replace(/^[\s—:(]*(?:关于)?/, '')
    .replace(new RegExp(`^(?:${yearPattern})年(?:度)?`), '')
    .trim();
}
