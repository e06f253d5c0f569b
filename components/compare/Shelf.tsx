import { basketsOf } from '../../lib/extension/basket-model.ts';
import { reportLanguage } from '../../lib/text/report-language.ts';
import { useT } from '../i18n.ts';
import { KeptExcerpts } from './KeptExcerpts.tsx';
import { LibrarySearch } from './LibrarySearch.tsx';
import type { Choice, ComparePageProps } from './model.ts';
import { ReportGrid } from './ReportGrid.tsx';

/** The reports there are, and what can be done with them. */
export function Shelf(
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
      <LibrarySearch reports={reports} data={props.data} onChoose={props.onChoose} />
      <ReportGrid reports={reports} chosen={choice} onChoose={props.onChoose} />
      <ul>
        {own.map((report) => (
          <li key={report.key}>
            <span lang={reportLanguage(report.title)}>{report.title}</span>{' '}
            <span class="aside">{t('compare.figures', { count: report.facts })}</span>{' '}
            {report.analyser !== props.analyser && <ReadAnew source={report.sources[0] ?? ''} />}{' '}
            <button
              type="button"
              class="link"
              aria-label={t('compare.remove', { title: report.title })}
              onClick={() => actions.onRemove(report.key)}
            >
              ×
            </button>
            <KeptExcerpts baskets={basketsOf(props.baskets, report, reports)} />
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
