import { useSay } from './i18n.ts';
import type { ListProps } from './list.ts';
import { oneLine, type ReportView } from './model.ts';
import { Row } from './Row.tsx';

/** The headings of a report with the number of figures under each. */
export function Outline({ view, lit, open, onShow }: ListProps & { readonly view: ReportView }) {
  const say = useSay();
  if (view.sections.length === 0) return <p class="empty">{say('outline.empty')}</p>;
  return (
    <ul class="rows outline">
      {view.sections.map((section) => {
        const count = view.facts.filter((fact) => fact.start >= section.start && fact.start < section.end).length;
        const heading = { start: section.start, end: Math.min(section.start + section.heading.length, section.end) };
        return (
          <Row
            key={section.id}
            mark={{ 'data-section-id': section.id, 'data-level': String(section.level) }}
            lit={lit.has(section.id)}
            open={open === section.id}
            onShow={() => onShow(section.id, heading)}
            head={
              <>
                <span class="name">{oneLine(section.heading)}</span>
                {count > 0 && <span class="aside end">{say('outline.figures', { count })}</span>}
              </>
            }
          />
        );
      })}
    </ul>
  );
}
