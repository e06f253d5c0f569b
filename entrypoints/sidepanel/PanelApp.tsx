import { useEffect, useMemo, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Words } from '../../components/i18n.ts';
import type { ReadingMemory } from '../../components/kept-reading.ts';
import { LastTargetsContext } from '../../components/last-targets.ts';
import { Notice } from '../../components/Notice.tsx';
import { type BasketChange, type ChosenPlace, Panel, type PanelActions } from '../../components/Panel.tsx';
import { answerKey } from '../../components/panel-keys.ts';
import { clipboardTable, excerptTable } from '../../lib/export/clipboard-table.ts';
import { exportReport } from '../../lib/export/export-file.ts';
import { selected } from '../../lib/export/selection.ts';
import { type Baskets, movedExcerpt, notedExcerpt, toggledExcerpt } from '../../lib/extension/basket-model.ts';
import { changeBaskets, loadBaskets, watchBaskets } from '../../lib/extension/baskets.ts';
import type { Language } from '../../lib/extension/i18n.ts';
import { openDocument } from '../../lib/extension/open-document.ts';
import { PanelLink } from '../../lib/extension/panel-link.ts';
import type { PanelState } from '../../lib/extension/panel-state.ts';
import { saveFile } from '../../lib/extension/save-file.ts';
import { changeSettings } from '../../lib/extension/settings.ts';
import { withMark, withSite } from '../../lib/extension/settings-model.ts';
import { copyTable } from '../../lib/page/copy-table.ts';
import { useLibrary } from './use-library.ts';
import { useSettings } from './use-settings.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** Kept as long as the panel's own session: it outlives a reload of the page and of the panel, and nothing else. */
const READINGS: ReadingMemory = {
  load(address) {
    try {
      return JSON.parse(sessionStorage.getItem(`reading ${address}`) ?? 'null');
    } catch {
      // Whatever stands there is none of ours: the page is read from the beginning.
      return null;
    }
  },
  keep(address, reading) {
    try {
      sessionStorage.setItem(`reading ${address}`, JSON.stringify(reading));
    } catch (error) {
      console.warn('Report Lens could not keep where the reader was.', error);
    }
  },
};

/** Joins the panel's views to the tab and to the settings. */
export function PanelApp({ fixedTab }: { readonly fixedTab: number | null }) {
  const [state, setState] = useState<PanelState>({ phase: 'connecting' });
  const [pointed, setPointed] = useState(NOTHING);
  const [currentSection, setCurrentSection] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ChosenPlace | null>(null);
  const baskets = useBaskets();
  const { settings, language, t } = useSettings();
  const [isSaveFailed, setSaveFailed] = useState(false);
  const link = useMemo(
    () =>
      new PanelLink(
        {
          state: setState,
          pointed: (ids) => setPointed(ids.length === 0 ? NOTHING : new Set(ids)),
          at: setCurrentSection,
          chosen: (id) => setChosen({ id }),
        },
        fixedTab,
      ),
    [fixedTab],
  );
  useEffect(() => void link.start(), [link]);
  const { trouble, lastTargets } = useLibrary(state, settings?.library === true, language);
  const actions = useMemo(() => {
    /** What is not stored is told, and whatever was switched shows again what is stored. */
    const save = (saving: Promise<void>) => {
      saving.then(
        () => setSaveFailed(false),
        (error: unknown) => {
          console.error('Report Lens could not save.', error);
          setSaveFailed(true);
        },
      );
    };
    return toActions(link, language, save);
  }, [link, language]);
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      // Escape belongs first to what is open here: a word being spelt, the list of keys.
      if (event.key === 'Escape' && !event.isComposing && document.querySelector('dialog[open]') === null)
        link.closeCard();
      if (answerKey(document, event)) event.preventDefault();
    };
    addEventListener('keydown', pressed);
    return () => removeEventListener('keydown', pressed);
  }, [link]);
  if (settings === null) return null;
  return (
    <Words.Provider value={t}>
      {trouble !== null && <Notice title={t('library.notKept', { reason: t(`compare.trouble.${trouble}`) })} />}
      <LastTargetsContext.Provider value={lastTargets}>
        <Panel
          state={state}
          pointed={pointed}
          currentSection={currentSection}
          chosen={chosen}
          baskets={baskets}
          settings={settings}
          memory={READINGS}
          isSaveFailed={isSaveFailed}
          actions={actions}
        />
      </LastTargetsContext.Provider>
    </Words.Provider>
  );
}

function toActions(link: PanelLink, language: Language, save: (saving: Promise<void>) => void): PanelActions {
  const setSite = (host: string, on: boolean) => save(changeSettings((settings) => withSite(settings, host, on)));
  return {
    onShow: (place) => link.show(place),
    onLetGo: () => link.letGo(),
    onExplain: (entry, place) => link.explain(entry, place),
    onMark: (name, on) => save(changeSettings((settings) => withMark(settings, name, on))),
    onSite: setSite,
    onTurnOn: (host) => setSite(host, true),
    onOpenDocument: openDocument,
    onSettings: () => void browser.runtime.openOptionsPage(),
    onReadAnyway: () => link.readAnyway(),
    onReadAgain: () => link.readAgain(),
    onCopyTable: ({ page: { analysis, text, address }, ids }) =>
      copyTable(document, clipboardTable(analysis, text, ids, { address, language }), document.body),
    onBasket: (report, change) => save(changeBaskets((baskets) => changedBasket(baskets, report, change))),
    onPrint: () => window.print(),
    onCopyBasket: (excerpts) => copyTable(document, excerptTable(excerpts, language), document.body),
    onExport: async (form, { page, view, rows, tasks }) => {
      const { text, address } = page;
      try {
        const analysis = selected(page.analysis, view.report === null ? null : view.index, rows);
        const file = await exportReport(form, {
          analysis,
          text,
          address,
          title: view.title,
          language,
          readOn: today(),
          tasks,
        });
        saveFile(document, file.name, file.content);
        return true;
      } catch (error) {
        console.error('Report Lens could not write the file.', error);
        return false;
      }
    },
  };
}

/** The day of the reader's own clock: 2025-11-27. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}

/** What is set aside, as it stands; nothing until it is loaded. */
function useBaskets(): Baskets {
  const [baskets, setBaskets] = useState<Baskets>({});
  useEffect(() => {
    void loadBaskets().then(setBaskets);
    return watchBaskets(setBaskets);
  }, []);
  return baskets;
}

function changedBasket(baskets: Baskets, report: string, change: BasketChange): Baskets {
  switch (change.is) {
    case 'star':
      return toggledExcerpt(baskets, report, change.excerpt);
    case 'move':
      return movedExcerpt(baskets, report, change.key, change.by);
    case 'note':
      return notedExcerpt(baskets, report, change.key, change.note);
  }
}
