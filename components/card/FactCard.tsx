import { Copy } from '../Copy.tsx';
import { FactDetails } from '../FactDetails.tsx';
import { useT } from '../i18n.ts';
import { StatusChip } from '../StatusChip.tsx';
import { type CardActions, CardShell } from './CardShell.tsx';
import type { FactView } from './fact-view.ts';

/** What a reader can do on the card of a fact. */
export interface FactCardActions extends CardActions {
  toFact(id: string): void;
  /** Copies the sentence of the figure with its report; whether that was possible. */
  cite(): Promise<boolean>;
  /** Copies the address that opens the page at its sentence. */
  link(): Promise<boolean>;
}

/** The card of a fact: the exact value and what decided its reading, and the nearest figures of the same thing. */
export function FactCard(props: { readonly view: FactView; readonly actions: FactCardActions }) {
  const { view, actions } = props;
  const t = useT();
  return (
    <CardShell
      label={t('card.label', { term: view.name })}
      pinned
      actions={actions}
      buttons={
        <>
          <Copy says="row.cite" onCopy={() => actions.cite()} />
          <Copy says="row.link" onCopy={() => actions.link()} />
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
      <FactDetails details={view.details} />
      {view.neighbours.length > 0 && (
        <>
          <p class="subhead">{t('fact.neighbours')}</p>
          <ul class="neighbours">
            {view.neighbours.map((other) => (
              <li key={other.id}>
                <button type="button" onClick={() => actions.toFact(other.id)}>
                  <span>
                    <span class="value">{other.value}</span>
                    {other.aside !== null && <span class="aside"> {other.aside}</span>}
                  </span>{' '}
                  <StatusChip status={other.status} />
                </button>
              </li>
            ))}
          </ul>
        </>
      )}
    </CardShell>
  );
}
