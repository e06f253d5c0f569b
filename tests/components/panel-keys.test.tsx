import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerKey } from '../../components/panel-keys.ts';
import { open, sample, show, violations } from '../support/panel.tsx';

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const answer = (event: KeyboardEvent) => {
  if (answerKey(document, event)) event.preventDefault();
};

beforeEach(() => {
  document.addEventListener('keydown', answer);
  HTMLDialogElement.prototype.showModal = vi.fn(function (this: HTMLDialogElement) {
    this.setAttribute('open', '');
  });
});
afterEach(() => {
  document.removeEventListener('keydown', answer);
  cleanup();
});

describe('the keys of the panel', () => {
  it('j and k go through the rows, whatever the list', () => {
    show({});
    open('指标');
    press('j');
    press('j');
    expect(document.activeElement?.closest('[data-fact-id]')?.getAttribute('data-fact-id')).toBe('f2');
    press('k');
    expect(document.activeElement?.closest('[data-fact-id]')?.getAttribute('data-fact-id')).toBe('f1');
    open('大纲');
    press('j');
    expect(document.activeElement?.closest('[data-section-id]')?.getAttribute('data-section-id')).toBe('s1');
  });

  it('j opens the next row where one is open, and the page goes along', () => {
    const { onShow } = show({});
    open('指标');
    press('j');
    fireEvent.click(document.activeElement!);
    press('j');
    expect(document.querySelector('.row.open')?.getAttribute('data-fact-id')).toBe('f2');
    const [, second] = sample.analysis.facts;
    expect(onShow).toHaveBeenLastCalledWith({ start: second!.start, end: second!.end });
  });

  it('j and k step through the figures of the summary', () => {
    const { onShow } = show({});
    press('j');
    const first = document.activeElement?.getAttribute('data-fact-id');
    expect(first).toBeTruthy();
    press('j');
    expect(document.activeElement?.className).toContain('figure');
    expect(onShow).toHaveBeenCalledTimes(2);
    press('k');
    expect(document.activeElement?.getAttribute('data-fact-id')).toBe(first);
  });

  it('arrows, Home and End go through the rows of a list, and open none', () => {
    show({});
    open('指标');
    const focused = () => document.activeElement?.closest('[data-fact-id]')?.getAttribute('data-fact-id');
    press('j');
    press('End');
    expect(focused()).toBe('f3');
    press('ArrowUp');
    expect(focused()).toBe('f4');
    press('Home');
    press('ArrowDown');
    expect(focused()).toBe('f2');
    expect(document.querySelector('.row.open')).toBeNull();
  });

  it('in the list are those that are answered: each does something', () => {
    show({});
    const turned = (key: string) => {
      const before = screen.getByRole('tab', { selected: true });
      before.focus();
      press(key);
      return screen.getByRole('tab', { selected: true }) !== before;
    };
    const openFirst = () => {
      press('j');
      if (document.querySelector('.row.open') === null) fireEvent.click(document.activeElement!);
    };
    // A key that was answered is kept from the browser: fireEvent then gives back false.
    const answered = (key: string) => press(key) === false;
    const opened = (key: string) => {
      openFirst();
      return answered(key);
    };
    const inList = (key: string) => {
      answered('j');
      return answered(key);
    };
    const does: Readonly<Record<string, () => boolean>> = {
      j: () => answered('j'),
      k: () => inList('k') || answered('j'),
      '↑': () => inList('ArrowUp') || inList('ArrowDown'),
      '↓': () => inList('ArrowDown'),
      Home: () => inList('Home'),
      End: () => inList('End'),
      Enter: () => {
        openFirst();
        return document.querySelector('.row.open') !== null;
      },
      n: () => opened('n'),
      p: () => opened('p'),
      s: () => opened('s'),
      '/': () => answered('/') && document.activeElement === screen.getByRole('searchbox'),
      '←': () => turned('ArrowLeft'),
      '→': () => turned('ArrowRight'),
      Esc: () => opened('Escape') && document.querySelector('.row.open') === null,
      '?': () => answered('?'),
    };
    const listed = [...document.querySelectorAll('dialog kbd')].map((kbd) => kbd.textContent ?? '');
    expect(new Set(listed)).toEqual(new Set(Object.keys(does)));
    for (const key of listed) {
      open('指标');
      // Each begins with nothing open, and the focus nowhere.
      if (document.querySelector('.row.open') !== null) press('Escape');
      (document.activeElement as HTMLElement | null)?.blur();
      expect([key, does[key]?.()]).toEqual([key, true]);
    }
  });

  it('n and p step through the places of the row that is open', () => {
    show({});
    open('术语');
    press('j');
    fireEvent.click(document.activeElement!);
    press('n');
    expect(screen.getByText('2 / 3')).toBeTruthy();
    press('p');
    press('p');
    expect(screen.getByText('3 / 3')).toBeTruthy();
  });

  it('n takes the focus along to the row it opens, and j goes on from there', () => {
    show({});
    open('指标');
    const focused = () => document.activeElement?.closest('[data-fact-id]')?.getAttribute('data-fact-id');
    press('j');
    fireEvent.click(document.activeElement!);
    press('n');
    expect(focused()).toBe('f2');
    press('n');
    expect(focused()).toBe('f4');
    press('k');
    expect(focused()).toBe('f2');
  });

  it('a step by its button keeps the focus on that button, in the row it opens', () => {
    show({});
    open('指标');
    press('j');
    fireEvent.click(document.activeElement!);
    const next = screen.getByRole('button', { name: '下一处' });
    next.focus();
    fireEvent.click(next);
    expect(document.activeElement?.getAttribute('aria-label')).toBe('下一处');
    expect(document.activeElement?.closest('[data-fact-id]')?.getAttribute('data-fact-id')).toBe('f2');
  });

  it('Enter leads from the search to the first row that it left', () => {
    show({});
    open('指标');
    press('/');
    fireEvent.input(document.activeElement!, { target: { value: '奖补' } });
    fireEvent.keyDown(document.activeElement!, { key: 'Enter', isComposing: true });
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    press('Enter');
    expect(document.activeElement?.closest('[data-fact-id]')?.getAttribute('data-fact-id')).toBe('f3');
  });

  it('Escape empties the search, then goes back to where the reader was; while a word is spelt it only ends that', () => {
    show({});
    open('指标');
    press('j');
    press('/');
    fireEvent.input(document.activeElement!, { target: { value: '增长' } });
    const box = screen.getByRole<HTMLInputElement>('searchbox');
    fireEvent.keyDown(box, { key: 'Escape', isComposing: true });
    expect(box.value).toBe('增长');
    press('Escape');
    expect(box.value).toBe('');
    expect(document.activeElement).toBe(box);
    press('Escape');
    expect(document.activeElement?.closest('[data-fact-id]')?.getAttribute('data-fact-id')).toBe('f1');
  });

  it('/ goes to the search, where letters are letters', () => {
    show({});
    open('指标');
    press('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    press('j');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
  });

  it('the focus stays in the panel where a button goes with what it did', () => {
    show({});
    const growth = screen.getByRole('button', { name: /^增速 \d/ });
    growth.focus();
    fireEvent.click(growth);
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: /^指标/ }));
    const [clear] = screen.getAllByRole('button', { name: '清除筛选' });
    clear!.focus();
    fireEvent.click(clear!);
    expect(document.activeElement).toBe(screen.getByRole('tab', { name: /^指标/ }));
  });

  it('? shows them all', async () => {
    show({});
    press('?');
    expect(screen.getByRole('dialog', { name: '快捷键' }).textContent).toContain('下一行、上一行');
    expect(await violations()).toEqual([]);
    open('指标');
    press('j');
    expect(document.activeElement?.closest('[data-fact-id]') ?? null).toBeNull();
  });

  it('mean nothing with a modifier held', () => {
    show({});
    open('指标');
    fireEvent.keyDown(document.body, { key: 'j', ctrlKey: true });
    expect(document.activeElement?.closest('[data-fact-id]') ?? null).toBeNull();
  });
});
