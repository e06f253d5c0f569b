import { describe, expect, test } from 'vitest';
import { acrossReports } from '../../lib/insight/across.ts';
import type { ReportRecord } from '../../lib/insight/record.ts';
import { districtReport, kept } from './reports.ts';

/** What one report says of 2024, what another says of it, and what comes of that. */
const rows: readonly (readonly [string, string, 'agrees' | 'unclear' | null])[] = [
  ['地区生产总值1386.2亿元', '地区生产总值1386.2亿元', 'agrees'],
  ['地区生产总值1386.2亿元', '地区生产总值1386.15亿元', 'agrees'],
  ['地区生产总值1386亿元', '地区生产总值1385.6亿元', 'agrees'],
  ['粮食产量25.6万吨', '粮食产量5.12亿斤', 'agrees'],
  ['固定资产投资增长6.1%', '固定资产投资增长6.1%', 'agrees'],
  ['固定资产投资下降2.3%', '固定资产投资下降3.2%', 'unclear'],
  ['地区生产总值1386.2亿元', '地区生产总值1402.7亿元', 'unclear'],
  ['城镇新增就业2.62万人', '城镇新增就业2.26万人', 'unclear'],
  // what is not the same thing, or not said as it is
  ['地区生产总值1386.2亿元', '地区生产总值突破1300亿元', null],
  ['地区生产总值1386.2亿元', '地区生产总值增长5.6%', null],
  ['固定资产投资增长6.1%', '工业投资增长9.1%', null],
  ['进出口总额126亿元', '进出口总额18亿美元', null],
  ['地区生产总值1386.2亿元', '全市地区生产总值9386.2亿元', null],
  ['地区生产总值增长5.6%', '五年来，地区生产总值年均增长6.2%', null],
  ['地区生产总值1386.2亿元', '第一产业增加值86.2亿元', null],
  ['一般公共预算收入48.7亿元', '一般公共预算收入完成调整预算的101.2%', null],
];

describe('the same across reports', () => {
  test.each(rows)('%s | %s', (own, other, verdict) => {
    const checks = acrossReports(kept(districtReport(2025, { review: `${own}。` })), [communique(other)]);
    expect(checks.map((check) => check.verdict)).toEqual(verdict === null ? [] : [verdict]);
  });

  test('what either tells twice, with two values, is held against nothing', () => {
    const own = kept(districtReport(2025, { review: '地区生产总值1386.2亿元。初步核算，地区生产总值1402.7亿元。' }));
    expect(acrossReports(own, [communique('地区生产总值1386.2亿元')])).toEqual([]);
  });

  test('another year says nothing of this one', () => {
    const own = kept(districtReport(2024, { review: '地区生产总值1300亿元。' }));
    expect(acrossReports(own, [communique('地区生产总值1386.2亿元')])).toEqual([]);
  });
});

function communique(words: string): ReportRecord {
  const text = `广州市花都区2024年国民经济和社会发展统计公报\n一、综合\n2024年，${words}。`;
  const record = kept(text, 'https://example.gov.cn/communique');
  expect(record.kind).toBe('communique');
  return record;
}
