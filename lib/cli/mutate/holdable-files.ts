import { readFileSync } from 'node:fs';
import { relative } from 'node:path';
import type { Plugin } from 'vite';
import { ROOT } from '../run.ts';
import { conditionsOf, holdable } from './conditions.ts';

/** A condition of a source; its mutants are `2 * number` (held at false) and one more (at true). */
export interface Condition {
  readonly file: string;
  readonly line: number;
  readonly words: string;
  readonly mutants: readonly number[];
}

/** The conditions of some files, numbered through, and what makes them holdable when the files are loaded. */
export function holdableFiles(files: readonly string[]): { conditions: Condition[]; plugin: Plugin } {
  const firsts = new Map<string, number>();
  const conditions: Condition[] = [];
  for (const file of files) {
    firsts.set(file, conditions.length);
    const source = readFileSync(file, 'utf8');
    for (const { start, end, values: held } of conditionsOf(source)) {
      const line = source.slice(0, start).split('\n').length;
      const words = source.slice(start, end).replaceAll(/\s+/g, ' ');
      const mutants = held.map((value) => 2 * conditions.length + Number(value));
      conditions.push({ file: relative(ROOT, file), line, words, mutants });
    }
  }
  const plugin: Plugin = {
    name: 'report-lens:holdable',
    enforce: 'pre',
    transform(code, id) {
      const first = firsts.get(id);
      return first === undefined ? null : holdable(code, first);
    },
  };
  return { conditions, plugin };
}
