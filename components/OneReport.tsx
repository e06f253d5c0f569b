import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import { readTables } from '../lib/export/read-tables.ts';
import { type Baskets, basketKey, type Excerpt, reportBaskets } from '../lib/extension/basket-model.ts';
import type { ReadPage } from '../lib/extension/messages.ts';
import type { Settings } from '../lib/extension/settings-model.ts';
import type { Fact, Target } from '../lib/model/schema.ts';
import { useAcross } from './across.ts';
import { excerptOf, keyOf } from './basket/excerpt.ts';
import { StarContext } from './basket/star-context.ts';
import { Footer } from './Footer.tsx';
import { useT } from './i18n.ts';
import type { KeptReading } from './kept-reading.ts';
import { holds, type ReportView } from './model.ts';
import type { ChosenPlace, PanelActions } from './panel-actions.ts';
import { ReportBody } from './ReportBody.tsx';
import { useKeptFocus } from './use-kept-focus.ts';
import { useReading } from './use-reading.ts';

const NONE: readonly Excerpt[] = [];

/** One report of the page, and what can be done with it. */
export function OneReport(props: {
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
  const across = useAcross(useMemo(() => new Set(view.facts.map(({ id }) => id)), [view]));
  const hasTables = useMemo(() => readTables(page.tables ?? [], view.facts).length > 0, [page, view]);
  // The same function as long as it copies from the same report: rows that stay are not drawn anew at each letter typed.
  const copyRow = useCallback((id: string) => actions.onCopyTable({ page, view, ids: [id] }), [actions, page, view]);
  const basket = useMemo(
    () => ({
      own: { key, address: view.address, title: view.title, excerpts },
      others: reportBaskets(props.baskets).filter((other) => other.key !== key),
      onBasket: actions.onBasket,
      onCopyBasket: actions.onCopyBasket,
      onExportBasket: actions.onExportBasket,
    }),
    [props.baskets, key, view, excerpts, actions],
  );
  return (
    <StarContext.Provider value={stars}>
      <ReportBody
        page={page}
        view={view}
        reading={reading}
        pointed={props.pointed}
        currentSection={props.currentSection}
        onShow={actions.onShow}
        onCopyRow={copyRow}
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
        hasTasks={view.sections.some(({ part }) => part === 'plan') || reading.counts.targets !== 0}
        onMark={actions.onMark}
        onSite={(on) => actions.onSite(page.host, on)}
        onSettings={actions.onSettings}
        onPrint={actions.onPrint}
        onCopyTable={(ids) => actions.onCopyTable({ page, view, ids })}
        onExport={(form, rows, tasks) => actions.onExport(form, { page, view, rows, tasks, across })}
      />
    </StarContext.Provider>
  );
}
