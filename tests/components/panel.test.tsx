import { cleanup, fireEvent, render, screen, within } from '@testing-library/preact';
import axe from 'axe-core';
import { afterEach, describe, expect, it } from 'vitest';
import { Words } from '../../components/i18n.ts';
import { Panel } from '../../components/Panel.tsx';
import { translateIn } from '../../lib/extension/i18n.ts';
import type { PanelState } from '../../lib/extension/panel-state.ts';
import { DEFAULT_SETTINGS } from '../../lib/extension/settings-model.ts';
import { sampleAnalysis } from '../support/analysis.ts';
import { ALL_ROWS, panelActions } from '../support/panel.tsx';

const { analysis, text } = sampleAnalysis();

afterEach(cleanup);

const READY: Extract<PanelState, { readonly phase: 'ready' }> = {
  phase: 'ready',
  page: {
    title: '页面标题',
    address: 'https://www.example.gov.cn/report.html',
    host: 'www.example.gov.cn',
    text,
    analysis,
    restless: false,
    isPrivate: false,
    glossaryLinks: [],
    elsewhere: 0,
  },
};

function show(state: PanelState, pointed: readonly string[] = [], language: 'zh-CN' | 'en' = 'zh-CN') {
  const done = panelActions();
  const view = (ids: readonly string[], told = state) => (
    <Words.Provider value={translateIn(language)}>
      <Panel
        state={told}
        pointed={new Set(ids)}
        currentSection={null}
        chosen={null}
        baskets={{}}
        settings={DEFAULT_SETTINGS}
        memory={ALL_ROWS}
        isSaveFailed={false}
        actions={done}
      />
    </Words.Provider>
  );
  const rendered = render(view(pointed));
  const point = (ids: readonly string[]) => rendered.rerender(view(ids));
  const turn = (told: PanelState) => rendered.rerender(view([], told));
  return { ...done, ...rendered, point, turn };
}

