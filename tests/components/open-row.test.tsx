import { cleanup, fireEvent, screen, within } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerKey } from '../../components/panel-keys.ts';
import { open, sample, show, violations } from '../support/panel.tsx';

const answer = (event: KeyboardEvent) => void answerKey(document, event);
beforeEach(() => document.addEventListener('keydown', answer));
afterEach(() => {
  document.removeEventListener('keydown', answer);
  cleanup();
});

const row = (id: string) => document.querySelector<HTMLElement>(`[data-fact-id="${id}"], [data-term-id="${id}"]`)!;
const press = (id: string) => fireEvent.click(within(row(id)).getAllByRole('button')[0]!);
const isOpen = (id: string) => row(id).classList.contains('open');
const tab = () => screen.getByRole('tab', { selected: true }).textContent;

describe('a row that is open', () => {
  it('closes by a second press, and its place in the page is let go', async () => {
    const { onLetGo } = show({});
    open('指标');
    press('f2');
    expect(isOpen('f2')).toBe(true);
    expect(await violations()).toEqual([]);
    press('f2');
    expect(isOpen('f2')).toBe(false);
    expect(onLetGo).toHaveBeenCalledOnce();
  });

  it('closes by Escape, wherever the focus is but in the search', () => {
    const { onLetGo } = show({});
    open('术语');
    press('g1');
    fireEvent.keyDown(screen.getByRole('searchbox'), { key: 'Escape' });
    expect(isOpen('g1')).toBe(true);
    fireEvent.keyDown(document.body, { key: 'Escape' });
    expect(isOpen('g1')).toBe(false);
    expect(onLetGo).toHaveBeenCalledOnce();
  });
});

describe('what is clicked in the page', () => {
  it('opens its row, whatever tab the panel shows', () => {
    const { click } = show({});
    click('f2');
    expect(tab()).toContain('指标');
    expect(isOpen('f2')).toBe(true);
    click('g1');
    expect(tab()).toContain('术语');
    expect(isOpen('g1')).toBe(true);
  });

  it('opens in the list shown, where it stands there', () => {
    const { click } = show({});
    open('目标');
    click('f4');
    expect(tab()).toContain('目标');
    expect(isOpen('f4')).toBe(true);
  });

  it('opens although search or filters left it out', () => {
    const { click } = show({});
    open('指标');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '奖补' } });
    expect(row('f2')).toBeNull();
    click('f2');
    expect(isOpen('f2')).toBe(true);
  });
});

describe('an open row', () => {
  it('says of a figure around it that is of another name', () => {
    const facts = sample.analysis.facts.map((fact) =>
      fact.id === 'f2' ? { ...fact, name: '区本级地区生产总值' } : fact,
    );
    show({ facts });
    open('指标');
    press('f1');
    const [first] = row('f1').querySelectorAll('.neighbours button');
    expect(first?.textContent).toContain('区本级地区生产总值');
  });

  const neighbours = () =>
    [...row('f1').querySelectorAll('.neighbours button')].map((button) => button.textContent?.replaceAll(/\s+/g, ' '));

  it('has the figures of the same thing around it, as its card has, each a way to its row', async () => {
    const { onShow } = show({});
    open('指标');
    press('f1');
    expect(neighbours()).toEqual(['+5.6% 增速 2024', expect.stringContaining('约+5.5%')]);
    expect(await violations()).toEqual([]);
    fireEvent.click(within(row('f1')).getByRole('button', { name: /约\+5.5%/ }));
    expect([isOpen('f1'), isOpen('f4')]).toEqual([false, true]);
    expect(onShow).toHaveBeenLastCalledWith(expect.objectContaining({ id: 'f4' }));
  });

  it('leads to one that search or filters left out', () => {
    show({});
    open('指标');
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: '486.3' } });
    press('f1');
    expect(row('f4')).toBeNull();
    fireEvent.click(within(row('f1')).getByRole('button', { name: /约\+5.5%/ }));
    expect(isOpen('f4')).toBe(true);
  });
});
