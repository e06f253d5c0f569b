import { cleanup, fireEvent, screen } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { answerKey } from '../../components/panel-keys.ts';
import { open, show, violations } from '../support/panel.tsx';

const press = (key: string) => fireEvent.keyDown(document.activeElement ?? document.body, { key });
const answer = (event: KeyboardEvent) => void answerKey(document, event);

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

  it('/ goes to the search, where letters are letters', () => {
    show({});
    open('指标');
    press('/');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
    press('j');
    expect(document.activeElement).toBe(screen.getByRole('searchbox'));
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
