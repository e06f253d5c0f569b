import { describe, expect, it } from 'vitest';
import { computedIndent, indentsOf, writtenIndent } from '../../lib/page/cell-indent.ts';
import { documentOf } from '../support/page.ts';

const rows = (cells: readonly string[]) =>
  `<table>${cells.map((cell) => `<tr>${cell}<td>1</td></tr>`).join('')}</table>`;

/** The indents of the first cells of rows, as they are written into the page. */
function indents(cells: readonly string[], styles = ''): number[] {
  const page = documentOf(rows(cells), `<style>${styles}</style>`);
  return indentsOf([...page.querySelectorAll('td:first-child')], writtenIndent());
}

/** The same as the browser computes them. */
function computed(cells: readonly string[], styles = ''): number[] {
  document.head.innerHTML = `<style>td { font-size: 16px; padding: 0; } ${styles}</style>`;
  document.body.innerHTML = rows(cells);
  return indentsOf([...document.querySelectorAll('td:first-child')], computedIndent(window));
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
    expect(indents(cells)).toEqual(letters);
  });

  const cells = ['<td>货运量</td>', '<td class="part"><p>铁路</p></td>', '<td class="wide">客运量</td>'];

  it.each([
    ['.part { text-indent: 32px; }', [0, 2, 0]],
    ['td.part{mso-number-format:General;padding-left:32px} td{color:black}', [0, 2, 0]],
    ['td { padding-left: 32px } .wide { padding-right: 32px }', [0, 0, 0]],
  ])('by the page’s styles: %s', (styles, letters) => {
    expect(indents(cells, styles)).toEqual(letters);
    expect(computed(cells, styles)).toEqual(letters);
  });

  it('not twice by an indent that is inherited', () => {
    const own = ['<td>货运量</td>', '<td style="text-indent: 32px"><p><span>铁路</span></p></td>'];
    expect(computed(own, 'p { margin: 0 }')).toEqual([0, 2]);
  });
});
