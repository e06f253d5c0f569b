import type { ShelfReport } from '../../lib/extension/library/rows.ts';
import { reportLanguage } from '../../lib/text/report-language.ts';
import { useT } from '../i18n.ts';
import type { Choice } from './model.ts';
import { VirtualTable } from './VirtualTable.tsx';

/** Which reports there are: places × years, each cell read, missing, or there in two versions. */
export function ReportGrid(props: {
  readonly reports: readonly ShelfReport[];
  readonly chosen: Choice | null;
  readonly onChoose: (choice: Choice) => void;
}) {
  const t = useT();
  const known = props.reports.filter(({ place, year }) => place !== null && year !== null);
  const years = [...new Set(known.flatMap(({ year }) => year ?? []))].sort((a, b) => a - b);
  const places = Map.groupBy(known, ({ place }) => place ?? '');
  if (known.length === 0) return null;
  return (
    <VirtualTable
      class="grid"
      caption={t('compare.grid')}
      headHeight={24}
      rowHeight={24}
      head={
        <>
          <td />
          {years.map((year) => (
            <th key={year} scope="col">
              <abbr title={String(year)}>{String(year).slice(2)}</abbr>
            </th>
          ))}
        </>
      }
      rows={[...places]}
      keyOf={([place]) => place}
      draw={([place, own], row) => (
        <tr key={place} {...row}>
          <th scope="row" lang={reportLanguage(own[0]?.placeName ?? '')}>
            {own[0]?.placeName ?? place}
          </th>
          {years.map((year) => (
            <Cell
              key={year}
              name={`${own[0]?.placeName ?? place} ${year}`}
              count={own.filter((report) => report.year === year).length}
              isChosen={props.chosen?.place === place && props.chosen.year === year}
              onChoose={() => props.onChoose({ place, year })}
            />
          ))}
        </tr>
      )}
    />
  );
}

function Cell(props: {
  readonly name: string;
  readonly count: number;
  readonly isChosen: boolean;
  readonly onChoose: () => void;
}) {
  const t = useT();
  const state = props.count === 0 ? 'missing' : props.count === 1 ? 'read' : 'versions';
  const label = `${props.name} ${t(`compare.cell.${state}`)}`;
  return (
    <td>
      {state === 'missing' ? (
        <span class="cell missing" role="img" aria-label={label} />
      ) : (
        <button
          type="button"
          class={`cell ${state}`}
          aria-label={label}
          aria-pressed={props.isChosen}
          title={label}
          onClick={props.onChoose}
        />
      )}
    </td>
  );
}
