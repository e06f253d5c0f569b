import { expect, it } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { markupLook } from '../../lib/page/element-look.ts';
import { readPage } from '../../lib/page/page-text.ts';
import { documentOf } from '../support/page.ts';

const TEXT = `<div id="zoom"><p>各位代表：</p><p>现在，我代表县人民政府，向大会报告工作，请予审议。</p>${'<p>全县经济运行总体平稳，各项事业全面发展。</p>'.repeat(400)}</div>`;
const report = (over: string) => {
  const page = readPage(documentOf(over + TEXT, '<title>政府工作报告</title>'), markupLook());
  return page === null ? undefined : analyze(page.text, page.shape).reports[0];
};

it.each([
  [
    'as a subtitle',
    '<h1>政府工作报告</h1><p>——2026年1月14日在澄溪县第十八届人民代表大会第六次会议上</p><p>发布时间：2027-03-01</p>',
  ],
  [
    'in the head of the article',
    '<div><h1>政府工作报告</h1><h3>（2026年1月14日在澄溪县第十八届人民代表大会第六次会议上）</h3><span>来源：本站</span></div>',
  ],
])('reads the speech line that stands over the body %s', (_, over) => {
  expect(report(over)).toMatchObject({
    region: '澄溪县',
    year: 2026,
    spokenOn: '2026-01-14',
    meeting: '澄溪县第十八届人民代表大会第六次会议',
  });
});

it('reads none out of a long text beside the body', () => {
  const news = `<div>${'县人民代表大会会议召开。'.repeat(40)}2024年1月9日在澄溪县第十八届人民代表大会第四次会议上，县长作报告。</div>`;
  expect(report(news)).toMatchObject({ spokenOn: null });
});

it.each([
  ['<h1>青岚市统计局</h1><h1>2025年青岚市国民经济和社会发展统计公报 2025</h1>', '统计公报 - 青岚市统计局'],
  ['<div class="title">2025年青岚市国民经济和社会发展统计公报 时间：2026-05-01来源：市统计局</div>', '青岚市'],
  ['', '统计公报_2025年青岚市国民经济和社会发展统计公报_青岚市统计局'],
])('takes the title that names the report, without what the page adds to it', (over, title) => {
  const page = readPage(documentOf(over + TEXT, `<title>${title}</title>`), markupLook());
  expect(page?.shape.title).toBe('2025年青岚市国民经济和社会发展统计公报');
});

it('keeps the names of column, way and site, and the day, which may be all that says whose report it is', () => {
  const way = '<div class="crumbs">当前位置：首页 &gt; 云溪市</div>';
  const metas =
    '<meta name="SiteName" content="省统计局"><meta name=" ColumnName " content="青岚市"><meta name="Pubdate" content="2026-05-15 14:41">';
  const page = readPage(documentOf(way + TEXT, metas), markupLook());
  expect(page?.shape.names).toEqual(['青岚市', '云溪市', '首页', '当前位置', '省统计局']);
  expect(page?.shape.published).toBe('2026-05-15');
  const bare = readPage(
    documentOf(TEXT, '<meta name="PubDate" content=""><meta name="NoSiteName" content="省">'),
    markupLook(),
  );
  expect([bare?.shape.names, bare?.shape.published]).toEqual([undefined, undefined]);
});
