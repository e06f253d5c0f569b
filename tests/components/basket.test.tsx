import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { excerptOf } from '../../components/basket/excerpt.ts';
import { toViews } from '../../components/model.ts';
import { answerKey } from '../../components/panel-keys.ts';
import { reportKey } from '../../lib/extension/basket-model.ts';
import { open, sample, show, violations } from '../support/panel.tsx';

const address = 'https://www.example.gov.cn/report.html';
const [view] = toViews({ analysis: sample.analysis, text: sample.text, title: '页面标题', address });
const key = reportKey(address, '2025年青岚区政府工作报告');
const [level, , , target] = sample.analysis.facts;
const excerpts = [level!, target!].map((fact) => excerptOf(fact, view!, 'zh-CN'));
const kept = { [key]: [{ ...excerpts[0]!, note: '核对公报' }, excerpts[1]!] };

const answer = (event: KeyboardEvent) => void answerKey(document, event);
beforeEach(() => document.addEventListener('keydown', answer));
afterEach(() => {
  document.removeEventListener('keydown', answer);
  cleanup();
});

describe('a figure is set aside', () => {
  it('by the button of its open row, and by the key s, with all that it needs to be understood', () => {
    const { onBasket, container } = show({});
    open('指标');
    expect(screen.queryByRole('tab', { name: /^摘录/ })).toBeNull();
    fireEvent.click(container.querySelector<HTMLElement>('[data-fact-id="f4"] .row-head')!);
    expect(screen.getByRole('button', { name: '摘录' }).getAttribute('aria-pressed')).toBe('false');
    fireEvent.keyDown(document.body, { key: 's' });
    const excerpt = expect.objectContaining({
      name: '地区生产总值',
      figure: '增长5.5%左右',
      number: '5.5',
      unit: '%',
      period: '2025',
    });
    expect(onBasket).toHaveBeenCalledWith(key, { is: 'star', excerpt });
  });

  it('and its row says so', () => {
    const { container } = show({}, {}, null, kept);
    open('指标');
    fireEvent.click(container.querySelector<HTMLElement>('[data-fact-id="f1"] .row-head')!);
    expect(screen.getByRole('button', { name: '摘录' }).getAttribute('aria-pressed')).toBe('true');
  });
});

describe('what is set aside', () => {
  const rows = () => [...document.querySelectorAll<HTMLElement>('.basket .row')];

  it('stands in a tab of its own, in the order of the reader, with their notes', async () => {
    show({}, {}, null, kept);
    open('摘录');
    expect(rows().map((row) => row.querySelector('.figure')?.textContent)).toEqual(['486.3亿元', '增长5.5%左右']);
    expect(within(rows()[0]!).getByRole<HTMLInputElement>('textbox').value).toBe('核对公报');
    expect(await violations()).toEqual([]);
  });

  it('is put in another order, noted on, taken out', () => {
    const { onBasket } = show({}, {}, null, kept);
    open('摘录');
    fireEvent.click(within(rows()[1]!).getByRole('button', { name: /^上移/ }));
    expect(onBasket).toHaveBeenLastCalledWith(key, { is: 'move', key: excerpts[1]!.key, by: -1 });
    // The first goes no further up, and its button keeps the focus of who brought it there.
    const up = within(rows()[0]!).getByRole<HTMLButtonElement>('button', { name: /^上移/ });
    const calls = onBasket.mock.calls.length;
    fireEvent.click(up);
    expect([up.disabled, onBasket.mock.calls.length]).toEqual([false, calls]);
    // Kept with every letter: a panel may be closed before the field is left.
    fireEvent.input(within(rows()[1]!).getByRole('textbox'), { target: { value: '引用' } });
    expect(onBasket).toHaveBeenLastCalledWith(key, { is: 'note', key: excerpts[1]!.key, note: '引用' });
    fireEvent.click(within(rows()[0]!).getByRole('button', { name: '移出' }));
    expect(onBasket).toHaveBeenLastCalledWith(key, { is: 'star', excerpt: kept[key]![0] });
  });

  it('leads to its place in the page, where the report as it is read now has it', () => {
    const { onShow } = show({ facts: sample.analysis.facts.slice(0, 1) }, {}, null, kept);
    open('摘录');
    fireEvent.click(rows()[0]!.querySelector<HTMLElement>('.row-head')!);
    expect(onShow).toHaveBeenCalledWith(expect.objectContaining({ start: level!.start, end: level!.end }));
    expect(rows()[1]!.querySelector<HTMLButtonElement>('.row-head')!.disabled).toBe(true);
  });

  it('is cited together, and copied as a table', async () => {
    const written = vi.fn<(words: string) => Promise<void>>().mockResolvedValue(undefined);
    vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: written } });
    const { onCopyBasket } = show({}, {}, null, kept);
    open('摘录');
    fireEvent.click(screen.getByRole('button', { name: '复制全部引文' }));
    expect(await screen.findByText('已复制')).toBeTruthy();
    const words = written.mock.calls[0]?.[0] ?? '';
    expect(words.match(/2025年青岚区政府工作报告，https:/g)).toHaveLength(2);
    expect(words).toContain('核对公报');
    fireEvent.click(screen.getByRole('button', { name: '复制表格' }));
    expect(onCopyBasket).toHaveBeenCalledWith([expect.objectContaining({ key, excerpts: kept[key] })]);
    vi.unstubAllGlobals();
  });

  it('is saved as a file, and says whether it was', async () => {
    const { onExportBasket } = show({}, {}, null, kept);
    open('摘录');
    onExportBasket.mockResolvedValueOnce(false);
    fireEvent.click(screen.getByRole('button', { name: '工作簿 XLSX' }));
    expect(onExportBasket).toHaveBeenCalledWith('xlsx', [expect.objectContaining({ address, excerpts: kept[key] })]);
    expect(await screen.findByText(/^未能保存：工作簿 XLSX/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Markdown' }));
    expect(await screen.findByText(/Markdown$/, { selector: '[role="status"]' })).toBeTruthy();
  });

  it('is there although a later version reads the title of its page otherwise', () => {
    show({}, {}, null, { [reportKey(address, '政府工作报告')]: kept[key]! });
    open('摘录');
    expect(rows()).toHaveLength(2);
  });
});