async function violations(): Promise<string[]> {
  // Colours need a renderer; the browser tests look at them.
  const found = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`);
}

const open = (name: string) => fireEvent.click(screen.getByRole('tab', { name: new RegExp(`^${name}`) }));
const row = (container: Element, id: string) => container.querySelector<HTMLElement>(`[data-fact-id="${id}"]`)!;

describe('the panel of a report', () => {
  it('says which report it is', () => {
    show(READY);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('2025年青岚区政府工作报告');
    expect(screen.getByText('政府工作报告 · 云溪市青岚区 · 2025')).toBeTruthy();
    expect(screen.getByText(/2025-01-16 · 区五届人大四次会议/)).toBeTruthy();
  });

  it('answers on the first screen with the main targets and the headline indicators', () => {
    const { container, onShow } = show(READY);
    expect(container.querySelector('blockquote')?.textContent).toContain('地区生产总值增长5.5%左右');
    const [, gdp] = container.querySelectorAll('.headline tr');
    expect(gdp?.textContent).toBe('地区生产总值486.3亿元+5.6%增长5.5%左右');
    // What the table shows is not listed again.
    expect(screen.queryByRole('table', { name: '其他目标' })).toBeNull();
    expect(screen.getByText('与经济增长同步').closest('table')?.className).toBe('headline');
    fireEvent.click(screen.getByRole('button', { name: /原文/ }));
    expect(onShow).toHaveBeenCalledOnce();
  });

  it('lists figures in the order of the text, those of the catalogue first, with change and status', () => {
    const { container } = show(READY);
    open('指标');
    const rows = [...container.querySelectorAll('[data-fact-id]')];
    expect(rows.map((one) => one.getAttribute('data-fact-id'))).toEqual(['f1', 'f2', 'f4', 'f3']);
    expect(row(container, 'f1').textContent).toContain('486.3亿元');
    expect(row(container, 'f1').querySelector('.change')?.textContent).toBe('+5.6%');
    expect(container.querySelector('.sentence')).toBeNull();
    expect(row(container, 'f3').querySelector('.chip')?.textContent).toBe('不明');
    expect(row(container, 'f4').querySelector('.chip')?.className).toBe('chip target');
  });

  it('says of each row its value and status too, where the colour alone would', () => {
    const { container } = show(READY);
    open('指标');
    const said = (id: string) =>
      within(row(container, id))
        .getByRole('button')
        .getAttribute('aria-describedby')!
        .split(' ')
        .map(
          (part) =>
            document.getElementById(part)!.querySelector('.dated')?.textContent ??
            document.getElementById(part)!.textContent,
        );
    expect(said('f1')).toEqual(['486.3亿元', '结果 2024']);
    expect(said('f4')).toEqual(['约+5.5%', '目标 2025']);
  });

  it('tells that it has been read to those who do not see it, in a place that was there before', () => {
    const { container, turn } = show({ phase: 'connecting' });
    const place = container.querySelector('[aria-live="polite"]')!;
    expect(place.textContent).toBe('');
    turn(READY);
    expect(place.isConnected && place.textContent).toBe('已读完：页面标题');
  });

  it('shows the place of a row that is chosen, and its whole sentence', () => {
    const { container, onShow } = show(READY);
    open('指标');
    fireEvent.click(within(row(container, 'f2')).getByRole('button'));
    const fact = analysis.facts[1]!;
    expect(onShow).toHaveBeenCalledWith(expect.objectContaining({ start: fact.start, end: fact.end }));
    expect(row(container, 'f2').querySelector('.sentence')?.textContent).toBe('地区生产总值486.3亿元，增长5.6%。');
    // The same that its card in the page says.
    expect(row(container, 'f2').querySelector('.details')?.textContent).toContain('准确值5.6 %');
  });

  it('lights the row of what is under the pointer in the page', () => {
    const { container, point } = show(READY);
    open('指标');
    point(['f3']);
    expect(row(container, 'f3').classList.contains('highlighted')).toBe(true);
  });

  it('lists targets with and without a figure', () => {
    const { container } = show(READY);
    open('目标');
    expect(row(container, 'f4')).toBeTruthy();
    expect(container.querySelector('[data-target-id="t1"]')?.textContent).toContain('与经济增长同步');
  });

  it('lists the glossary, its places by keyboard too, and markers without a note', () => {
    const { container, onExplain } = show(READY);
    open('术语');
    const entry = container.querySelector<HTMLElement>('[data-term-id="g1"]')!;
    expect(entry.textContent).toContain('第 1 条 · 正文 3 处');
    fireEvent.click(within(entry).getByRole('button'));
    expect(entry.textContent).toContain('1 / 3');
    fireEvent.click(within(entry).getByRole('button', { name: '上一处' }));
    expect(entry.textContent).toContain('3 / 3');
    expect(onExplain).toHaveBeenLastCalledWith(
      'g1',
      expect.objectContaining(analysis.glossary.entries[0]!.mentions[2]!),
    );
    expect(container.querySelector('[data-marker="②"]')?.textContent).toContain('力争新增');
  });

  it('lists the headings with the number of figures under each', () => {
    const { container } = show(READY);
    open('大纲');
    expect(container.querySelector('[data-section-id="s1"]')?.textContent).toBe('一、2024年工作回顾3 项数据');
  });

  it('moves between tabs by the arrow keys', () => {
    show(READY);
    fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key: 'ArrowLeft' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('大纲');
    expect(document.activeElement?.textContent).toBe('大纲');
    fireEvent.keyDown(screen.getByRole('tab', { selected: true }), { key: 'Home' });
    expect(screen.getByRole('tab', { selected: true }).textContent).toBe('摘要');
  });

  it('has the switches of the marks and of the site', () => {
    const { onMark, onSite } = show(READY);
    fireEvent.click(screen.getByRole('button', { name: /页面标记/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: '术语' }));
    expect(onMark).toHaveBeenCalledWith('term', false);
    fireEvent.click(screen.getByRole('checkbox', { name: '在 www.example.gov.cn 启用' }));
    expect(onSite).toHaveBeenCalledWith('www.example.gov.cn', false);
  });

  it('shows several reports of a page apart, and turns to the one under the pointer', () => {
    const [first] = analysis.reports;
    const reports = [first!, { ...first!, title: '另一份报告', region: '云溪市岚山县' }];
    const facts = analysis.facts.map((fact) => (fact.id === 'f3' ? { ...fact, report: 1 } : fact));
    const two: PanelState = { ...READY, page: { ...READY.page, analysis: { ...analysis, reports, facts } } };
    const { container, point } = show(two);
    open('指标');
    expect(screen.getByRole('combobox', { name: '本页有 2 份报告' })).toBeTruthy();
    expect(row(container, 'f3')).toBeNull();
    point(['f3']);
    expect(screen.getByRole('heading', { level: 1 }).textContent).toBe('另一份报告');
    expect(row(container, 'f3').classList.contains('highlighted')).toBe(true);
  });

  it('draws of a long list only what is in sight', () => {
    const [first] = analysis.facts;
    const facts = Array.from({ length: 2500 }, (_, index) => ({ ...first!, id: `n${index}` }));
    const { container } = show({ ...READY, page: { ...READY.page, analysis: { ...analysis, facts } } });
    open('指标');
    const drawn = container.querySelectorAll('[data-fact-id]').length;
    expect(drawn).toBeGreaterThan(20);
    expect(drawn).toBeLessThan(60);
    // The heads, a title, a heading, and the figures.
    expect(screen.getByRole('table', { name: '指标' }).getAttribute('aria-rowcount')).toBe('2503');
  });

  it('shows what the page says as letters, whatever it says', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const facts = analysis.facts.map((fact) => ({ ...fact, name: evil }));
    const { container } = show({ ...READY, page: { ...READY.page, analysis: { ...analysis, facts } } });
    open('指标');
    expect(container.querySelector('img')).toBeNull();
    expect(row(container, 'f1').textContent).toContain(evil);
  });

  it.each(['摘要', '指标', '目标', '术语', '大纲'])('has no access fault under %s', async (tab) => {
    const { container } = show(READY);
    open(tab);
    const [button] = container.querySelectorAll<HTMLElement>('.row button');
    if (button) fireEvent.click(button);
    fireEvent.click(screen.getByRole('button', { name: /页面标记/ }));
    expect(await violations()).toEqual([]);
  });
});

describe('the panel of a page that was read though it is no report', () => {
  it('keeps the documents in sight that the page links to', async () => {
    const href = 'https://www.example.gov.cn/a.pdf';
    const page = { ...READY.page, attachments: [{ name: '政府工作报告.pdf', href }] };
    const { onOpenDocument } = show({ phase: 'ready', page });
    expect(screen.getByRole('link', { name: '政府工作报告.pdf' }).getAttribute('href')).toBe(href);
    fireEvent.click(screen.getByRole('button', { name: '在此打开' }));
    expect(onOpenDocument).toHaveBeenCalledWith(href);
    expect(await violations()).toEqual([]);
  });
});

describe('the panel without a report', () => {
  it('says so and offers to read the page all the same', async () => {
    const { onReadAnyway } = show({ phase: 'no-report', attachments: [], frames: [], hasText: false, asked: false });
    fireEvent.click(screen.getByRole('button', { name: '仍然阅读' }));
    expect(onReadAnyway).toHaveBeenCalledOnce();
    expect(await violations()).toEqual([]);
  });

  it('gives the link of an attachment that holds the text', async () => {
    const attachments = [{ name: '政府工作报告.pdf', href: 'https://www.example.gov.cn/a.pdf' }];
    show({ phase: 'no-report', attachments, frames: [], hasText: false, asked: false });
    expect(screen.getByRole('link', { name: '政府工作报告.pdf' }).getAttribute('href')).toBe(attachments[0]?.href);
    expect(await violations()).toEqual([]);
  });

  it.each([
    [false, '正文在附件里：'],
    [true, '正文可能在附件里：'],
  ])('says that its text is in an attachment only where it has none: %s', (hasText, words) => {
    const attachments = [{ name: '公报.pdf', href: 'https://www.example.gov.cn/a.pdf' }];
    show({ phase: 'no-report', attachments, frames: [], hasText, asked: false });
    expect(screen.getByText(words)).toBeDefined();
  });

  it('gives the address of a frame of another site that may hold the text', async () => {
    const frames = [{ name: 'www.other.gov.cn', href: 'https://www.other.gov.cn/report.html' }];
    const { onReadAnyway } = show({ phase: 'no-report', attachments: [], frames, hasText: false, asked: false });
    expect(screen.getByRole('link', { name: 'www.other.gov.cn' }).getAttribute('href')).toBe(frames[0]?.href);
    fireEvent.click(screen.getByRole('button', { name: '仍然阅读' }));
    expect(onReadAnyway).toHaveBeenCalledOnce();
    expect(await violations()).toEqual([]);
  });

  it('leads from a page that cannot be read to where a file of one’s own can', () => {
    const { onOpenFile } = show({ phase: 'unreadable', why: 'refused' });
    fireEvent.click(screen.getByRole('button', { name: '打开本机文件…' }));
    expect(onOpenFile).toHaveBeenCalledOnce();
  });

  it.each<[string, PanelState, string]>([
    ['while it connects', { phase: 'connecting' }, '正在连接网页…'],
    ['while it walks over the page', { phase: 'reading', letters: 0, done: 0 }, '正在读网页…'],
    ['while it reads', { phase: 'reading', letters: 12345, done: 0 }, '正在读 12,345 字…'],
    ['when a site is off', { phase: 'off', host: 'www.example.gov.cn' }, '已在 www.example.gov.cn 停用。'],
    ['when the browser keeps it out', { phase: 'needs-button' }, '要读这一页，请点工具栏上的“报告透镜”按钮。'],
    ['of a page of the browser', { phase: 'unreadable', why: 'browser-page' }, '这是浏览器自己的页面，扩展读不了。'],
    ['of what stays closed', { phase: 'unreadable', why: 'refused' }, '浏览器不让扩展读这一页。'],
    [
      'when nothing can be read',
      { phase: 'no-report', attachments: [], frames: [], hasText: false, asked: true },
      '这一页没有可读的正文。',
    ],
    ['when it failed', { phase: 'failed', reason: 'RangeError: x' }, '读取失败：分析时出错'],
  ])('speaks %s', (_, state, words) => {
    show(state);
    expect(screen.getByRole('status').textContent).toContain(words);
  });

  it('shows how far the reading of a long page has come', async () => {
    show({ phase: 'reading', letters: 1_000_000, done: 250_000 });
    const bar = screen.getByRole('progressbar', { name: '阅读进度' });
    expect([bar.getAttribute('value'), bar.getAttribute('max')]).toEqual(['250000', '1000000']);
    expect(screen.getByRole('status').textContent).toContain('已读 250,000 字，共 1,000,000 字');
    expect(await violations()).toEqual([]);
  });

  it('shows no share where it is not known how much there is to read', () => {
    show({ phase: 'reading', letters: 0, done: 0 });
    expect(screen.getByRole('progressbar', { name: '阅读进度' }).hasAttribute('value')).toBe(false);
  });

  it('says that a whole text held nothing', () => {
    const nothing = {
      ...analysis,
      facts: [],
      targets: [],
      mainTargets: [],
      glossary: { heading: null, entries: [], unresolved: [] },
    };
    show({ ...READY, page: { ...READY.page, analysis: nothing } });
    expect(screen.getByText('读完了全文，没有找到数据、目标或名词解释。')).toBeTruthy();
  });

  it('speaks English when that is chosen', () => {
    show({ phase: 'no-report', attachments: [], frames: [], hasText: false, asked: false }, [], 'en');
    expect(screen.getByRole('button', { name: 'Read it anyway' })).toBeTruthy();
  });
});
