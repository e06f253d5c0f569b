import { fireEvent, render, screen, within } from '@testing-library/preact';
import { afterEach, expect, test, vi } from 'vitest';
import { AcrossContext } from '../../components/across.ts';
import { toViews } from '../../components/model.ts';
import { Checks } from '../../components/summary/Checks.tsx';
import type { AcrossCheck } from '../../lib/insight/across.ts';
import { keepReports } from '../../lib/insight/keep.ts';
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
  const others = view.facts.filter(
    (fact) => fact !== whole && ['285个', '93.1%'].includes(view.text.slice(fact.start, fact.end)),
  );
  expect(others).toHaveLength(2);
  expect(onShow).toHaveBeenCalledWith(whole?.id, whole, others);
  expect(screen.getByText('1 处相符')).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test('growth at constant prices accuses nobody', () => {
  showChecks('地区生产总值从50亿元增加到73.4亿元，增长33.6%。');
  expect(screen.getByText('口径不明：增速通常按不变价计')).toBeTruthy();
});

test('what another report says of the same figure stands below, and accuses nobody', async () => {
  const { text, analysis } = reportOf({ review: '地区生产总值1386.2亿元，固定资产投资增长6.1%。' });
  const [view] = toViews({ analysis, text, title: '', address: '' });
  const [own] = keepReports(analysis, text, { source: 'a', retrieved: null, analyser: '0' });
  if (view === undefined || own === undefined) throw new Error('There is no report.');
  const report = { ...own, title: '2024年统计公报' };
  const [output, investment] = own.facts;
  if (!output || !investment) throw new Error('There are no figures.');
  const across: AcrossCheck[] = [
    { fact: output, report, other: { ...output, clause: '地区生产总值1402.7亿元' }, verdict: 'unclear' },
    { fact: investment, report, other: investment, verdict: 'agrees' },
  ];
  render(
    <AcrossContext.Provider value={across}>
      <Checks view={view} highlighted={new Set()} onShow={vi.fn()} />
    </AcrossContext.Provider>,
  );
  expect(screen.getByText('2024年统计公报: 地区生产总值1402.7亿元')).toBeTruthy();
  expect(screen.getByText('口径不明：两份报告所载不同，可能修订过或口径不同')).toBeTruthy();
  expect(screen.getByText('1 处与资料库中的其他报告相符')).toBeTruthy();
  expect(await violations()).toEqual([]);
});

test('a report without such statements shows nothing', () => {
  showChecks('新建公园6个。');
  expect(screen.queryByText('核对')).toBeNull();
});
