import type { Check, Fact } from '../model/schema.ts';
import { addedStatements } from './checks/added.ts';
import { Beside } from './checks/beside.ts';
import { judge, type Statement } from './checks/check.ts';
import { nationStatements, tableStatements } from './checks/elsewhere.ts';
import type { Figure } from './checks/figure.ts';
import { growthStatements } from './checks/growth.ts';
import { namedRatioStatements } from './checks/named-ratio.ts';
import { progressStatements } from './checks/progress.ts';
import { rateStatements } from './checks/rate.ts';
import { shareStatements } from './checks/share.ts';
import { urbanizationStatements } from './checks/urbanization.ts';
import { partsStatements, structureStatements, wholeStatements } from './checks/whole.ts';
import { plainName } from './names.ts';

/** What is looked for inside one sentence; the section it stands in is at hand. */
const IN_SENTENCE: readonly ((sentence: readonly Figure[], section: readonly Figure[]) => Statement[])[] = [
  growthStatements,
  addedStatements,
  progressStatements,
  rateStatements,
  shareStatements,
  namedRatioStatements,
  partsStatements,
  urbanizationStatements,
];
/** What is looked for in a section, and in a whole report. */
const IN_SECTION: readonly ((section: readonly Figure[], beside: Beside) => Statement[])[] = [
  wholeStatements,
  structureStatements,
  nationStatements,
];

/**
 * The report against itself: every figure that can be computed from others of the same report. A statement that its
 * own digits contradict is `differs`; where basis or base may explain it, `unclear`.
 *
 * @param facts of an analysis, in the order of the text
 * @param words the normal text of a range of the offsets that the facts have
 */
export function checkFigures(facts: readonly Fact[], words: (start: number, end: number) => string): Check[] {
  const figures = facts
    .filter(({ damaged }) => !damaged)
    .map((fact, i, all) => figureOf(fact, all[i - 1], all[i + 1], words));
  const statements: Statement[] = [];
  for (const section of groups(figures, ({ fact }) => `${fact.report} ${fact.section}`)) {
    let read = 0;
    for (const sentence of groups(section, ({ fact }) => String(fact.sentence.start))) {
      const around = section.slice(Math.max(0, read - AROUND), read + sentence.length + AROUND);
      read += sentence.length;
      // A sentence of so many figures is a list that somebody pasted; nobody computes there.
      if (sentence.length > MOST_IN_SENTENCE) continue;
      for (const find of IN_SENTENCE) statements.push(...find(sentence, around));
    }
    const beside = new Beside(section);
    for (const find of IN_SECTION) statements.push(...find(section, beside));
  }
  for (const report of groups(figures, ({ fact }) => String(fact.report))) statements.push(...tableStatements(report));
  return once(statements.flatMap((statement) => judge(statement) ?? []));
}

function figureOf(
  fact: Fact,
  before: Fact | undefined,
  after: Fact | undefined,
  words: (start: number, end: number) => string,
): Figure {
  const isSame = (other: Fact | undefined): other is Fact => other?.sentence.start === fact.sentence.start;
  const from = isSame(before) && before.end <= fact.start ? before.end : fact.sentence.start;
  const to = isSame(after) && after.start >= fact.end ? after.start : fact.sentence.end;
  return {
    fact,
    lead: words(Math.max(from, fact.start - LONGEST), fact.start),
    tail: words(fact.end, Math.min(to, fact.end + LONGEST)),
    printed: words(fact.start, fact.end),
    plain: plainName(fact.name),
  };
}

/** How many figures of its section a sentence is held against, before and behind. */
const AROUND = 120;
const MOST_IN_SENTENCE = 60;

/** No check reads further than this from its figure. */
const LONGEST = 80;

function groups(figures: readonly Figure[], keyOf: (figure: Figure) => string): Figure[][] {
  return [...Map.groupBy(figures, keyOf).values()];
}

/** A figure is checked once in one way. */
function once(checks: readonly Check[]): Check[] {
  const seen = new Set<string>();
  return checks.filter(({ facts }) => {
    const stated = facts.at(-1) ?? '';
    const isNew = !seen.has(stated);
    seen.add(stated);
    return isNew;
  });
}
