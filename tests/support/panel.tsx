import { fireEvent, render, screen } from '@testing-library/preact';
import axe from 'axe-core';
import { vi } from 'vitest';
import { FIRST_READING, type ReadingMemory } from '../../components/kept-reading.ts';
import { Panel } from '../../components/Panel.tsx';
import type { ChosenPlace, PanelActions } from '../../components/panel-actions.ts';
import type { Baskets } from '../../lib/extension/basket-model.ts';
import type { ReadPage } from '../../lib/extension/messages.ts';
import { DEFAULT_SETTINGS } from '../../lib/extension/settings-model.ts';
import type { Analysis } from '../../lib/model/schema.ts';
import { sampleAnalysis } from './analysis.ts';

export const sample = sampleAnalysis();

/** What a reader can do in the panel, as a test hears it. */
export function panelActions() {
  return {
    onShow: vi.fn(),
    onLetGo: vi.fn(),
    onBasket: vi.fn<PanelActions['onBasket']>(),
    onCopyBasket: vi.fn<PanelActions['onCopyBasket']>().mockResolvedValue(true),
    onExportBasket: vi.fn<PanelActions['onExportBasket']>().mockResolvedValue(true),
    onCopyTable: vi.fn<PanelActions['onCopyTable']>().mockResolvedValue(true),
    onExplain: vi.fn(),
    onPrint: vi.fn(),
    onMark: vi.fn(),
    onSite: vi.fn(),
    onReadAnyway: vi.fn(),
    onReadAgain: vi.fn(),
    onOpenDocument: vi.fn(),
    onOpenFile: vi.fn(),
    onIntroduced: vi.fn(),
    onTurnOn: vi.fn(),
    onSettings: vi.fn(),
    onExport: vi.fn<PanelActions['onExport']>().mockResolvedValue(true),
  };
}

/** The panel of the sample report, with what a test changes of it; and what was asked of the browser. */
export function show(
  change: Partial<Analysis>,
  rest: Partial<ReadPage> = {},
  currentSection: string | null = null,
  baskets: Baskets = {},
  memory: ReadingMemory = ALL_ROWS,
  isSaveFailed = false,
) {
  const actions = panelActions();
  const pageOf = (changed: Partial<Analysis>): ReadPage => ({
    title: '页面标题',
    address: 'https://www.example.gov.cn/report.html',
    host: 'www.example.gov.cn',
    text: sample.text,
    analysis: { ...sample.analysis, ...changed },
    restless: false,
    isPrivate: false,
    glossaryLinks: [],
    elsewhere: 0,
    ...rest,
  });
  const panelOf = (changed: Partial<Analysis>, chosen: ChosenPlace | null = null) => (
    <Panel
      state={{ phase: 'ready', page: pageOf(changed) }}
      pointed={new Set()}
      currentSection={currentSection}
      chosen={chosen}
      baskets={baskets}
      settings={DEFAULT_SETTINGS}
      memory={memory}
      isSaveFailed={isSaveFailed}
      actions={actions}
    />
  );
  const rendered = render(panelOf(change));
  /** The page is told of anew, as when the segmenter's words are in. */
  const tellAgain = (changed: Partial<Analysis>) => rendered.rerender(panelOf(changed));
  /** A place was clicked in the page. */
  const click = (id: string) => rendered.rerender(panelOf(change, { id }));
  return { ...rendered, ...actions, tellAgain, click };
}

/** Growths stand in rows of their own: most tests speak of them. */
export const ALL_ROWS: ReadingMemory = { load: () => ({ ...FIRST_READING, growths: true }), keep: () => undefined };

/** A memory of readings that a test can look into. */
export function memoryOf(kept: Map<string, unknown>): ReadingMemory {
  return { load: (address) => kept.get(address), keep: (address, reading) => void kept.set(address, reading) };
}

/** Opens a tab by its name. */
export const open = (name: string) => fireEvent.click(screen.getByRole('tab', { name: new RegExp(`^${name}`) }));

/** What axe finds wrong with what is shown; contrast is looked at in pictures. */
export async function violations(): Promise<string[]> {
  const found = await axe.run(document.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return found.violations.map((violation) => `${violation.id}: ${violation.nodes.map((node) => node.html).join(' ')}`);
}
