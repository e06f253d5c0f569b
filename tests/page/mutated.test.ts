import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { looksLikeReport } from '../../lib/page/decide.ts';
import { markupLook } from '../../lib/page/element-look.ts';
import { type PageText, readPage } from '../../lib/page/page-text.ts';
import { documentOf } from '../support/page.ts';

/** A report in small, cut where markup may stand. */
const PIECES = [
  '各位代表：',
  '现在，我代表区人民政府报告工作，请予审议。',
  '一、2024年工作回顾',
  '地区生产总值',
  '48',
  '6.',
  '3',
  '亿元，增长',
  '5',
  '.6',
  '%。',
  '二、2025年工作安排',
  '地区生产总值增长5.5%左右。',
];
/** Words that a reader never sees; no visible piece holds one of these letters. */
const HIDDEN = [
  '<span style="display:none">隐8</span>',
  '<div hidden>藏9亿元</div>',
  '<p style="visibility: hidden">匿77个</p>',
  '<span style="font-size:0">微66件</span>',
  '<script>var 暗 = 55;</script>',
  '<style>.密{content:"66"}</style>',
  // No <p> in it: behind an <svg> left open that would stand outside of the template, to be seen.
  '<template>埋44家</template>',
  '<noscript>掩33%</noscript>',
  '<textarea>遮22</textarea>',
  '<select><option>蔽11</option></select>',
  '<!-- 潜99% -->',
];
const SECRET = /[隐藏匿微暗密埋掩遮蔽潜]/;
const NOISE = [
  '<p>',
  '</p>',
  '<b>',
  '</b>',
  '<div>',
  '</div>',
  '</span>',
  '<span>',
  '<table><tr><td>',
  '</td></tr></table>',
  '<br>',
  '<font color=red',
  '<div contenteditable="true">',
  '<sup>',
  '</sup>',
  '<ul><li>',
  '\u200b',
  '\u3000',
  '&nbsp;',
  '&#x202e;',
  '&zwj;',
  '<svg><text>',
  '</svg>',
  '<o:p></o:p>',
  '</body></html>',
  '<![CDATA[',
  ']]>',
  '</',
  '<',
  '&',
  '"',
];

/** Whether a part opens a tag or a comment that it does not end. */
const isBrokenTag = (part: string) => part.lastIndexOf('<') > part.lastIndexOf('>');

/** Every fact's letters are those its range in the page holds: layout blanks apart. */
function checkPlaces(page: PageText): void {
  const analysis = analyze(page.text, page.shape);
  for (const place of [...analysis.facts, ...analysis.targets]) {
    expect(place.start).toBeGreaterThanOrEqual(0);
    expect(place.end).toBeLessThanOrEqual(page.text.length);
    expect(place.end).toBeGreaterThan(place.start);
    const range = page.map.range(place);
    expect(range).not.toBeNull();
    if (range === null) continue;
    const shown = page.text.slice(place.start, place.end);
    expect((range.startContainer as Text).data.charAt(range.startOffset)).toBe(shown.charAt(0));
    expect((range.endContainer as Text).data.charAt(range.endOffset - 1)).toBe(shown.charAt(shown.length - 1));
  }
}

const read = (body: string) => readPage(documentOf(body), markupLook());

