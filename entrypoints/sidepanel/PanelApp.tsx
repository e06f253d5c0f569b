import { useEffect, useMemo, useState } from 'preact/hooks';
import { AcrossContext } from '../../components/across.ts';
import { Words } from '../../components/i18n.ts';
import { LastTargetsContext } from '../../components/last-targets.ts';
import { Notice } from '../../components/Notice.tsx';
import { Panel } from '../../components/Panel.tsx';
import type { ChosenPlace } from '../../components/panel-actions.ts';
import { answerKey } from '../../components/panel-keys.ts';
import { PanelLink } from '../../lib/extension/panel-link.ts';
import type { PanelState } from '../../lib/extension/panel-state.ts';
import { toActions } from './panel-actions.ts';
import { READINGS } from './session-readings.ts';
import { useBaskets } from './use-baskets.ts';
import { useLibrary } from './use-library.ts';
import { useSettings } from './use-settings.ts';

const NOTHING: ReadonlySet<string> = new Set();

/** Joins the panel's views to the tab and to the settings. */
export function PanelApp({ fixedTab }: { readonly fixedTab: number | null }) {
  const [state, setState] = useState<PanelState>({ phase: 'connecting' });
  const [pointed, setPointed] = useState(NOTHING);
  const [currentSection, setCurrentSection] = useState<string | null>(null);
  const [chosen, setChosen] = useState<ChosenPlace | null>(null);
  const baskets = useBaskets();
  const { settings, language, t } = useSettings();
  // Each failure draws the panel anew: a switch shows what is stored, however often it is pressed in vain.
  const [failures, setFailures] = useState(0);
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
  const { trouble, lastTargets, across } = useLibrary(state, settings?.library === true, language);
  const actions = useMemo(() => {
    /** What is not stored is told, and whatever was switched shows again what is stored. */
    const save = (saving: Promise<void>) => {
      saving.then(
        () => setFailures(0),
        (error: unknown) => {
          console.error('Report Lens could not save.', error);
          setFailures((count) => count + 1);
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
        <AcrossContext.Provider value={across}>
          <Panel
            state={state}
            pointed={pointed}
            currentSection={currentSection}
            chosen={chosen}
            baskets={baskets}
            settings={settings}
            memory={READINGS}
            isSaveFailed={failures > 0}
            actions={actions}
          />
        </AcrossContext.Provider>
      </LastTargetsContext.Provider>
    </Words.Provider>
  );
}
