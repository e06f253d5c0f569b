import { memo } from 'preact/compat';
import type { Fact } from '../lib/analysis/schema.ts';
import { boundSign, kindWords, printedValue, statusWords } from './figure.ts';
import { useSay } from './i18n.ts';
import { quote, type ReportView, shortened } from './model.ts';
import { Quote } from './Quote.tsx';
import { Row } from './Row.tsx';
import { RowDeeds } from './RowDeeds.tsx';
import { StatusChip } from './StatusChip.tsx';

/** One figure: its name, its value as printed, status and period; its sentence below. */
export const FactRow = memo(function FactRow(props: {
  readonly fact: Fact;
  readonly view: ReportView;
  readonly lit: boolean;
  readonly open: boolean;
  readonly onShow: (fact: Fact) => void;
}) {
  const { fact, view } = props;
  const say = useSay();
  const value = printedValue(fact, view.text);
  const kind = kindWords(fact, say);
  const quotation = quote(view.text, fact.sentence, fact);
  return (
    <Row
      mark={{ 'data-fact-id': fact.id }}
      lit={props.lit}
      open={props.open}
      onShow={() => props.onShow(fact)}
      head={
        <>
          <span class="name">
            {fact.name}
            {kind !== null && <span class="aside"> {kind}</span>}
            {fact.scope !== null && <span class="aside"> {fact.scope}</span>}
          </span>
          <span class="value">
            {boundSign(fact, say)}
            {value.number}
            <span class="unit">{value.unit}</span>
          </span>
          <StatusChip status={statusWords(fact, say)} />
        </>
      }
    >
      <p class="sentence">
        {fact.table !== null && `${fact.table.row} · ${fact.table.column} · `}
        <Quote quotation={props.open || props.lit ? quotation : shortened(quotation)} />
      </p>
      {props.open && <RowDeeds row={fact} view={view} />}
    </Row>
  );
});
