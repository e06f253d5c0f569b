import { describe, expect, test } from 'vitest';
import { endsGlossary } from '../../lib/glossary/ending.ts';
import { flatLines } from '../../lib/glossary/flat-list.ts';
import { linesOf } from '../../lib/glossary/line.ts';
import { readList } from '../../lib/glossary/list.ts';
import { numberMarks } from '../../lib/glossary/number-mark.ts';
import { leadInLength, splitEntry } from '../../lib/glossary/split.ts';

describe('the number an entry starts with', () => {
  test.each([
    ['3.沙洲监管', 3],
    ['3、沙洲监管', 3],
    ['3)沙洲监管', 3],
    ['[3]沙洲监管', 3],
    ['〔3〕沙洲监管', 3],
    ['【3】沙洲监管', 3],
    ['(3)沙洲监管', 3],
    ['③沙洲监管', 3],
    ['㉑沙洲监管', 21],
    ['㊿沙洲监管', 50],
    ['⒊沙洲监管', 3],
    ['三、沙洲监管', 3],
    ['(三)沙洲监管', 3],
    ['二十一、沙洲监管', 21],
    ['注3:沙洲监管', undefined],
    ['3“沙洲”监管', 3],
    ['21.5+2安居之家', 21],
    ['8.6个重大项目', 8],
  ])('%s', (line, number) => {
    expect(numberMarks(line)[0]?.number).toBe(number);
  });
});

describe('term and definition', () => {
  const split = (line: string) => {
    const found = splitEntry(line, { start: 0, end: line.length });
    return (
      found && [line.slice(found.term.start, found.term.end), line.slice(found.definition.start, found.definition.end)]
    );
  };

  test.each([
    ['“1253”总体思路:一个目标:建城;两个抓手:项目', '“1253”总体思路', '一个目标:建城;两个抓手:项目'],
    ['“目标:宜居”行动:改善环境', '“目标:宜居”行动', '改善环境'],
    ['地区生产总值(GDP:现价):指最终成果', '地区生产总值(GDP:现价)', '指最终成果'],
    ['“三旧”问题,是指旧厂房', '“三旧”问题', '旧厂房'],
    ['“三旧”问题是指旧厂房:一类', '“三旧”问题', '旧厂房:一类'],
    ['链长会商制,指由负责人会商', '链长会商制', '由负责人会商'],
    ['城市体检指评估城市', '城市体检', '评估城市'],
    ['四条红线即耕地、生态', '四条红线', '耕地、生态'],
    ['绿盾行动——由各县指派人员巡查', '绿盾行动', '由各县指派人员巡查'],
    ['双挂钩贷款指将利率与绿色指标挂钩', '双挂钩贷款', '将利率与绿色指标挂钩'],
    ['“1+M”服务体系指导各县建设:一类', '“1+M”服务体系指导各县建设', '一类'],
    ['【绿盾行动】由各县巡查', '绿盾行动', '由各县巡查'],
    ['“双河治理:清河和白河', '“双河治理', '清河和白河'],
    ['“五上”企业:', '“五上”企业', ''],
    ['“五上”企业∶五类单位', '“五上”企业', '五类单位'],
  ])('%s', (line, term, definition) => {
    expect(split(line)).toEqual([term, definition]);
  });

  test.each([
    '21.5亿元',
    '营商环境指标持续向好',
    '项目即将建成',
    '会议指出',
    '全年完成投资30亿元。其中:工业12亿元',
    ':无',
  ])('%s has no term', (line) => {
    expect(split(line)).toBeNull();
  });

  test.each([
    ['是指扩大投资', 2],
    ['指扩大投资', 1],
    ['即扩大投资', 1],
    ['即是扩大投资', 2],
    ['是扩大投资', 1],
    ['指标体系', 0],
    ['即将出台', 0],
    ['是否达标', 0],
    ['扩大投资,是指', 0],
  ])('%s starts with %i units that only introduce', (definition, length) => {
    expect(leadInLength(definition)).toBe(length);
  });
});

