import { useEffect, useMemo } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Library } from '../../lib/extension/library.ts';
import type { PanelState } from '../../lib/extension/panel-state.ts';
import { keepReports } from '../../lib/insight/keep.ts';

/** Keeps the reports that the panel shows, unless the reader has switched that off. */
export function useLibrary(state: PanelState, isOn: boolean): void {
  const library = useMemo(() => new Library(), []);
  const page = state.phase === 'ready' ? state.page : null;
  useEffect(() => {
    if (page === null || !isOn) return;
    const { analysis, text, address } = page;
    const reading = {
      source: address,
      retrieved: new Date().toISOString(),
      analyser: browser.runtime.getManifest().version,
    };
    const keep = async () => {
      for (const record of keepReports(analysis, text, reading)) await library.keep(record);
    };
    // The panel shows the report all the same; the page of the comparison tells what is wrong with the library.
    keep().catch((error: unknown) => console.error('Report Lens could not keep the report.', error));
  }, [page, isOn, library]);
}
