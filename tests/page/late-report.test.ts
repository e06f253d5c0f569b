import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { LateReport } from '../../lib/page/late-report.ts';

/** Lets a page's time pass; with a change each `step` ms if there is one. */
async function pass(ms: number, step = ms, change: () => void = () => undefined): Promise<void> {
  for (let gone = 0; gone < ms; gone += step) {
    change();
    await vi.advanceTimersByTimeAsync(step);
  }
}

describe('a page that may still become a report', () => {
  const look = vi.fn();
  const addresses = new EventTarget();
  const late = new LateReport(document, look);
  const change = () => document.body.append('县');
  beforeEach(() => {
    vi.useFakeTimers();
    vi.stubGlobal('navigation', addresses);
    late.start();
  });
  afterEach(() => {
    late.stop();
    vi.unstubAllGlobals();
    vi.useRealTimers();
    vi.clearAllMocks();
  });

  it('is looked at soon after a change, and not without one', async () => {
    await pass(5000);
    expect(look).not.toHaveBeenCalled();
    change();
    await pass(300);
    expect(look).toHaveBeenCalledOnce();
  });

  it('is looked at for twenty seconds, seldom, though a carousel never rests', async () => {
    await pass(14_000, 100, change);
    const looks = look.mock.calls.length;
    await pass(6000, 100, change);
    expect(look.mock.calls.length).toBeGreaterThan(looks);
    await pass(30_000, 100, change);
    expect(look.mock.calls.length).toBeLessThanOrEqual(12);
  });

  it('is looked at anew when its script shows something under another address, however late', async () => {
    await pass(40_000);
    change();
    await pass(5000);
    expect(look).not.toHaveBeenCalled();
    addresses.dispatchEvent(new Event('currententrychange'));
    await pass(3000);
    change();
    await pass(1000);
    expect(look).toHaveBeenCalledTimes(2);
  });

  it('is left alone once it is one', async () => {
    late.stop();
    addresses.dispatchEvent(new Event('currententrychange'));
    change();
    await pass(5000);
    expect(look).not.toHaveBeenCalled();
  });
});
