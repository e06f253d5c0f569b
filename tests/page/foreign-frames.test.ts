import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { findForeignFrames } from '../../lib/page/foreign-frames.ts';

/** A page with these frames, each of the size that its `data-size` says, in pixels: no layout is done here. */
function pageWith(frames: string): Document {
  const { document } = new JSDOM(frames, { url: 'https://www.example.gov.cn/a/page.html' }).window;
  for (const frame of document.querySelectorAll('iframe')) {
    const [width = 0, height = 0] = (frame.dataset.size ?? '').split('x').map(Number);
    frame.getBoundingClientRect = () => ({ width, height }) as DOMRect;
    // A frame of another site shows its page no document.
    if (!frame.hasAttribute('data-same')) Object.defineProperty(frame, 'contentDocument', { value: null });
  }
  return document;
}

it('finds the large frames of other sites, by their title or their host', () => {
  const page = pageWith(
    '<iframe src="https://zw.other.gov.cn/report.html" title="报告全文" data-size="900x2000"></iframe>' +
      '<iframe src="//files.example.org/r.html" data-size="600x400"></iframe>',
  );
  expect(findForeignFrames(page)).toEqual([
    { name: '报告全文', href: 'https://zw.other.gov.cn/report.html' },
    { name: 'files.example.org', href: 'https://files.example.org/r.html' },
  ]);
});

it('leaves out what is small, of the same site, or no page of the web', () => {
  const page = pageWith(
    '<iframe src="https://count.example.org/" data-size="1x1"></iframe>' +
      '<iframe src="/own.html" data-size="900x900" data-same></iframe>' +
      '<iframe src="javascript:void 0" data-size="900x900"></iframe><iframe data-size="900x900"></iframe>',
  );
  expect(findForeignFrames(page)).toEqual([]);
});
