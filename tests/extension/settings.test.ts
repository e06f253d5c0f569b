import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  completeSettings,
  DEFAULT_SETTINGS,
  isOn,
  type Settings,
  withMark,
  withSite,
} from '../../lib/extension/settings-model.ts';
import { PATIENCE } from '../support/patience.ts';

// The store's library takes the browser from here; it is loaded only with the settings, below.
vi.stubGlobal('chrome', fakeBrowser);

/** The module as a page of the extension loads it, over what the browser has stored. */
async function loaded(): Promise<typeof import('../../lib/extension/settings.ts')> {
  vi.resetModules();
  return import('../../lib/extension/settings.ts');
}

beforeEach(() => fakeBrowser.reset());

describe('the settings', () => {
  it('fill in what a damaged store lacks', () => {
    expect(completeSettings(null)).toEqual(DEFAULT_SETTINGS);
    const stored = { marks: { term: false }, palette: 'neon', language: 'fr', sitesOff: 'all' } as unknown as Settings;
    expect(completeSettings(stored)).toEqual({
      ...DEFAULT_SETTINGS,
      marks: { ...DEFAULT_SETTINGS.marks, term: false },
    });
  });

  it('switch a site off and on again, and a kind of marks', () => {
    const off = withSite(DEFAULT_SETTINGS, 'www.example.gov.cn', false);
    expect(isOn(off, 'www.example.gov.cn')).toBe(false);
    expect(isOn(withSite(off, 'www.example.gov.cn', true), 'www.example.gov.cn')).toBe(true);
    expect(withMark(DEFAULT_SETTINGS, 'term', false).marks).toEqual({ ...DEFAULT_SETTINGS.marks, term: false });
  });

  it('are those of the first start where nothing is stored', async () => {
    const { loadSettings } = await loaded();
    expect(await loadSettings()).toEqual(DEFAULT_SETTINGS);
  });

  it('of version 1 keep what was chosen, and take on one palette, automatic reading and the library', async () => {
    const old = { marks: { ...DEFAULT_SETTINGS.marks, sentence: false }, sitesOff: ['a.gov.cn'], language: 'en' };
    await fakeBrowser.storage.local.set({ settings: old });
    const { loadSettings } = await loaded();
    expect(await loadSettings()).toEqual({
      ...old,
      palette: 'default',
      automatic: true,
      library: true,
      introduced: false,
    });
    const { settings, settings$: meta } = await fakeBrowser.storage.local.get(['settings', 'settings$']);
    expect(settings).toMatchObject({ palette: 'default', automatic: true });
    expect(meta).toMatchObject({ v: 2 });
  });

  it('of this version are left as they are', async () => {
    const kept: Settings = { ...DEFAULT_SETTINGS, palette: 'safe', automatic: false };
    await fakeBrowser.storage.local.set({ settings: kept, settings$: { v: 2 } });
    const { loadSettings } = await loaded();
    expect(await loadSettings()).toEqual(kept);
  });

  it('tell of every change', async () => {
    const { changeSettings, watchSettings } = await loaded();
    const heard = vi.fn();
    const stop = watchSettings(heard);
    await changeSettings((now) => ({ ...now, palette: 'underline' }));
    await vi.waitFor(
      () => expect(heard).toHaveBeenCalledWith(expect.objectContaining({ palette: 'underline' })),
      PATIENCE,
    );
    stop();
  });
});
