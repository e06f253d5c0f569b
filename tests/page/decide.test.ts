import { describe, expect, it, vi } from 'vitest';
import { looksLikeReport } from '../../lib/page/decide.ts';
import { documentOf } from '../support/page.ts';

const SENTENCE = '<p>全区上下坚持稳中求进工作总基调，经济运行总体平稳，各项事业取得新的进展。</p>';
const SPEECH = `<p>各位代表：</p><p>现在，我代表区人民政府报告工作，请予审议。</p>${SENTENCE.repeat(120)}`;
/** What a communiqué, an account and an abstract say: growths one after the other, sums of money. */
const GROWTHS = '<p>全年粮食产量42.6万吨，比上年增长1.8%；油料产量3.1万吨，下降2.5%。</p>';
const SUMS = '<p>全市一般公共预算收入完成42.6亿元，为预算的101.2%。</p>';
const COMMUNIQUE = '2025年青岚市国民经济和社会发展统计公报';

describe('whether a page holds a report', () => {
  it.each([
    ['a work report', SPEECH, '2025年青岚区政府工作报告'],
    ['one whose page title says nothing', `<p>政 府 工 作 报 告</p>${SPEECH}`, '信息公开'],
    [
      'one in traditional script',
      SPEECH.replaceAll('各位代表', '各位代表').replace('报告', '報告'),
      '2024年政府工作報告',
    ],
    [
      'one beside headlines that tell of it',
      `${'<a href="#">报告提出：今年新建学校四所</a>'.repeat(4)}${SPEECH}`,
      '2025年青岚区政府工作报告',
    ],
    [
      'a copy without its first line, whose glossary tells of other reports',
      `${SENTENCE.repeat(120)}<p>各位代表！</p>${'<p>两区：市委全会报告提出，建设两区。</p>'.repeat(5)}`,
      '2025年青岚区政府工作报告',
    ],
    ['a plan report', SPEECH, '关于国民经济和社会发展计划执行情况的报告'],
    ['a budget report', SPEECH, '关于2024年预算执行情况和2025年预算草案的报告'],
    [
      'a short report of a town',
      `<p>各位代表：\u200b</p><p>　　现在，我代表镇人民政府报告工作，请予审议。</p>${SENTENCE.repeat(8)}`,
      '青岚镇政府工作报告',
    ],
    [
      'one given to a standing committee',
      `<p>区人大常委会：</p><p>受区人民政府委托，现就上半年计划执行情况报告如下，请予审议。</p>${SENTENCE.repeat(10)}`,
      '关于2024年上半年计划执行情况的报告',
    ],
    [
      'the last part of one, which is its glossary',
      `<p>名词解释</p>${['甲', '乙', '丙'].map((term) => `<p>${term}制：指${'由区领导牵头推进的工作机制'.repeat(8)}。</p>`).join('')}`,
      '2025年政府工作报告',
    ],
    [
      'a report after long menus, on a page of many elements',
      `${'<a href="#">政务公开</a>'.repeat(1000)}<p>政府工作报告</p>${SPEECH}${'<p><b>全</b>区</p>'.repeat(3000)}`,
      '信息公开',
    ],
    [
      'a report at the end of a page of many elements, which its title names',
      `${'<p><b>全</b>区</p>'.repeat(3000)}${SPEECH}`,
      '2025年青岚区政府工作报告',
    ],
    [
      'an outline of a plan, which nobody speaks',
      `${['一', '二', '三', '四', '五', '六', '七'].map((n) => `<p>第${n}章 加快转型升级</p>${SENTENCE.repeat(40)}`).join('')}`,
      '国民经济和社会发展第十五个五年规划纲要',
    ],
    ['a communiqué', `${GROWTHS.repeat(20)}${SENTENCE.repeat(40)}`, `${COMMUNIQUE} - 青岚市统计局`],
    [
      'one whose title stands in a heading behind others, on a page named after its column',
      `<h1>青岚市统计局</h1><h1></h1><h1>${COMMUNIQUE}</h1>${GROWTHS.repeat(20)}${SENTENCE.repeat(40)}`,
      '统计公报',
    ],
    [
      'the communiqué of a census',
      `${'<p>常住人口中，城镇人口42.6万人，占61.3%。</p>'.repeat(15)}${SENTENCE.repeat(30)}`,
      '青岚市第七次全国人口普查公报（第二号）',
    ],
    ['an account that is not spoken', `${SUMS.repeat(10)}${SENTENCE.repeat(30)}`, '关于青岚市2025年财政决算的报告'],
    [
      'the change of a budget',
      `${SUMS.repeat(10)}${SENTENCE.repeat(30)}`,
      '关于2025年青岚市本级财政预算调整方案的报告_青岚市财政局',
    ],
    [
      'the abstract of a report',
      `${SUMS.repeat(13)}${SENTENCE.repeat(30)}`,
      '关于青岚市2025年预算执行情况和2026年预算草案的报告（摘要）',
    ],
    [
      'a budget report that nobody speaks',
      `${SUMS.repeat(30)}${SENTENCE.repeat(30)}`,
      '关于青岚市2025年预算执行情况和2026年预算草案的报告（书面）',
    ],
    ...[
      '<h2>T</h2>',
      '<div class="tit">T</div>',
      '<p align="center">T</p>',
      '<p style="text-align: center"><b>T</b></p>',
    ].map((written): [string, string, string] => [
      `one whose title stands in ${written}`,
      `${written.replace('T', COMMUNIQUE)}<div>${GROWTHS.repeat(20)}${SENTENCE.repeat(40)}</div>`,
      '信息公开',
    ]),
  ])('takes %s', (_, body, title) => {
    expect(looksLikeReport(documentOf(body, `<title>${title}</title>`))).toBe(true);
  });

  it.each([
    ['news of a report', `<p>区长作政府工作报告。</p>${SENTENCE.repeat(20)}`, '区人代会听取政府工作报告'],
    [
      'news that quotes one at length',
      `<p>区长作政府工作报告。</p>${`<p>报告指出，${SENTENCE.slice(3)}`.repeat(90)}<p>各位代表，让我们奋勇争先！</p>`,
      '区长在区人代会上作政府工作报告',
    ],
    ['a list of reports', '<a href="#">2024年政府工作报告</a>'.repeat(40), '政府工作报告'],
    ['a long text of another kind', SENTENCE.repeat(200), '关于印发管理办法的通知'],
    [
      'a search page that quotes reports',
      `<p>……各位代表：现在，我代表市人民政府，向大会报告工作……</p>`.repeat(3),
      '政府工作报告-搜索',
    ],
    [
      'a page that still has its report in a script, to render it later',
      `<div id="zoom"></div><script>const detail = { content: ${JSON.stringify(SPEECH)} };</script>`,
      '2025年青岚区政府工作报告',
    ],
    ['one that has it in a field', `<textarea>${SPEECH}</textarea>`, '2025年青岚区政府工作报告'],
    ['what is read out of a communiqué', `${GROWTHS.repeat(20)}${SENTENCE.repeat(40)}`, `${COMMUNIQUE}解读`],
    [
      'the same, beside a heading with the full title',
      `<h1>《${COMMUNIQUE}》解读</h1><div class="title">${COMMUNIQUE}</div>${GROWTHS.repeat(20)}${SENTENCE.repeat(40)}`,
      '青岚市统计局',
    ],
    [
      'news that there is one',
      `${GROWTHS.repeat(20)}${SENTENCE.repeat(40)}`,
      `青岚市发布${COMMUNIQUE.slice(0, 5)}统计公报`,
    ],
    [
      'a tale of the economy beside a link to a communiqué',
      `<h1>2025年全市经济运行情况</h1>${GROWTHS.repeat(20)}${SENTENCE.repeat(40)}<p><a href="#">${COMMUNIQUE}</a></p>`,
      '经济运行',
    ],
    ['the budget of an office', `${SUMS.repeat(30)}${SENTENCE.repeat(30)}`, '青岚市水利局2026年部门预算公开'],
    ['a page with little more than the title of one', `${GROWTHS.repeat(4)}${SENTENCE.repeat(40)}`, COMMUNIQUE],
    ['a list of communiqués', `<a href="#">${COMMUNIQUE}</a>`.repeat(90), COMMUNIQUE],
    [
      'the title of an abstract with a few sums',
      `${SUMS.repeat(5)}${SENTENCE.repeat(40)}`,
      '2026年预算草案的报告（摘要）',
    ],
    ['the account of one office', `${SUMS.repeat(30)}${SENTENCE.repeat(30)}`, '青岚市水利局2025年度部门决算公开报告'],
    ['an empty page', '', ''],
  ])('leaves %s alone', (_, body, title) => {
    expect(looksLikeReport(documentOf(body, `<title>${title}</title>`))).toBe(false);
  });

  it('reads no more than the beginning of a page of very many elements that no title calls a report', () => {
    const page = documentOf('<p><a href="#">关于印发工作要点的通知</a></p>'.repeat(6000), '<title>通知公告</title>');
    const texts = vi.spyOn(Node.prototype, 'textContent', 'get');
    const values = vi.spyOn(Node.prototype, 'nodeValue', 'get');
    expect(looksLikeReport(page)).toBe(false);
    expect(texts.mock.contexts).not.toContain(page.body);
    expect(values.mock.calls.length).toBeLessThan(1500);
    vi.restoreAllMocks();
  });
});
