import type { Part } from '../model/terms.ts';
import { firstWhere } from '../text/first-where.ts';
import type { NormalText } from '../text/normal-text.ts';
import type { Span } from '../text/span.ts';
import { type AimList, findAimLists } from './aim-list.ts';
import { findHeadings, type Heading, isCountedItem } from './heading.ts';
import { findParts, type PartStart, partAt, type ReportTime } from './part.ts';

/** A section of the outline: a heading and the text up to the next heading of its level or above. */
export interface OutlineSection extends Span {
  readonly level: 1 | 2 | 3;
  readonly heading: string;
  readonly part: Part;
  readonly year: number | null;
}

/** A report's headings and parts; all offsets normal. */
export interface Outline {
  readonly sections: readonly OutlineSection[];
  readonly parts: readonly PartStart[];
  /** The sentences that set main targets. */
  readonly aims: readonly AimList[];
  /** Its headings, each with where its section ends. */
  readonly headings: readonly (Heading & { readonly sectionEnd: number })[];
}

/**
 * Reads the outline of one report.
 *
 * @param breaks ends of bold leads, normal offsets
 * @param glossaries ranges of its glossary; headings inside are entries, not sections
 * @param tables ranges of its tables; numbered rows are no sections
 */
export function readOutline(
  normal: NormalText,
  range: Span,
  time: ReportTime,
  breaks: readonly number[] = [],
  glossaries: readonly Span[] = [],
  tables: readonly Span[] = [],
): Outline {
  const found = findHeadings(normal, range, breaks).filter(
    (heading) =>
      !glossaries.some((glossary) => heading.start > glossary.start && heading.start < glossary.end) &&
      !tables.some((table) => heading.start >= table.start && heading.start < table.end),
  );
  const aims = findAimLists(normal.text, range, time.year);
  const parts = withAims(findParts(normal.text, range, found, time, glossaries), aims, time);
  const headings = found.filter(
    (heading) => partAt(parts, heading.start)?.part === 'annex' || !isCountedItem(normal.text, heading),
  );
  const sections = headings.map((heading, i): OutlineSection => {
    const part = partAt(parts, heading.start);
    return {
      start: heading.start,
      end: sectionEnd(headings, i, range),
      level: heading.level,
      heading: heading.text,
      part: part?.part ?? 'other',
      year: part?.period && /^\d{4}/.test(part.period) ? Number(part.period.slice(0, 4)) : null,
    };
  });
  return {
    sections,
    parts,
    aims,
    headings: headings.map((heading, i) => ({ ...heading, sectionEnd: sectionEnd(headings, i, range) })),
  };
}

/**
 * The sentence of the year's main targets decides itself: its list is aimed at, whatever the headings around it say
 * (二、2025年工作总体部署 … 三、2025年重点工作).
 */
function withAims(parts: readonly PartStart[], aims: readonly AimList[], time: ReportTime): PartStart[] {
  if (time.year === null || (time.kind !== undefined && time.kind !== 'work' && time.kind !== 'plan'))
    return [...parts];
  const all = [...parts];
  for (const list of aims) {
    const around = partAt(parts, list.start);
    const sure = list.own || (list.ofYear && /主要预期目标/.test(list.called));
    if (!sure || !around || around.part === 'plan' || around.part === 'annex' || around.part === 'glossary') continue;
    const behind = partAt(parts, list.end) ?? around;
    all.push(
      { start: list.start, part: 'plan', period: String(time.year), stated: true },
      { ...behind, start: list.end },
    );
  }
  return all.sort((a, b) => a.start - b.start);
}

function sectionEnd(headings: readonly Heading[], i: number, range: Span): number {
  const level = headings[i]?.level ?? 1;
  for (let next = i + 1; next < headings.length; next += 1) {
    const heading = headings[next];
    if (heading && heading.level <= level) return heading.start;
  }
  return range.end;
}

/** The innermost section that holds an offset. */
export function sectionAt(sections: readonly OutlineSection[], offset: number): number | undefined {
  const behind = firstWhere(sections.length, (index) => (sections[index]?.start ?? 0) > offset);
  for (let i = behind - 1; i >= 0; i -= 1) {
    const section = sections[i];
    if (section && offset < section.end) return i;
  }
  return undefined;
}
