import { useEffect, useMemo, useState } from 'preact/hooks';
import type { Form } from '../lib/export/take-away.ts';
import type { ReadPage } from '../lib/extension/messages.ts';
import type { PanelState } from '../lib/extension/panel-state.ts';
import type { Settings, Switch } from '../lib/extension/settings-model.ts';
import type { Span } from '../lib/text/span.ts';
import { DamageNotice } from './DamageNotice.tsx';
import { Footer } from './Footer.tsx';
import { useSay } from './i18n.ts';
import { holds, type ReportView, toViews } from './model.ts';
import { Notice } from './Notice.tsx';
import { type NoticeActions, PageNotice } from './PageNotice.tsx';
import { ReportHeader } from './ReportHeader.tsx';
import { TabPanel } from './TabPanel.tsx';
import { type Tab, Tabs } from './Tabs.tsx';

/** What a reader can do in the panel. */
export interface PanelActions extends NoticeActions {
  readonly onShow: (place: Span) => void;
  readonly onExplain: (entry: string, place: Span) => void;
  readonly onMark: (name: Switch, on: boolean) => void;
  readonly onSite: (host: string, on: boolean) => void;
  /** Saves a report of the page as a file; whether that was possible. */
  readonly onTake: (form: Form, page: ReadPage, view: ReportView) => Promise<boolean>;
}

/** The whole panel: which report, its tabs, what was found, and the switches of the marks. */
export function Panel(props: {
  readonly state: PanelState;
  readonly pointed: ReadonlySet<string>;
  readonly settings: Settings;
  readonly actions: PanelActions;
}) {
  const { state, actions } = props;
  if (state.phase !== 'ready') {
    return (
      <main class="panel">
        <PageNotice state={state} {...actions} />
      </main>
    );
  }
  return <ReadReport key={state.page.host} page={state.page} {...props} />;
}

function ReadReport(props: {
  readonly page: ReadPage;
  readonly pointed: ReadonlySet<string>;
  readonly settings: Settings;
  readonly actions: PanelActions;
}) {
  const { page, pointed, actions } = props;
  const say = useSay();
  const views = useMemo(() => toViews(page), [page]);
  const [chosen, choose] = useState(0);
  const [tab, setTab] = useState<Tab>('summary');
  const [open, setOpen] = useState<string | null>(null);
  const shown = Math.min(chosen, views.length - 1);
  const view = views[shown];
  // The pointer rests on a figure of another report of this page: that report is the one looked at.
  useEffect(() => {
    const [id] = pointed;
    if (id === undefined || (view !== undefined && holds(view, id))) return;
    const other = views.findIndex((one) => holds(one, id));
    if (other >= 0) choose(other);
  }, [pointed, views, view]);
  if (view === undefined) return null;
  const nothing = view.facts.length + view.targets.length + view.entries.length === 0;
  return (
    <main class="panel">
      <ReportHeader views={views} chosen={shown} onChoose={choose} />
      <Tabs
        chosen={tab}
        counts={{
          facts: view.facts.length,
          targets: view.facts.filter((fact) => fact.status === 'target').length + view.targets.length,
          terms: view.entries.length,
        }}
        onChoose={setTab}
      />
      {page.restless && (
        <p class="banner" role="status">
          {say('state.restless')}{' '}
          <button type="button" class="link" onClick={actions.onReadAgain}>
            {say('state.again')}
          </button>
        </p>
      )}
      <DamageNotice view={view} />
      <div class="content" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
        {nothing ? (
          <Notice title={say('state.noFigures')} />
        ) : (
          <TabPanel
            tab={tab}
            view={view}
            lit={pointed}
            open={open}
            glossaryLinks={page.glossaryLinks}
            onShow={(id, place) => {
              setOpen(id);
              actions.onShow(place);
            }}
            onExplain={(id, place) => {
              setOpen(id);
              actions.onExplain(id, place);
            }}
          />
        )}
      </div>
      <Footer
        view={view}
        settings={props.settings}
        host={page.host}
        elsewhere={page.elsewhere > 0}
        onMark={actions.onMark}
        onSite={(on) => actions.onSite(page.host, on)}
        onTake={(form) => actions.onTake(form, page, view)}
      />
    </main>
  );
}
