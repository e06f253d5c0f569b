import { useState } from 'preact/hooks';
import type { ShelfReport } from '../../lib/extension/library/rows.ts';
import type { Merge } from '../../lib/insight/merges.ts';
import { useT } from '../i18n.ts';
import { type Choice, COMPARISON_FORMS, type CompareActions, type CompareData } from './model.ts';
import { Questions } from './Questions.tsx';
import { ReportGrid } from './ReportGrid.tsx';
import { SeriesView } from './SeriesView.tsx';
import { TargetTable } from './TargetTable.tsx';
import { useLoaded } from './use-loaded.ts';

const VIEWS = ['targets', 'years', 'places'] as const;
type View = (typeof VIEWS)[number];

export interface ComparePageProps {
  readonly reports: readonly ShelfReport[];
  readonly indicators: readonly string[];
  readonly merges: readonly Merge[];
  /** The version that reads reports now: what an older one read is offered to be read anew. */
  readonly analyser: string;
  /** What came of the last import or failure, in words. */
  readonly news: string | null;
  readonly data: CompareData;
  readonly actions: CompareActions;
}

/** The library, and what its reports say side by side: 目标与结果, 多年, 各地. */
export function ComparePage(props: ComparePageProps) {
  const { reports, actions } = props;
  const t = useT();
  const [view, show] = useState<View>('targets');
  const [chosen, choose] = useState<Choice | null>(null);
  const choice = chosen ?? lastPair(reports) ?? lastReport(reports);
  const name = reports.find(({ place }) => place === choice?.place)?.placeName ?? '';
  return (
    <main class="compare">
      <header>
        <h1>{t('compare.title')}</h1>
        {choice && (
          <p class="aside" lang="zh-Hans">
            {name} · {view === 'targets' ? `${choice.year - 1} → ${choice.year}` : choice.year}
          </p>
        )}
        <nav class="views" aria-label={t('compare.views')}>
          {VIEWS.map((one) => (
            <button key={one} type="button" class="link" aria-pressed={view === one} onClick={() => show(one)}>
              {t(`compare.view.${one}`)}
            </button>
          ))}
        </nav>
        <details class="export">
          <summary>{t('compare.export')}</summary>
          <div>
            {COMPARISON_FORMS.map((form) => (
              <button
                key={form}
                type="button"
                class="link"
                disabled={reports.length === 0}
                onClick={() => actions.onExport(form)}
              >
                {t(`compare.form.${form}`)}
              </button>
            ))}
          </div>
        </details>
      </header>
      <p role="status" class="news">
        {props.news}
      </p>
      <Questions reports={reports} actions={actions} />
      <div class="columns">
        <Shelf {...props} choice={choice} onChoose={choose} />
        {reports.length === 0 ? (
          <p class="empty">{t('compare.nothing')}</p>
        ) : view === 'targets' ? (
          <Targets {...props} choice={choice} />
        ) : (
          <SeriesView {...props} along={view} place={choice?.place ?? null} year={choice?.year ?? null} />
        )}
      </div>
    </main>
  );
}

/** The report that looks back furthest into the present, with one of the year before it. */
function lastPair(reports: readonly ShelfReport[]): Choice | null {
  const work = reports.filter(({ kind, place, year }) => kind === 'work' && place !== null && year !== null);
  const pairs = work.flatMap(({ place, year }): Choice[] => {
    const isPaired = work.some((other) => other.place === place && other.year === (year ?? 0) - 1);
    return place !== null && year !== null && isPaired ? [{ place, year }] : [];
  });
  return pairs.sort((a, b) => b.year - a.year)[0] ?? null;
}

function lastReport(reports: readonly ShelfReport[]): Choice | null {
  const known = reports.flatMap(({ place, year }): Choice[] =>
    place === null || year === null ? [] : [{ place, year }],
  );
  return known.sort((a, b) => b.year - a.year)[0] ?? null;
}

/** What became of the targets that the chosen report looks back on. */
function Targets(props: ComparePageProps & { readonly choice: Choice | null }) {
  const { reports, choice, data } = props;
  const t = useT();
  const keyOf = (year: number) =>
    reports.find((report) => report.kind === 'work' && report.place === choice?.place && report.year === year)?.key;
  const [before, after] = choice ? [keyOf(choice.year - 1), keyOf(choice.year)] : [undefined, undefined];
  const rows = useLoaded(
    async () => (before === undefined || after === undefined ? null : data.rows(before, after)),
    [data, before, after],
    [reports, props.merges],
  );
  if (before === undefined || after === undefined)
    return (
      <p class="empty">
        {choice && reports.length > 1 ? t('compare.noPair', { year: choice.year - 1 }) : t('compare.nothing')}
      </p>
    );
  return rows === null ? <p class="empty" aria-busy="true" /> : <TargetTable key={after} rows={rows} />;
}

