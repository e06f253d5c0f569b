import { analyze } from '../../lib/analysis/analyze.ts';
import { keepReports } from '../../lib/insight/keep.ts';
import type { ReportRecord } from '../../lib/insight/record.ts';

/** A district's report with these words as its main targets, its review and its tasks. */
export function districtReport(
  year: number,
  words: { readonly review?: string; readonly targets?: string; readonly tasks?: string; readonly place?: string },
): string {
  const place = words.place ?? '广州市花都区';
  return [
    `${year}年${place}政府工作报告`,
    `——${year}年1月16日在${place}第五届人民代表大会第四次会议上`,
    '各位代表：',
    '现在，我代表区人民政府，向大会报告工作，请予审议。',
    `一、${year - 1}年工作回顾`,
    words.review ?? '过去一年，各项工作稳步推进。',
    `二、${year}年工作安排`,
    words.targets === undefined
      ? ''
      : `今年经济社会发展的主要预期目标是：${words.targets}，森林覆盖率达到67%，常住人口城镇化率达到72%。`,
    words.tasks ?? '',
  ].join('\n');
}

/** The text as it is kept; it holds one report. */
export function kept(text: string, source = 'a.txt'): ReportRecord {
  const [record] = keepReports(analyze(text), text, { source, retrieved: null, analyser: '0.0.0' });
  if (!record) throw new Error('The text holds no report.');
  return record;
}
