import type { Section } from '../lib/model/schema.ts';
import { readable } from '../lib/text/readable.ts';

/** A run of items under the heading they stand under. */
export interface Group<Item> {
  readonly key: string;
  readonly heading: string | null;
  /** The id of the section that the heading is of. */
  readonly section: string | null;
  readonly items: readonly Item[];
}

/** Groups items by chapter and section, in the order of the text. */
export function bySection<Item extends { readonly section: string | null }>(
  items: readonly Item[],
  sections: readonly Section[],
): Group<Item>[] {
  const paths = sectionPaths(sections);
  const groups: { key: string; heading: string | null; section: string | null; items: Item[] }[] = [];
  for (const item of items) {
    const { heading, section } = (item.section === null ? undefined : paths.get(item.section)) ?? NO_PATH;
    const last = groups.at(-1);
    if (last !== undefined && last.heading === heading) last.items.push(item);
    else groups.push({ key: `${groups.length} ${heading ?? ''}`, heading, section, items: [item] });
  }
  return groups;
}

interface SectionPath {
  readonly heading: string | null;
  readonly section: string | null;
}

const NO_PATH: SectionPath = { heading: null, section: null };

/** For each section its heading behind that of the chapter it is in; no deeper than two levels. */
function sectionPaths(sections: readonly Section[]): Map<string, SectionPath> {
  return new Map(
    [...openSections(sections)].map(([id, open]) => {
      const shown = open.slice(0, 2);
      return [
        id,
        { heading: shown.map(({ heading }) => shorten(heading)).join(' › '), section: shown.at(-1)?.id ?? null },
      ];
    }),
  );
}

/** For each section those it stands in, from the chapter down to itself. */
function openSections(sections: readonly Section[]): Map<string, readonly Section[]> {
  const all = new Map<string, readonly Section[]>();
  let open: readonly Section[] = [];
  for (const section of [...sections].sort((a, b) => a.start - b.start || a.level - b.level)) {
    open = [...open.filter((outer) => outer.level < section.level), section];
    all.set(section.id, open);
  }
  return all;
}

function shorten(heading: string): string {
  const text = readable(heading);
  return text.length > 24 ? `${text.slice(0, 23)}…` : text;
}

/** The ids of the sections that a section stands in, from the chapter (`一、过去五年工作回顾`) down to itself. */
export function sectionsAround(sections: readonly Section[]): (section: string | null) => readonly string[] {
  const around = new Map([...openSections(sections)].map(([id, open]) => [id, open.map((one) => one.id)] as const));
  return (section) => (section === null ? undefined : around.get(section)) ?? [];
}
