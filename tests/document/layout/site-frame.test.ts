import { describe, expect, it } from 'vitest';
import { cutText } from '../../../lib/document/layout/cut-text.ts';
import { siteFrame } from '../../../lib/document/layout/site-frame.ts';

const MENU = ['无障碍浏览 繁体', '首页', '政务公开', '今日访问3,218次', '当前位置：首页>政务公开>政府工作报告'];
const TITLE = '2025年青岚市政府工作报告';
const TOOLS = '发布时间：2025-01-24 来源：市政府办公室 浏览次数：1562';
const BODY = [
  '各位代表：',
  '现在，我代表市人民政府向大会报告工作，请予审议，并请市政协委员提出意见。',
  '一、2024年工作回顾',
  '全市地区生产总值增长5.6%，规模以上工业增加值增长7.2%，固定资产投资增长4.1%。',
  '一年来，我们坚持把发展经济的着力点放在实体经济上，新增规模以上工业企业23家，总数达到217家。',
  '城镇新增就业8650人，居民人均可支配收入增长6.3%，社会大局保持和谐稳定的良好局面。',
];
const FOOT = ['友情链接', '甲省', '乙省', '网站地图 联系我们', '主办单位：青岚市人民政府办公室 青ICP备10000000号-1'];

function left(...lines: readonly string[]): string[] {
  const text = lines.join('\n');
  return cutText({ text, shape: {}, pieces: [] }, siteFrame(text, [])).text.split('\n');
}

describe('a printed page of the web', () => {
  it('keeps its report, without menus, tools and foot', () => {
    expect(left(...MENU, TITLE, TOOLS, ...BODY, ...FOOT)).toEqual([TITLE, ...BODY]);
  });

  it.each([
    ['a title in two lines', ['2025年青岚市国民经济和社会发展', '统 计 公 报']],
    ['a title and who speaks', [TITLE, '——2025年1月16日在青岚市第九届人民代表大会第五次会议上', '市长 林远舟']],
  ])('keeps %s', (_, head) => {
    expect(left(...MENU, ...head, ...BODY, ...FOOT)).toEqual([...head, ...BODY]);
  });

  it('keeps a title that stands behind the path to the page', () => {
    expect(left(...MENU, `所在位置：首页＞公开＞${TITLE}`, ...BODY, ...FOOT)[0]).toBe(TITLE);
  });

  it('is not taken to begin at a sentence in its menu', () => {
    const menu = [
      '市财政局贯彻落实党中央有关方针政策，履行财政管理职责。',
      '机构',
      '领导',
      '动态',
      '公告',
      '统计',
      '专栏',
      '互动',
    ];
    const news = Array.from({ length: 9 }, (_, i) => `关于第${i + 1}批项目资金安排的通知`);
    expect(left(...MENU, ...menu, ...news, TITLE, ...BODY, ...FOOT)).toEqual([TITLE, ...BODY]);
  });

  it('keeps a table that is pasted below the text with a line for each cell', () => {
    const cells = [
      '指标',
      '年度目标',
      '完成情况',
      '1.地区生产总值',
      '增长7%',
      '增长20.2%',
      '2.进出口',
      '增长3%',
      '增长4%',
      '3.就业',
      '5万人',
      '6万人',
    ];
    expect(left(...MENU, TITLE, ...BODY, ...cells, ...FOOT).slice(-cells.length)).toEqual(cells);
  });
});

describe('a document that was none', () => {
  it.each([
    ['a cover and contents', ['青岚市财政局', '2025年1月', '目 录', '第一部分 概况', '第二部分 报表', TITLE, ...BODY]],
    ['a report on sites', [TITLE, ...BODY, '网站集约化建设全面完成，市政府网站首页改版，无障碍改造1200处。']],
  ])('stays whole: %s', (_, lines) => expect(left(...lines)).toEqual(lines));
});

describe('a text that is cut', () => {
  it('has its tables, markers and letters where they were', () => {
    const text = 'menu\nA1\tB\nmore\n';
    const cut = cutText(
      {
        text,
        shape: {
          tables: [
            {
              start: 5,
              end: 9,
              cells: [{ row: 0, column: 0, rowSpan: 1, columnSpan: 1, header: true, start: 5, end: 7 }],
            },
          ],
          markers: [{ start: 6, end: 7 }],
        },
        pieces: [
          { page: 1, item: 0, from: 0, start: 0, length: 4 },
          { page: 1, item: 1, from: 0, start: 5, length: 2 },
        ],
      },
      [{ start: 0, end: 5 }],
    );
    expect(cut.text).toBe('A1\tB\nmore');
    expect(cut.shape.tables?.[0]?.cells[0]).toMatchObject({ start: 0, end: 2 });
    expect(cut.shape.markers).toEqual([{ start: 1, end: 2 }]);
    expect(cut.pieces).toEqual([{ page: 1, item: 1, from: 0, start: 0, length: 2 }]);
  });
});
