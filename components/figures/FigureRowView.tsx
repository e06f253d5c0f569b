import { memo } from 'preact/compat';
import { aimStatus, boundSign, kindWords, printedValue, statusWords } from '../figure.ts';
import { useSay } from '../i18n.ts';
import { aimWords, oneLine, quote, type ReportView } from '../model.ts';
import { periodWords } from '../period-words.ts';
import { Quote } from '../Quote.tsx';
import { RowDeeds } from '../RowDeeds.tsx';
import { Steps } from '../Steps.tsx';
import { type LinePlace, placed } from '../use-virtual-list.ts';
import type { FigureRow } from './figure-row.ts';
import { TableChip } from './TableChip.tsx';

/** What a row's steps go through: the rows of the list that speak of the same thing. */
export interface Occurrences {
  readonly at: number;
  readonly rows: readonly FigureRow[];
}

/** One figure or aim: name, value, change, period and status; its sentence below once it is chosen. */
export const FigureRowView = memo(function FigureRowView(
  props: LinePlace & {
    readonly row: FigureRow;
    readonly view: ReportView;
    readonly lit: boolean;
    readonly occurrences: Occurrences | null;
    readonly onShow: (row: FigureRow) => void;
    /** Goes to another of the occurrences. */
    readonly onStep: (row: FigureRow) => void;
  },
) {
  const { row, view, occurrences } = props;
  const isOpen = occurrences !== null;
  const mark = row.is === 'fact' ? { 'data-fact-id': row.id } : { 'data-target-id': row.id };
  return (
    <tr {...placed(props)} class={`row${props.lit ? ' lit' : ''}${isOpen ? ' open' : ''}`} {...mark}>
      <th scope="row" class="name">
        <button
          type="button"
          class="row-head"
          aria-current={isOpen}
          aria-describedby={`${row.id}-value ${row.id}-status`}
          onClick={() => props.onShow(row)}
        >
          <span lang={view.language}>{row.name}</span>
          <Asides row={row} />
        </button>
      </th>
      <Cells row={row} view={view} />
      {isOpen && (
        <td class="detail" colSpan={5}>
          <Sentence row={row} view={view} />
          <div class="deeds">
            <Steps
              at={occurrences.at}
              count={occurrences.rows.length}
              onStep={(to) => {
                const next = occurrences.rows[to];
                if (next !== undefined) props.onStep(next);
              }}
            />
            <RowDeeds row={row.is === 'fact' ? row.fact : row.target} view={view} />
          </div>
        </td>
      )}
    </tr>
  );
});

/** What the name is said of: the kind of figure, and a territory other than the report's own. */
function Asides({ row }: { readonly row: FigureRow }) {
  const say = useSay();
  if (row.is === 'aim') return null;
  const kind = kindWords(row.fact, say);
  return (
    <>
      {kind !== null && (
        <>
          {' '}
          <span class="aside">{kind}</span>
        </>
      )}
      {row.fact.scope !== null && (
        <>
          {' '}
          <span class="aside">{row.fact.scope}</span>
        </>
      )}
    </>
  );
}

function Cells({ row, view }: { readonly row: FigureRow; readonly view: ReportView }) {
  const say = useSay();
  if (row.is === 'aim') {
    return (
      <>
        <td class="value words" id={`${row.id}-value`}>
          {aimWords(row.target)}
        </td>
        <td class="change" />
        <td class="period">{row.period === null ? '' : periodWords(row.period, say)}</td>
        <td class="status" id={`${row.id}-status`}>
          <TableChip status={aimStatus(row.target, say)} />
        </td>
      </>
    );
  }
  const value = printedValue(row.fact, view.text);
  return (
    <>
      <td class="value" id={`${row.id}-value`}>
        {boundSign(row.fact, say)}
        {value.number}
        <span class="unit">{value.unit}</span>
      </td>
      <td class="change">{row.change !== null && <Change row={row} view={view} />}</td>
      <td class="period">
        {row.period === null ? <span class="none">{say('fact.unknown')}</span> : periodWords(row.period, say)}
      </td>
      <td class="status" id={`${row.id}-status`}>
        <TableChip status={statusWords(row.fact, say)} />
      </td>
    </>
  );
}

function Change({ row, view }: { readonly row: FigureRow; readonly view: ReportView }) {
  const say = useSay();
  if (row.is === 'aim' || row.change === null) return null;
  const change = printedValue(row.change, view.text);
  const rises = typeof row.change.value === 'number' && row.change.value > 0 && row.change.bound === 'exact';
  return (
    <>
      {rises ? '+' : boundSign(row.change, say)}
      {change.number}
      <span class="unit">{change.unit}</span>
    </>
  );
}

function Sentence({ row, view }: { readonly row: FigureRow; readonly view: ReportView }) {
  if (row.is === 'aim')
    return (
      <p class="sentence" lang={view.language}>
        {oneLine(view.text.slice(row.place.start, row.place.end))}
      </p>
    );
  const { fact } = row;
  return (
    <p class="sentence" lang={view.language}>
      {fact.table !== null && `${fact.table.row} · ${fact.table.column} · `}
      <Quote quotation={quote(view.text, fact.sentence, fact)} />
    </p>
  );
}
