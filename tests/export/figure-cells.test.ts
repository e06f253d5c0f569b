import { expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { toRows } from '../../lib/export/rows.ts';

/** A figure in its sentence, and what stands in the cells of its number and its unit. */
const CELLS: readonly (readonly [string, string, string])[] = [
  ['地区生产总值1,682.15亿元。', '1682.15', '亿元'],
  ['财政支出下降９．５３％。', '-9.53', '％'],
  // Words whose number alone would say something else.
  ['工业园区产值突破千亿元。', '千亿元', ''],
  ['新车产量突破千万台。', '千万台', ''],
  ['民生支出占比超过七成。', '七成', ''],
  ['三分之二的街道建成服务中心。', '三分之二', ''],
  ['产业规模占全国的1/10。', '1/10', ''],
  // Counts written out, small enough to be counted with.
  ['新增城镇人口二十一万人。', '二十一万人', ''],
  ['引进总部企业三十家。', '30', '家'],
  // As it is printed: two numbers, two units.
  ['每立方米水价5元6角。', '5元6', '角'],
];

test.each(CELLS)('%s', (sentence, number, unit) => {
  const text = `2025年云溪县政府工作报告\n一、2024年工作回顾\n${sentence}`;
  expect(toRows(analyze(text), text).map((row) => [row.number, row.printedUnit])).toEqual([[number, unit]]);
});
