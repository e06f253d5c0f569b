import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { ExcerptForm } from '../lib/export/excerpt-forms.ts';
import type { Form } from '../lib/export/export-file.ts';
import { readTables } from '../lib/export/read-tables.ts';
import type { TaskScope } from '../lib/export/tasks.ts';
import { type Baskets, basketKey, type Excerpt } from '../lib/extension/basket-model.ts';
import type { ReadPage } from '../lib/extension/messages.ts';
import type { PanelState } from '../lib/extension/panel-state.ts';
import type { Settings, Switch } from '../lib/extension/settings-model.ts';
import type { Fact, Target } from '../lib/model/schema.ts';
import { readable } from '../lib/text/readable.ts';
import type { Span } from '../lib/text/span.ts';
import { StarContext } from './basket-context.ts';
import { excerptOf, keyOf } from './excerpt.ts';
import { Footer } from './Footer.tsx';
import { Introduction } from './Introduction.tsx';
import { useT } from './i18n.ts';
import { type KeptReading, type ReadingMemory, useKeptReading } from './kept-reading.ts';
import { holds, type ReportView, toViews } from './model.ts';
import { type NoticeActions, PageNotice } from './PageNotice.tsx';
import { ReportBody } from './ReportBody.tsx';
import { ReportHeader } from './ReportHeader.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useReading } from './use-reading.ts';

/** What a reader can do in the panel. */
export interface PanelActions extends NoticeActions {
  readonly onShow: (place: Span) => void;
  /** The row of the place shown was closed. */
  readonly onLetGo: () => void;
  readonly onExplain: (entry: string, place: Span) => void;
  readonly onMark: (name: Switch, on: boolean) => void;
  readonly onSite: (host: string, on: boolean) => void;
  /** Prints what is shown, or saves it as PDF, as the browser's own dialog offers. */
  readonly onPrint: () => void;
  /** The reader has read the line that explains the panel. */
  readonly onIntroduced: () => void;
  /** Opens the page of the settings. */
  readonly onSettings: () => void;
  /** Saves a report of the page as a file; whether that was possible. */
  readonly onExport: (form: Form, choice: ExportChoice) => Promise<boolean>;
  /** Copies rows as a table; whether that was possible. */
  readonly onCopyTable: (copied: CopiedRows) => Promise<boolean>;
  /** Changes what is set aside of the report of this key. */
  readonly onBasket: (report: string, change: BasketChange) => void;
  readonly onCopyBasket: (excerpts: readonly Excerpt[]) => Promise<boolean>;
  /** Saves what is set aside of a report as a file; whether that was possible. */
  readonly onExportBasket: (form: ExcerptForm, view: ReportView, excerpts: readonly Excerpt[]) => Promise<boolean>;
}

/** A change of the reader's to one basket. */
export type BasketChange =
  | { readonly is: 'star'; readonly excerpt: Excerpt }
  | { readonly is: 'move'; readonly key: string; readonly by: -1 | 1 }
  | { readonly is: 'note'; readonly key: string; readonly note: string };

/** Rows of a report to be copied as a table, in this order. */
export interface CopiedRows {
  readonly page: ReadPage;
  readonly view: ReportView;
  readonly ids: readonly string[];
}

/** A place that was clicked in the page; each click is a new one. */
export interface ChosenPlace {
  readonly id: string;
}

/** What is taken away: a report of a page, and of it the rows of these ids alone, or all where that is null. */
export interface ExportChoice {
  readonly page: ReadPage;
  readonly view: ReportView;
  readonly rows: ReadonlySet<string> | null;
  /** Whether the table of tasks has the actions of the plan that no figure measures. */
  readonly tasks: TaskScope;
}

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
      {!props.settings.introduced && <Introduction onRead={props.actions.onIntroduced} />}
      <ReportHeader views={views} chosen={shown} onChoose={choose} />
      <OneReport {...props} view={view} titles={titles} kept={kept} keep={keep} />
    </>
  );
}

const NONE: readonly Excerpt[] = [];

/** One report of the page, and what can be done with it. */
function OneReport(props: {
  readonly page: ReadPage;
  readonly view: ReportView;
  /** The titles of all reports of the page. */
  readonly titles: readonly string[];
  readonly kept: KeptReading;
  readonly keep: (change: Partial<KeptReading>) => void;
  readonly pointed: ReadonlySet<string>;
  /** The id of the section that the reader of the page has before them. */
  readonly currentSection: string | null;
  readonly chosen: ChosenPlace | null;
  readonly baskets: Baskets;
  readonly settings: Settings;
  readonly actions: PanelActions;
}) {
  const { page, view, actions } = props;
  const reading = useReading(view, props.kept, props.keep);
  useKeptFocus();
  const answered = useRef<ChosenPlace | null>(null);
  useEffect(() => {
    const { chosen } = props;
    if (chosen === null || answered.current === chosen || !holds(view, chosen.id)) return;
    answered.current = chosen;
    reading.goTo(chosen.id);
  }, [props.chosen, view]);
  const t = useT();
  const key = basketKey(props.baskets, view.address, view.title, props.titles);
  const excerpts = props.baskets[key] ?? NONE;
  const stars = useMemo(() => {
    const keys = new Set(excerpts.map((excerpt) => excerpt.key));
    return {
      has: (row: Fact | Target) => keys.has(keyOf(row, view)),
      toggle: (row: Fact | Target) => actions.onBasket(key, { is: 'star', excerpt: excerptOf(row, view, t.language) }),
    };
  }, [excerpts, view, key, t, actions]);
  const hasTables = useMemo(() => readTables(page.tables ?? [], view.facts).length > 0, [page, view]);
  const basket = {
    excerpts,
    onStar: (excerpt: Excerpt) => actions.onBasket(key, { is: 'star', excerpt }),
    onMove: (excerpt: string, by: -1 | 1) => actions.onBasket(key, { is: 'move', key: excerpt, by }),
    onNote: (excerpt: string, note: string) => actions.onBasket(key, { is: 'note', key: excerpt, note }),
    onCopyBasket: actions.onCopyBasket,
    onExportBasket: (form: ExcerptForm) => actions.onExportBasket(form, view, excerpts),
  };
  return (
    <StarContext.Provider value={stars}>
      <ReportBody
        page={page}
        view={view}
        reading={reading}
        pointed={props.pointed}
        currentSection={props.currentSection}
        onShow={actions.onShow}
        onCopyRow={(id) => actions.onCopyTable({ page, view, ids: [id] })}
        onLetGo={actions.onLetGo}
        basket={basket}
        onExplain={actions.onExplain}
        onReadAgain={actions.onReadAgain}
        onOpenDocument={actions.onOpenDocument}
      />
      <Footer
        reading={reading}
        settings={props.settings}
        host={page.host}
        elsewhere={page.elsewhere > 0}
        hasTables={hasTables}
        onMark={actions.onMark}
        onSite={(on) => actions.onSite(page.host, on)}
        onSettings={actions.onSettings}
        onPrint={actions.onPrint}
        onCopyTable={(ids) => actions.onCopyTable({ page, view, ids })}
        onExport={(form, rows, tasks) => actions.onExport(form, { page, view, rows, tasks })}
      />
    </StarContext.Provider>
  );
}
