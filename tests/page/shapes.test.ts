import { describe, expect, test } from 'vitest';
import { findAttachments } from '../../lib/page/attachments.ts';
import { documentOf } from '../support/page.ts';
import { COMMUNIQUE, FIRST, FOOT, GROWTHS, LAST, MENU, PROSE, type Read, read, SUMS } from './invented-page.ts';

/*
 * Whole pages as sites of many makes publish reports: each with what a person reads from it. All wording is invented.
 */
const first = '2025年，全市上下坚持稳中求进，经济运行总体平稳。';
const last = '年末全市建成区绿化覆盖率42.1%。';
const communique = {
  kind: 'communique',
  region: '青岚市',
  year: 2025,
  title: '青岚市2025年国民经济和社会发展统计公报',
  first,
  last,
};
const NAME = '青岚市2025年国民经济和社会发展统计公报';

describe('pages that are reports', () => {
  test.each<[string, string, string, Read]>([
    [
      'the column as title, the article’s in a meta, tools above and below the text',
      `${MENU}<div class="main"><div class="tools">【字体：大 中 小】【打印】【关闭窗口】</div><div id="zoom">${COMMUNIQUE}</div><p>扫一扫在手机打开当前页</p></div>${FOOT}`,
      `<title>统计公报</title><meta name="ArticleTitle" content="${NAME}">`,
      communique,
    ],
    [
      'the title over two lines in an element of a name of its own',
      `${MENU}<div class="xq_bt">青岚市2025年国民经济和<br>社会发展统计公报</div><div class="xq_nr">${COMMUNIQUE}</div>${FOOT}`,
      '<title>青岚市统计局</title><meta name="ArticleTitle" content="青岚市2025年国民经济和&lt;br&gt;社会发展统计公报">',
      communique,
    ],
    [
      'the title behind the site’s name and a slogan, each an h1',
      `<h1>青岚市统计局</h1><h1>求真务实</h1><h1>${NAME}</h1><article>${COMMUNIQUE}</article>${FOOT}`,
      '<title>信息公开</title>',
      communique,
    ],
    [
      'the bureau and the day between title and text, an editor below it',
      `<h1>${NAME}</h1><div class="info">来源：市统计局　发布时间：2026-03-20　浏览次数：<span>128</span></div><div class="con">${COMMUNIQUE}<p>责任编辑：何清</p></div>`,
      `<title>${NAME}_青岚市统计局</title>`,
      communique,
    ],
    [
      'a text that is one paragraph parted by <br>',
      `<h1>${NAME}</h1><div class="content">${COMMUNIQUE.replaceAll('</p><p>', '<br>　　').replace('<p>', '').replace('</p>', '')}</div>`,
      `<title>${NAME}</title>`,
      communique,
    ],
    [
      'a page set as a table of the nineties',
      `<table><tr><td>${MENU}</td></tr><tr><td><table><tr><td align="center"><b>${NAME}</b></td></tr><tr><td>${COMMUNIQUE}</td></tr></table></td></tr><tr><td>${FOOT}</td></tr></table>`,
      `<title>${NAME}</title>`,
      communique,
    ],
    [
      'a banner to change regions and another to follow inside the text’s own element',
      `<h1>${NAME}</h1><div id="zoom"><p>选择区域：青岚市 东山县 西岭区</p>${COMMUNIQUE}<p>点击关注“青岚统计”微信公众号</p><p>※ 了解更多政策信息 ※</p></div>`,
      `<title>${NAME}</title>`,
      communique,
    ],
    [
      'the document to download below the text',
      `<h1>${NAME}</h1><div class="text">${COMMUNIQUE}<p>附件下载>></p><p><a href="/a.pdf">${NAME}.pdf</a></p></div>`,
      `<title>${NAME}</title>`,
      communique,
    ],
    [
      'an account, told without a salutation',
      `<h1>关于青岚市2025年财政决算的报告</h1><div class="txt">${FIRST}${SUMS}${SUMS}${PROSE}${LAST}</div>`,
      '<title>财政决算</title>',
      { kind: 'accounts', region: '青岚市', year: 2025, title: '关于青岚市2025年财政决算的报告', first, last },
    ],
    [
      'a change of the budget in the middle of a year',
      `<div class="title">关于青岚市2025年市级预算调整方案的报告</div><div class="txt">${FIRST}${SUMS}${SUMS}${PROSE}${LAST}</div>`,
      '<title>青岚市财政局-预决算公开</title>',
      { kind: 'budget', region: '青岚市', year: 2025, title: '关于青岚市2025年市级预算调整方案的报告', first, last },
    ],
    [
      'an abstract in a paper',
      `<h2>关于青岚市2025年预算执行情况和2026年预算草案的报告（摘要）</h2><div class="txt">${FIRST}${SUMS}${PROSE}${LAST}</div>`,
      '<title>青岚日报数字报</title>',
      {
        kind: 'budget',
        region: '青岚市',
        year: 2026,
        title: '关于青岚市2025年预算执行情况和2026年预算草案的报告(摘要)',
        first,
        last,
      },
    ],
    [
      'a district of a city, on the city’s site',
      `<div class="crumbs">当前位置：首页 > 青岚市统计局 > 县区公报</div><h1>青岚市东山区2025年国民经济和社会发展统计公报</h1><div>${COMMUNIQUE.replaceAll('全市', '全区')}</div>`,
      '<title>县区公报</title>',
      {
        ...communique,
        region: '青岚市东山区',
        title: '青岚市东山区2025年国民经济和社会发展统计公报',
        first: first.replace('全市', '全区'),
        last: last.replace('全市', '全区'),
      },
    ],
    [
      'a census',
      `<h1>青岚市第七次全国人口普查公报（第三号）</h1><div>${FIRST.replace('2025', '2020')}${'<p>常住人口中，男性人口42.6万人，占51.3%；女性人口40.4万人，占48.7%。</p>'.repeat(16)}${PROSE}${LAST}</div>`,
      '<title>普查公报</title>',
      {
        kind: 'communique',
        region: '青岚市',
        year: 2020,
        title: '青岚市第七次全国人口普查公报(第三号)',
        first: first.replace('2025', '2020'),
        last,
      },
    ],
    [
      'markup of Word with namespaces',
      `<h1>${NAME}</h1><div class="WordSection1">${COMMUNIQUE.replaceAll('<p>', '<p class="MsoNormal"><span lang="EN-US"><o:p></o:p></span><span>').replaceAll('</p>', '</span></p>')}</div>`,
      `<title>${NAME}</title>`,
      communique,
    ],
    [
      'related articles and a share bar behind the text, in its element',
      `<h1>${NAME}</h1><div class="detail">${COMMUNIQUE}<div>分享到：微信 微博</div><div>相关链接：</div><ul><li><a href="/1">图解：青岚市2025年统计公报</a></li><li><a href="/2">青岚市2024年统计公报</a></li></ul></div>`,
      `<title>${NAME}</title>`,
      communique,
    ],
    [
      'a year in capitals of Han',
      `<h1>青岚市二〇二五年国民经济和社会发展统计公报</h1><div>${COMMUNIQUE}</div>`,
      '<title>统计公报</title>',
      { ...communique, title: '青岚市二〇二五年国民经济和社会发展统计公报' },
    ],
    [
      'the communiqué in traditional script',
      `<h1>青嵐市2025年國民經濟和社會發展統計公報</h1><div>${COMMUNIQUE.replaceAll('增长', '增長').replaceAll('万', '萬')}</div>`,
      '<title>統計公報</title>',
      communique,
    ],
    [
      'a notice that prints it: 现将…公布如下',
      `<h1>青岚市统计局关于发布${NAME.slice(3)}的公告</h1><div>${COMMUNIQUE}</div>`,
      '<title>公告</title>',
      { ...communique, title: `青岚市统计局关于发布${NAME.slice(3)}的公告` },
    ],
  ])('%s', (_, body, head, expected) => {
    expect(read(body, head)).toEqual(expected);
  });
});

