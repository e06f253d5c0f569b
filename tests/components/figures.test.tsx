import { cleanup, fireEvent, screen, waitFor, within } from '@testing-library/preact';
import { afterEach, describe, expect, it } from 'vitest';
import { open, sample, show, violations } from '../support/panel.tsx';

afterEach(cleanup);

const rows = () =>
  [...document.querySelectorAll('.figures [data-fact-id], .figures [data-target-id]')].map(
    (row) => row.getAttribute('data-fact-id') ?? row.getAttribute('data-target-id'),
  );
const chip = (name: RegExp) => within(screen.getByRole('region', { name: '筛选' })).getByRole('button', { name });
const head = (name: string) => screen.getByRole('columnheader', { name: new RegExp(`^${name}`) });
const sortBy = (name: string) => fireEvent.click(within(head(name)).getByRole('button'));

describe('the figures are filtered', () => {
  it('by status and kind, several of one facet widening, several facets narrowing', async () => {
    show({});
    open('指标');
    fireEvent.click(chip(/^目标/));
    expect(rows()).toEqual(['f4']);
    fireEvent.click(chip(/^结果/));
    expect(rows()).toEqual(['f1', 'f2', 'f4']);
    fireEvent.click(chip(/^增速/));
    expect(rows()).toEqual(['f2', 'f4']);
    expect(chip(/^增速/).getAttribute('aria-pressed')).toBe('true');
    expect(await violations()).toEqual([]);
  });

  it('by chapter and by group of the catalogue, behind a button', () => {
    show({});
    open('指标');
    fireEvent.click(chip(/^更多/));
    fireEvent.click(chip(/^二、2025年工作安排/));
    expect(rows()).toEqual(['f4']);
    fireEvent.click(chip(/^综合/));
    expect(rows()).toEqual(['f4']);
  });

  it('by the chapter that stands before the reader of the page', () => {
    show({}, {}, 's2');
    open('指标');
    fireEvent.click(chip(/^本章/));
    expect(rows()).toEqual(['f4']);
    fireEvent.click(chip(/^本章/));
    expect(rows()).toHaveLength(4);
  });

  it('and counts say what each value would leave', () => {
    show({});
    open('指标');
    expect(chip(/^增速/).textContent).toBe('增速 2');
    fireEvent.click(chip(/^目标/));
    expect(chip(/^增速/).textContent).toBe('增速 1');
  });

  it('visibly, and one press shows all again', () => {
    show({});
    open('指标');
    fireEvent.click(chip(/^目标/));
    const foot = screen.getByRole('contentinfo');
    expect(foot.textContent).toContain('1 / 4');
    fireEvent.click(within(foot).getByRole('button', { name: '清除筛选' }));
    expect(rows()).toEqual(['f1', 'f2', 'f4', 'f3']);
    expect(foot.textContent).toContain('结果 2');
  });

  it('and stay so under 目标, which has no status to ask for', () => {
    show({});
    open('指标');
    fireEvent.click(chip(/^增速/));
    open('目标');
    expect(rows()).toEqual(['f4']);
    expect(within(screen.getByRole('region', { name: '筛选' })).queryByRole('button', { name: /^结果/ })).toBeNull();
    fireEvent.click(chip(/^文字表述/));
    expect(rows()).toEqual(['f4', 't1']);
  });

  it('by the counts of the foot and of the summary', () => {
    show({});
    fireEvent.click(screen.getByRole('button', { name: '不明 1' }));
    expect(screen.getByRole('tab', { selected: true }).textContent).toContain('指标');
    expect(rows()).toEqual(['f3']);
    open('摘要');
    fireEvent.click(screen.getByRole('button', { name: '增速 2' }));
    expect(rows()).toEqual(['f2', 'f4']);
  });
});

