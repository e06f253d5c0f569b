import { describe, expect, it } from 'vitest';
import { crossValidate } from '../../../lib/cli/train/cross-validate.ts';
import { type Example, examplesOf } from '../../../lib/cli/train/examples.ts';
import { learn, scoreOf } from '../../../lib/cli/train/learn.ts';
import { quantize } from '../../../lib/cli/train/quantize.ts';
import { nearness } from '../../../lib/cli/train/same-name.ts';

/** A figure whose second candidate is right wherever feature 7 is there. */
const example = (file: string): Example => ({
  file,
  set: 'fresh',
  accepted: ['辖区税收'],
  rule: '税收',
  settled: false,
  candidates: ['税收', '辖区税收'],
  plain: [Uint32Array.of(3), Uint32Array.of(7)],
  all: [Uint32Array.of(3, 1), Uint32Array.of(7)],
  nearness: [0.66, 1],
  context: '',
});
const examples = ['a', 'b', 'c', 'd'].map(example);

describe('training the judge of names', () => {
  it('learns what the right candidates have', () => {
    const weights = learn(examples);
    expect(scoreOf(weights, Uint32Array.of(7))).toBeGreaterThan(scoreOf(weights, Uint32Array.of(3, 1)));
  });

  it('gives the same weights to the byte', () => {
    expect(quantize(learn(examples))).toEqual(quantize(learn(examples)));
  });

  it('tries each figure on a model that has not seen its report', () => {
    const seen = crossValidate([...examples, { ...example('e'), nearness: [1, 0.2], accepted: ['税收'] }], 5);
    expect(seen).toHaveLength(5);
    // The only report of its kind is judged by the others, which know nothing of it.
    expect(seen.find((trial) => trial.example.file === 'e')?.right).toBe(false);
    expect(seen.filter((trial) => trial.example.file !== 'e').every((trial) => trial.right)).toBe(true);
  });

  it('leaves a name that is never asked about as the rules have it', () => {
    const seen = crossValidate(
      examples.map((one) => ({ ...one, settled: true })),
      2,
    );
    expect(seen.map(({ chosen }) => chosen)).toEqual(['税收', '税收', '税收', '税收']);
  });

  it('takes the figures that a label names, and their candidates', () => {
    const text = '全年辖区税收达到3亿元，新建学校12所。';
    const start = text.indexOf('3亿元');
    const names = new Map([[`${start}-${start + 3}`, { set: 'fresh', accepted: ['辖区税收'] }]]);
    const [found, ...others] = examplesOf({ file: 'a', text, names });
    expect(others).toEqual([]);
    expect(found?.candidates).toContain('辖区税收');
    expect(Math.max(...(found?.nearness ?? []))).toBe(1);
  });

  it.each([
    ['the same name', '辖区税收', '辖区税收', 1],
    ['signs and brackets aside', '“一证通办”事项', '一证通办事项', 1],
    ['新增 aside', '新增学位', '学位', 1],
    ['another contrast word', '城镇居民收入', '农村居民收入', 0],
    ['a contrast word more', '省级示范企业', '示范企业', 0],
    ['half of it', '税收', '辖区税收', 2 / 3],
  ])('%s', (_why, label, name, expected) => {
    expect(nearness([label], name)).toBeCloseTo(expected);
  });
});
