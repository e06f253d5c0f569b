import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { LOOK_AGAIN_MS, MarkKeeper } from '../../lib/page/mark-keeper.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** Marks that a script takes out again after each of the first repairs. */
function marksWipedAgain(times: number) {
  let wipes = times;
  let gone = true;
  const told: boolean[] = [];
  const keeper = new MarkKeeper(
    () => {
      const was = gone;
      gone = false;
      if (was && wipes > 0) {
        wipes -= 1;
        gone = true;
      }
      return was;
    },
    (kept) => told.push(kept),
  );
  return { keeper, told, endWiping: () => (wipes = 0) };
}

test('marks that stay once they are put back are nothing to be told', () => {
  const { keeper, told } = marksWipedAgain(1);
  keeper.look();
  vi.advanceTimersByTime(20 * LOOK_AGAIN_MS);
  expect(told).toEqual([]);
  expect(vi.getTimerCount()).toBe(0);
});

test('marks that are taken out each time are told once, and no longer run after', () => {
  const { keeper, told } = marksWipedAgain(1000);
  keeper.look();
  vi.advanceTimersByTime(20 * LOOK_AGAIN_MS);
  expect(told).toEqual([false]);
  expect(vi.getTimerCount()).toBe(0);
});

test('that they can be kept after all is told once somebody looks again', () => {
  const { keeper, told, endWiping } = marksWipedAgain(1000);
  keeper.look();
  vi.advanceTimersByTime(20 * LOOK_AGAIN_MS);
  endWiping();
  keeper.look();
  keeper.look();
  expect(told).toEqual([false, true]);
});

test('a page without marks is not looked at', () => {
  const { keeper, told } = marksWipedAgain(1000);
  keeper.look();
  keeper.rest();
  vi.advanceTimersByTime(20 * LOOK_AGAIN_MS);
  expect(told).toEqual([]);
});
