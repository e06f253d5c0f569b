import { describe, expect, test } from 'vitest';
import { COMMUNIQUE, FIRST, FOOT, GROWTHS, LAST, MENU, PROSE, type Read, read, SUMS } from './invented-page.ts';

/*
 * More shapes of pages, each with what a person reads from it, written before the first run. All wording is invented.
 */
const first = '2025年，全市上下坚持稳中求进，经济运行总体平稳。';
const last = '年末全市建成区绿化覆盖率42.1%。';
const NAME = '青岚市2025年国民经济和社会发展统计公报';
const communique = { kind: 'communique', region: '青岚市', year: 2025, title: NAME, first, last };
const TASKS = Array.from(
  { length: 8 },
  (_, at) =>
    `<p>第${'一二三四五六七八'[at]}章　建设现代化产业体系</p>${'<p>推动先进制造业集群发展，到2030年规模以上工业增加值年均增长6%以上。</p>'.repeat(12)}${PROSE}`,
).join('');

describe('pages that are reports', () => {
  test.each<[string, string, string, Read]>([
    [
      'digits of full width in the title',
      `<h1>青岚市２０２５年国民经济和社会发展统计公报</h1><div>${COMMUNIQUE}</div>`,
      '<title>统计公报</title>',
      communique,
    ],
    [
      'the title in a table cell above the text, the document’s title that of the column',
      `<table><tr><td class="title">${NAME}</td></tr></table><div id="content">${COMMUNIQUE}</div>${FOOT}`,
      '<title>统计数据</title>',
      communique,
    ],
    [
      'a header, an aside and a foot in elements of their own names',
      `<header>${MENU}<h1>青岚统计</h1></header><main><article><h2>${NAME}</h2>${COMMUNIQUE}</article><aside><h3>热点新闻</h3><p>全市重点项目集中开工，总投资42亿元，增长12%。</p></aside></main><footer>${FOOT}</footer>`,
      `<title>${NAME} - 青岚统计</title>`,
      // A title inside the article is part of it.
      { ...communique, first: NAME },
    ],
    [
      'pages of the article turned below its last line',
      `<h1>${NAME}</h1><div class="article">${COMMUNIQUE}<div class="page"><a>1</a> <a href="t_2.html">2</a> <a href="t_2.html">下一页</a> <a href="t_3.html">尾页</a></div></div>${FOOT}`,
      `<title>${NAME}</title>`,
      communique,
    ],
    [
      'lines of &nbsp; and empty paragraphs, each word in a font of its own',
      `<h1>${NAME}</h1><div class="view">${COMMUNIQUE.replaceAll('<p>', '<p>&nbsp;</p><p><font face="仿宋">&nbsp;&nbsp;&nbsp;&nbsp;').replaceAll('</p>', '</font></p>')}</div>`,
      `<title>${NAME}</title>`,
      communique,
    ],
    [
      'the plan of the year, carried out and drafted, written',
      `<h1>关于青岚市2025年国民经济和社会发展计划执行情况与2026年国民经济和社会发展计划草案的报告</h1><div>${FIRST}<p>各位代表：受市人民政府委托，现将计划执行情况与计划草案提请大会审议。</p>${GROWTHS}${PROSE}${PROSE}${PROSE}${LAST}</div>`,
      '<title>计划报告</title>',
      {
        kind: 'plan',
        region: '青岚市',
        year: 2026,
        title: '关于青岚市2025年国民经济和社会发展计划执行情况与2026年国民经济和社会发展计划草案的报告',
        first,
        last,
      },
    ],
    [
      'an outline of five years in chapters',
      `<h1>青岚市国民经济和社会发展第十五个五年规划纲要</h1><div>${FIRST}${TASKS}${LAST}</div>`,
      '<title>规划计划</title>',
      {
        kind: 'outline',
        region: '青岚市',
        year: 2026,
        title: '青岚市国民经济和社会发展第十五个五年规划纲要',
        first,
        last,
      },
    ],
    [
      'a census of the economy, in parts',
      `<h1>青岚市第五次全国经济普查公报（第二号）</h1><div>${FIRST.replace('2025', '2023')}${'<p>年末从事第二产业活动的法人单位1260个，占23.6%，从业人员4.2万人，占31.5%。</p>'.repeat(16)}${PROSE}${LAST}</div>`,
      '<title>普查公报</title>',
      {
        kind: 'communique',
        region: '青岚市',
        year: 2023,
        title: '青岚市第五次全国经济普查公报(第二号)',
        first: first.replace('2025', '2023'),
        last,
      },
    ],
    [
      'an account whose place only the site names',
      `<h1>关于2025年市级财政决算的报告</h1><div>${FIRST}${SUMS}${SUMS}${PROSE}${LAST}</div>`,
      '<title>财政决算</title><meta name="SiteName" content="青岚市人民政府"><meta name="PubDate" content="2026-07-02">',
      { kind: 'accounts', region: '青岚市', year: 2025, title: '关于2025年市级财政决算的报告', first, last },
    ],
    [
      'a budget of the coming year, told to a meeting in December',
      `<h1>关于青岚市2025年财政预算执行情况和<br>2026年财政预算（草案）的报告（书面）</h1><p>——2025年12月26日在青岚市第九届人民代表大会第五次会议上</p><div>${FIRST}${SUMS}${SUMS}${PROSE}${LAST}</div>`,
      '<title>预决算公开</title>',
      {
        kind: 'budget',
        region: '青岚市',
        year: 2026,
        title: '关于青岚市2025年财政预算执行情况和2026年财政预算(草案)的报告(书面)',
        first,
        last,
      },
    ],
  ])('%s', (_, body, head, expected) => {
    expect(read(body, head)).toEqual(expected);
  });
});

