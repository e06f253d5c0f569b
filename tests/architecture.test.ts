import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');

/** The layers from the bottom up. A folder imports from itself and from layers below it, and nothing else. */
const LAYERS: readonly (readonly string[])[] = [
  ['lib/work', 'lib/model'],
  ['lib/text'],
  ['lib/lexicon'],
  ['lib/quantity'],
  ['lib/report'],
  ['lib/catalogue'],
  ['lib/clause'],
  ['lib/attributes'],
  ['lib/naming'],
  ['lib/facts', 'lib/glossary'],
  ['lib/insight'],
  ['lib/analysis', 'lib/export'],
  ['lib/document'],
  ['lib/page'],
  ['lib/extension'],
  ['components'],
  ['entrypoints', 'lib/cli'],
];

const PURE = [
  'lib/work',
  'lib/model',
  'lib/text',
  'lib/lexicon',
  'lib/report',
  'lib/quantity',
  'lib/catalogue',
  'lib/clause',
  'lib/attributes',
  'lib/naming',
  'lib/facts',
  'lib/glossary',
  'lib/analysis',
  'lib/insight',
  'lib/export',
  'lib/document',
];
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

/** The circles among the files of these folders; what is only a type is gone when the code runs, and makes none. */
function circles(folders: readonly string[]): string[][] {
  const sources = folders.flatMap(sourcesOf);
  const graph = new Map(
    sources.map((file) => [
      relative(ROOT, file),
      importsOf(file)
        .filter(({ typeOnly }) => !typeOnly)
        .map(({ target }) => target),
    ]),
  );
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, way: readonly string[]): void => {
    const at = way.indexOf(file);
    if (at >= 0) found.push([...way.slice(at), file]);
    if (at >= 0 || done.has(file)) return;
    for (const target of graph.get(file) ?? []) walk(target, [...way, file]);
    done.add(file);
  };
  for (const file of graph.keys()) walk(file, []);
  return found;
}

describe('the house', () => {
  it('has every folder of lib in a layer', () => {
    const folders = readdirSync(join(ROOT, 'lib')).map((name) => `lib/${name}`);
    expect(folders.filter((folder) => !LAYERS.flat().includes(folder))).toEqual([]);
  });

  it('allows the pure folders no package that none of them uses', () => {
    const used = new Set(
      PURE.flatMap(sourcesOf)
        .flatMap(importsOf)
        .map(({ target }) => target.split('/')[0]),
    );
    expect(PURE_PACKAGES.filter((name) => !used.has(name))).toEqual([]);
  });

  it('has no circle of imports', () => {
    expect(circles(LAYERS.flat())).toEqual([]);
  });

  for (const folder of LAYERS.flat()) {
    it(`${folder} imports only from below`, () => {
      const wrong = sourcesOf(folder)
        .flatMap(importsOf)
        .filter(({ target }) => {
          const other = folderOf(target);
          return other !== undefined && other !== folder && layerOf(other) >= layerOf(folder);
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

/** Files outside lib/quantity that turn letters of a report into numbers, each with what these are: no value of a figure. */
const NUMBERS: Readonly<Record<string, string>> = {
  'lib/report/touching-cells.ts': 'tries each cut of digits that touch',
  'lib/text/ordinal.ts': 'ordinals: 二十一、, 第3',
  'lib/report/section.ts': 'the year of a period',
  'lib/text/year.ts': 'years: 2024, 二〇二四',
  'lib/report/named-period.ts': 'months and years',
  'lib/report/periods.ts': 'years',
  'lib/report/opening.ts': 'the date of a speech',
  'lib/report/heading.ts': 'the number of a heading',
  'lib/report/table/head.ts': 'columns that are numbered',
  'lib/report/table/columns.ts': 'rows that are numbered',
  'lib/attributes/period.ts': 'the year of a period',
  'lib/attributes/printed.ts': 'how many digits stand behind the point',
  'lib/attributes/status.ts': 'years to come and gone by',
  'lib/attributes/basis.ts': 'the year of a period',
  'lib/facts/table/head-status.ts': 'the year of a period',
  'lib/glossary/marker-links.ts': 'the number of a note',
  'lib/glossary/marker.ts': 'the number of a note',
};

it('reads the value of a figure in lib/quantity alone', () => {
  const rooms = ['text', 'lexicon', 'report', 'catalogue', 'clause', 'attributes', 'naming', 'facts', 'glossary'];
  const reading = rooms
    .flatMap((room) => sourcesOf(`lib/${room}`))
    // Of a flag Number makes an order to sort by.
    .filter((file) => /\b(?:Number|parseInt|parseFloat)\((?!\w+\.stated\))/.test(readFileSync(file, 'utf8')))
    .map((file) => relative(ROOT, file));
  expect(reading.sort()).toEqual(Object.keys(NUMBERS).sort());
});
