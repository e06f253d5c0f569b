import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageWatcher } from '../../lib/page/watch.ts';

/** Lets a page's time pass, with a change at each step. */
async function pass(ms: number, step = 10, change: () => void = () => undefined): Promise<void> {
  for (let gone = 0; gone < ms; gone += step) {
    change();
    await vi.advanceTimersByTimeAsync(step);
  }
}

describe('the watcher of a living page', () => {
  const rescan = vi.fn();
  const giveUp = vi.fn();
  let body: HTMLElement;
  let watcher: PageWatcher;
  const add = (words = '新建学校4所。') => {
    const line = document.createElement('p');
    line.textContent = words;
    body.append(line);
  };
  beforeEach(() => {
    vi.useFakeTimers();
    vi.clearAllMocks();
    document.body.innerHTML = '<div id="menu">首页</div><div id="text">地区生产总值486.3亿元。</div>';
    body = document.querySelector<HTMLElement>('#text')!;
    watcher = new PageWatcher(document, { body: () => body, changed: () => undefined, rescan, giveUp });
    watcher.start();
  });
  afterEach(() => {
    watcher.stop();
    vi.useRealTimers();
  });

  it('answers a change within 300 ms', async () => {
    add();
    await pass(300);
    expect(rescan).toHaveBeenCalledTimes(1);
    await pass(10_000, 1000);
    expect(rescan).toHaveBeenCalledTimes(1);
  });

  it('answers ten thousand changes at once with one rescan', async () => {
    for (let count = 0; count < 10_000; count += 1) add();
    await pass(10_000, 100);
    expect(rescan).toHaveBeenCalledTimes(1);
  });

  it('leaves a page that never rests alone after a bounded number of rescans, and says so once', async () => {
    await pass(60_000, 50, () => body.append('。'));
    const rescans = rescan.mock.calls.length;
    expect(rescans).toBeGreaterThan(1);
    expect(rescans).toBeLessThanOrEqual(12);
    expect(giveUp).toHaveBeenCalledTimes(1);
    await pass(60_000, 50, () => body.append('。'));
    expect(rescan).toHaveBeenCalledTimes(rescans);
    expect(giveUp).toHaveBeenCalledTimes(1);
  });

  it('goes on with a page that rests between its changes, however many there are', async () => {
    for (let change = 0; change < 40; change += 1) {
      add();
      await pass(7000, 500);
    }
    expect(rescan).toHaveBeenCalledTimes(40);
    expect(giveUp).not.toHaveBeenCalled();
  });

  it('heeds no change outside of the text, but one of the whole page, and the text being replaced', async () => {
    for (let count = 0; count < 100; count += 1) document.querySelector('#menu')?.append('友情链接');
    await pass(1000, 100);
    expect(rescan).not.toHaveBeenCalled();
    document.body.className = 'large';
    await pass(1000, 100);
    expect(rescan).toHaveBeenCalledTimes(1);
    document.body.innerHTML = '<div>另一页</div>';
    await pass(1000, 100);
    expect(rescan).toHaveBeenCalledTimes(2);
  });

  it('does not answer what the rescan itself did, nor its own card', async () => {
    rescan.mockImplementation(() => body.setAttribute('class', 'read'));
    add();
    await pass(2000, 100);
    expect(rescan).toHaveBeenCalledTimes(1);
    document.documentElement.append(document.createElement('report-lens-card'));
    body.append(document.createElement('report-lens-card'));
    await pass(2000, 100);
    expect(rescan).toHaveBeenCalledTimes(1);
  });

  it('hears nothing once it is stopped, and leaves no listener', async () => {
    watcher.stop();
    const added = vi.spyOn(document, 'addEventListener');
    const removed = vi.spyOn(document, 'removeEventListener');
    watcher.start();
    add();
    watcher.stop();
    add();
    await pass(5000, 100);
    expect(rescan).not.toHaveBeenCalled();
    expect(removed.mock.calls).toEqual(added.mock.calls);
  });
});
