import { beforeEach, describe, expect, it } from 'vitest';
import { GrowingParts } from '../../entrypoints/document/growing-parts.ts';

describe('parts of a document that is still coming', () => {
  let time: number;
  let stop: AbortController;
  let parts: GrowingParts;
  let read: number[];
  beforeEach(() => {
    time = 0;
    stop = new AbortController();
    parts = new GrowingParts(stop.signal, () => time);
    read = [];
  });

  /** A page more is there; where a part is read, it takes so long. */
  async function come(page: number, took = 0): Promise<void> {
    parts.offer(async () => {
      read.push(page);
      time += took;
    });
    await new Promise((resolve) => setTimeout(resolve));
  }

  it('are read from the first page on, page by page while that takes no time', async () => {
    for (const page of [1, 2, 3]) await come(page);
    expect(read).toEqual([1, 2, 3]);
  });

  it('rest four times as long as the last one took', async () => {
    await come(1, 100);
    for (const [page, at] of [
      [2, 150],
      [3, 499],
      [4, 500],
    ] as const) {
      time = at;
      await come(page, 400);
    }
    time = 2499;
    await come(5);
    time = 2500;
    await come(6);
    expect(read).toEqual([1, 4, 6]);
  });

  it('are not begun while one is under way', async () => {
    let end = () => {};
    parts.offer(() => new Promise((resolve) => (end = resolve)));
    await come(2);
    expect(read).toEqual([]);
    end();
    await come(3);
    await come(4);
    expect(read.length).toBeGreaterThan(0);
  });

  it('go on behind one that could not be read', async () => {
    parts.offer(() => Promise.reject(new Error('a letter without a place')));
    await come(2);
    await come(3);
    expect(read).toContain(3);
  });

  it.each([
    ['the whole is read', () => parts.end()],
    ['another document is opened', () => stop.abort()],
  ])('are none any more when %s, and the one under way is told', async (_, end) => {
    let told = false;
    parts.offer(async (ended) => {
      await new Promise((resolve) => ended.addEventListener('abort', resolve));
      told = true;
    });
    end();
    await come(2);
    expect(told).toBe(true);
    expect(read).toEqual([]);
  });
});
