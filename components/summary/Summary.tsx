import { useMemo, useState } from 'preact/hooks';
import type { Facet } from '../figures/figure-filter.ts';
import type { FigureRow } from '../figures/figure-row.ts';
import { useT } from '../i18n.ts';
import type { ListProps } from '../list.ts';
import type { ReportView } from '../model.ts';
import { Checks } from './Checks.tsx';
import { Counts } from './Counts.tsx';
import { GrowthPlot } from './GrowthPlot.tsx';
import { growthRates } from './growth-rates.ts';
import { HeadlineTable } from './HeadlineTable.tsx';
import { type HeadlineRow, headlineRows, setsMainTargets } from './headline.ts';
import { MainTargets, OtherTargets } from './MainTargets.tsx';
import { Unread } from './Unread.tsx';

/** What the first screen answers: the headline indicators with what was reached and is aimed at, then the report's words. */
export function Summary(
  props: ListProps & {
    readonly view: ReportView;
    /** All figures of the report, to be counted. */
    readonly figures: readonly FigureRow[];
    readonly onOnly: (facet: Facet, value: string) => void;
  },
) {
  const { view, highlighted, onShow } = props;
  const t = useT();
  const rows = useMemo(() => headlineRows(view), [view]);
  return (
    <>
      <section class="group" aria-label={t('summary.headline')}>
        {rows.length === 0 ? (
          <p class="empty">{t('summary.noHeadline')}</p>
        ) : (
          <HeadlineTable rows={rows} {...{ view, highlighted, onShow }} />
        )}
      </section>
      {(view.mainTargets.length > 0 || setsMainTargets(view)) && (
        <section class="group">
          <h2>{t('summary.mainTargets')}</h2>
          {view.mainTargets.length === 0 && <p class="empty">{t('summary.noMainTargets')}</p>}
          {view.mainTargets.map((target) => (
            <MainTargets key={target.start} target={target} {...{ view, highlighted, onShow }} />
          ))}
        </section>
      )}
      <OtherTargets shown={shownTargets(rows)} {...{ view, highlighted, onShow }} />
      <Plot view={view} />
      <Checks {...{ view, highlighted, onShow }} />
      <Unread {...{ view, onShow }} />
      <Counts rows={props.figures} onOnly={props.onOnly} />
      <p class="group">
        <a class="link" href="/compare.html" target="_blank" rel="noreferrer">
          {t('compare.open')} <span aria-hidden="true">↗</span>
        </a>
      </p>
    </>
  );
}

function shownTargets(rows: readonly HeadlineRow[]): ReadonlySet<string> {
  return new Set(
    rows.flatMap(({ target, worded }) => [target ?? worded].flatMap((aim) => (aim === null ? [] : [aim.id]))),
  );
}

/** The growth rates drawn, one press away: the bars of the table say the most of it. */
function Plot({ view }: { readonly view: ReportView }) {
  const t = useT();
  const [isOpen, setOpen] = useState(false);
  if (growthRates(view).length === 0) return null;
  return (
    <>
      <p class="actions padded">
        <button type="button" class="link" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {t('summary.plot')} <span aria-hidden="true">{isOpen ? '⌃' : '⌄'}</span>
        </button>
      </p>
      {isOpen && <GrowthPlot view={view} />}
    </>
  );
}
