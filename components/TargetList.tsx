import { FactGroup } from './FactList.tsx';
import { useSay } from './i18n.ts';
import type { ListProps } from './list.ts';
import { bySection, isInAnnex, oneLine, type ReportView } from './model.ts';
import { Row } from './Row.tsx';
import { StatusChip } from './StatusChip.tsx';

/** What a report aims at: figures first, then aims without one. */
export function TargetList({ view, lit, open, onShow }: ListProps & { readonly view: ReportView }) {
  const say = useSay();
  const isAnnex = isInAnnex(view);
  const all = view.facts.filter((fact) => fact.status === 'target');
  const facts = all.filter((fact) => !isAnnex(fact));
  const worded = view.targets.filter((target) => !isAnnex(target));
  if (all.length === 0 && view.targets.length === 0) return <p class="empty">{say('targets.empty')}</p>;
  const list = { view, lit, open, onShow };
  return (
    <>
      <FactGroup title={say('list.indicators')} facts={facts.filter((fact) => fact.indicator !== null)} {...list} />
      {worded.length > 0 && (
        <section class="group">
          <h2>
            {say('list.figureless')} <span class="count">{worded.length}</span>
          </h2>
          {bySection(worded, view.sections).map((group) => (
            <div key={group.key}>
              {group.heading !== null && <h3 class="path">{group.heading}</h3>}
              <ul class="rows">
                {group.items.map((target) => (
                  <Row
                    key={target.id}
                    mark={{ 'data-target-id': target.id }}
                    lit={lit.has(target.id)}
                    open={open === target.id}
                    onShow={() => onShow(target.id, target)}
                    head={
                      <>
                        <span class="name">{target.name}</span>
                        <span class="value words">{oneLine(target.text)}</span>
                        <StatusChip status={{ look: 'target', words: target.period ?? say('status.target') }} />
                      </>
                    }
                  />
                ))}
              </ul>
            </div>
          ))}
        </section>
      )}
      <FactGroup title={say('list.others')} facts={facts.filter((fact) => fact.indicator === null)} {...list} />
      <FactGroup title={say('list.annex')} facts={all.filter(isAnnex)} {...list} />
    </>
  );
}
