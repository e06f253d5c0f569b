import { describe, expect, it } from 'vitest';
import { laySavedPage } from '../../lib/page/saved-page.ts';

const SENTENCE = '全年全市地区生产总值增长5.6%，规模以上工业增加值增长7.2%，各项事业都有新的进步。';

function laid(body: string): string {
  const into = document.createElement('article');
  laySavedPage(`<html><head><title>2025年青岚市政府工作报告</title></head><body>${body}</body></html>`, into);
  return into.innerHTML;
}

describe('a saved page', () => {
  it('is laid in as bare paragraphs, tables and markers', () => {
    const html = laid(
      `<div onclick="run()"><p style="color:red" class="a">${SENTENCE}<sup>1</sup></p><table><tr><td colspan="2" onmouseover="run()">甲</td></tr></table><p>${SENTENCE}</p></div>`,
    );
    expect(html).toContain(`<p>${SENTENCE}<sup>1</sup></p>`);
    expect(html).toContain('<td colspan="2">甲</td>');
    expect(html).not.toMatch(/run|class|style/);
  });

  it.each([
    ['scripts', '<script>run()</script>'],
    ['pictures', '<img src="http://a.test/x.png" onerror="run()">'],
    ['frames', '<iframe src="http://a.test/"></iframe>'],
    ['styles', '<style>@import "http://a.test/x.css"</style>'],
    ['drawings with scripts', '<svg onload="run()"><script>run()</script></svg>'],
    ['what was hidden', '<span style="display: none">run</span>'],
  ])('has no %s', (_, hostile) => {
    expect(laid(`<div><p>${SENTENCE}${hostile}</p></div>`)).not.toMatch(/run|test|script|svg/);
  });

  it('is laid in however deep its tags nest', () => {
    expect(laid(`${'<div>'.repeat(500)}<p>${SENTENCE}</p>`)).toContain(SENTENCE);
  });
});
