import { describe, expect, it } from 'vitest';
import { cutItem } from '../../../lib/document/layout/cut-item.ts';
import type { TextItem } from '../../../lib/document/layout/page-layout.ts';

const item = (text: string, width: number): TextItem => ({
  text,
  x: 100,
  y: 50,
  size: 10,
  width,
  edge: 595,
  index: 3,
  offset: 0,
  bold: false,
});

describe('letters of two cells that come as one run', () => {
  it.each<[string, TextItem, number[], string[]]>([
    ['at the blank between them', item('增长8%（可比） 增长5%', 112), [170], ['增长8%（可比）', ' 增长5%']],
    ['where nothing but the line parts them', item('万元12.5', 40), [120], ['万元', '12.5']],
    ['at two lines', item('甲乙 12 34', 52), [121, 137], ['甲乙', ' 12', ' 34']],
    ['not where a line only touches them', item('地区生产总值', 60), [98, 103, 158, 170], ['地区生产总值']],
  ])('are cut %s', (_, given, edges, expected) => {
    const parts = cutItem(given, edges);
    expect(parts.map(({ text }) => text)).toEqual(expected);
    // Each part still says which letters of the run it holds.
    for (const { text, offset, index } of parts) {
      expect(given.text.slice(offset, offset + text.length)).toBe(text);
      expect(index).toBe(3);
    }
    expect(parts.reduce((sum, { width }) => sum + width, 0)).toBeCloseTo(given.width);
  });
});
