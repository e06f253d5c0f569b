import { describe, expect, test } from 'vitest';
import { type StandingInput, standingOf } from '../../lib/attributes/status.ts';

/** What is decided of a figure behind these words, in a review of no known year. */
function standing(clause: string, more: Partial<StandingInput> = {}) {
  return standingOf({
    part: 'review',
    partStated: true,
    settled: false,
    year: 2025,
    before: clause,
    after: '',
    clause,
    following: '',
    cameAbout: false,
    from: false,
    lookBack: false,
    rank: false,
    ...more,
  });
}

describe('where the part decides', () => {
  test('an annex is of aims as the plan is', () => {
    expect(standing('新建学校', { part: 'annex' })).toMatchObject({ status: 'target', stage: 'annual-target' });
    expect(standing('新建学校', { part: 'other' })).toMatchObject({ status: 'actual', stage: 'achieved' });
  });

  test('accounts are results, whatever is planned in them', () => {
    expect(standing('年初预算为', { settled: true })).toMatchObject({ status: 'actual', stage: 'achieved' });
    expect(standing('年初预算为')).toMatchObject({ status: 'target' });
  });

  test('a part that no heading states is less sure', () => {
    const sure = (partStated: boolean) => standing('新建学校', { partStated }).confidence;
    expect(sure(true)).toBeGreaterThan(sure(false));
  });
});

describe('where the year of the report is not known', () => {
  test.each([
    ['review', '到2030年,森林覆盖率达到', 'actual achieved'],
    ['plan', '2024年新建学校', 'target annual-target'],
  ] as const)('no year is over or to come: %s, %s', (part, clause, decided) => {
    const { status, stage } = standing(clause, { part, year: null });
    expect(`${status} ${stage}`).toBe(decided);
  });
});

test('the cue of an aim goes before that of a comparison', () => {
  expect(standing('确保营业收入同比增长', { part: 'plan' }).cue).toBe('确保');
  expect(standing('营业收入同比增长', { part: 'plan' }).cue).toBe('同比');
});
