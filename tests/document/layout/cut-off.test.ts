import { describe, expect, it } from 'vitest';
import { CutOff } from '../../../lib/document/layout/cut-off.ts';
import type { PageLayout } from '../../../lib/document/layout/page-layout.ts';
import { linesOf } from '../../../lib/document/layout/text-line.ts';
import { pageOf, readingOf } from '../../support/layout.ts';

/** A page of lines that begin at 60 and are shown up to an edge; the size is ten points. */
const page = (edge: number, ...texts: readonly string[]): PageLayout => {
  const laid = pageOf(texts.map((text, i) => ({ x: 60, y: 100 + i * 20, size: 10, text })));
  return { ...laid, items: laid.items.map((item) => ({ ...item, edge })) };
};

/** Which lines of a page are told to go on where nothing is shown. */
function cut(page: PageLayout): boolean[] {
  const lines = linesOf(1, page.items);
  const cutOff = new CutOff([page], lines);
  return lines.map((line) => cutOff.has(line));
}

const TEN = '一二三四五六七八九十';

describe('a line is cut off', () => {
  it.each<[string, PageLayout, boolean[]]>([
    ['where its last letter stands across the edge of a frame', page(155, TEN, '短的一行'), [true, false]],
    [
      'where it ends before that edge and another one is cut there',
      page(155, TEN, '一二三四五六七八九5'),
      [true, true],
    ],
    ['at the edge of the paper, whatever stands there', page(595, `${TEN.repeat(5)}一二三5`), [true]],
    ['not where lines fill a frame to its end', page(160, TEN, TEN), [false, false]],
    ['not where its letters are all in the file, shown or not', page(100, TEN, TEN), [false, false]],
    ['not where a stop is set as half a sign', page(155, '一二三四五六七八九', '一二三四五六七八九”'), [false, false]],
    ['alone, where all others fill the frame', page(160, TEN, TEN, TEN, `${TEN}0`), [false, false, false, true]],
    ['not by a little: letters are measured in more than one way', page(159.5, TEN), [false]],
  ])('%s', (_, given, expected) => expect(cut(given)).toEqual(expected));
});

it('a cell that is cut off is doubtful, and no other', () => {
  const rows = [
    { x: 60, y: 100, text: '指标' },
    { x: 260, y: 100, text: '2024年' },
    { x: 460, y: 100, text: '增速（%）' },
    { x: 60, y: 120, text: '教育支出' },
    { x: 260, y: 120, text: '12.5亿元' },
    { x: 460, y: 120, text: '增长五点六个百分' },
    { x: 60, y: 140, text: '卫生支出' },
    { x: 260, y: 140, text: '11.5亿元' },
    { x: 460, y: 140, text: '3.2' },
  ];
  const laid = pageOf(rows, [
    [50, 85, 560, 85],
    [50, 105, 560, 105],
    [50, 125, 560, 125],
    [50, 145, 560, 145],
    [50, 85, 50, 145],
    [250, 85, 250, 145],
    [450, 85, 450, 145],
  ]);
  const { text, shape } = readingOf({ ...laid, items: laid.items.map((item) => ({ ...item, edge: 550 })) });
  expect((shape.lost ?? []).map(({ start, end }) => text.slice(start, end))).toEqual(['增长五点六个百分']);
});
