import actionVerbs from './data/action-verbs.json' with { type: 'json' };

const FIRST = new Set(actionVerbs.flatMap(({ words }) => words));
const LONGEST = Math.max(...[...FIRST].map((word) => word.length));

/** Whether a clause, without blanks in front, begins as a plan tells what is to be done: 实施…, 加快…, 新建…. */
export function beginsAsAction(clause: string): boolean {
  for (let length = LONGEST; length > 0; length -= 1) if (FIRST.has(clause.slice(0, length))) return true;
  return false;
}
