import { useCallback, useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { ComparePage } from '../../components/compare/ComparePage.tsx';
import type { CompareActions, CompareData } from '../../components/compare/model.ts';
import { Words } from '../../components/i18n.ts';
import { indicatorById } from '../../lib/catalogue/catalogue.ts';
import type { ExportLanguage } from '../../lib/export/labels.ts';
import { joinedBaskets, reportBaskets } from '../../lib/extension/basket-model.ts';
import { changeBaskets } from '../../lib/extension/baskets.ts';
import type { Translate } from '../../lib/extension/i18n.ts';
import { Library } from '../../lib/extension/library/library.ts';
import { BadImport } from '../../lib/extension/library/lines.ts';
import type { ShelfReport } from '../../lib/extension/library/rows.ts';
import { targetRows } from '../../lib/extension/library/target-rows.ts';
import { toldOf } from '../../lib/extension/library/told.ts';
import { saveFile } from '../../lib/extension/save-file.ts';
import type { Merge } from '../../lib/insight/merges.ts';
import { useBaskets } from '../sidepanel/use-baskets.ts';
import { useSettings } from '../sidepanel/use-settings.ts';
import { exportedFiles } from './exported-files.ts';

/** What the page shows of the library. */
interface Shelved {
  readonly reports: readonly ShelfReport[];
  readonly merges: readonly Merge[];
}

const EMPTY: Shelved = { reports: [], merges: [] };

/** Joins the page of the comparison to the library. */
export function CompareApp() {
  const { settings, language, t } = useSettings();
  const library = useMemo(() => new Library(), []);
  const [shelved, setShelved] = useState<Shelved | null>(null);
  const [indicators, setIndicators] = useState<readonly string[]>([]);
  const baskets = useBaskets();
  const [news, setNews] = useState<string | null>(null);
  const look = useCallback(async () => {
    try {
      const [reports, merges] = await Promise.all([library.reports(), library.merges()]);
      setShelved({ reports, merges });
      // Every figure's is asked for: the grid and the first table do not wait for that.
      setIndicators(await library.indicators());
    } catch (error) {
      console.error('Report Lens could not open its library.', error);
      setShelved(EMPTY);
      setNews(toldOf(error, t));
    }
  }, [library, t]);
  useEffect(() => {
    const fill = () =>
      library.fillTexts().catch((error: unknown) => {
        console.error('Report Lens could not make the sentences of its library ready for the search.', error);
        setNews(toldOf(error, t));
      });
    void look().then(fill);
    // A report that is read meanwhile is there for whoever comes back.
    const come = () => void look();
    addEventListener('focus', come);
    return () => removeEventListener('focus', come);
  }, [look]);
  const actions = useMemo(() => toActions(library, language, t, look, setNews), [library, language, t, look]);
  const data = useMemo(() => toData(library), [library]);
  if (settings === null || shelved === null) return null;
  return (
    <Words.Provider value={t}>
      <ComparePage
        {...shelved}
        indicators={indicators}
        baskets={reportBaskets(baskets)}
        analyser={browser.runtime.getManifest().version}
        news={news}
        data={data}
        actions={actions}
      />
    </Words.Provider>
  );
}

function toData(library: Library): CompareData {
  return {
    rows: (before, after, tell) => targetRows(library, before, after, tell),
    figures: async (indicator, year) => {
      const into = indicatorById(indicator)?.name;
      const names = (await library.merges()).filter((merge) => merge.into === into).map(({ name }) => name);
      const [own, ...others] = await Promise.all([
        library.figuresOf(indicator, year),
        ...names.map((name) => library.figuresNamed(name)),
      ]);
      return [...own, ...others.flat()];
    },
    search: (words, searcher) => library.search(words, searcher),
  };
}

function toActions(
  library: Library,
  language: ExportLanguage,
  t: Translate,
  look: () => Promise<void>,
  tell: (news: string | null) => void,
): CompareActions {
  /** Does something to the library, shows what is in it then, and tells what failed. */
  const attempt = async (deed: () => Promise<string | null>) => {
    try {
      tell(await deed());
    } catch (error) {
      // What is wrong with a file is no fault of ours.
      if (!(error instanceof BadImport)) console.error('Report Lens: the library failed.', error);
      tell(toldOf(error, t));
    }
    await look();
  };
  const change = (deed: () => Promise<void>) =>
    void attempt(async () => {
      await deed();
      return null;
    });
  return {
    onExport: (form) =>
      change(async () => {
        for (const { ending, content } of await exportedFiles(library, form, language))
          saveFile(document, `report-lens-comparison.${ending}`, content);
      }),
    onImport: (file) =>
      void attempt(async () => {
        const { reports, baskets } = await library.import(textOf(file));
        const count = Object.values(baskets).flat().length;
        if (count === 0) return t('compare.imported', { count: reports });
        await changeBaskets((own) => joinedBaskets(own, baskets));
        return `${t('compare.imported', { count: reports })} · ${t('compare.importedExcerpts', { count })}`;
      }),
    onRemove: (key) => change(() => library.remove(key)),
    onClear: () =>
      change(async () => {
        if (confirm(t('compare.clearAll'))) await library.clear();
      }),
    onSettle: (key, answer) => change(() => library.settle(key, answer)),
    onIdentify: (key, place, year) =>
      change(async () => {
        // The table of divisions is the analysis's; a place that another report names has its code from there.
        const known = (await library.reports()).find(({ placeName }) => placeName === place);
        await library.identify(key, { code: known?.place ?? null, name: place, level: known?.level ?? null, year });
      }),
    onMerge: (merge) => change(() => library.merge(merge)),
    onUnmerge: (name) => change(() => library.unmerge(name)),
  };
}

/** A file as it is read, piece by piece. */
async function* textOf(file: File): AsyncGenerator<string> {
  const reader = file.stream().pipeThrough(new TextDecoderStream()).getReader();
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) yield piece.value;
}
