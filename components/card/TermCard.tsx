import { useEffect, useRef, useState } from 'preact/hooks';
import type { MessageKey } from '../../lib/extension/i18n.ts';
import { Copy } from '../Copy.tsx';
import { useT } from '../i18n.ts';
import { BackButton, type CardBefore } from './BackButton.tsx';
import { type CardActions, CardShell } from './CardShell.tsx';
import type { Explanation, FormMet, TermView } from './term-view.ts';

/** What a reader can do on the card of a term. */
export interface TermCardActions extends CardActions {
  step(by: 1 | -1): void;
  toEntry(id: string): void;
  /** Copies an explanation with its source; whether that was possible. */
  copy(explained: Explanation): Promise<boolean>;
}

/**
 * The card of a term: its definition, how it is met here, where else it stands. A term in the definition leads to its own
 * explanation, and so on; each has the way back to the one before.
 */
export function TermCard(props: {
  readonly view: TermView;
  /** The explanation of an entry that a definition links to; undefined for none of this report. */
  readonly linked: (entry: string) => Explanation | undefined;
  /** The card that led to this one. */
  readonly before: CardBefore | null;
  readonly pinned: boolean;
  readonly actions: TermCardActions;
}) {
  const { view, linked, actions } = props;
  const t = useT();
  const [followed, follow] = useState<readonly string[]>([]);
  const back = useRef<HTMLSpanElement>(null);
  const way = [view, ...followed.flatMap((entry) => linked(entry) ?? [])];
  const explained = way.at(-1) ?? view;
  const termBefore = way.at(-2);
  const isLinked = termBefore !== undefined;
  useEffect(() => {
    // What was pressed is gone: the keyboard goes on at the way back, and once that is gone too, at the card.
    if (isLinked) back.current?.querySelector('button')?.focus({ preventScroll: true });
  }, [explained.id]);
  const before =
    termBefore === undefined
      ? props.before
      : { term: termBefore.term, go: () => follow((entries) => entries.slice(0, -1)) };
  return (
    <CardShell
      label={t('card.label', { term: explained.term })}
      pinned={props.pinned}
      actions={actions}
      buttons={
        <>
          <span class="way" ref={back}>
            <BackButton before={before} />
          </span>
          {!isLinked && view.places > 1 && <Steps view={view} onStep={actions.step} />}
          {view.here && (
            <button type="button" onClick={() => actions.toEntry(explained.id)}>
              {t('card.toEntry')}
            </button>
          )}
          <Copy key={explained.id} says="card.copy" onCopy={() => actions.copy(explained)} />
        </>
      }
    >
      <p class="head">
        {explained.term}{' '}
        <span class={view.source === null ? 'source' : 'source long'}>{sourceWords(view, explained, t)}</span>
      </p>
      {!isLinked && view.met !== null && <Met met={view.met} />}
      {!isLinked && <Repaired repaired={view.repaired} damaged={view.damaged} />}
      <p class="definition">
        {explained.definition.map((part, index) =>
          part.entry === null || linked(part.entry) === undefined ? (
            part.text
          ) : (
            <TermLink
              key={`${index} ${part.entry}`}
              entry={part.entry}
              onFollow={(entry) => follow((entries) => [...entries, entry])}
            >
              {part.text}
            </TermLink>
          ),
        )}
      </p>
    </CardShell>
  );
}

/** A term in a definition that has an explanation of its own. */
function TermLink(props: {
  readonly entry: string;
  readonly onFollow: (entry: string) => void;
  readonly children: string;
}) {
  return (
    <button type="button" class="term-link" onClick={() => props.onFollow(props.entry)}>
      {props.children}
    </button>
  );
}

function sourceWords(view: TermView, explained: Explanation, t: ReturnType<typeof useT>): string {
  if (view.source !== null) return t('card.sourceElsewhere', { title: view.source });
  return explained.number === null ? t('card.sourceBare') : t('card.source', { number: explained.number });
}

const MET: Readonly<Record<FormMet['form'], MessageKey>> = { alias: 'card.metAlias', marker: 'card.metMarker' };

function Met({ met }: { readonly met: FormMet }) {
  const t = useT();
  return <p class="note">{t(MET[met.form], { words: innerQuotes(met.words) })}</p>;
}

/** Quotes inside of quotes are single ones. */
function innerQuotes(words: string): string {
  return words.replaceAll('“', '‘').replaceAll('”', '’');
}

/** Says that a place is damaged, and how it was probably written. */
export function Repaired(props: { readonly repaired: string | null; readonly damaged: boolean }) {
  const t = useT();
  if (props.repaired === null) return props.damaged ? <p class="note">{t('damage.place')}</p> : null;
  return (
    <p class="note">
      <span class="tag">{t('damage.repaired')}</span> {props.repaired}
    </p>
  );
}

function Steps({ view, onStep }: { readonly view: TermView; readonly onStep: (by: 1 | -1) => void }) {
  const t = useT();
  return (
    <span class="steps">
      <button type="button" aria-label={t('card.previous')} onClick={() => onStep(-1)}>
        ‹
      </button>
      <span class="count" role="status" aria-label={t('card.place', { place: view.place, places: view.places })}>
        {view.place === 0 ? '–' : view.place} / {view.places}
      </span>
      <button type="button" aria-label={t('card.next')} onClick={() => onStep(1)}>
        ›
      </button>
    </span>
  );
}
