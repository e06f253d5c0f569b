import { useCallback } from 'preact/hooks';
import type { ReadPage } from '../lib/extension/messages.ts';
import type { Span } from '../lib/text/span.ts';
import { Attachments } from './Attachments.tsx';
import type { BasketActions, BasketsShown } from './basket/model.ts';
import { DamageNotice } from './DamageNotice.tsx';
import { useT } from './i18n.ts';
import type { ReportView } from './model.ts';
import { Notice } from './Notice.tsx';
import { OtherParts } from './OtherParts.tsx';
import { SearchBox } from './SearchBox.tsx';
import { TabPanel } from './TabPanel.tsx';
import { TABS, type Tab, Tabs } from './Tabs.tsx';
import type { Reading } from './use-reading.ts';

/** What was found in one report: its tabs, the search in their lists, and the list chosen. */
export function ReportBody(props: {
  readonly page: ReadPage;
  readonly view: ReportView;
  readonly reading: Reading;
  readonly pointed: ReadonlySet<string>;
  readonly currentSection: string | null;
  readonly onShow: (place: Span, also?: readonly Span[]) => void;
  readonly onLetGo: () => void;
  readonly basket: BasketActions & BasketsShown;
  readonly onCopyRow: (id: string) => Promise<boolean>;
  readonly onExplain: (entry: string, place: Span) => void;
  readonly onReadAgain: () => void;
  readonly onOpenDocument: (address: string) => void;
}) {
  const { page, view, reading } = props;
  const { tab, choose, counts } = reading;
  const t = useT();
  const attachments = page.attachments ?? [];
  const show = useCallback(
    (id: string, place: Span, also?: readonly Span[]) => {
      choose(id);
      if (also === undefined) props.onShow(place);
      else props.onShow(place, also);
    },
    [choose, props.onShow],
  );
  const close = useCallback(() => {
    choose(null);
    props.onLetGo();
  }, [choose, props.onLetGo]);
  const explain = useCallback(
    (id: string, place: Span) => {
      choose(id);
      props.onExplain(id, place);
    },
    [choose, props.onExplain],
  );
  const nothing = view.facts.length + view.targets.length + view.entries.length === 0;
  const all = tab === 'outline' ? view.sections.length : (counts[tab] ?? 0);
  const left = leftIn(reading);
  const { own, others } = props.basket;
  const hasExcerpts = own.excerpts.length + others.length > 0;
  return (
    <>
      <Tabs
        tabs={TABS.filter((one) => one !== 'basket' || hasExcerpts || tab === 'basket')}
        chosen={tab}
        counts={{ ...counts, basket: own.excerpts.length }}
        onChoose={reading.turnTo}
      />
      {page.restless && <PageBanner words={t('state.restless')} onReadAgain={props.onReadAgain} />}
      {page.marksLost === true && <PageBanner words={t('state.marksLost')} onReadAgain={props.onReadAgain} />}
      <OtherParts parts={page.parts ?? []} />
      {attachments.length > 0 && (
        <div class="banner">
          {t('state.attachmentsBeside')}
          <Attachments attachments={attachments} onOpenDocument={props.onOpenDocument} />
        </div>
      )}
      <DamageNotice view={view} />
      {all > 0 && (
        <SearchBox
          query={reading.query}
          found={left}
          all={all}
          onSearch={reading.search}
          onNear={reading.prepareSearch}
        />
      )}
      <div class={`content ${tab}`} role="tabpanel" id="tab-panel" aria-labelledby={`tab-${tab}`}>
        {nothing && tab !== 'basket' ? (
          <Notice title={t('state.noFigures')} />
        ) : (
          <TabPanel
            reading={reading}
            view={view}
            highlighted={props.pointed}
            currentSection={props.currentSection}
            open={reading.open}
            glossaryLinks={page.glossaryLinks}
            onShow={show}
            onClose={close}
            onCopyRow={props.onCopyRow}
            basket={props.basket}
            onExplain={explain}
          />
        )}
      </div>
    </>
  );
}

/** What is the matter with the page, and the way to read it once more. */
function PageBanner(props: { readonly words: string; readonly onReadAgain: () => void }) {
  const t = useT();
  return (
    <p class="banner" role="status">
      {props.words}{' '}
      <button type="button" class="link" onClick={props.onReadAgain}>
        {t('state.again')}
      </button>
    </p>
  );
}

/** How many items of the list chosen are left by search and filters. */
function leftIn({ tab, entries, sections, figures }: Reading): number {
  const left: Readonly<Partial<Record<Tab, number>>> = {
    facts: figures.table.rows.length,
    targets: figures.table.rows.length,
    terms: entries.length,
    outline: sections.length,
  };
  return left[tab] ?? 0;
}
