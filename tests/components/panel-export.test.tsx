import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { open, sample, show, violations } from '../support/panel.tsx';

afterEach(cleanup);

describe('a report taken away', () => {
  it('is handed over in the form chosen, and said to be saved', async () => {
    const { onExport } = show({});
    fireEvent.click(screen.getByRole('button', { name: /导出/ }));
    expect(await violations()).toEqual([]);
    fireEvent.click(screen.getByRole('button', { name: '任务分解表 CSV' }));
    expect(onExport).toHaveBeenCalledWith('tasks', expect.objectContaining({ rows: null }));
    expect(await screen.findByText('已保存：任务分解表 CSV')).toBeTruthy();
  });

  it('has actions of the plan among its tasks, unless measured targets alone are asked for', () => {
    const { onExport } = show({});
    fireEvent.click(screen.getByRole('button', { name: /导出/ }));
    fireEvent.click(screen.getByRole('button', { name: '任务分解表 CSV' }));
    expect(onExport).toHaveBeenLastCalledWith('tasks', expect.objectContaining({ tasks: 'actions' }));
    fireEvent.click(screen.getByRole('checkbox', { name: '任务表只列量化目标' }));
    fireEvent.click(screen.getByRole('button', { name: '工作簿 XLSX' }));
    expect(onExport).toHaveBeenLastCalledWith('xlsx', expect.objectContaining({ tasks: 'figures' }));
  });

  it('has no table of tasks where nothing is set to be done', () => {
    const sections = sample.analysis.sections.map((section) => ({ ...section, part: 'review' as const }));
    const facts = sample.analysis.facts.filter(({ status }) => status === 'actual');
    show({ sections, facts, targets: [], mainTargets: [] });
    fireEvent.click(screen.getByRole('button', { name: /导出/ }));
    expect(screen.getByRole('button', { name: '表格 CSV' })).toBeTruthy();
    expect(screen.queryByRole('button', { name: '任务分解表 CSV' })).toBeNull();
    expect(screen.queryByRole('checkbox', { name: '任务表只列量化目标' })).toBeNull();
  });

  it('is saved once at a time, and its button keeps the focus meanwhile', async () => {
    let saved: (done: boolean) => void = () => undefined;
    const { onExport } = show({});
    onExport.mockReturnValue(
      new Promise((resolve) => {
        saved = resolve;
      }),
    );
    fireEvent.click(screen.getByRole('button', { name: /导出/ }));
    const button = screen.getByRole<HTMLButtonElement>('button', { name: 'Markdown' });
    button.focus();
    fireEvent.click(button);
    fireEvent.click(button);
    expect(onExport).toHaveBeenCalledTimes(1);
    expect([button.disabled, button.ariaDisabled]).toEqual([false, 'true']);
    saved(true);
    expect(await screen.findByText('已保存：Markdown')).toBeTruthy();
    expect(document.activeElement).toBe(button);
  });

  it('has the tables of the page, where figures were read in some', () => {
    const [first] = sample.analysis.facts;
    const inTable = { ...first!, table: { index: 0, row: '地区生产总值', column: '2024年' } };
    const tables = [{ start: first!.start - 5, end: first!.end + 5, cells: [] }];
    const asked = () => {
      fireEvent.click(screen.getByRole('button', { name: /导出/ }));
      return screen.queryByRole('button', { name: '网页表格 XLSX' });
    };
    show({}, { tables });
    expect(asked()).toBeNull();
    cleanup();
    const { onExport } = show({ facts: [inTable] }, { tables });
    fireEvent.click(asked()!);
    expect(onExport).toHaveBeenCalledWith(
      'tables',
      expect.objectContaining({ page: expect.objectContaining({ tables }) }),
    );
  });

  it('says so where it could not be saved', async () => {
    const { onExport } = show({});
    onExport.mockResolvedValue(false);
    fireEvent.click(screen.getByRole('button', { name: /导出/ }));
    fireEvent.click(screen.getByRole('button', { name: '工作簿 XLSX' }));
    expect(await screen.findByText('未能保存：工作簿 XLSX')).toBeTruthy();
  });
});

it('one drawer of the foot is open at a time', () => {
  show({});
  fireEvent.click(screen.getByRole('button', { name: /导出/ }));
  fireEvent.click(screen.getByRole('button', { name: /页面标记/ }));
  expect(screen.queryByRole('button', { name: 'JSON' })).toBeNull();
  expect(screen.getByRole('checkbox', { name: '术语' })).toBeTruthy();
});

it('the row chosen can be copied as a citation or as a link to its sentence', async () => {
  const written = vi.fn<(words: string) => Promise<void>>().mockResolvedValue(undefined);
  vi.stubGlobal('navigator', { ...navigator, clipboard: { writeText: written } });
  const { container } = show({});
  open('指标');
  expect(screen.queryByRole('button', { name: '复制引文' })).toBeNull();
  fireEvent.click(container.querySelector<HTMLElement>('[data-fact-id="f1"] .row-head')!);
  fireEvent.click(screen.getByRole('button', { name: '复制引文' }));
  expect(await screen.findByText('已复制')).toBeTruthy();
  expect(written.mock.calls[0]?.[0]).toMatch(/^“地区生产总值486\.3亿元，增长5\.6%。.*”——.+，https:.+#:~:text=/);
  fireEvent.click(screen.getByRole('button', { name: '复制链接' }));
  expect(written.mock.lastCall?.[0]).toMatch(/^https:\/\/www\.example\.gov\.cn\/report\.html#:~:text=/);
  expect(await violations()).toEqual([]);
  vi.unstubAllGlobals();
});

it('the table shown can be copied in its order, and one row of it', async () => {
  const { onCopyTable, container } = show({});
  expect(screen.queryByRole('button', { name: '复制表格' })).toBeNull();
  open('指标');
  fireEvent.click(screen.getByRole('button', { name: '复制表格' }));
  expect(onCopyTable).toHaveBeenLastCalledWith(expect.objectContaining({ ids: ['f1', 'f2', 'f4', 'f3'] }));
  expect(await screen.findByText('已复制')).toBeTruthy();
  fireEvent.click(container.querySelector<HTMLElement>('[data-fact-id="f2"] .row-head')!);
  fireEvent.click(screen.getByRole('button', { name: '复制为表格' }));
  expect(onCopyTable).toHaveBeenLastCalledWith(expect.objectContaining({ ids: ['f2'] }));
});
