import { planPattern } from '../lexicon/five-year-plan.ts';
import { wholeTerritory } from '../lexicon/territory.ts';
import { hanLetters, hanOrdinal } from '../text/ordinal.ts';
import type { Span } from '../text/span.ts';
import { yearPattern } from '../text/year.ts';
import { type Groups, resolve, type TimeGround } from './named-period.ts';
import { yearOf } from './periods.ts';

/** A time that words name, resolved by what is known of the report. */
export interface TimeWord extends Span {
  /** `2024`, `2024H1`, `2024-01/2024-11`, `2021/2025`; null where the words leave it open (用3年时间). */
  readonly period: string | null;
  /** `whole` leads back from a part of a year to the year (全年, 年底); `day` names one. */
  readonly sort: 'time' | 'whole' | 'day';
  /** Whether it says only what year lies before another: 去年, 上年, of which much is compared with. */
  readonly before: boolean;
  /** Whether it looks back on years that are over: 五年来, 过去一年. */
  readonly back: boolean;
}

const expressions = new RegExp(
  [
    `(?<from>${yearPattern})年?(?:度)?(?:[—–~-]+|[到至])(?<to>${yearPattern})年(?!${yearPattern})`,
    `(?<since>${yearPattern})年(?:\\d{1,2}月)?(?:[^,;。、\\d]{0,8}以来|至今|起(?:至今|(?=,)))`,
    `(?:(?<runYear>${yearPattern})年|今年|去年)?(?<![\\d.—–-])(?<first>\\d{1,2})月?(?:份)?[—–~到至-]+(?<last>\\d{1,2})月(?:份)?`,
    `(?<full>${yearPattern})年(?!前(?:\\d{1,2}|${hanOrdinal})个月)(?:(?<month>\\d{1,2})月(?:份|\\d{1,2}日)?(?!份?[至—–-])|(?<half>[上下])半年|(?<quarter>第?[一二三四])季度|(?<nine>前三季度))?`,
    `(?<relative>今年|去年|上年|前年|明年|当年)(?:(?<relHalf>[上下])半年|(?<relQuarter>第?[一二三四])季度|(?<relNine>前三季度)|(?<relMonth>\\d{1,2}|${hanOrdinal})月(?:份|\\d{1,2}日)?(?![—–至-]))?`,
    '(?<bareHalf>[上下])半年',
    '(?<whole>全年|(?<![\\d年上去前本当])年[底末])',
    '(?<bareNine>前三季度|[一1][至到—–-]三季度)',
    '(?<!前)(?<bareQuarter>第?[一二三四])季度',
    '(?<![\\d.—–-])(?<bareMonth>\\d{1,2})月(?:份|\\d{1,2}日)?(?!份?[至—–-])',
    `${planPattern.replace('(', '(?<plan>')}(?<planWhen>时期|期间|以来|期?末|前[两二三四]年|(?=(?:累计|共|已|${wholeTerritory}|[获新完建])))`,
    `(?<years>(?<![${hanLetters}百\\d])(?<count>[二两三四五六七八九十2345])年(?:来|间|累计|共|(?=年均|平均增))|(?:过去|这|刚刚过去的|近)(?:的)?(?<past>[两三四五六七八九十2345])年|(?<=^|[,;。:、\\s])五年(?=[获新完建累共实全登引组解培])|(?<![连第满近续每])五年(?=新[建增]|累计|共[建完引]))`,
    `(?<within>(?<![${hanLetters}百\\d连续第每满近时期达长到超了])(?<inside>[两三四五2345])年(?:内|(?=(?:增[长加]|提高)?$)))`,
    '(?<both>今明两年)',
    `(?:(?<headYear>${yearPattern})年|今年)?前(?<head>\\d{1,2}|${hanOrdinal})个月`,
    '(?<ahead>(?:今后|未来)(?:的)?(?<coming>[两三四五2345])年)',
    '(?<lastYear>过去(?:的)?一年|一年来)',
    '(?<term>(?:本届政府(?:任期|成立|组成)?|任期|换届|履职)(?:以来|内|期间))',
    '(?:党的)?(?<era>新时代|十八大|十九大|二十大)以来',
    '(?<open>用(?:\\d|[三五两])[—至-]?\\d?年(?:左右)?时间|(?:未来|今后)(?:几|一段)[年时])',
  ].join('|'),
  'g',
);
/** Every expression has one of these letters, and most sentences have none. */
const opensTime = /[年月季五届职]|任期|时代|大以来/;
/** 去年9月26日会议部署的政策: when that was told says nothing of the figures. */
const told = /^[^,;。]{0,24}(?:部署|印发|出台|召开|发布|公布|通过|批准|提出|签署)的/;
/** A year that opens the name of something: 2024年版, 2023年第3号公告, 2023年工作要点. 2025年工作主要有以下方面 tells of the year. */
const inTitle = /^年(?:版|第(?![一二三四]季度)|度第|工作(?!日|主要|有|成效|取得|开展|完成))/;
/** 上年结转收入, 上年实际完成数: the year is part of what the thing is called. */
const accounts = /^(?:结转|结余|滚存|实际|执行数|决算|完成数|基数)/;
/** 居民消费价格与上年基本持平: the year is what something is held against, and none that anything holds for. */
const heldAgainst = /^(?:同期)?(?:水平)?(?:相比)?(?:保持|总体|基本|大体|大致)*(?:持平|相当|一致)/;
/** Numbers that are no years: 连续五年, 第五年; but 连续五年年均增长 is over them. */
const counted = /[连续第每满]$/;

/** The times that some words name, in order. */
export function readTimes(words: string, ground: TimeGround): TimeWord[] {
  if (!opensTime.test(words)) return [];
  const found: TimeWord[] = [];
  for (const match of words.matchAll(expressions)) {
    const start = match.index;
    const end = start + match[0].length;
    const groups = match.groups ?? {};
    if (groups.full && inTitle.test(words.slice(start + 4))) continue;
    if (groups.relative && accounts.test(words.slice(end))) continue;
    if (groups.relative && heldAgainst.test(words.slice(end))) continue;
    if (groups.years && counted.test(words.slice(0, start)) && !/^年均|^平均/.test(words.slice(end))) continue;
    if (insideName(words, start) || told.test(words.slice(end))) continue;
    const period = groups.whole ? null : resolve(groups, match[0], ground);
    if (period === undefined) continue;
    const sort = groups.whole ? 'whole' : match[0].endsWith('日') ? 'day' : 'time';
    found.push({
      start,
      end,
      period,
      sort,
      before: /^(?:去|上|前)年/.test(match[0]),
      back: isBack(groups, period, ground.year),
    });
  }
  return found;
}

/** 近三年 tells how long, and is said of what is aimed at as well; so is 五年累计, where its years are yet to come. */
function isBack(groups: Groups, period: string | null, year: number | null): boolean {
  if (groups.lastYear) return true;
  if (!groups.years || groups.years.startsWith('近')) return false;
  const ends = yearOf(period);
  return /^(?:过去|这|刚刚)|年[来间]$/.test(groups.years) || year === null || ends === null || ends < year;
}

function insideName(text: string, at: number): boolean {
  const open = Math.max(text.lastIndexOf('《', at), text.lastIndexOf('〔', at));
  if (open < 0) return false;
  const close = text.indexOf(text[open] === '《' ? '》' : '〕', open);
  return close < 0 || close >= at;
}
