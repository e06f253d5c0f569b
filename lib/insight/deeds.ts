import { simplified } from '../text/script.ts';
import deeds from './data/deeds.json' with { type: 'json' };
import type { KeptFact } from './record.ts';
import { inCommonWords } from './same-words.ts';

const wordOf = new Map(deeds.map(({ word, as }) => [word, as]));
const words = deeds.map(({ word }) => word).sort((a, b) => b.length - a.length);
const opening = new RegExp(`^(?:${words.join('|')})`);
const closing = new RegExp(`(?:${words.join('|')})$`);
/** A deed with which a clause ends, or that has its count behind it: 和美乡村建设5个. */
const ending = new RegExp(`^(?:${words.join('|')})(?=$|\\d)`);
const anyDeed = new RegExp(words.join('|'), 'g');

/** Kinds of deeds by which something is there that was not. */
const isNew: ReadonlySet<string> = new Set(['added', 'brought']);

/** What is counted of a deed: the thing, and what is done to it; of 养老床位达4800张 nothing is. */
export interface Deed {
  readonly thing: string;
  readonly done: string;
}

/** The deed that a name tells, before or behind its thing: 新建口袋公园, 老旧小区改造; null where it tells none. */
export function deedOf(name: string): Deed | null {
  const [first] = opening.exec(name) ?? [];
  if (first !== undefined && first.length < name.length)
    return { thing: name.slice(first.length), done: wordOf.get(first) ?? first };
  const [last] = closing.exec(name) ?? [];
  if (last === undefined || last.length === name.length) return null;
  return { thing: name.slice(0, -last.length), done: wordOf.get(last) ?? last };
}

/**
 * A figure's name with the deed that stands right before it in its clause, or right behind: both of 建成口袋公园11个 and of
 * 11个口袋公园建成投用 the figure is named 口袋公园.
 */
export function nameWithDeed({ name, clause: printed }: Pick<KeptFact, 'name' | 'clause'>): string {
  const clause = simplified(printed);
  const at = clause.indexOf(name);
  if (at < 0) return name;
  const [before = ''] = closing.exec(clause.slice(0, at)) ?? [];
  return `${before}${name}${before === '' ? deedBehind(clause.slice(at + name.length)) : ''}`;
}

/** The deed right behind a name; empty where there is none. */
export function deedBehind(rest: string): string {
  return ending.exec(rest)?.[0] ?? '';
}

const openings = new RegExp(`^(${words.join('|')})[、和与及](?=${words.join('|')})`);

/** Two deeds of one thing are one, as their list has it: 新建、改造公园绿地 is 新建改造公园绿地. */
export function joinedDeeds(name: string): string {
  return name.replace(openings, '$1');
}

/** 累计建成5G基站2236个 counts all there are; 全年累计建成 those of the year. */
const total = new RegExp(`(?<!年)累计(?:已)?(?!新|净|增)(?:${words.join('|')})$`);

/** Within a name these are nouns: 基础设施建设投资. */
const noun = /(?<=.)(?:建设|发展)(?=.)/g;

/** Whether a figure counts what came new, as 新增养老床位600张 does and 养老床位达4800张 does not. */
export function isAdded(fact: Pick<KeptFact, 'name' | 'clause'>): boolean {
  const name = inCommonWords(joinedDeeds(nameWithDeed(fact))).replaceAll(noun, '');
  const told = name.match(anyDeed) ?? [];
  if (!told.some((word) => isNew.has(wordOf.get(word) ?? ''))) return false;
  const clause = simplified(fact.clause);
  return !total.test(clause.slice(0, Math.max(0, clause.indexOf(fact.name))));
}
