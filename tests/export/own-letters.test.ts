import { expect, it, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { indicatorById } from '../../lib/catalogue/catalogue.ts';
import { clipboardTable } from '../../lib/export/clipboard-table.ts';
import { exportReport, type Form } from '../../lib/export/export-file.ts';
import { inOwnLetters } from '../../lib/export/own-letters.ts';
import { toTasks } from '../../lib/export/tasks.ts';
import { partsOfZip } from '../support/zip.ts';

const text = [
  '2025年雲溪縣政府工作報告',
  '一、2024年工作回顧',
  '地區生產總值486.3億元，增長5.6%，高於全省平均水平0.8個百分點。一般公共預算收入完成年初預算的102.3%。',
  '規模以上工業增加值與上年持平。工業投資60億元，占固定資產投資100億元的60%。',
  '二、2025年工作安排',
  '地區生產總值增長5.5%以上，居民收入增長與經濟增長同步。6月底前開工建設雲溪三橋。實施電網改造工程。',
].join('\n');
const analysis = analyze(text);
const language = 'zh-TW';

/** Letters that only a simplified text writes; what the sentences have none of (于, 台) is left out. */
const SIMPLIFIED = /[区产总值亿增长预规业资经济县报东实开设桥电网]/gu;
const OWN = new Set(text);
/** The column of the catalogue's own names has them as the catalogue does. */
const CATALOGUED = new Set(
  [...analysis.facts, ...analysis.targets, ...analysis.outcomes].map(
    ({ indicator }) => indicatorById(indicator ?? '')?.name ?? '',
  ),
);

function foreign(words: string): string[] {
  let own = words;
  for (const name of CATALOGUED) own = own.replaceAll(name, '');
  return (own.match(SIMPLIFIED) ?? []).filter((letter) => !OWN.has(letter));
}

test.each<Form>(['csv', 'tasks', 'markdown', 'json'])(
  '%s of a report in traditional letters has no others',
  async (form) => {
    const { content } = await exportReport(form, { analysis, text, title: '雲溪縣', language });
    const words = await content.text();
    expect(words).toContain('地區生產總值');
    expect(foreign(words)).toEqual([]);
  },
);

it('nor has its workbook, in the sheets of targets and findings either', async () => {
  const { content } = await exportReport('xlsx', { analysis, text, title: '雲溪縣', language });
  const parts = partsOfZip(Buffer.from(await content.arrayBuffer()));
  const words = [...parts.values()].join('');
  expect(words).toContain('地區生產總值');
  expect(foreign(words)).toEqual([]);
});

it('nor what is copied as a table', () => {
  const table = clipboardTable(
    analysis,
    text,
    analysis.facts.map(({ id }) => id),
    { language },
  );
  expect(table.text).toContain('一般公共預算收入');
  expect(foreign(table.text)).toEqual([]);
});

it('what decided, and what it is compared with, are written so too', () => {
  const { facts, reports } = inOwnLetters(analysis, text);
  expect(facts.flatMap(({ basis }) => basis?.text ?? [])).toEqual(['高於全省平均水平', '年初預算']);
  expect(reports[0]?.title).toBe('2025年雲溪縣政府工作報告');
});

it('an action is told by its verb in these letters, and so is its time', () => {
  const actions = toTasks(analysis, text).filter(({ goal }) => goal === '');
  expect(actions.map(({ task, due }) => [task, due])).toEqual([
    ['6月底前開工建設雲溪三橋', '2025年6月底前'],
    ['實施電網改造工程', ''],
  ]);
});

it('a report in simplified letters is taken away as it is', () => {
  const plain = analyze('2025年云溪县政府工作报告\n一、2024年工作回顾\n地区生产总值120亿元。');
  expect(inOwnLetters(plain, '2025年云溪县政府工作报告')).toBe(plain);
});
