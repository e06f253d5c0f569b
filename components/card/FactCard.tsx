import { Copy } from '../Copy.tsx';
import { FactDetails } from '../FactDetails.tsx';
import { useT } from '../i18n.ts';
import { Neighbours } from '../Neighbours.tsx';
import { Quote } from '../Quote.tsx';
import { StatusChip } from '../StatusChip.tsx';
import { BackButton, type CardBefore } from './BackButton.tsx';
import { type CardActions, CardShell } from './CardShell.tsx';
import type { FactView } from './fact-view.ts';

/** What a reader can do on the card of a fact. */
export interface FactCardActions extends CardActions {
  toFact(id: string): void;
  /** Copies the sentence of the figure with its report; whether that was possible. */
  cite(): Promise<boolean>;
  /** Copies the address that opens the page at its sentence. */
  link(): Promise<boolean>;
  /** Copies the figure as a row of a table. */
  copyRow(): Promise<boolean>;
}

/**
 * The card of a fact: what the row of it says too – the exact value and what decided its reading, its sentence, and the
 * nearest figures of the same thing.
 */
export function FactCard(props: {
  readonly view: FactView;
  readonly before: CardBefore | null;
  readonly actions: FactCardActions;
}) {
  const { view, actions } = props;
  const t = useT();
  return (
    <CardShell
      label={t('card.label', { term: view.name })}
      pinned
      actions={actions}
      buttons={
        <>
          <BackButton before={props.before} />
          <Copy says="row.cite" onCopy={() => actions.cite()} />
          {view.isLinked && <Copy says="row.link" onCopy={() => actions.link()} />}
          <Copy says="copy.row" onCopy={() => actions.copyRow()} />
        </>
      }
    >
      <p class="head">
        {view.name}
        {view.aside !== null && <span class="source"> {view.aside}</span>}
      </p>
      <p class="amount">
        <span class="printed">
          {view.shown.before}
          {view.shown.number}
          <span class="unit">
            {view.shown.unit}
            {view.shown.after}
          </span>
        </span>
        <StatusChip status={view.status} />
      </p>
      {view.damaged && <p class="note warning">{t('damage.figure')}</p>}
      <p class="sentence" lang={view.language}>
        {view.heads}
        <Quote quotation={view.quotation} />
      </p>
      <FactDetails details={view.details} />
      <Neighbours neighbours={view.neighbours} onFollow={(id) => actions.toFact(id)} />
    </CardShell>
  );
}
