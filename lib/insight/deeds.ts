import deeds from './data/deeds.json' with { type: 'json' };
import type { KeptFact } from './record.ts';

const wordOf = new Map(deeds.map(({ word, as }) => [word, as]));
const words = deeds.map(({ word }) => word).sort((a, b) => b.length - a.length);
const opening = new RegExp(`^(?:${words.join('|')})`);
const closing = new RegExp(`(?:${words.join('|')})$`);
const adding = new RegExp(`${deeds.flatMap(({ word, as }) => (as === 'added' ? [word] : [])).join('|')}`);

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

/** A figure's name with the deed that stands right before it in its clause: 建成口袋公园11个 is named 口袋公园. */
export function nameWithDeed({ name, clause }: Pick<KeptFact, 'name' | 'clause'>): string {
  const at = clause.indexOf(name);
  const [deed] = at < 0 ? [] : (closing.exec(clause.slice(0, at)) ?? []);
  return deed === undefined ? name : `${deed}${name}`;
}

/** 累计建成5G基站2236个 counts all there are; 全年累计建成 those of the year. */
const total = new RegExp(`(?<!年)累计(?:已)?(?!新|净|增)(?:${words.join('|')})$`);

/** Whether a figure counts what came new, as 新增养老床位600张 does and 养老床位达4800张 does not. */
export function isAdded(fact: Pick<KeptFact, 'name' | 'clause'>): boolean {
  return (
    adding.test(nameWithDeed(fact)) && !total.test(fact.clause.slice(0, Math.max(0, fact.clause.indexOf(fact.name))))
  );
}
