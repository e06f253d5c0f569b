import { planName } from './five-year-plan.ts';
import { wholeTerritory } from './territory.ts';

/** What stands in capitals in a pattern for a list of the language. */
const LISTS: Readonly<Record<string, string>> = { PLAN: planName, WHOLE: wholeTerritory };

/**
 * A pattern in which PLAN stands for the short name of a five-year plan and WHOLE for a whole territory: `/较PLAN期末/`
 * is one of 较“十三五”期末 and of 较十三五期末, `/居WHOLE首位/` of 居全省首位. In `(PLAN)` the group holds the name with its
 * quotation marks, as `yearsOfPlan` takes it.
 */
export function withWords(pattern: RegExp): RegExp {
  return new RegExp(
    pattern.source.replaceAll(/PLAN|WHOLE/g, (name) => LISTS[name] ?? name),
    pattern.flags,
  );
}
