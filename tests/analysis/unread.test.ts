import { describe, expect, test } from 'vitest';
import { analyze } from '../../lib/analysis/analyze.ts';

const read = (sentence: string) => {
  const text = `2024年政府工作报告\n　　各位代表：\n　　${sentence}\n`;
  const { facts, damage } = analyze(text);
  return {
    facts: facts.map(({ start, end }) => text.slice(start, end)),
    unread: damage.filter(({ kind }) => kind === 'unread').map(({ start, end }) => text.slice(start, end)),
  };
};

describe('a figure of which a part is not understood is no fact, and is told', () => {
  test.each([
    ['完成投资1.2.3亿元。', '1.2.3亿'],
    ['完成投资12,34万元。', '12,34万'],
    ['完成投资1,2345元。', '1,2345'],
    ['完成投资2万5元。', '2万5'],
    ['完成投资3亿亿元。', '3亿亿'],
    ['完成投资5万6万元。', '5万6万'],
    ['完成投资2万30000元。', '2万30000'],
    ['贷款余额12345678901234567亿元。', '12345678901234567亿'],
    ['投资一百五亩。', '一百五'],
  ])('%s', (sentence, unread) => {
    expect(read(sentence)).toEqual({ facts: [], unread: [unread] });
  });

  test.each([
    ['带动七八万人就业。', 'a guess'],
    ['产值达数百亿元。', 'an amount that nobody counted'],
    ['产值达几十亿元。', 'an amount that nobody counted'],
    ['会议于2025年1月20日 09:15:40召开。', 'a time'],
    ['制定1.2.3版标准。', 'a number without a unit'],
  ])('%s is %s, and no damage', (sentence) => {
    expect(read(sentence)).toEqual({ facts: [], unread: [] });
  });

  test('its neighbours are read', () => {
    expect(read('完成投资1.2.3亿元，新建学校12所。')).toEqual({ facts: ['12所'], unread: ['1.2.3亿'] });
  });
});
