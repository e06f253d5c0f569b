import { fireEvent, render, screen, within } from '@testing-library/preact';
import pairs from 'opencc-js/dict/TSCharacters';
import { afterEach, expect, test, vi } from 'vitest';
import { ComparePage } from '../../components/compare/ComparePage.tsx';
import { type Baskets, reportBaskets, reportKey } from '../../lib/extension/basket-model.ts';
import type { ShelfFact, ShelfReport } from '../../lib/extension/library/rows.ts';
import { toRows } from '../../lib/extension/library/rows.ts';
import { compareTargets } from '../../lib/insight/compare.ts';
import type { ReportRecord } from '../../lib/insight/record.ts';
import { districtReport, kept } from '../insight/reports.ts';
import { violations } from '../support/panel.tsx';

afterEach(() => document.body.replaceChildren());

const texts = [
  districtReport(2024, {
    review: '地区生产总值450亿元，增长5.1%。',
    targets: '地区生产总值增长5.5%左右，固定资产投资增长6%，粮食产量12万吨以上',
  }),
  districtReport(2025, {
    review: '地区生产总值486亿元，增长5.6%，固定资产投资增长4.1%，未达年初预期。',
    tasks: '到2027年，地区生产总值达到540亿元。',
  }),
];

/** The page over reports as the library has them; the keys are r0, r1, … */
function showPage(
  reports: readonly string[] = texts,
  change: Partial<ShelfReport> = {},
  analyser = '0.0.0',
  baskets: Baskets = {},
) {
  const actions = {
    onExport: vi.fn(),
    onImport: vi.fn(),
    onRemove: vi.fn(),
    onClear: vi.fn(),
    onSettle: vi.fn(),
    onIdentify: vi.fn(),
    onMerge: vi.fn(),
    onUnmerge: vi.fn(),
  };
  const records = new Map<string, ReportRecord>(
    reports.map((text, i) => [`r${i}`, kept(text, `https://example.gov.cn/${i}`)]),
  );
  const rows = [...records].map(([key, record]) => ({ key, ...toRows(record, record) }));
  const shelved = rows.map(
    ({ key, report }, i): ShelfReport => ({ ...report, key, asks: null, ...(i === 0 ? change : {}) }),
  );
  const facts = rows.flatMap(({ key, report, facts: own }) =>
    own.map((fact): ShelfFact => ({ ...fact, report: key, place: report.place })),
  );
  const data = {
    rows: async (before: string, after: string) => {
      const pair = [records.get(before), records.get(after)] as const;
      return pair[0] && pair[1] ? compareTargets({ before: pair[0], after: pair[1] }) : [];
    },
    figures: async (indicator: string) => facts.filter((fact) => fact.indicator === indicator),
    search: async (words: string) => ({
      reports: shelved.filter(({ title }) => title.includes(words)),
      facts: facts.filter(({ name }) => name.startsWith(words)),
      sentences: shelved.flatMap((report) =>
        (records.get(report.key)?.sentences ?? []).flatMap((sentence) => {
          const start = sentence.indexOf(words);
          return start < 0 ? [] : [{ report, sentence, start, end: start + words.length }];
        }),
      ),
    }),
  };
  const pageOf = (shelf: readonly ShelfReport[]) => (
    <ComparePage
      reports={shelf}
      indicators={['gdp']}
      analyser={analyser}
      merges={[]}
      baskets={reportBaskets(baskets)}
      news={null}
      data={data}
      actions={actions}
    />
  );
  const { rerender } = render(pageOf(shelved));
  /** What happens when a reader comes back to the page: the shelf is looked at again. */
  const comeBack = () => rerender(pageOf([...shelved]));
  return { ...actions, comeBack };
}

/** A text in traditional letters, each the first of those that are written so in simplified ones. */
function traditional(text: string): string {
  const letters = new Map(
    pairs
      .split('|')
      .map((pair) => pair.split(' '))
      .map(([written = '', plain = '']) => [plain, written]),
  );
  return text.replaceAll(/./gu, (letter) => letters.get(letter) ?? letter);
}

/** The page over so many places with one report each. */
function showMany(count: number) {
  const record = kept(texts[1] ?? '');
  const reports = Array.from({ length: count }, (_, i): ShelfReport => {
    const { report } = toRows(record, record);
    return { ...report, key: `r${i}`, place: String(900_000 + i), placeName: `某县${i}`, asks: null };
  });
  const none = vi.fn();
  const actions = {
    onExport: none,
    onImport: none,
    onRemove: none,
    onClear: none,
    onSettle: none,
    onIdentify: none,
    onMerge: none,
    onUnmerge: none,
  };
  const data = {
    rows: async () => [],
    figures: async () => [],
    search: async () => ({ reports: [], facts: [], sentences: [] }),
  };
  render(
    <ComparePage
      reports={reports}
      indicators={[]}
      merges={[]}
      baskets={[]}
      analyser="0.0.0"
      news={null}
      data={data}
      actions={actions}
    />,
  );
  return { reports };
}

