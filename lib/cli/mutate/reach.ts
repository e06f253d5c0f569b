import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/**
 * The files, of some, that reach one of the others by what they import, themselves or through what they import; those
 * that reach least come first.
 */
export function reaching(from: readonly string[], others: ReadonlySet<string>): string[] {
  const imports = new Map<string, readonly string[]>();
  const importsOf = (file: string): readonly string[] => {
    const known = imports.get(file) ?? localImports(file);
    imports.set(file, known);
    return known;
  };
  return from
    .map((file) => ({ file, reached: reachedFrom(file, importsOf) }))
    .filter(({ reached }) => [...reached].some((file) => others.has(file)))
    .sort((a, b) => a.reached.size - b.reached.size)
    .map(({ file }) => file);
}

function reachedFrom(file: string, importsOf: (file: string) => readonly string[]): ReadonlySet<string> {
  const reached = new Set([file]);
  for (const one of reached) for (const next of importsOf(one)) reached.add(next);
  return reached;
}

function localImports(file: string): string[] {
  return [...readFileSync(file, 'utf8').matchAll(/\bfrom\s+'(\.[^']+\.tsx?)'|\bimport\(?'(\.[^']+\.tsx?)'/g)]
    .map(([, from, at = '']) => resolve(dirname(file), from ?? at))
    .filter((target) => existsSync(target));
}
