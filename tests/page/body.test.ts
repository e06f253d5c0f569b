import { describe, expect, it } from 'vitest';
import { findBody, hasText } from '../../lib/page/body.ts';
import { documentOf } from '../support/page.ts';

const PARAGRAPH = '<p>我们坚持稳中求进工作总基调，全区经济运行总体平稳，各项事业取得新的进展，群众生活持续改善。</p>';
const NAVIGATION = `<div class="nav">${'<a href="#">政务公开和办事服务的栏目名称</a>'.repeat(30)}</div>`;

function bodyOf(html: string): string {
  return findBody(documentOf(html))?.element.getAttribute('data-name') ?? '';
}

describe('the body of a page', () => {
  it('is the deepest block that holds the text, whatever its name', () => {
    expect(bodyOf(`${NAVIGATION}<div><div data-name="here"><div>短</div>${PARAGRAPH.repeat(30)}</div></div>`)).toBe(
      'here',
    );
  });

  it('is a known container where it holds nearly as much', () => {
    const html = `${NAVIGATION}<div><p>您现在的位置是政务公开栏目下的一段较长的说明文字</p><div id="zoom" data-name="zoom"><div>${PARAGRAPH.repeat(20)}</div><div>${PARAGRAPH}</div></div></div>`;
    expect(bodyOf(html)).toBe('zoom');
  });

  it('is a short text on a page of a thousand labels', () => {
    const labels = '<li>市级部门</li>'.repeat(150);
    expect(bodyOf(`<ul>${labels}</ul><div data-name="text">${PARAGRAPH.repeat(18)}</div><div>${labels}</div>`)).toBe(
      'text',
    );
  });

  it('keeps a glossary that stands beside the text', () => {
    const glossary = `<div><p>名词解释</p>${PARAGRAPH.repeat(5)}</div>`;
    expect(bodyOf(`<div data-name="both"><div>${PARAGRAPH.repeat(90)}</div>${glossary}</div>`)).toBe('both');
  });

  it('holds all reports of a list', () => {
    const item = `<li>${PARAGRAPH.repeat(10)}</li>`;
    expect(bodyOf(`<h2>政府工作报告</h2><ul data-name="list">${item.repeat(5)}</ul>`)).toBe('list');
  });

  it('is found on a page without any text', () => {
    expect(findBody(documentOf(''))?.score).toBe(0);
  });

  it('is not taken for a link where an anchor at its top was never closed', () => {
    expect(bodyOf(`<p>网站地图</p><div><a name="top" data-name="text">${PARAGRAPH.repeat(30)}</div>`)).toBe('text');
  });

  it('keeps a report whose paragraphs were never closed', () => {
    const lines = Array.from(
      { length: 60 },
      (_, line) => `<div>第${line + 1}段：全区经济运行总体平稳，各项事业全面发展。`,
    );
    const body = findBody(documentOf(`<div class="page">${lines.join('')}`));
    expect(body?.element.textContent).toContain('第2段');
    expect(body?.element.textContent).toContain('第60段');
  });
});

it('has text where sentences stand in it, and none where there are menus, a title and a link', () => {
  expect(hasText(documentOf(`${NAVIGATION}<p>2025年统计公报</p><a href="/a.pdf">2025年统计公报.pdf</a>`))).toBe(false);
  expect(hasText(documentOf(`${NAVIGATION}<div>${PARAGRAPH.repeat(6)}</div>`))).toBe(true);
});
