import { fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { toViews } from '../../components/model.ts';
import { Checks } from '../../components/summary/Checks.tsx';
import { reportOf } from '../facts/read.ts';
import { violations } from '../support/panel.tsx';

afterEach(() => document.body.replaceChildren());

function showChecks(review: string) {
  const { text, analysis } = reportOf({ review });
  const [view] = toViews({ analysis, text, title: '', address: '' });
  if (view === undefined) throw new Error('There is no report.');
  const onShow = vi.fn();
  render(<Checks view={view} highlighted={new Set()} onShow={onShow} />);
  return { view, onShow };
}

test('what differs stands first, in neutral words, with its formula and both places', async () => {
  const { view, onShow } = showChecks('高企从264家增至767家，增长190.5%。共有420个项目，已开工285个，开工率93.1%。');
  const first = screen.getAllByRole('listitem')[0];
  if (first === undefined) throw new Error('There is no check.');
  expect(first.textContent).toContain('285个÷420个 = 67.9%');
  expect(within(first).getByText('按文中数字算得 67.9%')).toBeTruthy();
  fireEvent.click(within(first).getByRole('button', { name: '420个' }));
  const whole = view.facts.find((fact) => view.text.slice(fact.start, fact.end) === '420个');
  expect(onShow).toHaveBeenCalledWith(whole?.id, whole);
  expect(screen.getByText('1 处相符')).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test('growth at constant prices accuses nobody', () => {
  showChecks('地区生产总值从50亿元增加到73.4亿元，增长33.6%。');
  expect(screen.getByText('口径不明：增速通常按不变价计')).toBeTruthy();
});

test('a report without such statements shows nothing', () => {
  showChecks('新建公园6个。');
  expect(screen.queryByText('核对')).toBeNull();
});
