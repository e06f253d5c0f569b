import { describe, expect, it } from 'vitest';
import { findAttachments } from '../../lib/page/attachments.ts';
import { documentOf } from '../support/page.ts';

describe('the attachments of a page', () => {
  it('are the documents it links to or shows, each once', () => {
    const page = documentOf(
      '<a href="/files/报告.pdf"> 政府工作报告 </a><a href="/files/报告.pdf">下载</a><a href="/x.html">页</a><div pdfsrc="/a.pdf"></div><iframe src="/viewer.html?file=%2Fb.pdf"></iframe>',
      '<base href="https://www.example.gov.cn/">',
    );
    expect(findAttachments(page)).toEqual([
      { name: '政府工作报告', href: 'https://www.example.gov.cn/files/%E6%8A%A5%E5%91%8A.pdf' },
      { name: 'a.pdf', href: 'https://www.example.gov.cn/a.pdf' },
      { name: 'b.pdf', href: 'https://www.example.gov.cn/b.pdf' },
    ]);
  });

  it.each([
    ['附件下载：2026年预算公开附表.pdf', '2026年预算公开附表.pdf'],
    ['下载', '2025年青岚市统计公报'],
    ['1783745353-20260603093614665.pdf', '2025年青岚市统计公报'],
    ['W020260603093614.pdf', '2025年青岚市统计公报'],
    ['W2026规划.pdf', 'W2026规划.pdf'],
    ['wKgEIWnLK5OAEX2EAApVrfAOX4M661.pdf', '2025年青岚市统计公报'],
    ['青岚市2025年统计公报-20260603093614665.pdf', '青岚市2025年统计公报.pdf'],
  ])('have the words of their link, not those of the system: %s', (words, name) => {
    const page = documentOf(
      `<a href="/20260603093614665.pdf">${words}</a>`,
      '<title>2025年青岚市统计公报</title><base href="https://www.example.gov.cn/">',
    );
    expect(findAttachments(page)[0]?.name).toBe(name);
  });

  it('are never scripts', () => {
    const page = documentOf('<a href="javascript:alert(1)//a.pdf">a</a><a href="data:text/html,a.pdf">b</a>');
    expect(findAttachments(page)).toEqual([]);
  });
});
