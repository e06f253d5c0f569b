import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { conditionsOf } from '../../../lib/cli/mutate/conditions.ts';
import { explain, reasonsSchema } from '../../../lib/cli/mutate/reasons.ts';
import reasons from '../../mutation/reasons.json' with { type: 'json' };

const ROOT = join(import.meta.dirname, '../../..');
const mutant = (words: string, value: boolean, noticed: boolean) => ({ file: 'lib/a.ts', words, value, noticed });
const because = (condition: string, held: boolean) => ({
  'lib/a.ts': [{ condition, held, kind: 'time', why: 'spares a search' } as const],
});

describe('a list of reasons', () => {
  test('accounts for what no test notices, at the value it names', () => {
    const mutants = [mutant('a', true, false), mutant('a', false, false)];
    const { explained, complaints } = explain(mutants, because('a', true));
    expect([...explained]).toEqual([mutants[0]]);
    expect(complaints).toEqual([]);
  });

  test.each([
    ['a test notices', mutant('a', true, true)],
    ['stands nowhere', mutant('b', true, false)],
  ])('is told where %s', (complaint, one) => {
    expect(explain([one], because('a', true)).complaints).toEqual([expect.stringContaining(complaint)]);
  });

  test('is not looked at for files that were not tried', () => {
    expect(explain([{ ...mutant('a', true, false), file: 'lib/b.ts' }], because('a', true)).complaints).toEqual([]);
  });
});

test.each(Object.entries(reasonsSchema.parse(reasons)))(
  'the reasons for %s are for what stands in it',
  (file, list) => {
    const source = existsSync(join(ROOT, file)) ? readFileSync(join(ROOT, file), 'utf8') : '';
    const standing = conditionsOf(source).flatMap(({ start, end, values }) =>
      values.map((held) => `${held} ${source.slice(start, end).replaceAll(/\s+/g, ' ')}`),
    );
    for (const { condition, held } of list) expect(standing).toContain(`${held} ${condition}`);
  },
);