describe('the list', () => {
  const read = (text: string) => {
    const list = readList(text, linesOf(text, { start: 0, end: text.length }), 0);
    return list.entries.map((e) => [
      text.slice(e.term.start, e.term.end),
      text.slice(e.definition.start, e.definition.end),
    ]);
  };
  const terms = (text: string) => read(text).map(([term]) => term);

  test('looks for the next number, not for any digits', () => {
    expect(terms('1.甲制:一。\n2.5+2社区:二。\n3.3.5环线:三。\n4.6个中心:四。')).toEqual([
      '甲制',
      '5+2社区',
      '3.5环线',
      '6个中心',
    ]);
  });

  test('tolerates one gap and no more', () => {
    expect(terms('1.甲制:一。\n3.丙制:三。')).toEqual(['甲制', '丙制']);
    expect(terms('1.甲制:一。\n2.乙制:二。\n5.戊制:五。')).toEqual(['甲制', '乙制']);
  });

  test('a line with the right number and no term is text', () => {
    expect(read('1.甲制:一,\n2.5亿元。\n2.乙制:二。')).toEqual([
      ['甲制', '一,\n2.5亿元。'],
      ['乙制', '二。'],
    ]);
  });

  test('the form of numbers may change within the list', () => {
    expect(terms('1.甲制:一。\n2、乙制:二。\n(3)丙制:三。\n④丁制:四。')).toEqual(['甲制', '乙制', '丙制', '丁制']);
  });

  test('numbers inside a definition are its own', () => {
    expect(read('1.甲制:分三步:\n(1)准备:一。\n(2)实施:二。\n(3)验收:三。\n2.乙制:二。\n3.丙制:三。')).toEqual([
      ['甲制', '分三步:\n(1)准备:一。\n(2)实施:二。\n(3)验收:三。'],
      ['乙制', '二。'],
      ['丙制', '三。'],
    ]);
  });

  test('a quoted term needs no separator where its number was expected', () => {
    expect(read('1.甲制:一。\n2.“绿盾行动”由各县派员巡查。\n3.丙制:三。')).toEqual([
      ['甲制', '一。'],
      ['“绿盾行动”', '由各县派员巡查。'],
      ['丙制', '三。'],
    ]);
    expect(terms('1.甲制:一。\n“绿盾行动”由各县派员巡查。\n2.丙制:三。')).toEqual(['甲制', '丙制']);
  });

  test('a list without numbers may have bullets', () => {
    expect(terms('●甲制:一。\n●乙制:二。\n●丙制:三。')).toEqual(['甲制', '乙制', '丙制']);
  });

  test('a term may have the line for itself', () => {
    expect(read('1.“五上”企业\n现阶段纳入统计的五类单位。\n2.链上微坊\n小型加工作坊和工坊。')).toEqual([
      ['“五上”企业', '现阶段纳入统计的五类单位。'],
      ['链上微坊', '小型加工作坊和工坊。'],
    ]);
  });

  test('entries may be put in groups', () => {
    expect(terms('1.甲制:一。\n2.乙制:二。\n二、产业发展\n1.丙制:三。\n2.丁制:四。')).toEqual([
      '甲制',
      '乙制',
      '丙制',
      '丁制',
    ]);
  });

  test('the last entry does not take in what follows the list', () => {
    expect(read('1.甲制:一。\n2.乙制:二。\n3.丙制:三。\n某某县政府网站简介\n1.关于我们:略')).toEqual([
      ['甲制', '一。'],
      ['乙制', '二。'],
      ['丙制', '三。'],
    ]);
  });

  test('the last entry keeps its lines where entries have several', () => {
    expect(read('1.甲制:\n一。\n一之二。\n2.乙制:\n二。\n二之二。').at(-1)).toEqual(['乙制', '二。\n二之二。']);
  });

  test('a list without numbers needs terms in most of its lines', () => {
    expect(terms('甲制:一。\n乙制:二。\n丙制:三。')).toEqual(['甲制', '乙制', '丙制']);
    expect(terms('甲制:一。\n说明一句。\n又一句话。\n再一句话。\n还有一句。\n最后一句。')).toEqual([]);
  });

  test('a list that lost its line breaks is cut at the expected numbers', () => {
    const text = '1.甲制:含2.5公里。2.乙制:分1.巡查;2.保洁。3.丙制:三。';
    const lines = flatLines(text, { start: 0, end: text.length });
    expect(lines.map((line) => line.text)).toEqual(['1.甲制:含2.5公里。', '2.乙制:分1.巡查;2.保洁。', '3.丙制:三。']);
  });
});

describe('the end of the list', () => {
  test.each([
    '附件2',
    '附件',
    '附件3:2031年重点项目清单',
    '2031年10件惠民实事',
    '十件民生实事',
    '第四部分 附表',
    '某县人大会议秘书处 2031年1月8日印',
    '某市政府办公室2031年1月8日印发',
    '扫一扫在手机打开当前页',
    '分享到:',
    '【打印本页】【关闭窗口】',
    '责任编辑:某某',
    '1.政府工作报告.pdf',
    '上一篇:无',
    '索引号:0102',
    '-',
  ])('%s', (line) => {
    expect(endsGlossary(line)).toBe(true);
  });

  test.each([
    '附属设施建设工程:指配套设施。',
    '民生实事票决制由代表投票产生项目,每年一次。',
    '来源于农业的收入。',
    '分享经济是一种新业态。',
    '现阶段纳入统计调查的单位。',
  ])('%s is no end', (line) => {
    expect(endsGlossary(line)).toBe(false);
  });
});
