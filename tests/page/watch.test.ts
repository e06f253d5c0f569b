import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { PageWatcher } from '../../lib/page/watch.ts';

/** The observer is told at the end of the task. */
const told = () => Promise.resolve();

describe('a page that is watched', () => {
  const body = document.createElement('div');
  const target = { body: () => body, changed: vi.fn(), rescan: vi.fn(), giveUp: vi.fn() };
  let watcher: PageWatcher;
  beforeEach(() => {
    vi.useFakeTimers();
    document.body.replaceChildren(body);
    body.replaceChildren('全年平安。');
    watcher = new PageWatcher(document, target);
    watcher.start();
  });
  afterEach(() => {
    watcher.stop();
    vi.useRealTimers();
    vi.clearAllMocks();
  });

  it('is known to have changed before anybody else has a turn, and read again once it rests', async () => {
    body.append('又一年。');
    await told();
    expect(target.changed).toHaveBeenCalledOnce();
    expect(target.rescan).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(target.rescan).toHaveBeenCalledOnce();
  });

  it('is read again once after a storm of 10,000 changes in a second', async () => {
    for (let change = 0; change < 10_000; change += 1) {
      body.append(String(change));
      if (change % 100 === 99) {
        await told();
        vi.advanceTimersByTime(10);
      }
    }
    expect(target.rescan).not.toHaveBeenCalled();
    vi.advanceTimersByTime(100);
    expect(target.rescan).toHaveBeenCalledOnce();
  });

  it('is read again within one and a half seconds though it never rests', async () => {
    for (let at = 0; at < 1600; at += 50) {
      body.append('.');
      await told();
      vi.advanceTimersByTime(50);
    }
    expect(target.rescan).toHaveBeenCalledOnce();
  });

  it('is left alone after twelve readings without rest', async () => {
    for (let change = 0; change < 500; change += 1) {
      body.append('.');
      await told();
      vi.advanceTimersByTime(120);
    }
    expect(target.rescan).toHaveBeenCalledTimes(12);
    expect(target.giveUp).toHaveBeenCalledOnce();
  });

  it.each([120, 400, 1000])(
    'is read to its end where a text arrives in pieces every %i ms for ten seconds',
    async (ms) => {
      let read = '';
      target.rescan.mockImplementation(() => {
        read = body.textContent;
      });
      for (let at = 0; at < 10_000; at += ms) {
        body.append(`新建学校${at}所。`);
        await told();
        vi.advanceTimersByTime(ms);
      }
      vi.advanceTimersByTime(5000);
      expect(target.giveUp).not.toHaveBeenCalled();
      expect(read).toBe(body.textContent);
    },
  );

  it('is read again when as much as a paragraph comes in beside its text, and not for less', async () => {
    const beside = (words: string) => {
      const rest = document.createElement('div');
      rest.textContent = words;
      document.body.append(rest);
    };
    beside('网站支持IPv6');
    await told();
    expect(target.changed).not.toHaveBeenCalled();
    beside('新建学校四所，改造老旧小区三十八个，城镇新增就业八千六百人。'.repeat(4));
    await told();
    expect(target.changed).toHaveBeenCalledOnce();
  });

  it('is read again when its script puts another root element in its place', async () => {
    const root = document.documentElement;
    root.replaceWith(root.cloneNode(true));
    await told();
    expect(target.changed).toHaveBeenCalled();
    document.documentElement.replaceWith(root);
    await told();
  });

  it('is not read again for changes beside its text', async () => {
    document.body.append(document.createElement('aside'));
    await told();
    vi.advanceTimersByTime(2000);
    expect(target.changed).not.toHaveBeenCalled();
    expect(target.rescan).not.toHaveBeenCalled();
  });
});
