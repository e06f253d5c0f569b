import { describe, expect, test } from 'vitest';
import type { JudgedFact, KeptFact } from '../../lib/insight/record.ts';
import { verdictOf } from '../../lib/insight/verdict.ts';
import { wordedGoalOf, wordedVerdict } from '../../lib/insight/worded-goal.ts';

/** A figure as a verdict reads it: a growth of output in per cent, unless it is told otherwise. */
function figure(value: number | number[], more: Partial<JudgedFact> = {}): JudgedFact {
  const own = { name: '地区生产总值', indicator: 'gdp', unit: '%', rounding: 0.05, damaged: false };
  return { ...own, value, bound: Array.isArray(value) ? 'range' : 'exact', ...more };
}

const min = { bound: 'min' } as const;
const max = { bound: 'max' } as const;
const about = { bound: 'about' } as const;
const jobless = { name: '城镇调查失业率', indicator: 'surveyed_unemployment' };
const prices = { name: '居民消费价格涨幅', indicator: 'cpi' };
const grain = { name: '粮食产量', indicator: 'grain_output', unit: '吨', rounding: 500 };
const dust = { name: 'PM2.5平均浓度', indicator: null, unit: '微克/立方米', rounding: 0.5 };

describe('a verdict by figures', () => {
  test.each<[string, JudgedFact, JudgedFact, string, string | null, number | null]>([
    ['以上 is a floor', figure(6, min), figure(6), 'met', null, 0],
    ['and nothing below it is near', figure(6, min), figure(5.9), 'missed', null, -0.1],
    ['以内 is a ceiling', figure(5.5, { ...jobless, ...max }), figure(5.5, jobless), 'met', null, 0],
    ['and nothing above it is near', figure(5.5, { ...jobless, ...max }), figure(5.6, jobless), 'missed', null, 0.1],
    ['a range, within', figure([5, 6]), figure(5), 'met', null, 0],
    ['at its upper end', figure([5, 6]), figure(6), 'met', null, 0],
    ['above it, which is said', figure([5, 6]), figure(6.4), 'met', 'above-range', 0.4],
    ['below it', figure([5, 6]), figure(4.8), 'missed', null, -0.2],
    ['a range and what is told openly', figure([5, 6]), figure(5.5, min), 'unknown', 'rough', null],
    ['or as a ceiling', figure([5, 6]), figure(5.5, max), 'unknown', 'rough', null],
    ['three ends are no range', figure([5, 6, 7]), figure(6), 'unknown', 'rough', null],
    ['exact, where more is good', figure(6), figure(6.1), 'met', null, 0.1],
    ['and short of it', figure(6), figure(5.9), 'missed', null, -0.1],
    ['exact, where less is good', figure(5.5, jobless), figure(5.2, jobless), 'met', null, -0.3],
    ['and beyond it', figure(5.5, jobless), figure(5.6, jobless), 'missed', null, 0.1],
    ['what harms, though the catalogue does not know it', figure(35, dust), figure(33, dust), 'met', null, -2],
    ['and has grown', figure(35, dust), figure(36, dust), 'missed', null, 1],
    ['左右, met', figure(5, about), figure(5), 'met', null, 0],
    ['左右, half a point short', figure(5, about), figure(4.5), 'close', null, -0.5],
    ['左右, more than that', figure(5, about), figure(4.4), 'missed', null, -0.6],
    ['左右, where less is good', figure(5.5, { ...jobless, ...about }), figure(6, jobless), 'close', null, 0.5],
    [
      '左右 of an amount, half its last digit short',
      figure(12e4, { ...grain, ...about }),
      figure(119_500, grain),
      'close',
      null,
      -500,
    ],
    ['and more than that', figure(12e4, { ...grain, ...about }), figure(119_400, grain), 'missed', null, -600],
    ['prices 左右 have a ceiling', figure(2, { ...prices, ...about }), figure(0.2, prices), 'met', null, -1.8],
    ['and rise above it', figure(2, { ...prices, ...about }), figure(2.8, prices), 'missed', null, 0.8],
    ['as other prices do', figure(3, { name: '消费价格涨幅', indicator: null, ...about }), figure(1), 'met', null, -2],
    ['a fall that is aimed at is a floor of the fall', figure(-3, min), figure(-3.2), 'met', null, -0.2],
    ['and a smaller one is short of it', figure(-3), figure(-2.1), 'missed', null, 0.9],
    ['a fall that may be no larger', figure(-3, max), figure(-3.2), 'missed', null, -0.2],
    ['突破 tells nothing of what is above', figure(6, min), figure(5.8, min), 'unknown', 'rough', null],
    ['but is above what is below', figure(6, min), figure(6.2, min), 'met', null, 0.2],
    ['不足 tells nothing of what is below', figure(6, min), figure(6.2, max), 'unknown', 'rough', null],
    ['but is below what is above', figure(6, min), figure(5.8, max), 'missed', null, -0.2],
    [
      '以内 tells nothing of a lower ceiling',
      figure(5, { ...jobless, ...max }),
      figure(5.5, { ...jobless, ...max }),
      'unknown',
      'rough',
      null,
    ],
    ['but of a higher one', figure(5.5, { ...jobless, ...max }), figure(5, { ...jobless, ...max }), 'met', null, -0.5],
    [
      '超过 tells nothing of a ceiling above',
      figure(5.5, { ...jobless, ...max }),
      figure(5, { ...jobless, ...min }),
      'unknown',
      'rough',
      null,
    ],
    ['a fall of more than 3% is as large', figure(-3), figure(-3, min), 'met', null, 0],
    ['a fall within 3% may be smaller', figure(-3), figure(-3, max), 'unknown', 'rough', null],
    [
      '以上 is a floor, whatever is good',
      figure(5, { ...jobless, ...min }),
      figure(4.8, jobless),
      'missed',
      null,
      -0.2,
    ],
    [
      'the catalogue knows what a name does not say',
      figure(5.5, { ...jobless, name: '比率' }),
      figure(5.2),
      'met',
      null,
      -0.3,
    ],
    ['and what a name only seems to say', figure(6, { name: '失业保险收入' }), figure(5), 'missed', null, -1],
    ['prices by the catalogue alone', figure(2, { ...prices, name: '涨幅' }), figure(1), 'met', null, -1],
    ['左右 of points', figure(1, { ...about, unit: '百分点' }), figure(0.6, { unit: '百分点' }), 'close', null, -0.4],
    ['units by table', figure(12e4, { ...grain, ...min }), figure(2.42e8, { ...grain, unit: '斤' }), 'met', null, 1000],
    ['never across currencies', figure(2e8, { unit: '美元' }), figure(15e8, { unit: '元' }), 'unknown', 'scope', null],
    ['a damaged aim', figure(6, { damaged: true }), figure(6), 'unknown', 'damaged', null],
    ['a damaged outcome', figure(6), figure(6, { damaged: true }), 'unknown', 'damaged', null],
    ['an outcome with two ends', figure(6), figure([5, 7]), 'unknown', 'rough', null],
    [
      'neither more nor less is good',
      figure(5, { name: '专项债券', indicator: 'special_bonds' }),
      figure(6),
      'unknown',
      'no-direction',
      null,
    ],
  ])('%s', (_rule, target, outcome, verdict, reason, gap) => {
    expect(verdictOf(target, outcome)).toEqual({ outcome: verdict, reason, gap });
  });
});