describe('the figures are ordered', () => {
  it('by the section they stand in, indicators of the catalogue first', () => {
    show({});
    open('指标');
    const lines = [...document.querySelectorAll('.figures tbody tr')].map((line) => line.textContent);
    expect(lines[0]).toBe('常用指标 3');
    expect(lines[1]).toBe('一、2024年工作回顾');
    expect(lines[4]).toBe('二、2025年工作安排');
    expect(lines[6]).toBe('其他数据 1');
  });

  it('by the group of the catalogue, or not at all', () => {
    show({});
    open('指标');
    fireEvent.click(chip(/^更多/));
    fireEvent.click(screen.getByRole('radio', { name: '按类别' }));
    const titles = () => [...document.querySelectorAll('.figures .title')].map((line) => line.textContent);
    expect(titles()).toEqual(['综合 3', '其他 1']);
    fireEvent.click(screen.getByRole('radio', { name: '不分组' }));
    expect(titles()).toEqual([]);
    expect(rows()).toEqual(['f1', 'f2', 'f3', 'f4']);
  });

  it('by a column, down, up, and as in the text again; rows without a value end the list', () => {
    show({});
    open('指标');
    sortBy('变动');
    expect(head('变动').getAttribute('aria-sort')).toBe('descending');
    expect(rows()).toEqual(['f1', 'f2', 'f4', 'f3']);
    sortBy('变动');
    expect(rows()).toEqual(['f4', 'f1', 'f2', 'f3']);
    expect(head('变动').getAttribute('aria-sort')).toBe('ascending');
    sortBy('变动');
    expect(head('变动').getAttribute('aria-sort')).toBe('none');
    expect(rows()).toEqual(['f1', 'f2', 'f4', 'f3']);
  });

  it('by name from the first on', () => {
    show({});
    open('指标');
    sortBy('指标');
    expect(head('指标').getAttribute('aria-sort')).toBe('ascending');
  });

  it('by value, unit after unit: an amount and a percentage do not compare', () => {
    show({});
    open('指标');
    sortBy('数值');
    expect(rows()).toEqual(['f1', 'f3', 'f2', 'f4']);
  });
});

describe('the list of a usual report stands in the document whole', () => {
  const facts = Array.from({ length: 100 }, (_, number) => ({ ...sample.analysis.facts[0]!, id: `f${number + 1}` }));

  it('as soon as it is opened, and when its page is told of anew', () => {
    const { tellAgain } = show({ facts });
    open('指标');
    expect(rows()).toHaveLength(100);
    tellAgain({ facts: facts.slice(1) });
    expect(rows()).toHaveLength(99);
  });

  it('and in sight alone while somebody types', async () => {
    show({ facts });
    open('指标');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '亿' } });
    expect(rows().length).toBeLessThan(100);
    await waitFor(() => expect(rows()).toHaveLength(100));
  });
});

describe('a row chosen', () => {
  it('opens its sentence, and leads through all places of its indicator', () => {
    const { onShow } = show({});
    open('指标');
    const row = (id: string) => document.querySelector<HTMLElement>(`.figures [data-fact-id="${id}"]`)!;
    fireEvent.click(within(row('f2')).getByRole('button', { name: '地区生产总值 增速' }));
    expect(row('f2').textContent).toContain('2 / 3');
    fireEvent.click(within(row('f2')).getByRole('button', { name: '下一处' }));
    expect(row('f2').querySelector('.sentence')).toBeNull();
    expect(row('f4').textContent).toContain('3 / 3');
    const [, , , fact] = sample.analysis.facts;
    expect(onShow).toHaveBeenLastCalledWith({ start: fact!.start, end: fact!.end });
  });

  it('has no steps where nothing else speaks of the same', () => {
    show({});
    open('指标');
    fireEvent.click(screen.getByRole('button', { name: '奖补资金' }));
    expect(screen.queryByRole('button', { name: '下一处' })).toBeNull();
  });
});

it('a name is found by its pinyin initials', async () => {
  show({});
  open('指标');
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'dqsczz' } });
  await waitFor(() => expect(rows()).toEqual(['f1', 'f2', 'f4']));
  fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'jbzj' } });
  expect(rows()).toEqual(['f3']);
});

it('what the filters left can be taken away alone', () => {
  const { onExport } = show({});
  open('指标');
  fireEvent.click(chip(/^增速/));
  fireEvent.click(screen.getByRole('button', { name: /导出筛选/ }));
  expect(screen.getByRole<HTMLInputElement>('radio', { name: '筛选出的 2 项' }).checked).toBe(true);
  fireEvent.click(screen.getByRole('button', { name: 'JSON' }));
  expect(onExport).toHaveBeenLastCalledWith('json', expect.objectContaining({ rows: new Set(['f2', 'f4']) }));
  fireEvent.click(screen.getByRole('radio', { name: '全部 5 项' }));
  fireEvent.click(screen.getByRole('button', { name: 'Markdown' }));
  expect(onExport).toHaveBeenLastCalledWith('markdown', expect.objectContaining({ rows: null }));
});
