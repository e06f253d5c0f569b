import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Fixture } from './fixtures.ts';

const SHARED = join(import.meta.dirname, '../../../../shared/pages');

/** The pages of official sites in `../shared`; none where that folder is absent. */
export const SHARED_PAGES: readonly Fixture[] = existsSync(SHARED)
  ? readdirSync(SHARED)
      .filter((file) => file.endsWith('.html'))
      .sort()
      .map((file) => ({ name: file.replace(/\.html$/, ''), html: readFileSync(join(SHARED, file), 'utf8') }))
  : [];

if (SHARED_PAGES.length === 0) console.warn('../shared/pages is not here: the tests of those pages are skipped.');

/** The shared page of a name, or the sample where that folder is absent. */
export function shared(name: string): Fixture | undefined {
  return SHARED_PAGES.find((page) => page.name === name);
}
