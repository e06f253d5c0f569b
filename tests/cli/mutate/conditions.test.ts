import { describe, expect, it, test } from 'vitest';
import { conditionsOf, holdable } from '../../../lib/cli/mutate/conditions.ts';

describe('the conditions of a source', () => {
  it.each([
    ['if (a) b();', ['a']],
    ['const x: number = a < 1 ? 2 : 3;', ['a < 1']],
    ['if (a && !b) c();', ['a && !b', 'a', '!b']],
    ['const x = a ? (b ? 1 : 2) : 3;', ['a', 'b']],
    // A default is no condition, and a loop held at true would never end.
    ['const x = a ?? b; while (a) b();', []],
    ['if ((a ?? b) || c) d();', ['(a ?? b) || c', 'a ?? b', 'c']],
  ])('%s', (source, conditions) => {
    expect(conditionsOf(source).map(({ start, end }) => source.slice(start, end).replace(/^\((.*)\)$/, '$1'))).toEqual(
      conditions,
    );
  });
});

test.each([
  ['if (a) b();', { a: [false, true] }],
  // Held at false, one side of an && is the whole at false: one change, counted once.
  ['if (a && b) c();', { 'a && b': [false, true], a: [true], b: [true] }],
  ['if (a || b) c();', { 'a || b': [false, true], a: [false], b: [false] }],
])('what may be held in %s', (source, values) => {
  const held = conditionsOf(source).map(({ start, end, values }) => [source.slice(start, end), values]);
  expect(Object.fromEntries(held)).toEqual(values);
});

describe('a source whose conditions can be held', () => {
  /** What a source returns with some conditions held. */
  const run = (source: string, held: Readonly<Record<number, boolean>>) =>
    new Function('__held', 'a', 'b', holdable(source, 10))(
      (number: number, condition: unknown) => held[number] ?? condition,
      true,
      false,
    );

  it.each([
    [{}, 'neither'],
    [{ 10: true }, 'both'],
    [{ 12: true }, 'both'],
    [{ 11: true }, 'neither'],
  ])('says with %o: %s', (held, said) => {
    expect(run("if (a && b) return 'both'; return 'neither';", held)).toBe(said);
  });
});
