import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { listItems } from '../../components/figures/figure-list.ts';
import type { FigureRow } from '../../components/figures/figure-row.ts';
import { memoryOf, open, sample, show, violations } from '../support/panel.tsx';

afterEach(cleanup);

const rows = () =>
  [...document.querySelectorAll('.figures [data-fact-id]')].map((row) => row.getAttribute('data-fact-id'));
const filters = () => within(screen.getByRole('region', { name: '筛选' }));
const search = (words: string) => fireEvent.input(screen.getByRole('searchbox'), { target: { value: words } });
const fresh = () => memoryOf(new Map());

describe('a growth that repeats the change of an amount', () => {
  it('has no row of its own until they are unfolded', async () => {
    show({}, {}, null, {}, fresh());
    open('指标');
    expect(rows()).toEqual(['f1', 'f4', 'f3']);
    fireEvent.click(filters().getByRole('button', { name: '展开增速 1' }));
    expect(rows()).toEqual(['f1', 'f2', 'f4', 'f3']);
    expect(await violations()).toEqual([]);
  });

  it('has one where its amount is filtered out, and where it was clicked in the page', () => {
    const { click } = show({}, {}, null, {}, fresh());
    open('指标');
    fireEvent.click(filters().getByRole('button', { name: /^增速/ }));
    expect(rows()).toEqual(['f2', 'f4']);
    fireEvent.click(filters().getByRole('button', { name: '清除筛选' }));
    click('f2');
    expect(rows()).toEqual(['f1', 'f2', 'f4', 'f3']);
    expect(document.querySelector('[data-fact-id="f2"]')?.classList).toContain('open');
  });
});

describe('one section is looked at alone', () => {
  it('by the headings in the table', () => {
    show({}, {}, null, {}, fresh());
    open('指标');
    fireEvent.click(screen.getByRole('button', { name: '二、2025年工作安排' }));
    expect(rows()).toEqual(['f4']);
    expect(filters().getByRole('button', { name: /^二、2025年工作安排/, pressed: true })).toBeTruthy();
  });

  it('by the counts of the outline', async () => {
    show({}, {}, null, {}, fresh());
    open('大纲');
    fireEvent.click(screen.getByRole('button', { name: /^只看“二、2025年工作安排”/ }));
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('指标');
    expect(rows()).toEqual(['f4']);
    open('大纲');
    expect(await violations()).toEqual([]);
  });

  it('by its heading, which the search offers', () => {
    show({}, {}, null, {}, fresh());
    open('指标');
    search('工作安排');
    fireEvent.click(filters().getByRole('button', { name: /^章节：二、2025年工作安排/ }));
    expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('');
    expect(rows()).toEqual(['f4']);
  });

  it('and the outline is searched too', () => {
    show({}, {}, null, {}, fresh());
    open('大纲');
    search('安排');
    const sections = [...document.querySelectorAll('[data-section-id]')].map((row) =>
      row.getAttribute('data-section-id'),
    );
    expect(sections).toEqual(['s2']);
  });
});

it('the outline lights the heading pressed last, and no other', () => {
  show({}, {}, 's1', {}, fresh());
  open('大纲');
  const highlighted = () =>
    [...document.querySelectorAll('.row.highlighted')].map((row) => row.getAttribute('data-section-id'));
  expect(highlighted()).toEqual(['s1']);
  fireEvent.click(within(document.querySelector<HTMLElement>('[data-section-id="s2"]')!).getAllByRole('button')[0]!);
  expect(highlighted()).toEqual(['s2']);
});

it('tab, search, filters and order outlive a reload', () => {
  const kept = new Map<string, unknown>();
  const first = show({}, {}, null, {}, memoryOf(kept));
  open('指标');
  fireEvent.click(filters().getByRole('button', { name: /^增速/ }));
  search('生产总值');
  fireEvent.click(screen.getByRole('button', { name: /^数值/ }));
  first.unmount();
  const stored = new Map(
    [...kept].map(([address, reading]) => [address, JSON.parse(JSON.stringify(reading))] as const),
  );
  show({}, {}, null, {}, memoryOf(stored));
  expect(screen.getByRole('tab', { selected: true }).textContent).toContain('指标');
  expect(screen.getByRole<HTMLInputElement>('searchbox').value).toBe('生产总值');
  expect(filters().getByRole('button', { name: /^增速/, pressed: true })).toBeTruthy();
  expect(screen.getByRole('columnheader', { name: /^数值/ }).getAttribute('aria-sort')).toBe('descending');
  expect(rows()).toEqual(['f2', 'f4']);
});

it('a reading that is damaged begins anew', () => {
  show({}, {}, null, {}, { load: () => ({ tab: 'nowhere' }), keep: () => undefined });
  expect(screen.getByRole('tab', { selected: true }).textContent).toContain('摘要');
});

describe('the lines of a list', () => {
  const row = (id: string, name: string, unit: string): FigureRow => ({
    id,
    place: { start: 0, end: 1 },
    name,
    indicator: null,
    group: 'other',
    section: 's1',
    within: ['s1'],
    period: null,
    tier: 'others',
    is: 'fact',
    fact: { ...sample.analysis.facts[0]!, id, name, unit },
    change: null,
    kind: 'level',
    status: 'actual',
  });
  const others = [row('a', '高速公路', '公里'), row('b', '粮食产量', '吨'), row('c', '农村公路', '公里')];
  const keys = (items: ReturnType<typeof listItems>) => items.map(({ key }) => key);

  it('has figures outside of the catalogue by what they are figures of', () => {
    expect(keys(listItems(others, sample.analysis.sections, 'section', null)).slice(2)).toEqual(['a', 'c', 'b']);
    expect(keys(listItems(others, sample.analysis.sections, 'none', null))).toEqual(['a', 'b', 'c']);
  });

  it('is parted by units where it is sorted by value', () => {
    const sorted = [others[0]!, others[2]!, others[1]!];
    expect(keys(listItems(sorted, sample.analysis.sections, 'section', 'value'))).toEqual([
      'unit 公里',
      'a',
      'c',
      'unit 吨',
      'b',
    ]);
    expect(keys(listItems(sorted, sample.analysis.sections, 'section', 'name'))).toEqual(['a', 'c', 'b']);
  });
});
