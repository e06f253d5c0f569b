import { indicatorById } from '../lib/catalogue/catalogue.ts';
import type { Fact, Target } from '../lib/model/schema.ts';
import { readable, readableSlice } from '../lib/text/readable.ts';
import { simplified } from '../lib/text/script.ts';
import type { ReportView } from './model.ts';

/** How names are found by their pinyin initials; its dictionary is loaded when a search begins. */
export type Spelling = typeof import('../lib/text/initials.ts');

/** What is searched of one item: its names, and all the words that a reader may look for, both in one form of letters. */
interface Searched {
  /** As written and, of an indicator, as catalogued: who looks for `dqsczz` means 生产总值 and 经济增长 too. */
  readonly names: string;
  readonly words: string;
}

/** What is searched in a report, by the id of the item. */
export type SearchIndex = ReadonlyMap<string, Searched>;

/** A search under way: which items hold every word asked for. */
export interface Query {
  readonly finds: (id: string) => boolean;
}

/** Figures by name and sentence, aims and terms by their own words, sections by their headings. */
export function searchIndex({ facts, targets, outcomes, entries, sections, text }: ReportView): SearchIndex {
  // A sentence with five figures is made ready once.
  const sentences = new Map<number, string>();
  const sentenceOf = ({ sentence }: Fact): string => {
    const known = sentences.get(sentence.start) ?? readableSlice(text, sentence);
    sentences.set(sentence.start, known);
    return known;
  };
  return new Map(
    [
      ...facts.map((fact) => [fact.id, namesOf(fact), sentenceOf(fact)] as const),
      ...[...targets, ...outcomes].map((target) => [target.id, namesOf(target), readable(target.text)] as const),
      ...entries.map((entry) => [entry.id, [entry.term], readable(entry.text)] as const),
      ...sections.map((section) => [section.id, [readable(section.heading)], ''] as const),
    ].map(([id, names, words]) => [
      id,
      { names: oneForm(names.slice(0, 2).join('\n')), words: oneForm([...names, words].join('\n')) },
    ]),
  );
}

/** The name of a figure as written, as catalogued, and the others that the catalogue knows: GDP, 经济总量. */
function namesOf({ name, indicator }: Fact | Target): string[] {
  const row = indicator === null ? undefined : indicatorById(indicator);
  // 项目投资 is listed under 固定资产投资, but is no other name of it.
  if (row === undefined || row.own.some((own) => name.startsWith(own))) return [name];
  return [name, row.name, ...row.variants.filter((variant) => !row.own.includes(variant))];
}

/**
 * A search for words, each by its letters or by the initials of a name: `dqsczz` finds 地区生产总值.
 *
 * @returns null where nothing is asked for
 */
export function queryOf(index: SearchIndex, query: string, spelling: Spelling | null): Query | null {
  const words = query
    .split(/\s+/)
    .filter((word) => word !== '')
    .map(oneForm);
  if (words.length === 0) return null;
  const tests = words.map((word) => {
    const isSpelt = spelling !== null && /^[a-z][a-z\d]+$/.test(word);
    return (item: Searched) =>
      item.words.includes(word) || (isSpelt && spelling.spells(word, spelling.initialsOf(item.names)));
  });
  // A list and each of its filters ask for the same items.
  const known = new Map<string, boolean>();
  return {
    finds(id) {
      const item = index.get(id);
      const found = known.get(id) ?? (item !== undefined && tests.every((test) => test(item)));
      known.set(id, found);
      return found;
    },
  };
}

/**
 * The form in which words are compared: `ＧＤＰ` is `gdp`, 總值 is 总值 whoever types which, `1,158.79` is `1158.79`, and
 * blanks that only lay a text out (`100 个`) are none.
 */
function oneForm(words: string): string {
  return simplified(words.normalize('NFKC').toLowerCase())
    .replaceAll(/(?<!\d)\d{1,3}(?:,\d{3})+(?!\d)/g, (grouped) => grouped.replaceAll(',', ''))
    .replaceAll(/(?<=\d) (?=\p{sc=Han}|%)|(?<=\p{sc=Han}) (?=\d)/gu, '');
}
