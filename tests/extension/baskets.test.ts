import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  basketKey,
  basketsOf,
  completeBaskets,
  type Excerpt,
  excerptKey,
  joinedBaskets,
  movedExcerpt,
  notedExcerpt,
  reportBaskets,
  reportKey,
  toggledExcerpt,
} from '../../lib/extension/basket-model.ts';
import { PATIENCE } from '../support/patience.ts';

vi.stubGlobal('chrome', fakeBrowser);
beforeEach(() => fakeBrowser.reset());

const excerpt = (name: string): Excerpt => ({
  key: excerptKey(name, '486.3亿元', `${name}486.3亿元。`),
  name,
  figure: '486.3亿元',
  period: '2024',
  status: 'actual',
  sentence: `${name}486.3亿元。`,
  link: '',
  note: '',
});
const [a, b] = [excerpt('地区生产总值'), excerpt('固定资产投资')];

describe('a basket', () => {
  it('takes an excerpt in, and out again; an empty one is none', () => {
    const one = toggledExcerpt({}, 'r', a);
    expect(one).toEqual({ r: [a] });
    expect(toggledExcerpt(toggledExcerpt(one, 'r', b), 'r', a)).toEqual({ r: [b] });
    expect(toggledExcerpt(one, 'r', a)).toEqual({});
  });

  it('has the order and the notes of its reader', () => {
    const both = { r: [a, b] };
    expect(movedExcerpt(both, 'r', b.key, -1)).toEqual({ r: [b, a] });
    expect(movedExcerpt(both, 'r', a.key, -1)).toEqual(both);
    expect(movedExcerpt(both, 'r', 'none', 1)).toEqual(both);
    expect(notedExcerpt(both, 'r', b.key, '引用').r?.[1]?.note).toBe('引用');
  });

  it('belongs to one report, at whatever part of its page', () => {
    expect(reportKey('https://a.gov.cn/1#part-2', '报告')).toBe(reportKey('https://a.gov.cn/1', '报告'));
    expect(reportKey('https://a.gov.cn/1', '报告')).not.toBe(reportKey('https://a.gov.cn/1', '另一报告'));
  });

  it('outlives what was damaged beside it, and what only a later version knows', () => {
    expect(completeBaskets({ r: [a, { name: 1 }], broken: [{ name: 1 }], empty: [], odd: 7 })).toEqual({ r: [a] });
    expect(completeBaskets({ r: [{ ...a, colour: 'red' }] })).toEqual({ r: [{ ...a, colour: 'red' }] });
    expect(completeBaskets('rubbish')).toEqual({});
  });

  it('says of which report it is', () => {
    const key = reportKey('https://a.gov.cn/1', '2025年 青岚区 政府工作报告');
    const whose = { address: 'https://a.gov.cn/1', title: '2025年 青岚区 政府工作报告' };
    expect(reportBaskets({ [key]: [a] })).toEqual([{ key, ...whose, excerpts: [a] }]);
    // A file of the reader's own has no address.
    expect(reportBaskets({ [reportKey('', '报告')]: [a] })[0]).toMatchObject({ address: '', title: '报告' });
  });

  it('is that of a kept report, by any of its addresses', () => {
    const all = reportBaskets({
      [reportKey('https://a.gov.cn/1', '2024年报告')]: [a],
      [reportKey('https://a.gov.cn/1', '2025年报告')]: [b],
      [reportKey('https://b.gov.cn/', '页面标题')]: [b],
      [reportKey('', '手边的报告')]: [a],
    });
    const [one, other] = [
      { sources: ['https://b.gov.cn/', 'https://a.gov.cn/1#2'], title: '2024年报告' },
      { sources: ['https://a.gov.cn/1'], title: '2025年报告' },
    ];
    const titles = (report: typeof one) => basketsOf(all, report, [one, other]).map(({ title }) => title);
    expect(titles(one)).toEqual(['2024年报告', '页面标题']);
    expect(titles(other)).toEqual(['2025年报告']);
    // Files of the reader's own have no address to be told apart by.
    expect(titles({ sources: [''], title: '手边的报告' })).toEqual(['手边的报告']);
    expect(titles({ sources: [''], title: '另一份报告' })).toEqual([]);
  });

  it('takes in what comes from another machine, and keeps its own order and notes', () => {
    const noted = { ...a, note: '核对公报' };
    expect(joinedBaskets({ r: [b, a] }, { r: [noted, b], q: [a] })).toEqual({ r: [b, noted], q: [a] });
    expect(joinedBaskets({ r: [{ ...a, note: '我的' }] }, { r: [noted, b] })).toEqual({
      r: [{ ...a, note: '我的' }, b],
    });
    expect(joinedBaskets({ r: [a] }, { q: [] })).toEqual({ r: [a] });
    expect(joinedBaskets({}, { r: [a, a] })).toEqual({ r: [a] });
  });

  it('is found again where a later version reads the title of its page otherwise', () => {
    const page = 'https://a.gov.cn/1';
    const kept = { [reportKey(page, '政府工作报告')]: [a] };
    expect(basketKey(kept, page, '2025年青岚区政府工作报告', ['2025年青岚区政府工作报告'])).toBe(
      reportKey(page, '政府工作报告'),
    );
    // Of several reports it belongs to one, and never to one that has its own.
    const titles = ['2024年报告', '2025年报告'];
    expect(basketKey(kept, page, '2025年报告', titles)).toBe(reportKey(page, '2025年报告'));
    expect(basketKey(kept, page, '2024年报告', titles)).toBe(reportKey(page, '政府工作报告'));
    expect(basketKey(kept, page, '政府工作报告', ['政府工作报告'])).toBe(reportKey(page, '政府工作报告'));
    // Files of the reader's own have no address to be told apart by.
    expect(basketKey({ [reportKey('', '甲')]: [a] }, '', '乙', ['乙'])).toBe(reportKey('', '乙'));
    expect(basketKey(kept, 'https://a.gov.cn/12', '报告', ['报告'])).toBe(reportKey('https://a.gov.cn/12', '报告'));
  });

  it('stores the letters of a note in their order, however quickly they come', async () => {
    const { changeBaskets, loadBaskets } = await import('../../lib/extension/baskets.ts');
    await changeBaskets((baskets) => toggledExcerpt(baskets, 'r', a));
    const typed = ['核', '核对', '核对公', '核对公报'];
    await Promise.all(typed.map((note) => changeBaskets((baskets) => notedExcerpt(baskets, 'r', a.key, note))));
    expect((await loadBaskets()).r?.[0]?.note).toBe('核对公报');
    await changeBaskets((baskets) => notedExcerpt(baskets, 'r', a.key, ''));
    expect((await loadBaskets()).r?.[0]?.note).toBe('');
  });

  it('tells what could not be stored, and stores it with the next change', async () => {
    const { changeBaskets, loadBaskets } = await import('../../lib/extension/baskets.ts');
    const full = vi.spyOn(fakeBrowser.storage.local, 'set').mockRejectedValueOnce(new Error('full'));
    await expect(changeBaskets((baskets) => toggledExcerpt(baskets, 'r', a))).rejects.toThrow('full');
    full.mockRestore();
    await changeBaskets((baskets) => toggledExcerpt(baskets, 'r', b));
    expect(await loadBaskets()).toEqual({ r: [a, b] });
  });

  it('loses neither of two changes at once', async () => {
    const { changeBaskets, loadBaskets } = await import('../../lib/extension/baskets.ts');
    await Promise.all([a, b].map((one) => changeBaskets((baskets) => toggledExcerpt(baskets, 'r', one))));
    expect(await loadBaskets()).toEqual({ r: [a, b] });
  });

  it('is kept on this machine, and told of where it changes', async () => {
    const { changeBaskets, loadBaskets, watchBaskets } = await import('../../lib/extension/baskets.ts');
    const heard = vi.fn();
    watchBaskets(heard);
    await changeBaskets((baskets) => toggledExcerpt(baskets, 'r', a));
    expect(await loadBaskets()).toEqual({ r: [a] });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ r: [a] }), PATIENCE);
  });
});
