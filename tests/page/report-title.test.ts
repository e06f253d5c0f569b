import { expect, it } from 'vitest';
import { kindOfTitle, tellsOfReport } from '../../lib/page/report-title.ts';

it.each([
  ['青岚市2025年国民经济和社会发展统计公报', 'communique'],
  ['统计公报_2025年青岚市国民经济和社会发展统计公报[1]', 'communique'],
  ['青嵐市2025年國民經濟和社會發展統計公報 - 青嵐市統計局', 'communique'],
  ['青岚市第七次全国人口普查公报（第二号）', 'census'],
  ['关于青岚市2025年财政决算的报告', 'account'],
  ['青岚市人民政府关于2025年市本级财政预算调整方案的报告_青岚市财政局', 'account'],
  ['《关于青岚市2025年预算执行情况<br>和2026年预算草案的报告》（摘要）', 'abstract'],
  ['青岚市2025年政府工作报告', 'report'],
  ['关于青岚市2025年预算执行情况和2026年预算草案的报告', 'budget'],
  ['青岚市2025年预算执行情况和2026年预算（草案）的报告（书面）', 'budget'],
])('%s promises a %s', (title, kind) => {
  expect(kindOfTitle(title)).toBe(kind);
});

it.each([
  ['the name of a column', '统计公报 - 青岚市统计局'],
  ['the account of one office', '青岚市水利局2025年度部门决算公开报告'],
  ['what is read out of one', '2025年青岚市国民经济和社会发展统计公报解读'],
  ['a picture of one', '一图读懂青岚市2025年统计公报'],
  ['a council that hears one', '市人大常委会听取2025年财政决算的报告'],
  ['one of the months', '青岚市2025年1-11月主要经济指标'],
])('%s promises none: %s', (_, title) => {
  expect(kindOfTitle(title)).toBeNull();
});

it('tells the title that tells of a report from the one that is in a column of such', () => {
  expect(tellsOfReport('2025年青岚市统计公报解读')).toBe(true);
  expect(tellsOfReport('2025年青岚市统计公报')).toBe(false);
  expect(tellsOfReport('政策解读')).toBe(false);
  expect(tellsOfReport('青岚市发布2025年统计公报')).toBe(true);
  expect(tellsOfReport('2025年统计公报出炉')).toBe(true);
  // A column of that name stands beside the title of a communiqué.
  expect(tellsOfReport('2025年青岚市统计公报_数据发布_青岚市统计局')).toBe(false);
});
