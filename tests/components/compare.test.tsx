import { fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { ComparePage } from '../../components/compare/ComparePage.tsx';
import { districtReport, kept } from '../insight/reports.ts';
import { violations } from '../support/panel.tsx';

afterEach(() => document.body.replaceChildren());

const texts = [
  districtReport(2024, { targets: '地区生产总值增长5.5%左右，固定资产投资增长6%，粮食产量12万吨以上' }),
  districtReport(2025, { review: '地区生产总值增长5.6%，固定资产投资增长4.1%，未达年初预期。' }),
];

function showPage(reports = texts) {
  const actions = { onExport: vi.fn(), onImport: vi.fn(), onRemove: vi.fn(), onClear: vi.fn() };
  const shelved = reports.map((text, i) => ({ key: `r${i}`, record: kept(text, `https://example.gov.cn/${i}`) }));
  render(<ComparePage reports={shelved} news={null} actions={actions} />);
  return actions;
}

test('each target stands beside its outcome, and silence is said', async () => {
  showPage();
  const lines = screen.getAllByRole('row').map((row) => row.textContent ?? '');
  expect(lines.find((line) => line.includes('固定资产投资'))).toContain('未达到');
  expect(lines.find((line) => line.includes('粮食产量'))).toContain('今年未提');
  expect(screen.getByText(/达到 1 · 接近 0 · 未达到 1/)).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test('a line opens to both sentences, each with its report', async () => {
  showPage();
  const line = screen.getByRole('button', { name: '地区生产总值' });
  fireEvent.click(line);
  expect(line.getAttribute('aria-expanded')).toBe('true');
  expect(screen.getAllByRole('link').map((link) => link.getAttribute('href'))).toEqual([
    'https://example.gov.cn/0',
    'https://example.gov.cn/1',
  ]);
  expect(await violations()).toEqual([]);
});

test('reports are taken away, removed and brought in', () => {
  const actions = showPage();
  fireEvent.click(screen.getByRole('button', { name: 'XLSX' }));
  expect(actions.onExport).toHaveBeenCalledWith('xlsx');
  fireEvent.click(screen.getAllByRole('button', { name: /^从资料库删除/ })[0]!);
  expect(actions.onRemove).toHaveBeenCalledWith('r0');
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
