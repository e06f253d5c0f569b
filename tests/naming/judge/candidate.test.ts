import { describe, expect, it } from 'vitest';
import { candidatesOf } from '../../../lib/naming/judge/candidate.ts';
import type { FigureSort, NameQuestion, Previous } from '../../../lib/naming/judge/question.ts';
import { wordsOfWritten } from './tagged.ts';

interface Asked {
  readonly rule?: string;
  /** Which figure of the sentence asks, from 0. */
  readonly figure?: number;
  readonly previous?: readonly string[];
  readonly sort?: FigureSort;
  readonly unit?: string;
  /** How many figures stand in its row, and which of them it is. */
  readonly row?: readonly [number, number];
}

function candidates(
  sentence: string,
  { rule = '', figure = 0, previous = [], row = [0, 1], sort = 'count', unit = '个' }: Asked,
): Map<string, string> {
  const words = wordsOfWritten(sentence);
  const at = words.findIndex((word) => word.figure === figure);
  const first = words.findIndex((word) => word.figure === figure - row[0]);
  const before = (name: string): Previous => ({ name, rule: name, unit: '个', sort: 'count', clause: 0 });
  const question: NameQuestion = {
    at,
    sort,
    unit,
    rule,
    borrowed: false,
    previous: previous.map(before),
    row: { first, index: row[0], count: row[1] },
  };
  return new Map(candidatesOf(words, question).map(({ name, source }) => [name, source]));
}

describe('the names that a figure might have', () => {
  it.each<[string, string, Asked, string, string]>([
    ['stands before it', '辖区 税收 达到/v 3亿元/figure', {}, '辖区税收', 'left'],
    ['stands behind it', '12个/figure 科技 园区 建成/v', {}, '科技园区', 'right'],
    ['what the counted became', '6个/figure 乡 获评/v 卫生 乡镇', { rule: '乡' }, '卫生乡镇乡', 'right+rule'],
    [
      'what all of a row became',
      '5所/figure 小学 、/x 8个/figure 教研组 入选/v 示范',
      { rule: '小学', row: [0, 1] },
      '入选示范小学',
      'right+rule',
    ],
    [
      'whose it is, of the clause before',
      '安平 园区 扩能/v ,/x 产值 3亿元/figure',
      { rule: '产值' },
      '安平园区产值',
      'clause+rule',
    ],
    [
      'what was done to the one before',
      '新建/v 粮库 20座/figure 、/x 冷库 50座/figure',
      { rule: '冷库', figure: 1, previous: ['新建粮库'] },
      '新建冷库',
      'previous+rule',
    ],
    [
      'the measure of the one before',
      '电解铝 产量 20万吨/figure ,/x 煤炭 9万吨/figure',
      { rule: '煤炭', figure: 1, previous: ['电解铝产量'] },
      '煤炭产量',
      'rule+previous',
    ],
    [
      'a sum for what follows',
      '投资/v 2亿元/figure ,/x 建设/v 管网 5公里/figure',
      { rule: '投资', sort: 'money' },
      '管网投资',
      'next+left',
    ],
    [
      'an item with the tail of its list',
      '供水 、/x 供气 管网 7公里/figure 、/x 5公里/figure',
      { row: [0, 2] },
      '供水管网',
      'item+tail',
    ],
    [
      'an item with the head of its list',
      '民营 税收 、/x 就业 5%/figure 、/x 7%/figure',
      { figure: 1, row: [1, 2] },
      '民营就业',
      'head+item',
    ],
  ])('%s', (_why, sentence, asked, name, source) => {
    expect(candidates(sentence, asked).get(name)).toBe(source);
  });

  it.each<[string, string, Asked, string]>([
    ['no stop inside', '税收 增长/v 。/x 学位 3个/figure', {}, '税收增长。学位'],
    ['no figure inside', '小学 5所/figure 学位 3个/figure', { figure: 1 }, '小学5所学位'],
    ['no edge of 、 or 的', '粮库 、/x 冷库 的/uj 面积 3亩/figure', {}, '、冷库'],
    ['nothing said twice', '省级 考核 3次/figure', { rule: '考核优秀' }, '考核考核优秀'],
    [
      'no letter twice where two parts meet',
      '示范点 5个/figure',
      { rule: '示范点', previous: ['旅游示范镇'] },
      '旅游示示范点',
    ],
    ['no word either', '总规模 9亿元/figure', { rule: '基金总规模', previous: ['新设基金'] }, '新设基金基金总规模'],
    ['nor behind', '金牌 2块/figure 金牌', { rule: '金牌' }, '金牌金牌'],
    ['no thing behind what is no money', '投资/v 2处/figure ,/x 建设/v 管网 5公里/figure', {}, '管网投资'],
    [
      'no clause before where the name says enough',
      '安平 园区 扩能/v ,/x 设备产值 3亿元/figure',
      { rule: '专用设备产值' },
      '安平园区专用设备产值',
    ],
    [
      'no item where the list has fewer than figures',
      '供水 管网 7公里/figure 、/x 5公里/figure 、/x 2公里/figure',
      { row: [1, 3], figure: 1 },
      '管网管网',
    ],
    [
      'no rate that grows by so many per cent',
      '扣除 房地产 后 增长/v 5%/figure',
      { rule: '投资', sort: 'change', unit: '%', previous: ['投资降幅'] },
      '投资降幅',
    ],
    [
      'no name of another thing for a noun of its own',
      '危房 得到 改造 ,/x 贫困 人口 4500人/figure',
      { rule: '贫困人口', previous: ['农牧民危房得到改造'] },
      '农牧民危房得到改造',
    ],
    [
      'nor where its words stand in the clause before',
      '民营 经济 占比 达到/v 58%/figure ,/x 贡献/v 了 72%/figure 的 税收',
      { rule: '税收', figure: 1, previous: ['民营经济占比'] },
      '民营经济占比',
    ],
  ])('%s', (_why, sentence, asked, name) => {
    expect(candidates(sentence, asked).has(name)).toBe(false);
  });

  it('loses the half of a pair of quotes that stands alone', () => {
    const found = candidates('“/x 快办/v ”/x 事项 12项/figure', {});
    expect([...found.keys()]).toContain('快办事项');
    expect([...found.keys()]).toContain('“快办”事项');
  });

  it('puts before a name what only ends alike', () => {
    expect(candidates('优秀 考核 3次/figure', { rule: '核电' }).get('考核核电')).toBe('left+rule');
  });

  it('has the figure before, for a name that was borrowed or is of the same thing', () => {
    const named = (asked: Asked) => candidates('学位 3个/figure', { previous: ['公办学位'], ...asked }).get('公办学位');
    expect(named({ rule: '' })).toBe('previous');
    expect(named({ rule: '学位' })).toBe('previous');
    expect(candidates('增长/v 3个/figure', { previous: ['投资增幅'], sort: 'change' }).get('投资增幅')).toBe(
      'previous',
    );
  });

  it('has the name of the rules, wherever that comes from', () => {
    expect(candidates('学位 3个/figure', { rule: '城镇新增学位' }).get('城镇新增学位')).toBe('rule');
  });
});
