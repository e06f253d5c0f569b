import { describe, expect, test } from 'vitest';
import { COMMUNIQUE, FIRST, FOOT, GROWTHS, LAST, MENU, PROSE, type Read, read, SUMS } from './invented-page.ts';

/*
 * Layouts that no template foresees, each with what a person reads from it, written before the first run. All wording is
 * invented.
 */
const NAME = '青岚市2025年国民经济和社会发展统计公报';
const first = '2025年，全市上下坚持稳中求进，经济运行总体平稳。';
const last = '年末全市建成区绿化覆盖率42.1%。';
const communique = { kind: 'communique', region: '青岚市', year: 2025, title: NAME, first, last };
const ACCOUNTS = '关于青岚市2025年财政决算和2026年上半年预算执行情况的报告';
const BUDGET = '关于青岚市2025年预算执行情况和2026年预算草案的报告';
const BUDGET_TEXT = `${FIRST}${SUMS}${SUMS}${PROSE}${LAST}`;
const budget = { kind: 'budget', region: '青岚市', year: 2026, title: BUDGET, first, last };
/** The paragraphs of a text as some other markup writes them. */
const each = (html: string, open: string, close: string) => html.replaceAll('<p>', open).replaceAll('</p>', close);
const words = (html: string) => html.replaceAll('</p>', '\n').replaceAll('<p>', '　　');