/** The reports there are, and what can be done with them. */
function Shelf(
  props: ComparePageProps & { readonly choice: Choice | null; readonly onChoose: (choice: Choice) => void },
) {
  const { reports, actions, choice } = props;
  const t = useT();
  const own = reports.filter(({ place, year }) => place === choice?.place && year === choice?.year);
  const size = reports.reduce((all, report) => all + report.size, 0);
  return (
    <section class="shelf" aria-label={t('compare.library')}>
      <h2>
        {t('compare.library')} <span class="count">{reports.length}</span>
      </h2>
      <Search {...props} />
      <div class="scroll">
        <ReportGrid reports={reports} chosen={choice} onChoose={props.onChoose} />
      </div>
      <ul>
        {own.map((report) => (
          <li key={report.key}>
            <span lang="zh-Hans">{report.title}</span>{' '}
            <span class="aside">{t('compare.figures', { count: report.facts })}</span>{' '}
            {report.analyser !== props.analyser && <ReadAnew source={report.sources[0] ?? ''} />}
            <button
              type="button"
              class="link"
              aria-label={t('compare.remove', { title: report.title })}
              onClick={() => actions.onRemove(report.key)}
            >
              ×
            </button>
          </li>
        ))}
      </ul>
      {reports.length > 0 && (
        <p class="aside">
          {t('compare.size', { count: reports.length, size: (size / 1e6).toFixed(1) })}
          <br />
          {t('compare.legend')}
        </p>
      )}
      <p class="actions">
        <label class="link">
          {t('compare.import')}
          <input
            type="file"
            accept=".jsonl"
            class="unseen"
            onChange={(event) => {
              const [file] = event.currentTarget.files ?? [];
              if (file) actions.onImport(file);
              event.currentTarget.value = '';
            }}
          />
        </label>
        {reports.length > 0 && (
          <button type="button" class="link" onClick={actions.onClear}>
            {t('compare.clear')}
          </button>
        )}
      </p>
    </section>
  );
}

/** The way to a page that an older version read: opened, it is read anew, and the newer reading stays. */
function ReadAnew({ source }: { readonly source: string }) {
  const t = useT();
  if (!/^https?:/.test(source)) return null;
  return (
    <a href={source} target="_blank" rel="noreferrer" title={t('compare.readAnewHint')}>
      {t('compare.readAnew')}
    </a>
  );
}

/** Reports by title, place and year, figures by their names. */
function Search(props: ComparePageProps & { readonly onChoose: (choice: Choice) => void }) {
  const t = useT();
  const [words, setWords] = useState('');
  const found = useLoaded(() => props.data.search(words), [props.data, words], [props.reports]);
  const byKey = new Map(props.reports.map((report) => [report.key, report]));
  const go = (report: ShelfReport | undefined) => {
    if (report && report.place !== null && report.year !== null)
      props.onChoose({ place: report.place, year: report.year });
  };
  return (
    <search>
      <input
        type="search"
        aria-label={t('compare.search')}
        placeholder={t('compare.search')}
        value={words}
        onInput={(event) => setWords(event.currentTarget.value)}
      />
      {words.trim() !== '' && found !== null && (
        <ul class="found" lang="zh-Hans">
          {found.reports.slice(0, MOST_SHOWN).map((report) => (
            <li key={report.key}>
              <button type="button" class="link" onClick={() => go(report)}>
                {report.title}
              </button>
            </li>
          ))}
          {found.facts.slice(0, MOST_SHOWN).map((fact) => {
            const report = byKey.get(fact.report);
            return (
              <li key={`${fact.report} ${fact.clause} ${fact.printed}`}>
                <button type="button" class="link" onClick={() => go(report)}>
                  {fact.clause}
                </button>{' '}
                <span class="aside">
                  {report?.placeName} {report?.year}
                </span>
              </li>
            );
          })}
          {found.reports.length + found.facts.length === 0 && <li class="aside">{t('compare.noneFound')}</li>}
        </ul>
      )}
    </search>
  );
}

const MOST_SHOWN = 30;
