import { useState } from 'preact/hooks';
import type { ShelfReport } from '../../lib/extension/library/rows.ts';
import { reportLanguage } from '../../lib/text/report-language.ts';
import { useT } from '../i18n.ts';
import type { CompareActions } from './model.ts';

/** What the library cannot know by itself, asked once: whose a report is, and whether it is another version. */
export function Questions(props: { readonly reports: readonly ShelfReport[]; readonly actions: CompareActions }) {
  const t = useT();
  const asking = props.reports.filter(({ place, year, asks }) => place === null || year === null || asks !== null);
  if (asking.length === 0) return null;
  return (
    <section class="questions" aria-label={t('compare.questions')}>
      {asking.map((report) =>
        report.place === null || report.year === null ? (
          <Whose key={report.key} report={report} actions={props.actions} />
        ) : (
          <p key={report.key}>
            <span lang={reportLanguage(report.title)}>{report.title}</span> {t('compare.otherVersion')}{' '}
            <button type="button" class="link" onClick={() => props.actions.onSettle(report.key, 'version')}>
              {t('compare.isVersion')}
            </button>{' '}
            <button type="button" class="link" onClick={() => props.actions.onSettle(report.key, 'same')}>
              {t('compare.isSame')}
            </button>
          </p>
        ),
      )}
    </section>
  );
}

function Whose({ report, actions }: { readonly report: ShelfReport; readonly actions: CompareActions }) {
  const t = useT();
  const [place, setPlace] = useState(report.placeName ?? '');
  const [year, setYear] = useState(report.year === null ? '' : String(report.year));
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        actions.onIdentify(report.key, place.trim(), Number(year));
      }}
    >
      <span lang={reportLanguage(report.title)}>{report.title}</span> {t('compare.whose')}{' '}
      <label>
        {t('compare.placeField')}
        <input type="text" required value={place} onInput={(event) => setPlace(event.currentTarget.value)} />
      </label>{' '}
      <label>
        {t('compare.yearField')}
        <input
          type="number"
          required
          min={1950}
          max={2100}
          value={year}
          onInput={(event) => setYear(event.currentTarget.value)}
        />
      </label>{' '}
      <button type="submit" class="link">
        {t('compare.keepIdentity')}
      </button>
    </form>
  );
}
