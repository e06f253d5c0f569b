import { describe, expect, test } from 'vitest';
import { readStatus, type StatusInput } from '../../lib/attributes/status.ts';

/** What is decided of a figure behind these words, in a review of no known year. */
function standing(clause: string, more: Partial<StatusInput> = {}) {
  return readStatus({
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
    progress: false,
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

describe('what was planned and what came about, in a review', () => {
  test.each([
    // What the next clause holds against what came about.
    ['批准的政府性基金收入为', { following: ',实际完成54亿元' }, 'target annual-target'],
    ['政府性基金收入为', { following: ',完成预算的98%' }, 'actual achieved'],
    ['调整后的全市一般公共预算收入为', {}, 'target annual-target'],
    ['结构调整后的服务业收入', {}, 'actual achieved'],
    // What was surpassed is the aim; what was reached has been reached.
    ['超额完成', { after: '年度目标' }, 'target annual-target'],
    ['超额完成投资', { after: ',居全市前列' }, 'actual achieved'],
    ['提前实现了收入达到', { after: '的目标' }, 'actual achieved'],
    // How far a plan has been carried out.
    ['完成年度投资计划', { progress: true }, 'actual achieved'],
    ['年度投资计划', {}, 'target project-plan'],
    // 将 before a verb looks ahead, before a noun it takes in hand; what is estimated is of the year that is over.
    ['经济总量将增长', {}, 'target annual-target'],
    ['将补助标准提高到', {}, 'actual achieved'],
    ['预计全年产值将达到', {}, 'actual estimated'],
  ] as const)('%s', (clause, more, decided) => {
    const { status, stage } = standing(clause, more);
    expect(`${status} ${stage}`).toBe(decided);
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