describe('pages that are none', () => {
  test.each([
    ['a reading of the communiqué', `<h1>《${NAME}》解读</h1><div>${COMMUNIQUE}</div>`, `<title>${NAME}解读</title>`],
    [
      'half a year of the economy',
      `<h1>青岚市2026年上半年经济运行情况新闻发布会</h1><div>${COMMUNIQUE.replaceAll('全年', '上半年')}</div>`,
      '',
    ],
    [
      'a column of communiqués',
      `<h1>统计公报</h1><ul>${Array.from({ length: 30 }, (_, at) => `<li><a href="/${at}">青岚市${1995 + at}年国民经济和社会发展统计公报</a></li>`).join('')}</ul>`,
      '<title>统计公报</title>',
    ],
    [
      'who does which task of the work report',
      `<h1>青岚市人民政府关于印发2026年政府工作报告重点任务分工方案的通知</h1><div>${PROSE}${GROWTHS}</div>`,
      '<title>政策文件</title>',
    ],
    [
      'what the government published about itself',
      `<h1>青岚市人民政府2025年政府信息公开工作年度报告</h1><div>${PROSE}${'<p>全年主动公开信息4200条，增长12%；办理申请86件，下降3%。</p>'.repeat(10)}</div>`,
      '',
    ],
    ['a page of figures in brief', `<h1>数说青岚2025</h1><div>${GROWTHS}${PROSE}</div>`, '<title>数说</title>'],
    [
      'how the delegates debated the work report',
      `<h1>代表热议政府工作报告</h1><div>${PROSE}${GROWTHS}</div>`,
      '<title>代表热议政府工作报告-青岚日报</title>',
    ],
    [
      'a call for opinions on next year’s work report',
      `<h1>关于征集2027年政府工作报告意见建议的公告</h1><div>${PROSE}</div>`,
      '',
    ],
    [
      'a shell of a budget that stands in its documents',
      `<h1>青岚市2026年预算草案的报告</h1><p>正文见附件</p><a href="/1.pdf">附件1.pdf</a>`,
      '',
    ],
    [
      'a report on the environment to a committee’s columns, in brief',
      `<h1>我市2025年生态环境状况公报发布</h1><div>${GROWTHS}${PROSE}</div>`,
      '',
    ],
  ])('%s', (_, body, head) => {
    expect(read(body, head)).toBeNull();
  });
});
