import type { Fact } from '../../lib/analysis/schema.ts';
import { useSay } from '../i18n.ts';
import type { ListProps } from '../list.ts';
import type { ReportView } from '../model.ts';
import { FigureButton, WordedButton } from './FigureButton.tsx';
import type { HeadlineRow } from './headline.ts';

interface Shown extends Pick<ListProps, 'lit' | 'onShow'> {
  readonly view: ReportView;
}

/** The headline indicators: result and growth beside the target, rank and last target below the name. */
export function HeadlineTable({ rows, ...shown }: Shown & { readonly rows: readonly HeadlineRow[] }) {
  const say = useSay();
  return (
    <table class="headline">
      <thead>
        <tr>
          <th scope="col">{say('column.indicator')}</th>
          <th scope="col">{say('column.result')}</th>
          <th scope="col">{say('column.growth')}</th>
          <th scope="col">{say('column.target')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <Headline key={row.indicator} row={row} {...shown} />
        ))}
      </tbody>
    </table>
  );
}

function Headline({ row, ...shown }: Shown & { readonly row: HeadlineRow }) {
  const say = useSay();
  const cell = (fact: Fact | null, look: 'plain' | 'target') =>
    fact === null ? <span class="none">{say('value.none')}</span> : <FigureButton {...{ fact, look }} {...shown} />;
  return (
    <tr>
      <th scope="row">
        <span lang={shown.view.language}>{row.name}</span>
        {row.rank !== null && (
          <span class="beside">
            {say('summary.rank')} <FigureButton fact={row.rank} look="aside" {...shown} />
          </span>
        )}
        {row.lastTarget !== null && (
          <span class="beside">
            {say('summary.lastTarget')} <FigureButton fact={row.lastTarget} look="aside" {...shown} />
          </span>
        )}
      </th>
      <td>{cell(row.level, 'plain')}</td>
      <td>{cell(row.growth, 'plain')}</td>
      <td>
        {row.target === null && row.worded !== null ? (
          <WordedButton target={row.worded} onShow={shown.onShow} />
        ) : (
          cell(row.target, 'target')
        )}
      </td>
    </tr>
  );
}
