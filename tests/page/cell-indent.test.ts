import { describe, expect, it } from 'vitest';
import { indentsOf } from '../../lib/page/cell-indent.ts';
import { documentOf } from '../support/page.ts';

/** The indents of the first cells of rows, written as they stand in the page. */
function indents(...cells: readonly string[]): number[] {
  const page = documentOf(`<table>${cells.map((cell) => `<tr>${cell}<td>1</td></tr>`).join('')}</table>`);
  return indentsOf([...page.querySelectorAll('td:first-child')]);
}

describe('how far the words of a cell are moved in', () => {
  it.each([
    ['by blanks', ['<td>货运量</td>', '<td>　铁路</td>', '<td>&nbsp;&nbsp;&nbsp;&nbsp;公路</td>'], [0, 1, 2]],
    ['by the cell’s style', ['<td>货运量</td>', '<td style="text-indent: 2em">铁路</td>'], [0, 2]],
    ['by that of its paragraph', ['<td><p>货运量</p></td>', '<td><p style="padding-left:32px">铁路</p></td>'], [0, 2]],
    [
      'as Word writes it',
      ['<td>货运量</td>', '<td><p style="margin:0;text-indent:24.0pt"><span>铁路</span></p></td>'],
      [0, 2],
    ],
    // The padding of all cells, and one that is a little wider, are layout.
    [
      'not by what all have',
      ['<td style="padding-left:7px">货运量</td>', '<td style="padding-left: 8px">铁路</td>'],
      [0, 0],
    ],
    ['not by a margin elsewhere', ['<td>货运量</td>', '<td style="padding-right:32px">铁路</td>'], [0, 0]],
  ])('%s', (_, cells, letters) => {
    expect(indents(...cells)).toEqual(letters);
  });
});
