import 'fake-indexeddb/auto';
import { expect, test, vi } from 'vitest';
import { Library } from '../../lib/extension/library/library.ts';
import { termsOfLibrary } from '../../lib/extension/library/terms.ts';
import { DEFAULT_SETTINGS } from '../../lib/extension/settings-model.ts';
import { districtReport, kept } from '../insight/reports.ts';

const settings = vi.hoisted(() => ({ library: true }));
vi.mock('../../lib/extension/settings.ts', () => ({
  loadSettings: async () => ({ ...DEFAULT_SETTINGS, library: settings.library }),
}));

test('the background reads the terms of kept reports, and makes no library where there is none', async () => {
  expect(await termsOfLibrary()).toEqual([]);
  expect(await indexedDB.databases()).toEqual([]);
  const library = new Library();
  const record = kept(districtReport(2025, {}));
  await library.keep({ ...record, terms: [{ term: '三区三线', text: '三种空间和三条线。' }] });
  expect(await termsOfLibrary()).toEqual([{ term: '三区三线', text: '三种空间和三条线。', source: record.title }]);
  settings.library = false;
  expect(await termsOfLibrary()).toEqual([]);
  library.close();
});
