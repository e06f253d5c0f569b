import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { caseNames, type Expected, fileOf, openCase, readCase } from './case.ts';

/*
 * One folder a page, all of the project's own writing:
 *
 *   source.html     the page, in the markup of the system it stands for
 *   about.json      what it is there for, its address, whether its scripts run, the files of its frames
 *   expected.json   what a reader finds on it; of the figures a dozen, chosen by hand
 *
 * To add a page, write the first two and run `node tests/pages/refresh.ts NAME`; to take over a change that is
 * right, run the same. Then read every line of `expected.json` against the source: what is recorded has to be true.
 */
describe.each(caseNames())('the page %s', (name) => {
  const expected: Expected = JSON.parse(readFileSync(fileOf(name, 'expected.json'), 'utf8'));

  it('is read as a person reads it', () => {
    const page = openCase(name);
    const before = page.documentElement.outerHTML;
    const { facts, ...rest } = readCase(name);
    const { facts: wanted, ...others } = expected;
    expect(rest).toEqual(others);
    expect(missing(wanted, facts)).toEqual([]);
    expect(page.documentElement.outerHTML).toBe(before);
  });
});

describe('the pages', () => {
  it('are all told apart by what they show', () => {
    const shows = caseNames().map((name) => JSON.parse(readFileSync(fileOf(name, 'about.json'), 'utf8')).shows);
    expect(new Set(shows).size).toBe(shows.length);
    expect(shows.length).toBeGreaterThanOrEqual(26);
  });

  it('have nothing left over in their folders', () => {
    for (const name of caseNames()) expect([name, existsSync(fileOf(name, 'source.html'))]).toEqual([name, true]);
  });
});

/** The wanted figures that were not found in their order, each with what stands at its place instead. */
function missing(wanted: readonly string[], found: readonly string[]): string[] {
  const lost: string[] = [];
  let from = 0;
  for (const line of wanted) {
    const at = found.indexOf(line, from);
    if (at >= 0) {
      from = at + 1;
      continue;
    }
    const span = line.slice(0, line.indexOf(' | '));
    const instead = found.slice(from).find((other) => other.startsWith(`${span} | `)) ?? 'nothing';
    lost.push(`wanted ${line}; found ${instead}`);
  }
  return lost;
}
