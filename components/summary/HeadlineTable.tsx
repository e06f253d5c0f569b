import type { Fact } from '../../lib/model/schema.ts';
import { useSay } from '../i18n.ts';
import type { ListProps } from '../list.ts';
import type { ReportView } from '../model.ts';
import { periodWords } from '../period-words.ts';
import { FigureButton, WordedButton } from './FigureButton.tsx';
import { endOf, type HeadlineRow, type HeadlineTimes, headlineTimes } from './headline.ts';

interface Shown extends Pick<ListProps, 'lit' | 'onShow'> {
  readonly view: ReportView;
}

/** The headline indicators: result and growth beside the target, rank and last target below the name. */
export function HeadlineTable({ rows, ...shown }: Shown & { readonly rows: readonly HeadlineRow[] }) {
  const say = useSay();
  const times = headlineTimes(rows);
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
          <Headline key={row.indicator} row={row} times={times} {...shown} />
        ))}
      </tbody>
    </table>
  );
}

function Headline({ row, times, ...shown }: Shown & { readonly row: HeadlineRow; readonly times: HeadlineTimes }) {
  const say = useSay();
  const cell = (fact: Fact | null, look: 'plain' | 'target', time: string | null) =>
    fact === null ? (
      <span class="none">{say('value.none')}</span>
    ) : (
      <>
        <FigureButton {...{ fact, look }} {...shown} />
        <Apart fact={fact} time={time} />
      </>
    );
  return (
    <tr>
      <th scope="row">
        <span lang={shown.view.language}>{row.name}</span>
        {row.rank !== null && (
          <span class="beside">
            {say(/增[速幅]$/.test(row.rank.name) ? 'summary.growthRank' : 'summary.rank')}{' '}
            <span lang={shown.view.language}>{fieldOf(row.rank, shown.view.text)}</span>
            <FigureButton fact={row.rank} look="aside" {...shown} />
          </span>
        )}
        {row.lastTarget !== null && (
          <span class="beside">
            {say('summary.lastTarget')} <FigureButton fact={row.lastTarget} look="aside" {...shown} />
          </span>
        )}
      </th>
      <td>{cell(row.level, 'plain', times.result)}</td>
      <td>{cell(row.growth, 'plain', times.result)}</td>
      <td>
        {row.target === null && row.worded !== null ? (
          <WordedButton target={row.worded} onShow={shown.onShow} />
        ) : (
          cell(row.target, 'target', times.target)
        )}
      </td>
    </tr>
  );
}

/** The field a rank is won in, as written before it: of 居全省第3位 it is 全省. */
function fieldOf({ start, scope }: Fact, text: string): string {
  return /(?:全[国國省市区區县縣州球]|世界)$/.exec(text.slice(Math.max(0, start - 2), start))?.[0] ?? scope ?? '';
}

/** What sets a figure apart from its column: a time other than that of the heading. */
function Apart(props: { readonly fact: Fact; readonly time: string | null }) {
  const { period } = props.fact;
  const say = useSay();
  if (period === null || endOf(period) === props.time) return null;
  return <span class="beside">{periodWords(period, say)}</span>;
}