test('each target stands beside its outcome, and silence is said', async () => {
  showPage();
  await screen.findByRole('button', { name: '固定资产投资' });
  const lines = screen.getAllByRole('row').map((row) => row.textContent ?? '');
  expect(lines.find((line) => line.includes('固定资产投资'))).toContain('未达到');
  expect(lines.find((line) => line.includes('粮食产量'))).toContain('今年未提');
  expect(screen.getByText(/达到 1 · 接近 0 · 未达到 1/)).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test('each sentence has the language it is written in, and the words of the page have none of it', async () => {
  showPage([traditional(texts[0] ?? ''), texts[1] ?? '']);
  fireEvent.click(await screen.findByRole('button', { name: '地区生产总值' }));
  const languages = (words: RegExp) =>
    screen.getAllByText(words).map((part) => part.closest('[lang]')?.getAttribute('lang'));
  expect(languages(/主要預期目標/)).toEqual(['zh-Hant']);
  expect(new Set(languages(/^2025.*工作报告$/))).toEqual(new Set(['zh-Hans']));
  expect(screen.getAllByText('今年未提')[0]?.closest('[lang]')).toBeNull();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: '預期' } });
  const found = await screen.findByText('預期', { selector: 'mark' });
  expect(found.closest('[lang]')?.getAttribute('lang')).toBe('zh-Hant');
  expect(await violations()).toEqual([]);
});

test('a line opens to both sentences, each with its figure lit and its report', async () => {
  showPage();
  const line = await screen.findByRole('button', { name: '地区生产总值' });
  fireEvent.click(line);
  expect(line.getAttribute('aria-expanded')).toBe('true');
  const links = screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '');
  expect(links.map((link) => link.split('#')[0])).toEqual(['https://example.gov.cn/0', 'https://example.gov.cn/1']);
  expect([...document.querySelectorAll('mark')].map((mark) => mark.textContent)).toEqual([
    expect.stringContaining('5.5%'),
    expect.stringContaining('5.6%'),
  ]);
  expect(await violations()).toEqual([]);
});

test('the figure that is lit is that of its own clause', async () => {
  showPage([
    districtReport(2024, { targets: '地区生产总值增长5.5%左右，固定资产投资增长5%' }),
    districtReport(2025, { review: '地区生产总值增长14.1%，固定资产投资增长4.1%。' }),
  ]);
  fireEvent.click(await screen.findByRole('button', { name: '固定资产投资' }));
  const lit = [...document.querySelectorAll('mark')].map((mark) => [
    mark.textContent,
    mark.previousSibling?.textContent?.slice(-6),
  ]);
  expect(lit).toEqual([
    ['5%', '定资产投资增长'.slice(-6)],
    ['4.1%', '定资产投资增长'.slice(-6)],
  ]);
});

test('what is open stays open when the reader comes back, and nothing blinks', async () => {
  const { comeBack } = showPage();
  const line = await screen.findByRole('button', { name: '固定资产投资' });
  fireEvent.click(line);
  comeBack();
  expect(screen.getByRole('button', { name: '固定资产投资' })).toBe(line);
  expect(line.getAttribute('aria-expanded')).toBe('true');
});

test('the answer to another question never stands under this one', async () => {
  const other = ['花都区', '白云区'].flatMap((place) =>
    texts.map((text) =>
      text.replaceAll('花都区', place).replaceAll('固定资产投资', place === '白云区' ? '工业投资' : '固定资产投资'),
    ),
  );
  showPage(other);
  await screen.findByRole('button', { name: '固定资产投资' });
  fireEvent.click(screen.getByRole('button', { name: '白云区 2025 已读' }));
  expect(screen.queryByRole('button', { name: '固定资产投资' })).toBeNull();
  await screen.findByRole('button', { name: '工业投资' });
});

test('the grid says what is read, what is missing and what is there twice', async () => {
  const other = districtReport(2024, { place: '广州市白云区', review: '地区生产总值300亿元。' });
  showPage([...texts, texts[1] ?? '', other]);
  const grid = screen.getByRole('table', { name: '各地各年的报告' });
  expect(within(grid).getByRole('button', { name: '花都区 2025 两个以上版本' })).toBeTruthy();
  expect(within(grid).getByRole('button', { name: '白云区 2024 已读' })).toBeTruthy();
  expect(within(grid).getByRole('img', { name: '白云区 2025 缺' })).toBeTruthy();
  fireEvent.click(within(grid).getByRole('button', { name: '白云区 2024 已读' }));
  await screen.findByText(/没有该地区2023年的报告/);
  expect(await violations()).toEqual([]);
});

test('多年: values as printed, and the growth that an aim still asks for, marked as computed', async () => {
  showPage();
  fireEvent.click(screen.getByRole('button', { name: '多年' }));
  const aim = (await screen.findByRole('rowheader', { name: '2027' })).closest('tr');
  expect(aim?.textContent).toContain('540亿元');
  expect(aim?.textContent).toContain('还需年均增长 3.6%（推算）');
  expect(screen.getByRole('rowheader', { name: '2023' }).closest('tr')?.textContent).toContain('450亿元');
  expect(await violations()).toEqual([]);
});