describe('pages that are none', () => {
  test.each([
    ['a picture story', `<h1>一图读懂｜${NAME}</h1><div>${COMMUNIQUE}</div>`, `<title>${NAME}</title>`],
    ['the answers of an official', `<h1>市统计局负责人就${NAME}答记者问</h1><div>${COMMUNIQUE}</div>`, ''],
    ['a month', `<h1>青岚市2026年1—5月经济运行情况</h1><div>${COMMUNIQUE}</div>`, '<title>统计月报</title>'],
    ['the year’s work of a bureau', `<h1>青岚市统计局2025年工作总结和2026年工作计划</h1><div>${COMMUNIQUE}</div>`, ''],
    [
      'a yearbook’s table of contents',
      `<h1>青岚统计年鉴2025</h1><ul>${`<li><a href="/1">${NAME}</a></li>`.repeat(40)}</ul>`,
      '',
    ],
    ['a plan of inspections', `<h1>青岚市2026年度统计执法检查计划</h1><div>${PROSE.repeat(3)}</div>`, ''],
    ['how to fill in a form', `<h1>2025年统计年报填报说明</h1><div>${GROWTHS}${PROSE}</div>`, ''],
    ['news of a conference', `<h1>青岚市召开${NAME}新闻发布会</h1><div>${COMMUNIQUE}</div>`, ''],
    ['the budget of one bureau', `<h1>青岚市民政局2026年部门预算</h1><div>${SUMS}${SUMS}${PROSE}</div>`, ''],
    ['a shell that loads its text', `<h1>${NAME}</h1><div id="app"></div>`, `<title>${NAME}</title>`],
    [
      'an audit',
      `<h1>关于青岚市2024年度市级预算执行和其他财政收支的审计工作报告</h1><div>${'<p>审计查出问题12个，涉及资金3.2亿元，占5.1%。</p>'.repeat(5)}</div>`,
      '',
    ],
    ['a comment', `<h1>评论：读懂青岚市2025年统计公报里的韧性</h1><div>${COMMUNIQUE}</div>`, `<title>${NAME}</title>`],
  ])('%s', (_, body, head) => {
    expect(read(body, head)).toBeNull();
  });
});

describe('the documents of a shell', () => {
  test.each([
    ['附件1：青岚市2025年财政决算报告.docx', '/P0202606.docx', '附件1：青岚市2025年财政决算报告.docx'],
    ['点击下载', '/W020260603552.pdf', NAME],
    ['查看全文', '/files/青岚市统计公报.pdf', '青岚市统计公报.pdf'],
    ['📎 2025年公报（正文）.pdf 下载', '/1.pdf', '2025年公报（正文）.pdf'],
  ])('%s', (words, href, name) => {
    const page = documentOf(
      `<h1>${NAME}</h1><a href="${href}">${words}</a>`,
      `<title>${NAME}</title><base href="https://www.example.gov.cn/">`,
    );
    expect(findAttachments(page).map((one) => one.name)).toEqual([name]);
  });
});
