import { describe, expect, it } from 'vitest';
import { nextTask } from '../../lib/work/rest.ts';
import { type Slicing, sliced } from '../../lib/work/sliced.ts';
import { finish, type Steps } from '../../lib/work/steps.ts';

/** Counts to a number, a step each. */
function* count(to: number, counted: number[] = []): Steps<string, number> {
  for (let at = 1; at <= to; at += 1) {
    counted.push(at);
    yield at;
  }
  return `counted to ${to}`;
}

/** Every step is a slice of its own. */
function everyStep(own: Partial<Slicing<number>> = {}): Slicing<number> {
  return { signal: new AbortController().signal, sliceMs: 0, rest: nextTask, ...own };
}

describe('work in steps', () => {
  it('comes to the same at one go and in slices', async () => {
    expect(finish(count(5))).toBe('counted to 5');
    expect(await sliced(count(5), everyStep())).toBe('counted to 5');
  });

  it('rests after each slice and tells how far it has come', async () => {
    const told: string[] = [];
    const progress = (at: number) => told.push(String(at));
    const rest = async () => void told.push('rest');
    await sliced(count(2), everyStep({ rest, progress }));
    expect(told).toEqual(['1', 'rest', '2', 'rest']);
  });

  it('is done before anybody else has a turn where it is short', () => {
    const counted: number[] = [];
    void sliced(count(1000, counted), everyStep({ sliceMs: 60_000 }));
    expect(counted).toHaveLength(1000);
  });

  it('is left where it stands once it is stopped', async () => {
    const counted: number[] = [];
    const stop = new AbortController();
    const progress = (at: number) => {
      if (at === 3) stop.abort();
    };
    const work = sliced(count(5, counted), everyStep({ signal: stop.signal, progress }));
    await expect(work).rejects.toThrow(/abort/i);
    expect(counted).toEqual([1, 2, 3]);
  });

  it('does not begin where it was stopped before', async () => {
    const counted: number[] = [];
    const work = sliced(count(5, counted), everyStep({ signal: AbortSignal.abort() }));
    await expect(work).rejects.toThrow(/abort/i);
    expect(counted).toEqual([]);
  });

  it('lets others have their turn between two slices', async () => {
    const order: string[] = [];
    void nextTask().then(() => order.push('another task'));
    await sliced(count(2), everyStep({ progress: (at) => order.push(`slice ${at}`) }));
    expect(order).toEqual(['slice 1', 'another task', 'slice 2']);
  });
});
