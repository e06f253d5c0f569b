import { districtReport, kept } from '../../insight/reports.ts';

/** A page with less than some 250 signs is no report yet. */
const TASKS = '持续改善民生，办好群众身边的实事，让发展成果更多更公平惠及全体居民。'.repeat(9);

/** Two reports of one district in successive years, and two of another, by the path of their pages. */
export const DISTRICTS: Readonly<Record<string, string>> = {
  '/a2024.html': districtReport(2024, {
    targets: '地区生产总值增长5.5%左右，固定资产投资增长6%，粮食产量2万吨以上',
    tasks: TASKS,
  }),
  '/a2025.html': districtReport(2025, {
    review: '地区生产总值增长5.6%，固定资产投资增长4.1%，未达年初预期。',
    tasks: TASKS,
  }),
  '/b2024.html': districtReport(2024, {
    targets: '地区生产总值增长6%，出口总额增长3%',
    place: '广州市白云区',
    tasks: TASKS,
  }),
  '/b2025.html': districtReport(2025, {
    review: '地区生产总值增长5.8%，出口总额增长4%。',
    place: '广州市白云区',
    tasks: TASKS,
  }),
};

/** A report whose growth its own levels give. */
export const COMPUTED = districtReport(2025, { review: '规上企业从264家增至767家，增长190.5%。', tasks: TASKS });

/** A report as an official site has it. */
export function pageOf(text: string): string {
  const paragraphs = text.split('\n').map((line) => `<p>${line}</p>`);
  return `<!doctype html><meta charset="utf-8"><title>政府工作报告</title>${paragraphs.join('')}`;
}

/** An export of many counties with one report each. */
export function manyReports(count: number): string {
  const report = kept(districtReport(2025, { review: '地区生产总值486亿元，增长5.6%。', tasks: TASKS }));
  const lines = Array.from({ length: count }, (_, i) =>
    JSON.stringify({ ...report, place: { code: String(900_000 + i), name: `某县${i}`, level: 'county' } }),
  );
  return ['{"format":"report-lens-library","version":2}', ...lines].join('\n');
}
