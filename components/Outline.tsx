import { useEffect, useState } from 'preact/hooks';
import type { Section } from '../lib/model/schema.ts';
import { overlaps, type Span } from '../lib/text/span.ts';
import { useT } from './i18n.ts';
import type { ListProps } from './list.ts';
import { oneLine, type ReportView } from './model.ts';
import { Row } from './Row.tsx';

/**
 * The headings of a report, each with a count that leads to its figures. One is lit: that pressed last, until the page
 * scrolls on; then the one before the reader's eyes.
 */
export function Outline({
  view,
  sections,
  currentSection,
  open,
  onShow,
  onClose,
  onOnly,
}: ListProps & {
  readonly view: ReportView;
  /** The sections that the search left. */
  readonly sections: readonly Section[];
  readonly currentSection: string | null;
  /** Shows the figures of one section alone. */
  readonly onOnly: (section: string) => void;
}) {
  const t = useT();
  const [pressed, press] = useState<string | null>(null);
  useEffect(() => press(null), [currentSection]);
  if (view.sections.length === 0) return <p class="empty">{t('outline.empty')}</p>;
  if (sections.length === 0) return <p class="empty">{t('search.none')}</p>;
  const isRepaired = (heading: Span) => view.damage.some((run) => run.kind === 'misread' && overlaps(run, heading));
  return (
    <ul class="rows outline">
      {sections.map((section) => {
        const count = view.facts.filter((fact) => fact.start >= section.start && fact.start < section.end).length;
        const heading = headingPlace(view.text, section);
        return (
          <Row
            key={section.id}
            mark={{ 'data-section-id': section.id, 'data-level': String(section.level) }}
            highlighted={section.id === (pressed ?? currentSection)}
            open={open === section.id}
            onShow={() => {
              press(section.id);
              onShow(section.id, heading);
            }}
            onClose={onClose}
            head={
              <span class="name">
                <span lang={view.language}>{oneLine(section.heading)}</span>
                {isRepaired(heading) && <span class="aside tag">{t('damage.repaired')}</span>}
              </span>
            }
          >
            {count > 0 && (
              <button
                type="button"
                class="aside end only"
                aria-label={t('outline.only', { heading: oneLine(section.heading), count })}
                onClick={() => onOnly(section.id)}
              >
                {t('outline.figures', { count })}
              </button>
            )}
          </Row>
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