describe('of several reports', () => {
  const otherKey = reportKey('https://other.gov.cn/1', '2024年云溪县政府工作报告');
  const link = 'https://other.gov.cn/1#:~:text=a';
  const other = [{ ...excerpts[0]!, key: 'other', figure: '300亿元', link }];
  const both = { ...kept, [otherKey]: other };
  const figures = () => [...document.querySelectorAll('.basket .row .figure')].map((one) => one.textContent);
  const scope = (name: RegExp) => fireEvent.click(screen.getByRole('button', { name }));

  it('one sees those of the report shown, and all of them, each under its report', async () => {
    show({}, {}, null, both);
    open('摘录');
    expect(figures()).toEqual(['486.3亿元', '增长5.5%左右']);
    scope(/^全部报告 3/);
    expect(figures()).toEqual(['486.3亿元', '增长5.5%左右', '300亿元']);
    expect(screen.getByRole('link', { name: '2024年云溪县政府工作报告' }).getAttribute('href')).toBe(
      'https://other.gov.cn/1',
    );
    // It stands in no page beside the panel: its link opens the one that it is of.
    expect(screen.getByRole('link', { name: /300亿元/ }).getAttribute('href')).toBe(link);
    expect(await violations()).toEqual([]);
    scope(/^本报告 2/);
    expect(figures()).toEqual(['486.3亿元', '增长5.5%左右']);
  });

  it('what is shown is copied and saved together, and each is changed where it is kept', () => {
    const { onBasket, onCopyBasket, onExportBasket } = show({}, {}, null, both);
    open('摘录');
    scope(/^全部报告/);
    const all = [expect.objectContaining({ key, excerpts: kept[key] }), expect.objectContaining({ key: otherKey })];
    fireEvent.click(screen.getByRole('button', { name: '复制表格' }));
    expect(onCopyBasket).toHaveBeenCalledWith(all);
    fireEvent.click(screen.getByRole('button', { name: '表格 CSV' }));
    expect(onExportBasket).toHaveBeenCalledWith('csv', all);
    const row = document.querySelectorAll<HTMLElement>('.basket .row')[2]!;
    fireEvent.click(within(row).getByRole('button', { name: '移出' }));
    expect(onBasket).toHaveBeenCalledWith(otherKey, { is: 'star', excerpt: other[0] });
  });

  it('who set nothing aside of this one yet sees what they have of others', () => {
    show({}, {}, null, { [otherKey]: other });
    open('摘录');
    expect(figures()).toEqual(['300亿元']);
    scope(/^本报告 0/);
    expect(screen.getByText(/^还没有摘录/)).toBeTruthy();
  });

  it('an address from a file of somebody else is no link unless it leads to a page', () => {
    show({}, {}, null, { [reportKey('javascript:alert(1)', '报告')]: [{ ...other[0]!, link: 'javascript:alert(1)' }] });
    open('摘录');
    expect(document.querySelectorAll('.basket a')).toHaveLength(0);
    expect(document.querySelector<HTMLButtonElement>('.basket .row-head')!.disabled).toBe(true);
  });
});
