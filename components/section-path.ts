import type { Section } from '../lib/model/schema.ts';
import { readable } from '../lib/text/readable.ts';

/** A run of items under the heading they stand under. */
export interface Group<Item> {
  readonly key: string;
  readonly heading: string | null;
  readonly items: readonly Item[];
}

/** Groups items by chapter and section, in the order of the text. */
export function bySection<Item extends { readonly section: string | null }>(
  items: readonly Item[],
  sections: readonly Section[],
): Group<Item>[] {
  const paths = sectionPaths(sections);
  const groups: { key: string; heading: string | null; items: Item[] }[] = [];
  for (const item of items) {
    const heading = item.section === null ? null : (paths.get(item.section) ?? null);
    const last = groups.at(-1);
    if (last !== undefined && last.heading === heading) last.items.push(item);
    else groups.push({ key: `${groups.length} ${heading ?? ''}`, heading, items: [item] });
  }
  return groups;
}

/** For each section its heading behind that of the chapter it is in; no deeper than two levels. */
function sectionPaths(sections: readonly Section[]): Map<string, string> {
  const paths = new Map<string, string>();
  let open: Section[] = [];
  for (const section of [...sections].sort((a, b) => a.start - b.start || a.level - b.level)) {
    open = [...open.filter((outer) => outer.level < section.level), section];
    const [first, second] = open;
    const parts = [first, second === first ? undefined : second].flatMap((part) =>
      part ? [shorten(part.heading)] : [],
    );
    paths.set(section.id, parts.join(' › '));
  }
  return paths;
}

function shorten(heading: string): string {
  const text = readable(heading);
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}

/** The heading of the highest level above a section, or the section itself: `一、过去五年工作回顾`. */
export function chapterOf(sections: readonly Section[]): (section: string | null) => string | null {
  const chapters = new Map<string, string>();
  let chapter: Section | null = null;
  for (const section of [...sections].sort((a, b) => a.start - b.start || a.level - b.level)) {
    if (chapter === null || section.level <= chapter.level) chapter = section;
    chapters.set(section.id, chapter.id);
  }
  return (section) => (section === null ? null : (chapters.get(section) ?? null));
}