describe('pages that are reports', () => {
  test.each<[string, string, string, Read]>([
    [
      'a shell of Vue with its text from the server, and the same text again for the script',
      `<div id="app" data-server-rendered="true"><div class="hd">${MENU}</div><div class="detail"><div class="detail_tt">${NAME}</div><div class="rich">${COMMUNIQUE}</div></div></div><script>window.__DATA__={"html":"${COMMUNIQUE.replaceAll('"', '')}"}</script>`,
      `<title>${NAME}</title>`,
      communique,
    ],
    [
      'each paragraph in a row of a table of its own',
      `<table width="760">${each(COMMUNIQUE, '<tr><td style="line-height:2">', '</td></tr>')}</table>`,
      `<title>${NAME}</title>`,
      communique,
    ],
    [
      'a text set off with blanks, its lines in <pre>',
      `<h2>${NAME}</h2><pre>${words(COMMUNIQUE)}</pre>`,
      '<title>统计公报</title>',
      communique,
    ],
    [
      'news of the day in an article of its own below the text',
      `<article><h1>${NAME}</h1><div>${COMMUNIQUE}</div></article><article><h3>全市重点项目集中开工</h3><p>昨日上午，全市重点项目集中开工活动举行，总投资42亿元。</p></article>`,
      `<title>${NAME}</title>`,
      communique,
    ],
    [
      'the title drawn as a picture',
      `<h1><img src="/t.png" alt="${NAME}"></h1><div class="text">${COMMUNIQUE}</div>`,
      '<title>数据发布</title>',
      communique,
    ],
    [
      'words in fonts in fonts, in the cell of a table',
      `<table><tr><td><font size="5">${NAME}</font></td></tr><tr><td>${each(COMMUNIQUE, '<p><font face="宋体"><font size="3"><font color="#333">', '</font></font></font></p>')}</td></tr></table>`,
      `<title>${NAME}</title>`,
      communique,
    ],
    [
      'a text wrapped in a link that leads to its top',
      `<h1>${NAME}</h1><div class="con"><a href="#top">${COMMUNIQUE}</a></div>${FOOT}`,
      `<title>${NAME}</title>`,
      communique,
    ],
    [
      'a text in panes of tabs, all of them open',
      `<h1>${NAME}</h1><ul class="tabs"><li>综合</li><li>农业</li><li>资源</li></ul><div class="panes"><div class="pane">${FIRST}${GROWTHS}</div><div class="pane">${PROSE}</div><div class="pane">${LAST}</div></div>`,
      `<title>${NAME}</title>`,
      communique,
    ],
    [
      'a budget whose title is the first paragraph, in bold',
      `<div class="v"><p align="center"><strong>关于青岚市2025年预算执行情况和</strong></p><p align="center"><strong>2026年预算草案的报告</strong></p>${BUDGET_TEXT}</div>`,
      `<title>${BUDGET}_青岚市财政局</title>`,
      { ...budget, first: '关于青岚市2025年预算执行情况和' },
    ],
    [
      'an account told to the standing committee, its lines in <div>',
      `<h1>${ACCOUNTS}</h1><div class="c">${each(`<p>主任、各位副主任、各位委员：</p><p>我受市人民政府委托，向本次常委会会议报告财政决算情况，请予审查。</p>${SUMS}${PROSE}${LAST}`, '<div>', '</div>')}</div>`,
      '<title>财政决算</title>',
      {
        kind: 'accounts',
        region: '青岚市',
        year: 2025,
        title: ACCOUNTS,
        first: '主任、各位副主任、各位委员：',
        last,
      },
    ],
    [
      'the second change of a budget',
      `<h1>关于青岚市2025年第二次预算调整方案（草案）的报告</h1><div>${FIRST}${SUMS}${SUMS}${PROSE}${LAST}</div>`,
      '<title>预算调整</title>',
      {
        kind: 'budget',
        region: '青岚市',
        year: 2025,
        title: '关于青岚市2025年第二次预算调整方案(草案)的报告',
        first,
        last,
      },
    ],
    [
      'a budget cut short for a newspaper',
      `<h3>${BUDGET}（摘要）</h3><div>${FIRST}${SUMS}${SUMS}${PROSE}${LAST}</div>`,
      `<title>${BUDGET}（摘要）-青岚日报数字报</title>`,
      { ...budget, title: `${BUDGET}(摘要)` },
    ],
    [
      'a list of definitions for a page',
      `<dl><dt>${NAME}</dt><dd>${COMMUNIQUE}</dd></dl>`,
      `<title>${NAME}</title>`,
      communique,
    ],
    [
      'paragraphs that are items of a list',
      `<h1>${NAME}</h1><ul class="article">${each(COMMUNIQUE, '<li>', '</li>')}</ul>`,
      `<title>${NAME}</title>`,
      communique,
    ],
    [
      'sections in sections, as editors of posts write them',
      `<h1>${NAME}</h1><section><section><section>${each(COMMUNIQUE, '<section><span>', '</span></section>')}</section></section></section>`,
      `<title>${NAME}</title>`,
      communique,
    ],
    [
      'a title of single letters set apart',
      `<p align="center">${[...NAME].join(' ')}</p><div>${COMMUNIQUE}</div>`,
      '<title>青岚统计</title>',
      communique,
    ],
    [
      'a title in <center>, with no heading and nothing else that names it',
      `<center><font size="5"><b>${NAME}</b></font></center><hr><div>${COMMUNIQUE}</div>`,
      '<title>无标题文档</title>',
      communique,
    ],
    [
      'tags in capitals without quotes',
      `<TABLE width=100%><TR><TD class=title align=center>${NAME}</TD></TR><TR><TD>${each(COMMUNIQUE, '<P>', '</P>')}</TD></TR></TABLE>`,
      '<TITLE>公报</TITLE>',
      communique,
    ],
    [
      'the title in an h3 behind two of the sidebar',
      `<div class="side"><h3>热点专题</h3><h3>数据查询</h3></div><div class="main"><h3>${NAME}</h3><div>${COMMUNIQUE}</div></div>`,
      '<title>青岚市统计局</title>',
      communique,
    ],
    [
      'a census of the population, by its main figures',
      `<h1>青岚市第七次全国人口普查主要数据公报</h1><div>${FIRST.replace('2025', '2020')}${'<p>全市常住人口中，0—14岁人口为12.6万人，占16.4%；15—59岁人口为48.9万人，占63.7%。</p>'.repeat(16)}${PROSE}${LAST}</div>`,
      '<title>普查公报</title>',
      {
        kind: 'communique',
        region: '青岚市',
        year: 2020,
        title: '青岚市第七次全国人口普查主要数据公报',
        first: first.replace('2025', '2020'),
        last,
      },
    ],
  ])('%s', (_, body, head, expected) => {
    expect(read(body, head)).toEqual(expected);
  });
});

