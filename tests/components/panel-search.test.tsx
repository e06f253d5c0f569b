import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { open, show, violations } from '../support/panel.tsx';

afterEach(cleanup);

describe('a list is searched', () => {
  const search = (words: string) =>
    fireEvent.input(screen.getByRole('searchbox', { name: '搜索名称或原句' }), { target: { value: words } });
  const rows = (container: Element) =>
    [...container.querySelectorAll('[data-fact-id]')].map((row) => row.getAttribute('data-fact-id'));

  it('by the words of names and sentences, whatever the width and case of their letters', async () => {
    const { container } = show({});
    open('指标');
    expect(rows(container).length).toBeGreaterThan(1);
    search('奖补　１.86');
    expect(rows(container)).toEqual(['f3']);
    expect(screen.getByText(/^1 \/ \d+ 项$/)).toBeTruthy();
    expect(await violations()).toEqual([]);
  });

  it('and tells what is left once, beside its field', () => {
    const { container } = show({});
    open('指标');
    const told = () => screen.getAllByRole('status').filter((status) => /\d \/ \d/.test(status.textContent ?? ''));
    search('奖补');
    expect(told().map((status) => status.textContent)).toEqual(['1 / 4 项']);
    expect(container.querySelector('.foot .left')?.textContent).toBe('1 / 4');
    search('');
    fireEvent.click(screen.getByRole('button', { name: /^增速/ }));
    expect(told().map((status) => status.textContent)).toEqual(['2 / 4']);
  });

  it('and says so where nothing is left; Escape shows all again', () => {
    const { container } = show({});
    open('指标');
    search('没有这样的指标');
    expect(screen.getByText('没有符合的内容。')).toBeTruthy();
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
    expect(rows(container).length).toBeGreaterThan(1);
  });

  it.each(['指标', '目标', '术语', '大纲'])(
    'and is emptied by a button in sight under %s, the focus in the field',
    async (tab) => {
      show({});
      open(tab);
      expect(screen.queryByRole('button', { name: '清空搜索' })).toBeNull();
      search('没有这样的内容');
      expect(await violations()).toEqual([]);
      fireEvent.click(screen.getByRole('button', { name: '清空搜索' }));
      const field = screen.getByRole<HTMLInputElement>('searchbox');
      expect([field.value, document.activeElement === field]).toEqual(['', true]);
    },
  );

  it('only once an input method has spelt the word out', () => {
    const { container } = show({});
    open('指标');
    const box = screen.getByRole<HTMLInputElement>('searchbox');
    const before = rows(container);
    fireEvent.input(box, { target: { value: 'jiang bu' }, isComposing: true });
    expect(rows(container)).toEqual(before);
    box.value = '奖补';
    fireEvent(box, new CompositionEvent('compositionend', { bubbles: true }));
    expect(rows(container)).toEqual(['f3']);
  });

  it('and the summary stays whole', () => {
    show({});
    open('指标');
    search('奖补');
    fireEvent.click(screen.getByRole('tab', { name: '摘要' }));
    expect(screen.queryByRole('searchbox')).toBeNull();
    expect(screen.getByText('主要目标')).toBeTruthy();
  });
});