test('a report that an older version read is offered to be read anew', () => {
  showPage(texts, {}, '0.0.1');
  expect(screen.getByRole('link', { name: '重新分析' }).getAttribute('href')).toBe('https://example.gov.cn/1');
});

test('各地: one indicator in one year, the largest first', async () => {
  const other = districtReport(2025, { place: '广州市白云区', review: '地区生产总值1300亿元。' });
  showPage([...texts, other]);
  fireEvent.click(screen.getByRole('button', { name: '各地' }));
  await screen.findByRole('rowheader', { name: '白云区', hidden: false });
  const points = [...document.querySelectorAll('.points tbody th')].map((head) => head.textContent);
  expect(points).toEqual(['白云区', '花都区']);
  expect(await violations()).toEqual([]);
});

test('what the library cannot know is asked', () => {
  const actions = showPage(texts, { asks: 'r1' });
  fireEvent.click(screen.getByRole('button', { name: '是同一份' }));
  expect(actions.onSettle).toHaveBeenCalledWith('r0', 'same');
  document.body.replaceChildren();
  const others = showPage(texts, { place: null, placeName: null, year: null });
  fireEvent.input(screen.getByLabelText('地区'), { target: { value: '花都区' } });
  fireEvent.input(screen.getByLabelText('年份'), { target: { value: '2024' } });
  fireEvent.submit(screen.getByRole('button', { name: '存入' }).closest('form') as HTMLFormElement);
  expect(others.onIdentify).toHaveBeenCalledWith('r0', '花都区', 2024);
});

test('a search finds reports and figures, and leads to them', async () => {
  showPage();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: '固定资产' } });
  await screen.findByRole('button', { name: '固定资产投资增长4.1%' });
});

test('reports are taken away, removed and brought in', () => {
  const actions = showPage();
  fireEvent.click(screen.getByRole('button', { name: 'XLSX', hidden: true }));
  expect(actions.onExport).toHaveBeenCalledWith('xlsx');
  fireEvent.click(screen.getAllByRole('button', { name: /^从资料库删除/ })[0]!);
  expect(actions.onRemove).toHaveBeenCalledWith('r1');
  const file = new File(['x'], 'library.jsonl');
  const input = screen.getByLabelText('导入');
  Object.defineProperty(input, 'files', { value: [file] });
  input.dispatchEvent(new Event('change', { bubbles: true }));
  expect(actions.onImport).toHaveBeenCalledWith(file);
});

test('an empty library says how reports come into it', () => {
  showPage([]);
  expect(screen.getByText(/还没有同一地区相邻两年的报告/)).toBeTruthy();
});

test('a phrase is found in the sentences, and leads to its place on the page', async () => {
  showPage();
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: '未达年初' } });
  const link = await screen.findByRole('link', { name: /花都区 2025/ });
  expect(link.getAttribute('href')).toMatch(/^https:\/\/example\.gov\.cn\/1#:~:text=/);
  expect([...document.querySelectorAll('.found mark')].map((mark) => mark.textContent)).toEqual(['未达年初']);
  expect(await violations()).toEqual([]);
});

test('of the reports of a thousand places those in sight are drawn', () => {
  const { reports } = showMany(1000);
  const grid = screen.getByRole('table', { name: '各地各年的报告' });
  expect(grid.getAttribute('aria-rowcount')).toBe('1001');
  expect(within(grid).getAllByRole('row').length).toBeLessThan(60);
  expect(reports).toHaveLength(1000);
  document.body.replaceChildren();
  showMany(50);
  expect(within(screen.getByRole('table', { name: '各地各年的报告' })).getAllByRole('button')).toHaveLength(50);
});

test('what was set aside of a report stands under it, and leads to its place', async () => {
  const kept = { name: '地区生产总值', figure: '486亿元', period: '2024', status: 'actual' as const, link: '' };
  const excerpt = { ...kept, key: 'a', sentence: '地区生产总值486亿元。', note: '核对公报' };
  showPage(texts, {}, '0.0.0', {
    // The panel names it by the title of its page, the library by its own.
    [reportKey('https://example.gov.cn/1', '页面标题')]: [
      excerpt,
      { ...excerpt, key: 'b', name: '工業產值', figure: '7億元', sentence: '工業產值7億元。', note: '' },
    ],
    [reportKey('https://example.gov.cn/12', '别处的报告')]: [{ ...excerpt, figure: '9亿元' }],
  });
  fireEvent.click(screen.getByText('摘录'));
  const link = screen.getByRole<HTMLAnchorElement>('link', { name: /^地区生产总值 486亿元/ });
  expect(link.href).toMatch(/^https:\/\/example\.gov\.cn\/1#:~:text=/);
  expect(screen.getByText('核对公报')).toBeTruthy();
  expect(screen.getByText('工業產值 7億元').lang).toBe('zh-Hant');
  expect(screen.queryByText(/9亿元/)).toBeNull();
  expect(await violations()).toEqual([]);
});
