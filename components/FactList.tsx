import { useState } from 'preact/hooks';
import type { Fact } from '../lib/analysis/schema.ts';
import { FactRow } from './FactRow.tsx';
import { useSay } from './i18n.ts';
import type { ListProps } from './list.ts';
import { bySection, isInAnnex, type ReportView } from './model.ts';

/** Rows shown at once: more than any report has, few enough to stay quick on a page of a million signs. */
const STEP = 1000;

/** The figures of a report in the order of the text; those of indicator sentences lead, those of an annex end. */
export function FactList({ view, lit, open, onShow }: ListProps & { readonly view: ReportView }) {
  const say = useSay();
  if (view.facts.length === 0) return <p class="empty">{say('facts.empty')}</p>;
  const isAnnex = isInAnnex(view);
  const own = view.facts.filter((fact) => !isAnnex(fact));
  const leading = own.filter((fact) => fact.indicator !== null);
  const others = own.filter((fact) => fact.indicator === null);
  return (
    <>
      <FactGroup title={say('list.indicators')} facts={leading} {...{ view, lit, open, onShow }} />
      <FactGroup title={say('list.others')} facts={others} {...{ view, lit, open, onShow }} />
      <FactGroup title={say('list.annex')} facts={view.facts.filter(isAnnex)} {...{ view, lit, open, onShow }} />
    </>
  );
}

/** Figures under one title, parted by chapter and section. */
export function FactGroup({
  title,
  facts,
  view,
  lit,
  open,
  onShow,
}: ListProps & { readonly title: string; readonly facts: readonly Fact[]; readonly view: ReportView }) {
  const say = useSay();
  const [limit, setLimit] = useState(STEP);
  if (facts.length === 0) return null;
  // What is pointed at in the page is shown wherever it stands in the list.
  const lastLit = lit.size === 0 ? -1 : facts.findLastIndex((fact) => lit.has(fact.id));
  const shown = facts.slice(0, Math.max(limit, lastLit + 1));
  const rest = facts.length - shown.length;
  return (
    <section class="group">
      <h2>
        {title} <span class="count">{facts.length}</span>
      </h2>
      {bySection(shown, view.sections).map((group) => (
        <div key={group.key}>
          {group.heading !== null && <h3 class="path">{group.heading}</h3>}
          <ul class="rows">
            {group.items.map((fact) => (
              <FactRow
                key={fact.id}
                fact={fact}
                view={view}
                lit={lit.has(fact.id)}
                open={open === fact.id}
                onShow={(shown) => onShow(shown.id, shown)}
              />
            ))}
          </ul>
        </div>
      ))}
      {rest > 0 && (
        <button type="button" class="link more" onClick={() => setLimit(shown.length + STEP)}>
          {say('list.more', { count: rest })}
        </button>
      )}
    </section>
  );
}