describe('a verdict on an aim in words', () => {
  const growth = (value: number | number[], more: Partial<KeptFact> = {}) =>
    ({ kind: 'growth', value, bound: 'exact', ...more }) as KeptFact;

  test.each<[string, KeptFact, number | undefined, string, string | null, number | null]>([
    ['与经济增长同步', growth(5), 5, 'met', 'nominal-real', 0],
    ['与经济增长基本同步', growth(4.6), 5, 'close', 'nominal-real', -0.4],
    ['与经济增长基本同步', growth(4.4), 5, 'missed', 'nominal-real', -0.6],
    ['快于经济增长', growth(5), 5, 'missed', 'nominal-real', 0],
    ['快于经济增长', growth(5.1), 5, 'met', 'nominal-real', 0.1],
    ['高于全国平均水平', growth(5.1), 5, 'met', 'derived', 0.1],
    ['高于全国平均水平', growth(4.8), 5, 'missed', 'derived', -0.2],
    ['高于全国平均水平', growth(4.8), undefined, 'unknown', 'relative', null],
    ['增速快于城镇居民', growth(6.2), 5, 'met', null, 1.2],
    ['保持正增长', growth(0.1), undefined, 'met', null, null],
    ['保持正增长', growth(0), undefined, 'missed', null, null],
    ['与经济增长同步', growth(5, { bound: 'min' }), 4, 'unknown', 'rough', null],
    ['与经济增长同步', growth(5, { bound: 'about' }), 5, 'met', 'nominal-real', 0],
    ['与经济增长同步', growth([4, 5]), 5, 'unknown', 'words', null],
    ['与经济增长同步', growth(45_000, { kind: 'level' }), 5, 'unknown', 'words', null],
  ])('%s', (words, outcome, yardstick, verdict, reason, gap) => {
    const goal = wordedGoalOf(words);
    if (!goal) throw new Error(`No goal was read from ${words}.`);
    expect(wordedVerdict(goal, outcome, yardstick)).toEqual({ outcome: verdict, reason, gap });
  });

  test.each(['完成国家下达任务', '高于城镇化进程', '质量持续改善'])('%s cannot be answered by a growth', (words) => {
    expect(wordedGoalOf(words)).toBeUndefined();
  });
});
