import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** The layers from the bottom up. A folder may import from itself, from layers below it, and what it lists in `beside`. */
const LAYERS: readonly (readonly string[])[] = [
  ['lib/work', 'lib/model'],
  ['lib/text', 'lib/lexicon'],
  ['lib/quantity', 'lib/report'],
  ['lib/attributes'],
  ['lib/indicator', 'lib/glossary'],
  ['lib/naming'],
  ['lib/analysis'],
  ['lib/insight', 'lib/export'],
  ['lib/page', 'lib/extension', 'components'],
  ['entrypoints', 'lib/cli'],
];

/** Folders that take part in one another within a layer or against it, each with its reason. */
const BESIDE: Readonly<Record<string, readonly string[]>> = {
  // The parts of one report: quantities stand in sentences and tables.
  'lib/quantity': ['lib/report'],
  'lib/report': ['lib/quantity'],
  'lib/indicator': ['lib/glossary'],
  'lib/glossary': ['lib/indicator'],
  // The pipeline's types are what insight computes from, and analyze() calls it last; the schema is shared.
  'lib/analysis': ['lib/insight'],
  'lib/text': ['lib/model/text-shape.ts'],
  'lib/insight': ['lib/export'],
  'lib/export': ['lib/insight'],
  components: ['lib/extension', 'lib/page'],
  'lib/extension': ['lib/page'],
};

const PURE = [
  'lib/work',
  'lib/model',
  'lib/text',
  'lib/lexicon',
  'lib/report',
  'lib/quantity',
  'lib/attributes',
  'lib/indicator',
  'lib/naming',
  'lib/glossary',
  'lib/analysis',
  'lib/insight',
  'lib/export',
];
/** Types of the contract that any pure folder may name. */
const CONTRACT = ['lib/model/text-shape.ts', 'lib/model/schema.ts'];
/** Packages that need neither DOM, browser nor Node. */
const PURE_PACKAGES = ['zod', 'opencc-js', 'papaparse', 'pinyin-pro', 'write-excel-file'];

interface Import {
  readonly file: string;
  readonly target: string;
  readonly typeOnly: boolean;
}

function sourcesOf(folder: string): string[] {
  const at = join(ROOT, folder);
  return readdirSync(at, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:ts|tsx|mjs)$/.test(name) && !name.endsWith('.d.ts'))
    .map((name) => join(at, name));
}

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  for (const match of readFileSync(file, 'utf8').matchAll(
    /^\s*(?:import|export)\s+(type\s+)?(?:[^'";]*?\sfrom\s+)?'([^']+)'|\bimport\('([^']+)'\)/gm,
  )) {
    const target = match[2] ?? match[3] ?? '';
    const local = target.startsWith('.') ? relative(ROOT, resolve(dirname(file), target)) : target;
    found.push({ file: relative(ROOT, file), target: local, typeOnly: match[1] !== undefined });
  }
  return found;
}

function folderOf(path: string): string | undefined {
  return LAYERS.flat().find((folder) => path.startsWith(`${folder}/`));
}

function layerOf(folder: string): number {
  return LAYERS.findIndex((layer) => layer.includes(folder));
}

describe('the house', () => {
  for (const folder of LAYERS.flat()) {
    it(`${folder} imports only from below`, () => {
      const wrong = sourcesOf(folder)
        .flatMap(importsOf)
        .filter(({ target, typeOnly }) => {
          const other = folderOf(target);
          if (other === undefined || other === folder) return false;
          if (typeOnly && CONTRACT.includes(target)) return false;
          const beside = BESIDE[folder] ?? [];
          return layerOf(other) >= layerOf(folder) && !beside.some((one) => one === other || one === target);
        });
      expect(wrong).toEqual([]);
    });
  }

  for (const folder of PURE) {
    it(`${folder} knows no DOM, no browser and no Node`, () => {
      const foreign = sourcesOf(folder)
        .flatMap(importsOf)
        .filter(({ target }) => folderOf(target) === undefined && !/^(?:assets|lib)\//.test(target))
        .filter(({ target }) => !PURE_PACKAGES.includes(target.split('/')[0] ?? ''));
      expect(foreign).toEqual([]);
      const globals = sourcesOf(folder).flatMap((file) => {
        const code = readFileSync(file, 'utf8').replaceAll(
          /\/\*[\s\S]*?\*\/|\/\/.*|'(?:[^'\\\n]|\\.)*'|`(?:[^`\\]|\\.)*`/g,
          '',
        );
        const used = code.match(
          /(?<![.\w])(?:document|window|browser|chrome|process|navigator|localStorage|Buffer|fetch)(?=[.(])/g,
        );
        return (used ?? []).map((name) => `${relative(ROOT, file)}: ${name}`);
      });
      expect(globals).toEqual([]);
    });
  }
});
