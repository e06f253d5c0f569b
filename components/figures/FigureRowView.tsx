import { Fragment } from 'preact';
import { memo } from 'preact/compat';
import { showFigure } from '../../lib/export/shown-figure.ts';
import { isNameDoubtful } from '../../lib/model/unclear.ts';
import { detailsOf, neighbourViews, tableHeads } from '../card/fact-view.ts';
import { EnglishName, EnglishValue } from '../English.tsx';
import { FactDetails } from '../FactDetails.tsx';
import { Figure } from '../Figure.tsx';
import { statusWords, wordedStatus } from '../figure.ts';
import { useT } from '../i18n.ts';
import { oneLine, qualitativeWords, quote, type ReportView } from '../model.ts';
import { Neighbours } from '../Neighbours.tsx';
import { periodWords } from '../period-words.ts';
import { Quote } from '../Quote.tsx';
import { RowActions } from '../RowActions.tsx';
import { Steps } from '../Steps.tsx';
import { type LinePlace, placed } from '../use-virtual-list.ts';
import type { FigureRow } from './figure-row.ts';
import { LastTarget } from './LastTarget.tsx';
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
    readonly highlighted: boolean;
    readonly occurrences: Occurrences | null;
    readonly onShow: (row: FigureRow) => void;
    readonly onClose: () => void;
    readonly onCopyRow?: ((id: string) => Promise<boolean>) | undefined;
    /** Goes to another figure, whether the list shows it or not. */
    readonly onFollow: (id: string) => void;
    /** Goes to another of the occurrences. */
    readonly onStep: (row: FigureRow) => void;
  },
) {
  const { row, view, occurrences } = props;
  const t = useT();
  const isOpen = occurrences !== null;
  const mark = row.is === 'fact' ? { 'data-fact-id': row.id } : { 'data-target-id': row.id };
  return (
    <tr {...placed(props)} class={`row${props.highlighted ? ' highlighted' : ''}${isOpen ? ' open' : ''}`} {...mark}>
      <th scope="row" class="name">
        <button
          type="button"
          class="row-head"
          aria-current={isOpen}
          aria-expanded={isOpen}
          aria-keyshortcuts={isOpen ? 'Escape' : undefined}
          aria-describedby={`${row.id}-value ${row.id}-status`}
          onClick={() => (isOpen ? props.onClose() : props.onShow(row))}
        >
          <span lang={view.language}>{view.spell(row.name)}</span>
          <EnglishName indicator={row.indicator} />
          <Asides row={row} view={view} />
        </button>
      </th>
      <Cells row={row} view={view} />
      {isOpen && (
        <td class="detail" colSpan={5}>
          <Sentence row={row} view={view} />
          {row.is === 'fact' && <FactDetails details={detailsOf(view, view.text, row.fact, t)} />}
          {row.is === 'fact' && <LastTarget id={row.fact.id} />}
          {row.is === 'fact' && (
            <Neighbours neighbours={neighbourViews(view, view.text, row.fact, t)} onFollow={props.onFollow} />
          )}
          <div class="actions">
            <Steps
              at={occurrences.at}
              count={occurrences.rows.length}
              onStep={(to) => {
                const next = occurrences.rows[to];
                if (next !== undefined) props.onStep(next);
              }}
            />
            <RowActions row={row.is === 'fact' ? row.fact : row.target} view={view} onCopyRow={props.onCopyRow} />
          </div>
        </td>
      )}
    </tr>
  );
});

/** What the name is said of: the kind of figure, what it is compared with, and whose it is. */
function Asides({ row, view }: { readonly row: FigureRow; readonly view: ReportView }) {
  const t = useT();
  if (row.is === 'qualitative') return null;
  return (
    <>
      {showFigure(row.fact, view.text, t.language).asides.map((aside) => (
        <Fragment key={aside}>
          {' '}
          <span class="aside">{aside}</span>
        </Fragment>
      ))}
      {isNameDoubtful(row.fact) && (
        <>
          {' '}
          <span class="aside tag" title={t('fact.checkNameHint')}>
            {t('fact.checkName')}
          </span>
        </>
      )}
    </>
  );
}

/** What a row says, which stays as it is wherever the list puts the row. */
const Cells = memo(function Cells({ row, view }: { readonly row: FigureRow; readonly view: ReportView }) {
  const t = useT();
  if (row.is === 'qualitative') {
    return (
      <>
        <td class="value words" id={`${row.id}-value`} lang={view.language}>
          {qualitativeWords(row.target)}
        </td>
        <td class="change" />
        <td class="period">{row.period === null ? '' : periodWords(row.period, t)}</td>
        <td class="status" id={`${row.id}-status`}>
          <TableChip status={wordedStatus(row.target, row.status, t)} />
        </td>
      </>
    );
  }
  return (
    <>
      <td class="value" id={`${row.id}-value`} lang={view.language}>
        <Figure fact={row.fact} text={view.text} />
        <EnglishValue fact={row.fact} />
      </td>
      <td class="change" lang={view.language}>
        {row.change !== null && <Figure fact={row.change} text={view.text} />}
      </td>
      <td class="period">
        {row.period === null ? <span class="none">{t('fact.unknown')}</span> : periodWords(row.period, t)}
      </td>
      <td class="status" id={`${row.id}-status`}>
        <TableChip status={statusWords(row.fact, t)} />
      </td>
    </>
  );
});

function Sentence({ row, view }: { readonly row: FigureRow; readonly view: ReportView }) {
  if (row.is === 'qualitative')
    return (
      <p class="sentence" lang={view.language}>
        {oneLine(view.text.slice(row.place.start, row.place.end))}
      </p>
    );
  const { fact } = row;
  return (
    <p class="sentence" lang={view.language}>
      {tableHeads(fact)}
      <Quote quotation={quote(view.text, fact.sentence, fact)} />
    </p>
  );
}
