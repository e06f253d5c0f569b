import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { z } from 'zod';

/** The sets of labelled facts, as folders of the shared labels. */
export const SETS = ['.', 'fresh', 'local', 'genres'] as const;

const chunkSchema = z.object({
  doc: z.string(),
  file: z.string().optional(),
  start: z.int(),
  facts: z.array(
    z.object({
      start: z.int(),
      end: z.int(),
      name: z.string(),
      optional: z.boolean().optional(),
      also: z.object({ name: z.array(z.string()).optional() }).optional(),
    }),
  ),
});

/** The labels of one report: its names by the place of the figure, `start-end` in the file's text. */
export interface LabelledReport {
  readonly file: string;
  readonly text: string;
  readonly names: ReadonlyMap<string, { readonly set: string; readonly accepted: readonly string[] }>;
}

/**
 * All labelled reports, in a fixed order.
 *
 * @param gold the folder of the labels; throws where a set is missing or a line is no chunk
 */
export function readLabels(gold: string): LabelledReport[] {
  const reports = new Map<string, { text: string; names: Map<string, { set: string; accepted: string[] }> }>();
  for (const set of SETS) {
    const folder = resolve(gold, set);
    for (const line of readFileSync(join(folder, 'facts.jsonl'), 'utf8').trim().split('\n')) {
      const chunk = chunkSchema.parse(JSON.parse(line));
      const file = resolve(folder, chunk.file ?? `reports/${chunk.doc}.txt`);
      const report = reports.get(file) ?? { text: readFileSync(file, 'utf8'), names: new Map() };
      reports.set(file, report);
      for (const fact of chunk.facts) {
        if (fact.optional) continue;
        const place = `${chunk.start + fact.start}-${chunk.start + fact.end}`;
        report.names.set(place, { set, accepted: fact.also?.name ?? [fact.name] });
      }
    }
  }
  return [...reports].map(([file, { text, names }]) => ({ file, text, names }));
}