describe('pages nobody would write', () => {
  it('are read without an exception, without hidden words, every figure at its place', () => {
    const part = fc.oneof(
      { weight: 5, arbitrary: fc.constantFrom(...PIECES) },
      { weight: 3, arbitrary: fc.constantFrom(...NOISE) },
      { weight: 1, arbitrary: fc.constantFrom(...HIDDEN) },
      { weight: 1, arbitrary: fc.string({ maxLength: 6 }) },
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const document = documentOf(parts.join(''));
        looksLikeReport(document);
        const page = readPage(document, markupLook());
        if (page === null) return;
        // A tag that is broken may take the next one with it, and what that was to hide is to be seen.
        if (!parts.some(isBrokenTag)) expect(page.text).not.toMatch(SECRET);
        checkPlaces(page);
      }),
      { numRuns: 60 },
    );
  });

  it('keep a figure whole that comments, scripts and hidden words cut', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...HIDDEN), { minLength: 1, maxLength: 6 }), (between) => {
        const inline = between.filter((one) => !/^<(?:div|p)/.test(one));
        const [a = '', b = '', ...rest] = inline;
        const page = read(`<p>地区生产总值48${a}6.${b}3${rest.join('')}亿元，增长5.6%。</p>`);
        expect(page?.text).toBe('地区生产总值486.3亿元，增长5.6%。');
        if (page) checkPlaces(page);
      }),
      { numRuns: 30 },
    );
  });

  it('may have a span for every character, and invisible signs between them', () => {
    const words = '全区地区生产总值486.3亿元，增长5.6%；城镇新增就业9800人。';
    const page = read(`<p>${[...words].map((sign) => `<span>${sign}</span>`).join('\u200b')}</p>`);
    expect(page?.text.replaceAll('\u200b', '')).toBe(words);
    const facts = analyze(page?.text ?? '', page?.shape).facts;
    expect(facts.map((fact) => fact.value)).toEqual([48630000000, 5.6, 9800]);
    if (page) checkPlaces(page);
  });

  it('may nest tables sixty deep', () => {
    const page = read(
      `${'<table><tr><td>'.repeat(60)}<p>地区生产总值486.3亿元。</p>${'</td></tr></table>'.repeat(60)}`,
    );
    expect(page?.text).toBe('地区生产总值486.3亿元。');
    expect(page?.shape.tables).toEqual([]);
  });

  // On a busy machine the parser alone may take longer than a test usually may.
  it('may have a hundred thousand spans beside one another', () => {
    // A parser without layout: building so many elements takes jsdom longer than reading them.
    const { document } = parseHTML(`<html><body><div>${'<span>增</span>'.repeat(100_000)}</div></body></html>`);
    expect(readPage(document, markupLook())?.text).toHaveLength(100_000);
  });

  it('may nest thousands of raised tags, with a figure in the last', () => {
    const { document } = parseHTML(`<html><body><div>${'增<sup>'.repeat(5000)}5.6%</div></body></html>`);
    const page = readPage(document, markupLook());
    expect(page?.text).toMatch(/^增{4970,5000}5\.6%$/);
    expect(page?.shape.markers).toEqual([]);
  });

  it('may have cells that claim to be a thousand wide and high', () => {
    const row = '<tr><td rowspan="1000" colspan="1000">地区生产总值</td><td>486.3亿元</td></tr>';
    const page = read(`<table>${row.repeat(1000)}</table>`);
    expect(page?.shape.tables).toEqual([]);
    expect(page?.text).toContain('486.3亿元');
  });

  it('may leave every tag open', () => {
    const page = read('<div><p><b>一、回顾<p><i>地区生产总值486.3亿元<ul><li>增长5.6%<table><tr><td>新建学校4所');
    expect(page?.text.replaceAll('\n', '|')).toContain('新建学校4所');
    expect(page?.text).toContain('地区生产总值486.3亿元');
  });

  it('keep the text of a shadow root out, which has no light letters', () => {
    const document = documentOf('<p>地区生产总值486.3亿元。</p><div id="host">增长5.6%。</div>');
    const host = document.querySelector('#host');
    const inner = document.createElement('p');
    inner.textContent = '埋没9亿元';
    host?.attachShadow({ mode: 'open' }).append(inner);
    const page = readPage(document, markupLook());
    expect(page?.text).not.toMatch(SECRET);
  });

  it('are read inside contenteditable, which is text like any other', () => {
    expect(read('<div contenteditable="true"><p>增长5.6%。</p></div>')?.text).toBe('增长5.6%。');
  });
});
