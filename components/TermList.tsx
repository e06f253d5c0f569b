import { useState } from 'preact/hooks';
import type { GlossaryEntry } from '../lib/model/schema.ts';
import type { GlossaryLink } from '../lib/page/glossary-links.ts';
import { GlossaryElsewhere } from './GlossaryElsewhere.tsx';
import { useT } from './i18n.ts';
import type { ListProps } from './list.ts';
import { isGlossaryAlone, oneLine, type ReportView } from './model.ts';
import { Row } from './Row.tsx';
import { Steps } from './Steps.tsx';

/** The glossary of a report with the places of its terms, and the note markers that no note answers. */
export function TermList({
  view,
  highlighted,
  open,
  onShow,
  onClose,
  onExplain,
  entries,
  glossaryLinks,
}: ListProps & {
  readonly view: ReportView;
  /** The entries that the search left. */
  readonly entries: readonly GlossaryEntry[];
  readonly glossaryLinks: readonly GlossaryLink[];
}) {
  const t = useT();
  const isLost = view.unresolved.length > 0 || view.entries.length === 0;
  return (
    <>
      {view.entries.length === 0 && view.unresolved.length === 0 && <p class="empty">{t('terms.empty')}</p>}
      {isGlossaryAlone(view) && <p class="empty">{t('terms.noBody')}</p>}
      {isLost && <GlossaryElsewhere links={glossaryLinks} />}
      {entries.length === 0 && view.entries.length > 0 && <p class="empty">{t('search.none')}</p>}
      {entries.length > 0 && (
        <ul class="rows terms">
          {entries.map((entry) => (
            <TermRow
              key={entry.id}
              entry={entry}
              language={view.language}
              {...{ highlighted, open, onShow, onClose, onExplain }}
            />
          ))}
        </ul>
      )}
      {view.unresolved.length > 0 && (
        <section class="group">
          <h2>
            {t('terms.unresolved')} <span class="count">{view.unresolved.length}</span>
          </h2>
          <p class="empty">{t('terms.unresolvedHint')}</p>
          <ul class="rows">
            {view.unresolved.map((marker) => {
              const id = `marker-${marker.start}`;
              return (
                <Row
                  key={id}
                  mark={{ 'data-marker': marker.marker }}
                  highlighted={false}
                  open={open === id}
                  onShow={() => onShow(id, marker)}
                  onClose={onClose}
                  head={
                    <span class="name">
                      <b class="marker">{marker.marker}</b>
                      <span class="aside">{before(view.text, marker.start)}</span>
                    </span>
                  }
                />
              );
            })}
          </ul>
        </section>
      )}
    </>
  );
}

/** One entry: the head shows its first place in the text, the line below steps through all of them. */
function TermRow({
  entry,
  language,
  highlighted,
  open,
  onShow,
  onClose,
  onExplain = onShow,
}: ListProps & { readonly entry: GlossaryEntry; readonly language: ReportView['language'] }) {
  const t = useT();
  const places = entry.mentions;
  const aliases = otherNames(entry);
  const [place, turnTo] = useState(0);
  const step = (to: number) => {
    turnTo(to);
    const mention = places[to];
    if (mention === undefined) onShow(entry.id, entry.definition);
    else onExplain(entry.id, mention);
  };
  return (
    <Row
      mark={{ 'data-term-id': entry.id }}
      highlighted={highlighted.has(entry.id)}
      open={open === entry.id}
      onShow={() => step(0)}
      onClose={onClose}
      head={
        <>
          <span class="name term">
            <span lang={language}>{oneLine(entry.term)}</span>
            {aliases.length > 0 && <span class="aside"> {aliases.join('、')}</span>}
          </span>
          <span class="aside end">
            {entry.number !== null && t('terms.number', { number: entry.number })}
            {' · '}
            {places.length === 0 ? t('terms.nowhere') : t('terms.places', { count: places.length })}
          </span>
        </>
      }
    >
      <p class="definition" lang={language}>
        {oneLine(entry.text)}
      </p>
      {open === entry.id && (
        <div class="actions">
          <Steps at={place} count={places.length} onStep={step} />
          <button type="button" onClick={() => onShow(entry.id, entry.definition)}>
            {t('terms.definition')}
          </button>
        </div>
      )}
    </Row>
  );
}

/** The words just before a place, by which a reader knows it again. */
function before(text: string, at: number): string {
  const words = text.slice(Math.max(0, at - 22), at);
  return `…${oneLine(words.slice(words.lastIndexOf('\n') + 1))}`;
}

/** The aliases that the term itself does not already show. */
function otherNames(entry: GlossaryEntry): string[] {
  const bare = (name: string) => name.replaceAll(/[^\p{L}\p{N}]/gu, '');
  const shown = bare(entry.term);
  return entry.aliases.filter((alias) => !shown.includes(bare(alias)));
}