describe('pages that are none', () => {
  test.each([
    [
      'what a professor reads from it, the column of communiqués as the page’s title',
      `<h1>专家解读：从统计公报看青岚高质量发展</h1><div>${COMMUNIQUE}</div>`,
      '<title>统计公报</title>',
    ],
    [
      'a picture of it with the figures below',
      `<h1>图解｜${NAME}</h1><div><img src="/1.png">${GROWTHS}${PROSE}</div>`,
      `<title>图解｜${NAME}</title>`,
    ],
    [
      'news of the economy under the way to the communiqués',
      `<div class="crumb">首页 > 统计公报</div><h1>2025年青岚市经济稳中向好</h1><div>${COMMUNIQUE}</div>`,
      '<title>2025年青岚市经济稳中向好</title>',
    ],
    [
      'a list of communiqués, each with how it begins',
      `<h1>统计公报</h1>${Array.from({ length: 20 }, (_, at) => `<h3><a href="/${at}">青岚市${2006 + at}年国民经济和社会发展统计公报</a></h3><p>初步核算，全年地区生产总值312亿元，比上年增长6.2%。</p>`).join('')}`,
      '<title>统计公报-青岚市统计局</title>',
    ],
    [
      'what a bureau did and will do',
      `<h1>青岚市统计局2025年工作总结和2026年工作计划</h1><div>${COMMUNIQUE}</div>`,
      '<title>工作总结</title>',
    ],
    [
      'eleven months of the economy',
      `<h1>2025年1—11月青岚市经济运行情况</h1><div>${COMMUNIQUE}</div>`,
      '<title>统计信息</title>',
    ],
    [
      'questions to the bureau on its communiqué',
      `<h1>市统计局负责人就《${NAME}》答记者问</h1><div>${COMMUNIQUE}</div>`,
      `<title>市统计局负责人就《${NAME}》答记者问</title>`,
    ],
    [
      'the budget of one bureau',
      `<h1>青岚市教育局2026年部门预算公开说明</h1><div>${BUDGET_TEXT}</div>`,
      '<title>部门预算</title>',
    ],
    [
      'what was found for a word',
      `<h1>检索结果</h1>${Array.from({ length: 20 }, (_, at) => `<h3><a href="/${at}">${NAME}</a></h3><p>全年粮食产量42.6万吨，比上年增长1.8%，油料产量3.1万吨，下降2.5%…</p>`).join('')}`,
      '<title>“统计公报”的检索结果</title>',
    ],
    [
      'what a committee says of a budget',
      `<h1>${BUDGET.replace('的报告', '的审查结果报告')}</h1><div>${BUDGET_TEXT}</div>`,
      '<title>审查结果报告</title>',
    ],
    [
      'the decision that approves an account',
      '<h1>青岚市人民代表大会常务委员会关于批准青岚市2025年财政决算的决议</h1><div><p>会议决定批准市财政局局长受市人民政府委托所作的决算报告，批准2025年财政决算。</p></div>',
      '<title>关于批准青岚市2025年财政决算的决议</title>',
    ],
    [
      'a bulletin of the waters',
      `<h1>2025年青岚市水资源公报</h1><div>${COMMUNIQUE}</div>`,
      '<title>2025年青岚市水资源公报</title>',
    ],
    [
      'the figures of a month as a table',
      `<h1>2025年12月青岚市主要经济指标</h1><table>${'<tr><td>规模以上工业增加值</td><td>%</td><td>增长5.2</td></tr>'.repeat(60)}</table>`,
      '<title>月度数据</title>',
    ],
    [
      'a budget report at a glance',
      `<h1>一图看懂2026年预算报告</h1><div>${BUDGET_TEXT}</div>`,
      '<title>一图看懂2026年预算报告</title>',
    ],
    [
      'how a census is filled in',
      `<h1>第七次全国人口普查知识问答</h1><div>${PROSE}${'<p>全市选聘普查员4200人，占12.4%。</p>'.repeat(40)}</div>`,
      '<title>第七次全国人口普查知识问答</title>',
    ],
  ])('%s', (_, body, head) => {
    expect(read(body, head)).toBeNull();
  });
});
