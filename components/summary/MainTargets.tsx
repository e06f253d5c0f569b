import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { changesOf } from '../../lib/insight/change.ts';
import type { Fact, MainTarget, Target } from '../../lib/model/schema.ts';
import { shownSlice } from '../../lib/text/readable.ts';
import { useT } from '../i18n.ts';
import type { ListProps } from '../list.ts';
import { oneLine, type ReportView } from '../model.ts';
import { FigureButton, WordedButton } from './FigureButton.tsx';

interface Shown extends Pick<ListProps, 'highlighted' | 'onShow'> {
  readonly view: ReportView;
}

/** The sentence that sets the main targets, its figures in bold: three lines of it, the whole on demand. */
export function MainTargets(props: Shown & { readonly target: MainTarget }) {
  const { target, view, onShow } = props;
  const t = useT();
  const [isWhole, setWhole] = useState(false);
  return (
    <figure class="main-target">
      <blockquote lang={view.language} class={isWhole ? 'whole' : undefined}>
        {sentenceOf(view, target)}
      </blockquote>
      <p class="actions">
        <button type="button" class="link" aria-expanded={isWhole} onClick={() => setWhole(!isWhole)}>
          {t(isWhole ? 'summary.fold' : 'summary.unfold')}
        </button>
        <button type="button" class="link" onClick={() => onShow(`main-${target.start}`, target)}>
          {t('summary.source')} <span aria-hidden="true">↗</span>
        </button>
      </p>
    </figure>
  );
}

/** The main targets that no headline row shows. */
export function OtherTargets(props: Shown & { readonly shown: ReadonlySet<string> }) {
  const { view, highlighted, onShow, shown } = props;
  const t = useT();
  const aims = view.mainTargets
    .flatMap((target) => aimsOf(view, target))
    .filter(({ aimed }) => !aimed.every(({ id }) => shown.has(id)));
  if (aims.length === 0) return null;
  return (
    <section class="group">
      <h2>{t('summary.others')}</h2>
      <table class="aims" aria-label={t('summary.others')}>
        <thead class="unseen">
          <tr>
            <th scope="col">{t('column.indicator')}</th>
            <th scope="col">{t('column.target')}</th>
          </tr>
        </thead>
        <tbody>
          {aims.map(({ id, name, aimed }) => (
            <tr key={id}>
              <th scope="row" lang={view.language}>
                {view.spell(oneLine(name))}
              </th>
              <td>
                {aimed.map((aim) =>
                  'sentence' in aim ? (
                    <FigureButton key={aim.id} fact={aim} look="target" {...{ view, highlighted, onShow }} />
                  ) : (
                    <WordedButton key={aim.id} target={aim} onShow={onShow} />
                  ),
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** What a main target is about, and all that is aimed at: an amount and the growth to it stand together. */
interface Aim {
  readonly id: string;
  readonly name: string;
  readonly aimed: readonly (Fact | Target)[];
}

/** The targets that a sentence sets, with and without a figure, in the order of the text. */
function aimsOf(view: ReportView, target: MainTarget): Aim[] {
  const facts = view.facts.filter((fact) => target.facts.includes(fact.id));
  const changes = changesOf(facts);
  const beside = new Set([...changes.values()]);
  const figures = facts
    .filter((fact) => !beside.has(fact))
    .map((fact) => {
      const change = changes.get(fact.id);
      return { ...fact, aimed: change === undefined ? [fact] : [fact, change] };
    });
  const worded = view.targets.filter((aim) => target.targets.includes(aim.id)).map((aim) => ({ ...aim, aimed: [aim] }));
  return [...figures, ...worded].sort((a, b) => a.start - b.start);
}

function sentenceOf(view: ReportView, target: MainTarget): ComponentChildren[] {
  const said = (start: number, end: number) => shownSlice(view.text, { start, end });
  const parts: ComponentChildren[] = [];
  let at = target.start;
  const figures = view.facts.filter((fact) => fact.start >= target.start && fact.end <= target.end);
  for (const fact of figures) {
    if (fact.start < at) continue;
    parts.push(said(at, fact.start), <b key={fact.id}>{said(fact.start, fact.end)}</b>);
    at = fact.end;
  }
  parts.push(said(at, target.end));
  return parts;
}
