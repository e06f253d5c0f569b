import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { readGlossary } from '../../lib/glossary/glossary.ts';
import { normalize } from '../../lib/text/normalize.ts';

const folder = join(import.meta.dirname, '../../../shared/corpus/2025');

/** Entries of the four reports that print a glossary; the others have none. */
const WITH_GLOSSARY: Readonly<Record<string, number>> = { 云南省: 44, 四川省: 50, 广东省: 18, 江西省: 17 };

describe.skipIf(!existsSync(folder))('the provincial reports of 2025 (skipped where ../shared is absent)', () => {
  const files = existsSync(folder) ? readdirSync(folder).filter((name) => name.endsWith('.txt')) : [];
  const entriesOf = (name: string) => {
    const normal = normalize(readFileSync(join(folder, name), 'utf8'));
    return readGlossary(normal, { start: 0, end: normal.text.length }).entries;
  };

  test.each(files)('%s', (name) => {
    const expected = Object.entries(WITH_GLOSSARY).find(([province]) => name.includes(province))?.[1] ?? 0;
    expect(entriesOf(name)).toHaveLength(expected);
  });

  test('at least 95 % of the terms are found in their bodies', () => {
    const entries = files.flatMap(entriesOf);
    const found = entries.filter((entry) => entry.mentions.length > 0);
    expect(found.length / entries.length).toBeGreaterThanOrEqual(0.95);
  });
});
