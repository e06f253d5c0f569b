import { describe, expect, test } from 'vitest';
import type { TimeGround } from '../../lib/report/named-period.ts';
import { readTimes } from '../../lib/report/time-words.ts';

/** A report of 2025 on the year before, the plan for the year, the look back on five years, and one whose year is unknown. */
const REVIEW: TimeGround = { year: 2025, around: '2024' };
const PLAN: TimeGround = { year: 2025, around: '2025' };
const TERM: TimeGround = { year: 2025, around: '2020/2024' };
const BARE: TimeGround = { year: 2025, around: null };
const UNKNOWN: TimeGround = { year: null, around: null };
const HALF: TimeGround = { year: 2025, around: '2025H1' };
/** A communiqué of 2024, and a report of 2025 that was given in 2026. */
const OVER: TimeGround = { year: 2024, around: '2024', over: true };
const LATE: TimeGround = { year: 2025, around: '2025', givenIn: 2026 };

/** The times as `words period`, with what else is said of them. */
function told(words: string, ground: TimeGround): string[] {
  return readTimes(words, ground).map(({ start, end, period, sort, before, back }) =>
    [
      words.slice(start, end),
      period ?? 'open',
      ...(sort === 'time' ? [] : [sort]),
      ...(before ? ['before'] : []),
      ...(back ? ['back'] : []),
    ].join(' '),
  );
}

describe('a time that words name', () => {
  test.each<[words: string, ground: TimeGround, times: readonly string[]]>([
    ['2021年至2024年新增企业80家', REVIEW, ['2021年至2024年 2021/2024']],
    ['2024至2021年', REVIEW, []],
    ['2024至2024年', REVIEW, ['2024至2024年 2024']],
    ['2021年以来建成公园8个', REVIEW, ['2021年以来 2021/2024']],
    ['2026年以来', REVIEW, []],
    ['2021年以来', UNKNOWN, []],
    ['十八大以来', REVIEW, ['十八大以来 2012/2024']],
    ['新时代以来', BARE, ['新时代以来 2012/2024']],
    ['本届政府以来新建学校8所', TERM, ['本届政府以来 2020/2024']],
    ['本届政府以来新建学校8所', REVIEW, ['本届政府以来 open']],
    ['2024年1—11月', REVIEW, ['2024年1—11月 2024-01/2024-11']],
    ['去年1—11月', PLAN, ['去年1—11月 2024-01/2024-11 before']],
    ['去年1—11月', LATE, ['去年1—11月 2025-01/2025-11 before']],
    ['去年1—11月', UNKNOWN, []],
    ['今年1—6月', PLAN, ['今年1—6月 2025H1']],
    ['7—12月', REVIEW, ['7—12月 2024H2']],
    ['1—12月', REVIEW, ['1—12月 2024']],
    ['3—5月', BARE, ['3—5月 2025-03/2025-05']],
    ['1—5月', UNKNOWN, []],
    ['0—5月', REVIEW, []],
    ['5—13月', REVIEW, []],
    ['5—5月', REVIEW, []],
    ['2024年3月', REVIEW, ['2024年3月 2024-03']],
    ['2024年3月26日', REVIEW, ['2024年3月26日 2024-03 day']],
    ['2024年下半年', REVIEW, ['2024年下半年 2024H2']],
    ['2024年第三季度', REVIEW, ['2024年第三季度 2024Q3']],
    ['2024年前三季度', REVIEW, ['2024年前三季度 2024-01/2024-09']],
    ['二〇二四年', REVIEW, ['二〇二四年 2024']],
    ['去年', REVIEW, ['去年 2024 before']],
    ['上年', REVIEW, ['上年 2023 before']],
    ['当年', REVIEW, ['当年 2024']],
    ['前年', REVIEW, ['前年 2023 before']],
    ['明年', UNKNOWN, []],
    ['去年3月', PLAN, ['去年3月 2024-03 before']],
    ['今年上半年', PLAN, ['今年上半年 2025H1']],
    ['今年三季度', PLAN, ['今年三季度 2025Q3']],
    ['今年前三季度', PLAN, ['今年前三季度 2025-01/2025-09']],
    ['今年', HALF, ['今年 2025H1']],
    ['上半年', REVIEW, ['上半年 2024H1']],
    ['一季度', PLAN, ['一季度 2025Q1']],
    ['前三季度', BARE, ['前三季度 2025-01/2025-09']],
    ['下半年', UNKNOWN, []],
    ['6月', REVIEW, ['6月 2024-06']],
    ['6月', UNKNOWN, []],
    ['全年', REVIEW, ['全年 open whole']],
    ['“十四五”时期', REVIEW, ['“十四五”时期 2021/2025']],
    ['“十四五”期末', REVIEW, ['“十四五”期末 2025']],
    ['“十四五”前两年', REVIEW, ['“十四五”前两年 2021/2022']],
    ['“十四五”以来', REVIEW, ['“十四五”以来 2021/2024']],
    ['“十四五”以来', UNKNOWN, ['“十四五”以来 2021/2025']],
    ['过去一年', REVIEW, ['过去一年 2024 back']],
    ['过去一年', UNKNOWN, []],
    ['今明两年', PLAN, ['今明两年 2025/2026']],
    ['今明两年', UNKNOWN, []],
    ['前8个月', PLAN, ['前8个月 2025-01/2025-08']],
    ['2024年前八个月', PLAN, ['2024年前八个月 2024-01/2024-08']],
    ['前8个月', UNKNOWN, []],
    ['五年内新增上市企业10家', PLAN, ['五年内 2025/2029']],
    ['五年内', REVIEW, []],
    ['五年内', UNKNOWN, []],
    ['三年增长', REVIEW, ['三年 2022/2024']],
    ['未来三年', PLAN, ['未来三年 2025/2027']],
    ['未来三年', UNKNOWN, []],
    ['三年来', REVIEW, ['三年来 2022/2024 back']],
    ['五年来', TERM, ['五年来 2020/2024 back']],
    ['三年来', TERM, ['三年来 2022/2024 back']],
    ['五年来', REVIEW, ['五年来 2020/2024 back']],
    ['五年来', UNKNOWN, []],
    ['近三年', REVIEW, ['近三年 2022/2024']],
    ['过去两年', PLAN, ['过去两年 2023/2024 back']],
    ['三年累计', REVIEW, ['三年累计 2022/2024 back']],
    ['三年累计', HALF, ['三年累计 2023/2025']],
    ['三年累计', OVER, ['三年累计 2022/2024']],
    ['用3年时间', PLAN, ['用3年时间 open']],
  ])('%s', (words, ground, times) => {
    expect(told(words, ground)).toEqual(times);
  });
});

describe('words that look like a time', () => {
  test.each<[words: string, times: readonly string[]]>([
    ['落实2024年版目录', []],
    ['列入2024年工作要点', []],
    ['2024年第三季度', ['2024年第三季度 2024Q3']],
    ['2024年工作主要有', ['2024年 2024']],
    ['上年结转收入8亿元', []],
    ['价格与上年基本持平', []],
    ['全年与上年水平相当', ['全年 open whole']],
    ['连续三年来', []],
    ['连续五年年均增长', ['五年 2020/2024 back']],
    ['去年9月26日会议部署的政策', []],
    ['《2024年目录》和2023年', ['2023年 2023']],
    ['〔2024年〕和2023年', ['2023年 2023']],
    ['《2024年目录', []],
    ['新建公园8个', []],
  ])('%s', (words, times) => {
    expect(told(words, REVIEW)).toEqual(times);
  });
});
