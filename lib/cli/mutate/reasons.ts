import { z } from 'zod';

/**
 * Why no test can notice a condition held.
 *
 * - `time`: it spares work. What comes behind it decides the same, only later.
 * - `type`: it says what the compiler cannot know (an index that is there, a group that always matches).
 * - `same`: what it tells apart is read the same on both ways; `why` says by which.
 */
const reasonSchema = z.strictObject({
  /** As it stands in the source, its blanks made one. */
  condition: z.string(),
  held: z.boolean(),
  kind: z.enum(['time', 'type', 'same']),
  why: z.string().min(8),
});

/** The reasons by file: `lib/quantity/unit.ts`. */
export const reasonsSchema = z.record(z.string(), z.array(reasonSchema));
export type Reasons = z.infer<typeof reasonsSchema>;

/** A condition of a file held at a value. */
export interface Held {
  readonly file: string;
  readonly words: string;
  readonly value: boolean;
  /** Whether a test noticed. */
  readonly noticed: boolean;
}

/** What is wrong with the list itself; `explained` has what of the mutants it accounts for. */
export interface Explained {
  readonly explained: ReadonlySet<Held>;
  readonly complaints: readonly string[];
}

/**
 * Holds mutants against the list of reasons.
 *
 * @param mutants all of the files that were tried; a reason for another file is not looked at
 */
export function explain(mutants: readonly Held[], reasons: Reasons): Explained {
  const explained = new Set<Held>();
  const complaints: string[] = [];
  const files = Map.groupBy(mutants, ({ file }) => file);
  for (const [file, list] of Object.entries(reasons)) {
    const tried = files.get(file);
    if (!tried) continue;
    for (const { condition, held } of list) {
      const place = `${file}  always ${held}: ${condition}`;
      const meant = tried.filter(({ words, value }) => words === condition && value === held);
      if (meant.length === 0) complaints.push(`${place}\n    has a reason, but stands nowhere`);
      else if (meant.every(({ noticed }) => noticed)) complaints.push(`${place}\n    has a reason, but a test notices`);
      for (const mutant of meant) if (!mutant.noticed) explained.add(mutant);
    }
  }
  return { explained, complaints };
}
