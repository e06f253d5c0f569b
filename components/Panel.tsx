import { useEffect, useMemo } from 'preact/hooks';
import type { Baskets } from '../lib/extension/basket-model.ts';
import type { ReadPage } from '../lib/extension/messages.ts';
import type { PanelState } from '../lib/extension/panel-state.ts';
import type { Settings } from '../lib/extension/settings-model.ts';
import { readable } from '../lib/text/readable.ts';
import { useT } from './i18n.ts';
import { type ReadingMemory, useKeptReading } from './kept-reading.ts';
import { holds, toViews } from './model.ts';
import { OneReport } from './OneReport.tsx';
import { PageNotice } from './PageNotice.tsx';
import type { ChosenPlace, PanelActions } from './panel-actions.ts';
import { ReportHeader } from './ReportHeader.tsx';

/** The whole panel: which report, its tabs, what was found, and the switches of the marks. */
export function Panel(props: {
  readonly state: PanelState;
  readonly pointed: ReadonlySet<string>;
  /** The id of the section that the reader of the page has before them. */
  readonly currentSection: string | null;
  readonly chosen: ChosenPlace | null;
  readonly baskets: Baskets;
  readonly settings: Settings;
  readonly memory: ReadingMemory;
  /** What the reader last switched or set aside could not be stored. */
  readonly isSaveFailed: boolean;
  readonly actions: PanelActions;
}) {
  const { state, actions } = props;
  const t = useT();
  return (
    <main class="panel">
      <Ready state={state} />
      {props.isSaveFailed && (
        <p class="banner damage" role="alert">
          {t('save.failed')}
        </p>
      )}
      {state.phase === 'ready' ? (
        <ReadReport key={pageKey(state.page)} page={state.page} {...props} />
      ) : (
        <PageNotice state={state} {...actions} />
      )}
    </main>
  );
}

/** A page by its address; a part of it (`#2`) is no other page. */
function pageKey({ address, host }: ReadPage): string {
  return address.replace(/#.*$/s, '') || host;
}

/** Tells those who do not see it that a page has been read: the notice before it only goes. */
function Ready({ state }: { readonly state: PanelState }) {
  const t = useT();
  return (
    <p class="unseen" aria-live="polite">
      {state.phase === 'ready' && t('state.ready', { title: readable(state.page.title) })}
    </p>
  );
}

function ReadReport(props: {
  readonly page: ReadPage;
  readonly pointed: ReadonlySet<string>;
  /** The id of the section that the reader of the page has before them. */
  readonly currentSection: string | null;
  readonly chosen: ChosenPlace | null;
  readonly baskets: Baskets;
  readonly settings: Settings;
  readonly memory: ReadingMemory;
  readonly actions: PanelActions;
}) {
  const { page, pointed, chosen: clicked } = props;
  const views = useMemo(() => toViews(page), [page]);
  const titles = useMemo(() => views.map(({ title }) => title), [views]);
  const [kept, keep] = useKeptReading(props.memory, pageKey(page));
  const choose = (report: number) => keep({ report });
  const shown = Math.min(kept.report, views.length - 1);
  const view = views[shown];
  // The pointer rests on a figure of another report of this page, or it was clicked: that report is the one looked at.
  const turnTo = (id: string | undefined) => {
    if (id === undefined || (view !== undefined && holds(view, id))) return;
    const other = views.findIndex((one) => holds(one, id));
    if (other >= 0) choose(other);
  };
  useEffect(() => turnTo([...pointed][0]), [pointed, views, view]);
  useEffect(() => turnTo(clicked?.id), [clicked]);
  // Whoever scrolls on to the next report of the page has it before them.
  useEffect(() => turnTo(props.currentSection ?? undefined), [props.currentSection]);
  if (view === undefined) return null;
  return (
    <>
      <ReportHeader
        views={views}
        chosen={shown}
        onChoose={choose}
        onIntroduced={props.settings.introduced ? null : props.actions.onIntroduced}
      />
      <OneReport {...props} view={view} titles={titles} kept={kept} keep={keep} />
    </>
  );
}
