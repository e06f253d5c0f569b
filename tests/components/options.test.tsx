import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type KeyCommand, Options } from '../../components/Options.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/extension/settings-model.ts';
import { violations } from '../support/panel.tsx';

afterEach(cleanup);

function show(settings: Settings = DEFAULT_SETTINGS, isSaveFailed = false) {
  let now = settings;
  const onKeys = vi.fn();
  const commands: readonly KeyCommand[] = [
    { name: 'next-figure', shortcut: '' },
    { name: 'open', shortcut: 'Alt+Shift+L' },
    { name: 'previous-term', shortcut: 'Alt+Shift+,' },
    { name: 'next-term', shortcut: 'Alt+Shift+.' },
  ];
  const view = () => (
    <Options
      settings={now}
      commands={commands}
      onKeys={onKeys}
      isSaveFailed={isSaveFailed}
      onChange={(change) => {
        now = change(now);
        rendered.rerender(view());
      }}
    />
  );
  const rendered = render(view());
  return { onKeys, stored: () => now };
}

describe('the page of the settings', () => {
  it('has no access fault', async () => {
    show({ ...DEFAULT_SETTINGS, sitesOff: ['www.example.gov.cn'] });
    expect(await violations()).toEqual([]);
  });

  it('changes what is read by itself, what is marked, how, and in which language', () => {
    const { stored } = show();
    fireEvent.click(screen.getByRole('checkbox', { name: /^自动阅读/ }));
    fireEvent.click(screen.getByRole('checkbox', { name: '指标句底色' }));
    fireEvent.click(screen.getByRole('radio', { name: /^色觉友好/ }));
    fireEvent.click(screen.getByRole('radio', { name: 'English' }));
    expect(stored()).toEqual({
      ...DEFAULT_SETTINGS,
      marks: { ...DEFAULT_SETTINGS.marks, sentence: false },
      automatic: false,
      palette: 'safe',
      language: 'en',
    });
  });

  it('says that what was changed could not be stored', async () => {
    show(DEFAULT_SETTINGS, true);
    expect(screen.getByRole('alert').textContent).toContain('没有存下来');
    expect(await violations()).toEqual([]);
  });

  it('has the keys in the order in which they are looked for, not that of the browser', () => {
    show();
    const names = [...document.querySelectorAll('.commands dt')].map((one) => one.textContent);
    expect(names).toEqual(['打开侧栏', '解释下一个术语', '解释上一个术语', '下一个数据']);
  });

  it('lists the sites that are off, and switches them on again', () => {
    const { stored } = show({ ...DEFAULT_SETTINGS, sitesOff: ['a.gov.cn', 'b.gov.cn'] });
    fireEvent.click(screen.getByRole('button', { name: '重新启用 a.gov.cn' }));
    expect(stored().sitesOff).toEqual(['b.gov.cn']);
  });

  it('tells the keys of the page, and leads to where the browser assigns them', () => {
    const { onKeys } = show();
    expect(screen.getByText('Alt+Shift+L')).toBeTruthy();
    expect(screen.getByText('未设')).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: '在浏览器中更改…' }));
    expect(onKeys).toHaveBeenCalledOnce();
  });
});
