import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import {
  completeBaskets,
  type Excerpt,
  excerptKey,
  movedExcerpt,
  notedExcerpt,
  reportKey,
  toggledExcerpt,
} from '../../lib/extension/basket-model.ts';

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

  it('outlives what was damaged beside it', () => {
    expect(completeBaskets({ r: [a], broken: [{ name: 1 }], empty: [] })).toEqual({ r: [a] });
    expect(completeBaskets('rubbish')).toEqual({});
  });

  it('is kept on this machine, and told of where it changes', async () => {
    const { changeBaskets, loadBaskets, watchBaskets } = await import('../../lib/extension/baskets.ts');
    const heard = vi.fn();
    watchBaskets(heard);
    await changeBaskets((baskets) => toggledExcerpt(baskets, 'r', a));
    expect(await loadBaskets()).toEqual({ r: [a] });
    await vi.waitFor(() => expect(heard).toHaveBeenCalledWith({ r: [a] }));
  });
});
