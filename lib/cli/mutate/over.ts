import { readFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { createServer, type Plugin } from 'vite';
import type { Analysis } from '../../model/schema.ts';
import { filesOf } from '../files.ts';
import { ROOT } from '../run.ts';
import { holding, listened, makeHoldable } from './held.ts';

/** What a condition held changes in what is read of real texts. */
export interface RealChange {
  /** Texts in which holding it is a change at all. */
  readonly met: number;
  /** The first thing read otherwise: where, and how; null where all is read as before. */
  readonly first: string | null;
}

/**
 * Holds conditions while real texts are analysed, each until a text is read otherwise.
 *
 * @param mutants twice the number of a condition, and one more where it is held at true
 * @param folder `.txt` files, in folders or not
 * @param plugin makes the conditions of the sources holdable
 */
export async function heldOver(
  mutants: readonly number[],
  folder: string,
  plugin: Plugin,
): Promise<Map<number, RealChange>> {
  makeHoldable();
  const server = await createServer({
    configFile: false,
    root: ROOT,
    appType: 'custom',
    logLevel: 'error',
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
    plugins: [plugin],
  });
  try {
    const { analyze } = await server.ssrLoadModule(join(ROOT, 'lib/analysis/analyze.ts'));
    const read = (text: string): Analysis => analyze(text);
    const texts = [];
    for (const file of filesOf([folder]).filter((name) => name.endsWith('.txt'))) {
      const text = readFileSync(file, 'utf8');
      // Once for what is made at the first use of a table, so that it counts to no text.
      read(text);
      const { result, took, met } = await listened(() => read(text));
      texts.push({ name: relative(folder, file), text, read: readingOf(result), took, met: new Set(met) });
    }
    const changes = new Map<number, RealChange>();
    for (const mutant of mutants) {
      const worth = texts.filter(({ met }) => met.has(mutant));
      let first: string | null = null;
      for (const one of worth) {
        first = await holding(mutant, one.took, () => firstChange(one.text, one.read, readingOf(read(one.text)))).catch(
          (error: unknown) => String(error),
        );
        if (first === null) continue;
        first = `${one.name}: ${first}`;
        break;
      }
      changes.set(mutant, { met: worth.length, first });
    }
    return changes;
  } finally {
    await server.close();
  }
}

/** What is read of a text, each thing by its place: without numbers that a thing more would change in all others. */
type FieldsOfFacts = ReadonlyMap<string, { readonly start: number; readonly fields: ReadonlyMap<string, string> }>;

function readingOf(analysis: Analysis): FieldsOfFacts {
  const { glossary, ...lists } = analysis;
  const things = Object.entries({ ...lists, entries: glossary.entries, unresolved: glossary.unresolved });
  const reading = new Map<string, { start: number; fields: Map<string, string> }>();
  for (const [list, all] of things) {
    if (!Array.isArray(all)) continue;
    for (const [index, thing] of all.entries()) {
      const { id: _id, section: _section, facts: _facts, targets: _targets, stretchOf: _of, ...fields } = Object(thing);
      const start: unknown = fields.start ?? fields.definition?.start;
      const place = typeof start === 'number' ? start : index;
      reading.set(`${list}@${place}`, {
        start: typeof start === 'number' ? start : 0,
        fields: new Map(Object.entries(fields).map(([name, told]) => [name, JSON.stringify(told)])),
      });
    }
  }
  return reading;
}

/** How far around a thing its text is shown. */
const AROUND = 30;

function firstChange(text: string, before: FieldsOfFacts, after: FieldsOfFacts): string | null {
  for (const [key, { start, fields }] of [...before, ...after]) {
    const old = before.get(key)?.fields;
    const other = after.get(key)?.fields;
    const changed = [...fields.keys()].filter((name) => old?.get(name) !== other?.get(name));
    if (changed.length === 0) continue;
    const told = !other
      ? `lost ${fields.get('name') ?? ''}`
      : !old
        ? `new ${fields.get('name') ?? ''}`
        : changed.map((name) => `${name} ${old.get(name)} → ${other.get(name)}`).join(', ');
    const around = text.slice(Math.max(0, start - AROUND), start + AROUND).replaceAll(/\s+/g, ' ');
    return `${key} …${around}… ${told}`;
  }
  return null;
}
