import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { markupLook } from '../../lib/page/element-look.ts';
import { readPage } from '../../lib/page/page-text.ts';
import { flat } from '../support/page.ts';

describe('the text of a page', () => {
  it('joins numbers and words that markup cuts, without a gap', () => {
    expect(flat('<p><span lang="EN-US">1682.15</span>亿元，增<font>长</font><b>8</b><b><i>.1</i>%</b></p>').text).toBe(
      '1682.15亿元，增长8.1%',
    );
    expect(flat('<p>PM<sub>2.5</sub>为27µg/m<sup>3</sup></p>').text).toBe('PM2.5为27µg/m3');
    expect(flat('<p>主要<a href="#">预期目标</a>是</p>').text).toBe('主要预期目标是');
  });

  it('puts every block and every <br> on a line of its own, without layout blanks', () => {
    expect(
      flat('<div>\n  <p>　　一、回顾</p>\n  <p>&emsp;&emsp;增长\n    5%。<br>&nbsp;&nbsp;二</p>\n</div>').text,
    ).toBe('一、回顾\n增长5%。\n二');
  });

  it('keeps a blank between Latin words and one the author wrote', () => {
    expect(flat('<p>Report\n Lens 100 个县</p>').text).toBe('Report Lens 100 个县');
  });

  it('leaves out a menu of short links, in one line or in many, and keeps links to documents', () => {
    const menu = '<a href="#">政务公开</a>'.repeat(9);
    const items = `<ul>${'<li><a href="#">部门动态</a></li>'.repeat(9)}</ul>`;
    const body = '<p>一、回顾</p><p>全年增长5%，<a href="#">预期目标</a>完成。</p>';
    expect(flat(`<div>${menu}</div>${items}${body}`).text).toBe('一、回顾\n全年增长5%，预期目标完成。');
    const few = '<p><a href="#">收支情况</a><a href="#">转移支付</a></p>';
    const files = '<p><a href="a.pdf">附件1：收支表</a></p>'.repeat(9);
    expect(flat(`${body}${few}${files}`).text.split('\n')).toHaveLength(12);
  });

  it.each([
    [
      'keeps a tab that is shown',
      '<p style="white-space: pre-wrap">教育支出\t<b>91.95\t</b>0.54%</p>',
      '教育支出\t91.95\t0.54%',
    ],
    ['takes any other tab for a blank', '<p>教育支出\t91.95</p>', '教育支出 91.95'],
    [
      'keeps none inside of a cell',
      '<table><tr><td style="white-space:pre">教育\t支出</td><td>91</td></tr><tr><td>科学</td><td>12</td></tr></table>',
      '教育 支出\t91\n科学\t12',
    ],
  ])('%s', (_, html, text) => {
    expect(flat(html).text).toBe(text);
  });

  it('keeps the lines of preformatted text', () => {
    expect(flat('<pre>一、\n二、</pre>').text).toBe('一、\n二、');
  });

  it('leaves hidden text, scripts and comments out', () => {
    const { text } = flat(
      '<p>增长<!-- 9 -->5<span style="display:none">0</span><script>7</script><span hidden>3</span>%<template>1</template></p><p style="visibility: hidden">8</p>',
    );
    expect(text).toBe('增长5%');
  });

  it('keeps note markers apart from the figures they follow', () => {
    const { text, shape } = flat(
      '<p>包容审慎监管<sup>1</sup>、总量18<sup>[12]</sup>、10<sup>4</sup>吨、6m<sup>3</sup>、链长<sup>①</sup></p>',
    );
    expect(shape.markers?.map(({ start, end }) => text.slice(start, end))).toEqual(['1', '[12]', '①']);
  });

  it('knows where a heading in bold ends that runs into its paragraph', () => {
    const { text, shape } = flat(
      '<p><strong>扎实推进卫生</strong><b>事业发展</b>推进<b>重点医院建设</b>，栽树9<b>9万</b>株。<b>激发消费潜力</b>举办灯会</p>',
    );
    expect(shape.softBreaks?.map((at) => text.slice(at, at + 2))).toEqual(['推进', '举办']);
  });

  it('puts a data table into rows, and knows its cells', () => {
    const { text, shape } = flat(
      '<table><tr><th>指标</th><th colspan="2">增速(%)</th></tr><tr><td rowspan="2"><p>生产</p><p>总值</p></td><td>7左右</td><td></td></tr><tr><td>5</td><td>持平</td></tr></table>',
    );
    expect(text).toBe('指标\t增速(%)\n生产总值\t7左右\t\n5\t持平');
    const [table] = shape.tables ?? [];
    expect(table?.cells.map((cell) => [text.slice(cell.start, cell.end), cell.row, cell.column, cell.header])).toEqual([
      ['指标', 0, 0, true],
      ['增速(%)', 0, 1, true],
      ['生产总值', 1, 0, false],
      ['7左右', 1, 1, false],
      ['', 1, 2, false],
      ['5', 2, 1, false],
      ['持平', 2, 2, false],
    ]);
  });

  it('takes a table that only lays out the page as blocks', () => {
    const { text, shape } = flat('<table><tr><td>2024年政府工作报告<br>各位代表</td></tr></table>');
    expect(text).toBe('2024年政府工作报告\n各位代表');
    expect(shape.tables).toEqual([]);
  });

  it('leaves the furniture of the page out of the body', () => {
    const { text } = flat(
      '<p>发布时间：2021-08-10 来源：区发展改革局 字体大小：</p><p>【字体:大 中 小】【打印】</p><p>增长5%。</p><p>相关附件：报告.pdf</p><p>发布时间：2021年发布了很多。后来又发布了。</p>',
    );
    expect(text).toBe('增长5%。\n发布时间：2021年发布了很多。后来又发布了。');
  });

  it('leaves out the links that a line announces, and nothing behind them', () => {
    const links = '<p>延伸阅读：</p><p><a href="/1">图解2025年公报</a></p><p><a href="/2">2024年公报</a></p>';
    expect(flat(`<p>增长5%。</p>${links}<p>注：<a href="/3">指标解释</a>见年鉴。</p>`).text).toBe(
      '增长5%。\n注：指标解释见年鉴。',
    );
    expect(flat('<p>增长5%。</p><p><a href="/2">2024年公报</a></p>').text).toBe('增长5%。\n2024年公报');
  });

  it('leads every offset back to its letter', () => {
    const pieces = fc.array(
      fc.constantFrom(
        '<b>',
        '</b>',
        '<p>',
        '</p>',
        '<br>',
        ' ',
        '\n',
        '　',
        '增长',
        '8',
        '.1',
        '%',
        '<i>1</i>',
        '<!--x-->',
        '\u200b',
      ),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(pieces, (parts) => {
        const { text, map } = flat(parts.join(''));
        for (let at = 0; at < text.length; at += 1) {
          if (/\s/.test(text.charAt(at))) continue;
          const range = map.range({ start: at, end: at + 1 });
          expect(range?.startContainer.nodeValue?.charAt(range.startOffset)).toBe(text.charAt(at));
          expect(map.offset({ node: range?.startContainer as Text, offset: range?.startOffset ?? -1 })).toBe(at);
        }
      }),
    );
  });

  it('walks pages that nest thousands deep', () => {
    // A parser without the depth limit of browsers, as the command line has it.
    const { document } = parseHTML(`<html><body>${'<div>'.repeat(8000)}增长5%</body></html>`);
    expect(readPage(document, markupLook())?.text).toBe('增长5%');
  });

  it.each([
    ['<p>生产总值2191.55<br>亿元，增长5.7%</p>', '生产总值2191.55亿元，增长5.7%'],
    ['<p>增长5.7<br/>%。</p>', '增长5.7%。'],
    ['<p>一、2025<br>万亿元城市</p>', '一、2025\n万亿元城市'],
    ['<p>2025<br>年度报告</p>', '2025\n年度报告'],
  ])('sees through a break between a number and its unit: %s', (html, text) => {
    expect(flat(html).text).toBe(text);
  });
});
