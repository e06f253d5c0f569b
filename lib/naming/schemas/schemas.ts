import type { ClauseFrame } from '../../clause/frame.ts';
import type { Topic } from '../../clause/topic.ts';
import { type Naming, takenName } from '../named.ts';
import { aimAlone } from './aim.ts';
import { lastNamed, madeLonger } from './carried.ts';
import { counted, pickedByExamples } from './count.ts';
import { deedAlone, deedOfClause, partAlone } from './deed.ts';
import { accountTotal, partSpent, sumByPurpose } from './flow.ts';
import { growth, growthBehind, rate } from './growth.ts';
import { medals } from './medal.ts';
import { rank } from './rank.ts';
import type { Schema } from './schema.ts';
import { portion, shareOfBudget, shareOfPlan, shareOfWhole } from './share.ts';
import { measured, measureOfThing, stock } from './stock.ts';
import { streak } from './streak.ts';

/** All schemas; the first that has a name for a figure gives it. Each says by its example which figures are of its sort. */
export const schemas: readonly Schema[] = [
  rank,
  streak,
  growth,
  growthBehind,
  madeLonger,
  shareOfBudget,
  shareOfPlan,
  aimAlone,
  medals,
  sumByPurpose,
  partSpent,
  pickedByExamples,
  accountTotal,
  portion,
  shareOfWhole,
  rate,
  deedOfClause,
  counted,
  measureOfThing,
  measured,
  stock,
  deedAlone,
  partAlone,
  lastNamed,
];

/** The name of a figure by the schemas, and what is spoken of behind it. */
export function nameOne(frame: ClauseFrame, topic: Topic): Naming {
  for (const schema of schemas) {
    const naming = schema(frame, topic);
    if (naming) return naming;
  }
  return takenName('', topic);
}
