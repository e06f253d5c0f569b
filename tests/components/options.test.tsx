import { cleanup, fireEvent, render, screen } from '@testing-library/preact';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { type KeyCommand, Options } from '../../components/Options.tsx';
import { DEFAULT_SETTINGS, type Settings } from '../../lib/extension/settings-model.ts';
import { violations } from '../support/panel.tsx';

afterEach(cleanup);

function show(settings: Settings = DEFAULT_SETTINGS) {
  let now = settings;
  const onKeys = vi.fn();
  const commands: readonly KeyCommand[] = [
    { name: 'open', shortcut: 'Alt+Shift+L' },
    { name: 'next-figure', shortcut: '' },
  ];
  const view = () => (
    <Options
      settings={now}
      commands={commands}
      onKeys={onKeys}
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
