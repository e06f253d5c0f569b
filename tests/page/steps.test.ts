import { expect, it } from 'vitest';
import { markupLook } from '../../lib/page/element-look.ts';
import { readBody, readPage } from '../../lib/page/page-text.ts';
import { nextTask } from '../../lib/work/rest.ts';
import { sliced } from '../../lib/work/sliced.ts';
import { documentOf } from '../support/page.ts';

const page = documentOf(`<div id="zoom">${'<p>全年实现地区生产总值486.3亿元。</p>'.repeat(300)}</div>`);

it('a page is read in slices as it is at one go', async () => {
  let rests = 0;
  const rest = () => {
    rests += 1;
    return nextTask();
  };
  const read = await sliced(readBody(page, page.body, markupLook()), {
    signal: new AbortController().signal,
    sliceMs: 0,
    rest,
  });
  expect(read.text).toBe(readPage(page, markupLook())?.text);
  // The walk, the leaving out and the putting together: each rests at every paragraph.
  expect(rests).toBeGreaterThan(3 * 300);
});
