import { describe, expect, test } from 'vitest';
import { findQuantities, readFigures } from '../../lib/quantity/find.ts';

const TEXT = '投资86亿元,增长5%。';
const spans = (from: number, to: number, skip: readonly { start: number; end: number }[] = []) =>
  findQuantities(TEXT, from, to, skip).map(({ start, end }) => TEXT.slice(start, end));

describe('reading a part of a text', () => {
  test('figures from one place to another', () => {
    expect(spans(0, TEXT.length)).toEqual(['86亿元', '5%']);
    expect(spans(TEXT.indexOf(','), TEXT.length)).toEqual(['5%']);
    expect(spans(0, TEXT.indexOf(','))).toEqual(['86亿元']);
  });

  test('a figure that goes on behind the end is none', () => {
    expect(spans(0, TEXT.indexOf('元'))).toEqual([]);
    expect(spans(0, TEXT.indexOf('元') + 1)).toEqual(['86亿元']);
  });

  test('ranges to be skipped hold no figures', () => {
    const start = TEXT.indexOf('86');
    expect(spans(0, TEXT.length, [{ start, end: start + 4 }])).toEqual(['5%']);
  });
});

describe('a bound word of the clause before', () => {
  const bounds = (text: string) =>
    findQuantities(text, 0, text.length).map(({ bound, boundWords }) => [bound, ...boundWords.map(({ word }) => word)]);

  test('does not reach over a comma', () => {
    expect(bounds('实现突破,30家企业')).toEqual([['exact']]);
    expect(bounds('突破30家企业')).toEqual([['min', '突破']]);
  });

  test('控制在5.5%左右 is about, 控制在5.5%以内 at most: the word behind is the closer one', () => {
    expect(bounds('控制在5.5%左右')).toEqual([['about', '控制在', '左右']]);
    expect(bounds('控制在5.5%以内')).toEqual([['max', '控制在', '以内']]);
  });
});

describe('a run that is no number as it stands is told as unread', () => {
  const read = (text: string) => {
    const { quantities, unread } = readFigures(text, 0, text.length);
    return [quantities, unread].map((spans) => spans.map(({ start, end }) => text.slice(start, end)));
  };

  test.each([
    ['用电量1.3×104千瓦时', [], ['1.3×104']],
    ['用电量1.3×10⁴千瓦时', ['1.3×10⁴千瓦时'], []],
    ['完成4×100米接力', [], []],
    ['采购12×105毫米管件', [], []],
    ['投资近1.1.2亿元', [], ['1.1.2亿']],
    ['投资近1.12亿元', ['1.12亿元'], []],
    ['拨付12,34万元', [], ['12,34万']],
    ['改造老旧小区112\n0个', [], ['0']],
    ['完成投资3、5亿元', [], ['3、5亿']],
    ['投资九12万元', [], ['12万']],
    ['统一5个标准', ['5个'], []],
    ['投资3两元', [], ['两']],
    ['建成三到5个园区', [], ['5']],
    ['由2万至3万元', ['2万', '3万元'], []],
    ['投资二点3亿元', [], ['3亿']],
    ['有40万3岁以下幼儿', [], []],
    ['补助8000至1万元', ['8000至1万元'], []],
    ['投资九~两亿元', [], ['两亿']],
    ['投资3~2亿元', [], []],
    ['投资3点6元', [], ['6']],
    ['上午9点30人集合', ['30人'], []],
    ['拨付3几百五元', [], ['五']],
    ['由三千万至二千万元', ['三千万', '二千万元'], []],
    ['分别完成投资3、5亿元', ['3', '5亿元'], []],
    ['分别增长3.2、4.5%', ['3.2', '4.5%'], []],
    ['主要目标2025\n30个', ['30个'], []],
    ['改造老旧小区\n112个', ['112个'], []],
    ['总量\n112\n30个', ['30个'], []],
  ])('%s', (text, figures, unread) => {
    expect(read(text)).toEqual([figures, unread]);
  });
});
