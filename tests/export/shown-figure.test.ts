import { describe, expect, it } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';
import { showFigure } from '../../lib/export/shown-figure.ts';
import type { Fact } from '../../lib/model/schema.ts';

/** A figure that stands alone in its text, read as the test says. */
function figure(printed: string, read: Partial<Fact>): Fact {
  const text = `2024年，地区生产总值${printed}。`;
  const [fact] = analyze('2025年青岚区政府工作报告\n一、2024年工作回顾\n地区生产总值486.3亿元。').facts;
  return { ...fact!, start: text.indexOf(printed), end: text.indexOf(printed) + printed.length, basis: null, ...read };
}

const mean: Fact['span'] = { from: '2021', to: '2025', per: 'average' };
const above = { kind: 'above', text: '高于全省', of: '全省' } as const;
const since = { kind: 'base-year', text: '比2020年', of: '2020' } as const;
const budget = { kind: 'budget', text: '年初预算', of: '年初预算' } as const;

interface Row {
  readonly printed: string;
  readonly read: Partial<Fact>;
  readonly plain: string;
  readonly worded: string;
  readonly asides: readonly string[];
  readonly why: string;
}

const growth = { kind: 'growth', unit: '%' } as const;
const rows: readonly Row[] = [
  {
    printed: '486.3亿元',
    read: {},
    plain: '486.3亿元',
    worded: '486.3亿元',
    asides: [],
    why: 'an amount stays as printed',
  },
  {
    printed: '5.6%',
    read: { ...growth, value: 5.6 },
    plain: '+5.6%',
    worded: '增长5.6%',
    asides: ['增速'],
    why: 'a growth says so',
  },
  {
    printed: '6%',
    read: { ...growth, value: 6, bound: 'about' },
    plain: '约+6%',
    worded: '增长6%左右',
    asides: ['增速'],
    why: 'a bound takes no sign away',
  },
  {
    printed: '5%',
    read: { ...growth, value: 5, bound: 'min' },
    plain: '≥+5%',
    worded: '增长5%以上',
    asides: ['增速'],
    why: 'a lower bound',
  },
  {
    printed: '2%',
    read: { ...growth, value: -2 },
    plain: '−2%',
    worded: '下降2%',
    asides: ['增速'],
    why: 'a fall is printed without a sign',
  },
  {
    printed: '8.1%',
    read: { ...growth, value: 8.1, span: mean },
    plain: '年均+8.1%',
    worded: '年均增长8.1%',
    asides: ['增速'],
    why: 'the mean of five years is no growth of one',
  },
  {
    printed: '4.5%—5%',
    read: { ...growth, value: [4.5, 5], bound: 'range' },
    plain: '+4.5%—5%',
    worded: '增长4.5%—5%',
    asides: ['增速'],
    why: 'a range',
  },
  {
    printed: '翻一番',
    read: { ...growth, value: 100 },
    plain: '翻一番',
    worded: '翻一番',
    asides: ['增速'],
    why: 'words that say it themselves',
  },
  {
    printed: '三成',
    read: { ...growth, value: 30 },
    plain: '+三成',
    worded: '增长三成',
    asides: ['增速'],
    why: 'a numeral in Han signs',
  },
  {
    printed: '36个',
    read: { kind: 'change', value: 36, unit: '个' },
    plain: '+36个',
    worded: '增加36个',
    asides: ['增减'],
    why: 'a change',
  },
  {
    printed: '0.8个百分点',
    read: { kind: 'change', value: 0.8, unit: '个百分点', basis: above, scope: '全省' },
    plain: '+0.8个百分点',
    worded: '高于全省0.8个百分点',
    asides: ['增减', '高于全省'],
    why: 'the basis says which way, and of whom',
  },
  {
    printed: '18%',
    read: { ...growth, value: 18, basis: since },
    plain: '+18%',
    worded: '比2020年增长18%',
    asides: ['增速', '比2020年'],
    why: 'a growth from long ago',
  },
  {
    printed: '102.3%',
    read: { value: 102.3, unit: '%', basis: budget },
    plain: '102.3%',
    worded: '102.3%（年初预算）',
    asides: ['年初预算'],
    why: 'a share of the budget',
  },
  {
    printed: '第二位',
    read: { kind: 'rank', value: 2, unit: '位', scope: '全市' },
    plain: '第二位',
    worded: '第二位',
    asides: ['排名', '全市'],
    why: 'a rank and whose',
  },
  {
    printed: '8000人',
    read: { value: 8000, unit: '人', bound: 'min' },
    plain: '≥8000人',
    worded: '8000人以上',
    asides: [],
    why: 'an amount can be bounded too',
  },
];

describe('a figure is shown', () => {
  it.each(rows)('$printed as $plain: $why', ({ printed, read, plain, worded, asides }) => {
    const fact = figure(printed, read);
    const shown = showFigure(fact, `2024年，地区生产总值${printed}。`, 'zh-CN');
    expect({ plain: shown.plain, worded: shown.worded, asides: shown.asides }).toEqual({ plain, worded, asides });
    expect(`${shown.before}${shown.number}${shown.unit}${shown.after}`).toBe(plain);
  });

  it('in English with a mean behind it', () => {
    const text = '2024年，地区生产总值8.1%。';
    const shown = showFigure(figure('8.1%', { ...growth, value: 8.1, span: mean, bound: 'about' }), text, 'en');
    expect([shown.plain, shown.worded]).toEqual(['c. +8.1% p.a.', 'about +8.1% a year']);
  });

  it.each([
    ['亿元', '元', 1e8, '亿元'],
    ['年末数（万人）', '人', 1e4, '万人'],
    ['年末數（萬人）', '人', 1e4, '萬人'],
    ['发电量（亿千瓦时）', '千瓦时', 1e8, '亿千瓦时'],
    ['比重（%）', '%', 1, '%'],
    // A scale that no word says: a number without a unit, and no wrong one.
    ['户（12户一栋）', '户', 12, ''],
  ])('with the unit of its table, %s, where the cell has none', (column, unit, scale, shown) => {
    const table = { index: 0, row: '地区生产总值', column };
    const printed = { digits: 4, decimals: 1, scale };
    const fact = figure('486.3', { unit, table, printed });
    const { number, unit: said } = showFigure(fact, '2024年，地区生产总值486.3。', 'zh-CN');
    expect([number, said]).toEqual(['486.3', shown]);
  });
});
