import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';

const ROOT = resolve(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(ROOT, file), 'utf8');
const { dependencies }: { dependencies: Readonly<Record<string, string>> } = JSON.parse(read('package.json'));
/** Licences that let the extension be passed on without more than their own text. */
const FREE = /^(?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause)(?: AND (?:MIT|ISC|Apache-2\.0|BSD-[23]-Clause))*$/;

describe('the run-time dependencies', () => {
  const listed = new Map(
    [...read('docs/licences.md').matchAll(/^\| (@?[\w./-]+) \| ([\d.]+) \| ([^|]+) \|/gm)].map(
      ([, name = '', version = '', licence = '']) => [name, [version, licence.trim()]] as const,
    ),
  );

  it('are all listed with their licences, and no other', () => {
    expect([...listed.keys()].sort()).toEqual(Object.keys(dependencies).sort());
  });

  it.each(Object.entries(dependencies))('%s is pinned, and under the licence it is listed with', (name, version) => {
    const installed: { version: string; license: string } = JSON.parse(read(`node_modules/${name}/package.json`));
    const lock: { packages: Readonly<Record<string, { version?: string; integrity?: string }>> } = JSON.parse(
      read('package-lock.json'),
    );
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect(installed.version).toBe(version);
    expect(listed.get(name)).toEqual([version, installed.license]);
    expect(installed.license).toMatch(FREE);
    expect(lock.packages[`node_modules/${name}`]?.version).toBe(version);
    expect(lock.packages[`node_modules/${name}`]?.integrity).toMatch(/^sha512-/);
  });
});
