import type { Section } from '../lib/model/schema.ts';
import { overlaps, type Span } from '../lib/text/span.ts';
import { useSay } from './i18n.ts';
import type { ListProps } from './list.ts';
import { oneLine, type ReportView } from './model.ts';
import { Row } from './Row.tsx';

/** The headings of a report with the number of figures under each; the one before the reader's eyes is lit. */
export function Outline({
  view,
  here,
  open,
  onShow,
  onClose,
}: ListProps & { readonly view: ReportView; readonly here: string | null }) {
  const say = useSay();
  if (view.sections.length === 0) return <p class="empty">{say('outline.empty')}</p>;
  const isRepaired = (heading: Span) => view.damage.some((run) => run.kind === 'misread' && overlaps(run, heading));
  return (
    <ul class="rows outline">
      {view.sections.map((section) => {
        const count = view.facts.filter((fact) => fact.start >= section.start && fact.start < section.end).length;
        const heading = headingPlace(view.text, section);
        return (
          <Row
            key={section.id}
            mark={{ 'data-section-id': section.id, 'data-level': String(section.level) }}
            lit={section.id === here}
            open={open === section.id}
            onShow={() => onShow(section.id, heading)}
            onClose={onClose}
            head={
              <>
                <span class="name">
                  <span lang={view.language}>{oneLine(section.heading)}</span>
                  {isRepaired(heading) && <span class="aside tag">{say('damage.repaired')}</span>}
                </span>
                {count > 0 && <span class="aside end">{say('outline.figures', { count })}</span>}
              </>
            }
          />
        );
      })}
    </ul>
  );
}

/** Where a heading stands in the page: there it may be longer than it reads, by inserted pinyin. */
function headingPlace(text: string, section: Section): Span {
  const line = text.indexOf('\n', section.start);
  const room = Math.min(line < 0 ? section.end : line, section.end);
  let end = section.start;
  for (let left = section.heading.length; left > 0 && end < room; end += 1) {
    const pinyin = /^[(（][a-zü\u00e0-\u01dc]{1,6}[)）]/.exec(text.slice(end, end + 8))?.[0];
    if (pinyin !== undefined && end > section.start) end += pinyin.length - 1;
    else left -= 1;
  }
  return { start: section.start, end: Math.max(end, Math.min(section.start + 1, section.end)) };
}
