import { useMemo, useState } from 'preact/hooks';
import type { ReadPage } from '../lib/extension/messages.ts';
import type { Span } from '../lib/text/span.ts';
import { DamageNotice } from './DamageNotice.tsx';
import { useSay } from './i18n.ts';
import type { ReportView } from './model.ts';
import { Notice } from './Notice.tsx';
import { OtherParts } from './OtherParts.tsx';
import { SearchBox } from './SearchBox.tsx';
import { searched, searchIndex } from './search.ts';
import { TabPanel } from './TabPanel.tsx';
import { type Tab, Tabs } from './Tabs.tsx';

/** What was found in one report: its tabs, the search in their lists, and the list chosen. */
export function ReportBody(props: {
  readonly page: ReadPage;
  readonly view: ReportView;
  readonly pointed: ReadonlySet<string>;
  readonly onShow: (place: Span) => void;
  readonly onExplain: (entry: string, place: Span) => void;
  readonly onReadAgain: () => void;
}) {
  const { page, view } = props;
  const say = useSay();
  const [tab, setTab] = useState<Tab>('summary');
  const [open, setOpen] = useState<string | null>(null);
  const [query, search] = useState('');
  const index = useMemo(() => searchIndex(view), [view]);
  const found = useMemo(() => searched(view, index, query), [view, index, query]);
  const counts = countsOf(view);
  const all = counts[tab] ?? 0;
  const left = countsOf(found)[tab] ?? 0;
  const nothing = view.facts.length + view.targets.length + view.entries.length === 0;
  const missed = all > 0 && left === 0;
  return (
    <>
      <Tabs chosen={tab} counts={counts} onChoose={setTab} />
      {page.restless && (
        <p class="banner" role="status">
          {say('state.restless')}{' '}
          <button type="button" class="link" onClick={props.onReadAgain}>
            {say('state.again')}
          </button>
        </p>
      )}
      <OtherParts parts={page.parts ?? []} />
      <DamageNotice view={view} />
      {all > 0 && <SearchBox query={query} found={left} all={all} onSearch={search} />}
      <div class="content" role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
        {nothing && <Notice title={say('state.noFigures')} />}
        {missed && <p class="empty">{say('search.none')}</p>}
        {!nothing && !missed && (
          <TabPanel
            tab={tab}
            // 摘要 and 大纲 are read whole.
            view={all > 0 ? found : view}
            lit={props.pointed}
            open={open}
            glossaryLinks={page.glossaryLinks}
            onShow={(id, place) => {
              setOpen(id);
              props.onShow(place);
            }}
            onExplain={(id, place) => {
              setOpen(id);
              props.onExplain(id, place);
            }}
          />
        )}
      </div>
    </>
  );
}

/** How much each tab lists; 摘要 and 大纲 are no lists and have no count. */
function countsOf(view: ReportView): Readonly<Partial<Record<Tab, number>>> {
  return {
    facts: view.facts.length,
    targets: view.facts.filter((fact) => fact.status === 'target').length + view.targets.length,
    terms: view.entries.length,
  };
}
