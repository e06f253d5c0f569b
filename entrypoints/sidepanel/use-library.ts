import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import type { LastTargets } from '../../components/last-targets.ts';
import type { Language } from '../../lib/extension/i18n.ts';
import { acrossLibrary } from '../../lib/extension/library/across.ts';
import { lastTargets } from '../../lib/extension/library/last-targets.ts';
import { Library } from '../../lib/extension/library/library.ts';
import { type LibraryTrouble, troubleOf } from '../../lib/extension/library/trouble.ts';
import type { PanelState } from '../../lib/extension/panel-state.ts';
import type { AcrossCheck } from '../../lib/insight/across.ts';
import { keepReports } from '../../lib/insight/keep.ts';

/** What the library says to the panel. */
export interface LibraryNews {
  /** Why the report shown is not kept; null where it is. */
  readonly trouble: LibraryTrouble | null;
  readonly lastTargets: LastTargets;
  /** What its other reports say of the figures of the report shown. */
  readonly across: readonly AcrossCheck[];
}

const NO_NEWS: LibraryNews = { trouble: null, lastTargets: new Map(), across: [] };

/** Keeps the reports that the panel shows, unless the reader has switched that off, or reads in a private window. */
export function useLibrary(state: PanelState, isOn: boolean, language: Language): LibraryNews {
  const library = useMemo(() => new Library(), []);
  const [news, setNews] = useState(NO_NEWS);
  const page = state.phase === 'ready' ? state.page : null;
  useEffect(() => {
    setNews(NO_NEWS);
    if (page === null || page.isPrivate || page.isPartial === true || !isOn) return;
    let isWanted = true;
    const tell = (what: LibraryNews) => {
      if (isWanted) setNews(what);
    };
    const { analysis, text, address } = page;
    const reading = {
      source: address,
      retrieved: new Date().toISOString(),
      analyser: browser.runtime.getManifest().version,
    };
    const keep = async () => {
      const records = keepReports(analysis, text, reading);
      for (const record of records) await library.keep(record);
      const targets = await Promise.all(records.map((record) => lastTargets(library, record, language)));
      const across = await Promise.all(records.map((record) => acrossLibrary(library, record)));
      tell({ trouble: null, lastTargets: new Map(targets.flatMap((own) => [...own])), across: across.flat() });
    };
    keep().catch((error: unknown) => {
      console.error('Report Lens could not keep the report.', error);
      tell({ ...NO_NEWS, trouble: troubleOf(error) });
    });
    return () => {
      isWanted = false;
    };
  }, [page, isOn, library, language]);
  return news;
}
