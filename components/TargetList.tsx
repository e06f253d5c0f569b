import type { Target } from '../lib/analysis/schema.ts';
import { FactGroup } from './FactList.tsx';
import { useSay } from './i18n.ts';
import type { ListProps } from './list.ts';
import { bySection, isInAnnex, oneLine, type ReportView } from './model.ts';
import { Row } from './Row.tsx';
import { RowDeeds } from './RowDeeds.tsx';
import { StatusChip } from './StatusChip.tsx';

/** What a report aims at: figures first, then aims without one; those of an annex apart. */
export function TargetList({ view, lit, open, onShow }: ListProps & { readonly view: ReportView }) {
  const say = useSay();
  const isAnnex = isInAnnex(view);
  const all = view.facts.filter((fact) => fact.status === 'target');
  if (all.length === 0 && view.targets.length === 0) return <p class="empty">{say('targets.empty')}</p>;
  const facts = all.filter((fact) => !isAnnex(fact));
  const worded = view.targets.filter((target) => !isAnnex(target));
  const list = { view, lit, open, onShow };
  return (
    <>
      <FactGroup title={say('list.indicators')} facts={facts.filter((fact) => fact.indicator !== null)} {...list} />
      <WordedGroup title={say('list.figureless')} targets={worded} {...list} />
      <FactGroup title={say('list.others')} facts={facts.filter((fact) => fact.indicator === null)} {...list} />
      <FactGroup title={say('list.annex')} facts={all.filter(isAnnex)} {...list} />
      <WordedGroup
        title={`${say('list.annex')} · ${say('list.figureless')}`}
        targets={view.targets.filter(isAnnex)}
        {...list}
      />
    </>
  );
}

/** Aims without a figure under one title, parted by chapter and section. */
function WordedGroup(
  props: ListProps & { readonly title: string; readonly targets: readonly Target[]; readonly view: ReportView },
) {
  const { title, targets, view, lit, open, onShow } = props;
  const say = useSay();
  if (targets.length === 0) return null;
  return (
    <section class="group">
      <h2>
        {title} <span class="count">{targets.length}</span>
      </h2>
      {bySection(targets, view.sections).map((group) => (
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
              >
                {open === target.id && <RowDeeds row={target} view={view} />}
              </Row>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
