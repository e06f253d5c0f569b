import { describe, expect, test } from 'vitest';
import mustMatch from './must-match.json' with { type: 'json' };
import mustNotMatch from './must-not-match.json' with { type: 'json' };
import { type Figure, figuresOf, spansOf } from './read.ts';

/** A phrase with the figures it holds. */
interface Example {
  readonly text: string;
  readonly figures: readonly Omit<Figure, 'bound' | 'value'>[];
}

describe.each(Object.entries<readonly Example[]>(mustMatch))('%s', (_, examples) => {
  test.each(examples)('$text', ({ text, figures }) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});

describe.each(
  Object.entries<{ readonly traps: readonly string[]; readonly lookAlikes: readonly Example[] }>(mustNotMatch),
)('traps: %s', (_, { traps, lookAlikes }) => {
  test.each(traps)('%s', (trap) => {
    for (const text of [trap, `围绕${trap}，扎实推进。`, `${trap}取得成效。`, `，${trap}等`])
      expect(spansOf(text)).toEqual([]);
  });

  test.each(lookAlikes)('beside them $text', ({ text, figures }) => {
    expect(figuresOf(text)).toEqual(figures);
  });
});

describe('the lists are long enough to mean something', () => {
  test('900 phrases with figures, 400 traps, a look-alike for every kind of trap', () => {
    expect(Object.values(mustMatch).flat().length).toBeGreaterThanOrEqual(900);
    expect(Object.values(mustNotMatch).flatMap((kind) => kind.traps).length).toBeGreaterThanOrEqual(400);
    expect(Object.values(mustNotMatch).every((kind) => kind.lookAlikes.length > 0)).toBe(true);
  });

  test('each expected figure stands in its phrase', () => {
    for (const { text, figures } of Object.values(mustMatch).flat()) {
      for (const { span } of figures) expect(text).toContain(span);
    }
  });
});
