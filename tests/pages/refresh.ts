/**
 * Writes what pages say into their `expected.json`: `node tests/pages/refresh.ts [NAME…]`, all pages without a name.
 *
 * The figures chosen before stay chosen, by their span and order; a page without any gets its first dozen.
 * Afterwards read each changed line against the source.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { caseNames, type Expected, fileOf, readCase } from './case.ts';

const DOZEN = 12;
const BIOME = join(import.meta.dirname, '../../node_modules/.bin/biome');
const named = process.argv.slice(2);

for (const name of named.length > 0 ? named : caseNames()) {
  const file = fileOf(name, 'expected.json');
  const old: Expected | null = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : null;
  const now = readCase(name);
  const facts = old === null ? now.facts.slice(0, DOZEN) : chosen(old.facts, now.facts);
  const next = JSON.stringify({ ...now, facts }, null, 2);
  if (old !== null && next === JSON.stringify(old, null, 2)) continue;
  writeFileSync(file, next);
  // As the linter wants it: short lists on one line.
  spawnSync(BIOME, ['format', '--write', file], { stdio: 'ignore' });
  process.stdout.write(`${old === null ? 'added' : 'changed'} ${name}\n`);
}

function chosen(before: readonly string[], found: readonly string[]): string[] {
  const kept: string[] = [];
  let from = 0;
  for (const line of before) {
    const span = `${line.slice(0, line.indexOf(' | '))} | `;
    const at = found.findIndex((other, index) => index >= from && other.startsWith(span));
    if (at < 0) continue;
    kept.push(found[at] ?? line);
    from = at + 1;
  }
  return kept;
}
