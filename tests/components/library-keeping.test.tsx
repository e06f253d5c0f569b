import 'fake-indexeddb/auto';
import { render, waitFor } from '@testing-library/preact';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { analyze } from '../../lib/analysis/analyze.ts';
import { Library } from '../../lib/extension/library/library.ts';
import type { PanelState } from '../../lib/extension/panel-state.ts';
import { districtReport } from '../insight/reports.ts';

const tab = { inIncognitoContext: false };
vi.stubGlobal('chrome', Object.assign(fakeBrowser, { extension: tab }));
// Both ask for the browser's functions as soon as they are loaded.
const { readPageOf } = await import('../../entrypoints/reader.content/page-state.ts');
const { useLibrary } = await import('../../entrypoints/sidepanel/use-library.ts');

const TEXT = districtReport(2025, { review: '地区生产总值1800亿元、增长4.6%，固定资产投资增长6.1%。' });

/** A page whose report is shown, in a private window or not. */
function shown(isPrivate: boolean): PanelState {
  return {
    phase: 'ready',
    page: {
      title: '政府工作报告',
      address: 'https://www.example.gov.cn/report.html',
      host: 'www.example.gov.cn',
      text: TEXT,
      tables: [],
      analysis: analyze(TEXT),
      restless: false,
      isPrivate,
      glossaryLinks: [],
      elsewhere: 0,
    },
  };
}

function Shelf({ state, isOn }: { readonly state: PanelState; readonly isOn: boolean }) {
  useLibrary(state, isOn, 'zh-CN');
  return <output>{state.phase}</output>;
}

describe('what the panel keeps of the reports it shows', () => {
  beforeEach(() => {
    vi.spyOn(fakeBrowser.runtime, 'getManifest').mockReturnValue({ version: '1.0.0' } as never);
  });
  afterEach(() => vi.restoreAllMocks());

  test('nothing of a private window, and nothing where it is switched off', async () => {
    const keep = vi.spyOn(Library.prototype, 'keep').mockResolvedValue(true);
    const { rerender } = render(<Shelf state={shown(true)} isOn />);
    rerender(<Shelf state={shown(false)} isOn={false} />);
    expect(keep).not.toHaveBeenCalled();
    rerender(<Shelf state={shown(false)} isOn />);
    await waitFor(() => expect(keep).toHaveBeenCalledTimes(1));
  });
});

test.each([true, false])('a page says of its own window whether it is a private one: %s', (isPrivate) => {
  tab.inIncognitoContext = isPrivate;
  const found = { text: TEXT, tables: [], analysis: analyze(TEXT), elsewhere: [] };
  expect(readPageOf(found, document, { restless: false, marksLost: false }).isPrivate).toBe(isPrivate);
});
