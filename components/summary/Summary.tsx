import type { Facet } from '../figures/figure-filter.ts';
import { useSay } from '../i18n.ts';

import type { ListProps } from '../list.ts';
import type { ReportView } from '../model.ts';
import { periodWords } from '../period-words.ts';
import { Counts } from './Counts.tsx';
import { GrowthPlot } from './GrowthPlot.tsx';
import { HeadlineTable } from './HeadlineTable.tsx';
import { type HeadlineTimes, headlineRows, headlineTimes } from './headline.ts';

import { MainTargets } from './MainTargets.tsx';

/** What the first screen answers: the main targets in the report's own words, the headline indicators, their growth. */
export function Summary(
  props: ListProps & { readonly view: ReportView; readonly onOnly: (facet: Facet, value: string) => void },
) {
  const { view, lit, onShow } = props;
  const say = useSay();
  const rows = headlineRows(view);
  return (
    <>
      <section class="group">
        <h2>{say('summary.mainTargets')}</h2>
        {view.mainTargets.length === 0 && <p class="empty">{say('summary.noMainTargets')}</p>}
        {view.mainTargets.map((target) => (
          <MainTargets key={target.start} target={target} {...{ view, lit, onShow }} />
        ))}
      </section>
      <section class="group">
        <h2>
          {say('summary.headline')} <Times {...headlineTimes(rows)} />
        </h2>
        {rows.length === 0 ? (
          <p class="empty">{say('summary.noHeadline')}</p>
        ) : (
          <HeadlineTable rows={rows} {...{ view, lit, onShow }} />
        )}
      </section>
      <GrowthPlot view={view} />
      <Counts view={view} onOnly={props.onOnly} />
    </>
  );
}

/** From which time to which the headline leads: 2024 → 2025. */
function Times({ result, target }: HeadlineTimes) {
  const say = useSay();
  const times = [result, target].flatMap((time) => (time === null ? [] : [periodWords(time, say)]));
  return times.length === 0 ? null : <span class="aside">{times.join(' → ')}</span>;
}
