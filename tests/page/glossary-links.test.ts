import { describe, expect, it } from 'vitest';
import { findGlossaryLinks } from '../../lib/page/glossary-links.ts';
import { documentOf } from '../support/page.ts';

const BASE = '<base href="https://www.example.gov.cn/zwgk/report.html">';
const links = (body: string) =>
  findGlossaryLinks(documentOf(body, BASE)).map(({ name, href, kind }) => [name, href, kind]);

describe('links that lead to a glossary', () => {
  it('say so', () => {
    expect(
      links('<a href="report_6.html">名词解释</a><a href="/x.docx">附件：《政府工作报告》名词解释.docx</a>'),
    ).toEqual([
      ['名词解释', 'https://www.example.gov.cn/zwgk/report_6.html', 'glossary'],
      ['附件：《政府工作报告》名词解释.docx', 'https://www.example.gov.cn/x.docx', 'glossary'],
    ]);
  });

  it('are else the last part of a report in parts', () => {
    const pager = '<div><span>1</span><a href="report_1.html">2</a><a href="report_2.html">3</a></div>';
    expect(links(pager)).toEqual([['3', 'https://www.example.gov.cn/zwgk/report_2.html', 'last-part']]);
    expect(links('<a href="report_2.html">尾页</a>')).toEqual([
      ['尾页', 'https://www.example.gov.cn/zwgk/report_2.html', 'last-part'],
    ]);
  });

  it('are none that only look like one', () => {
    expect(
      links('<a href="javascript:void(0)">名词解释</a><a href="#">名词解释</a><p><a href="a.html">7</a></p>'),
    ).toEqual([]);
  });
});
