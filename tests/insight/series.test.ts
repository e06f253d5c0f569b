import { expect, test } from 'vitest';
import { merged } from '../../lib/insight/merges.ts';
import { measuresOf, plannedOf, resultsOf, type SeriesFact } from '../../lib/insight/series.ts';
import { districtReport, kept } from './reports.ts';

/** The figures of one name in reports with these reviews, given in successive years from 2023 on. */
function facts(name: string, ...reviews: string[]): SeriesFact[] {
  return reviews.flatMap((review, i) => {
    const record = kept(districtReport(2023 + i, { review }));
    return record.facts.filter((fact) => fact.name === name).map((fact) => ({ ...fact, report: `r${i}`, place: 'a' }));
  });
}

const AMOUNT = { kind: 'level', unit: '元' } as const;

test('the results of each year, amounts and growths apart, and a gap stays one', () => {
  const found = facts('固定资产投资', '固定资产投资80亿元，增长6%。', '各项工作稳步推进。', '固定资产投资92亿元。');
  expect(measuresOf(found)).toEqual([AMOUNT, { kind: 'growth', unit: '%' }]);
  expect(resultsOf(found, AMOUNT).map(({ year, value }) => [year, value])).toEqual([
    [2022, 8e9],
    [2024, 9.2e9],
  ]);
});

test('an open end stays open, a rough figure is none that is exact, and the exact one goes first', () => {
  const [open] = resultsOf(facts('旅游收入', '旅游收入突破80亿元。'), AMOUNT);
  expect([open?.low, open?.high, open?.exact]).toEqual([8e9, null, false]);
  const [exact] = resultsOf(facts('旅游收入', '旅游收入突破80亿元。旅游收入83.2亿元。'), AMOUNT);
  expect([exact?.value, exact?.exact]).toEqual([8.32e9, true]);
});

test('what another report gives for the same year is told, unless digits were only rounded', () => {
  const found = facts('旅游收入', '旅游收入83.2亿元。', '2022年旅游收入81.6亿元，2023年旅游收入90亿元。');
  const [point] = resultsOf(found, AMOUNT);
  expect(point?.others.map(({ printed }) => printed)).toHaveLength(1);
  const rounded = facts('旅游收入', '旅游收入83.2亿元。', '2022年旅游收入83亿元。');
  expect(resultsOf(rounded, AMOUNT)[0]?.others).toEqual([]);
});

test('units of one thing are one measure', () => {
  const found = facts('粮食产量', '粮食产量2.4亿斤。', '粮食产量12.5万吨。');
  const [measure] = measuresOf(found);
  expect(measuresOf(found)).toHaveLength(1);
  expect(measure && resultsOf(found, measure).map(({ value }) => value)).toEqual([2.4e8, 2.5e8]);
});

test('an aim of a later year, with the growth a year that it still asks for', () => {
  const found = facts(
    '地区生产总值',
    '地区生产总值400亿元。',
    '地区生产总值420亿元。到2025年，地区生产总值达到463.05亿元。',
  );
  const [aim, ...others] = plannedOf(found, AMOUNT);
  expect(others).toEqual([]);
  expect([aim?.year, aim?.needed?.toFixed(2)]).toEqual([2025, '5.00']);
});

test("a reader's merge renames, and leaves the printed words", () => {
  const record = kept(districtReport(2025, { review: '新建幼儿园12所。' }));
  const [fact] = merged(record, [{ name: '新建幼儿园', into: '地区生产总值' }]).facts;
  expect([fact?.name, fact?.indicator, fact?.clause]).toEqual(['地区生产总值', 'gdp', '新建幼儿园12所']);
  expect(merged(record, [])).toBe(record);
});
