import { expect, test } from 'vitest';
import { stripTrail, trim } from '../../lib/clause/phrase.ts';

test.each([
  ['、高标准农田,', '高标准农田'],
  ['”攻坚行动', '攻坚行动'],
  ['“小巨人企业', '小巨人企业'],
  ['住房(含公寓', '住房含公寓'],
  ['工程)“书香城市”', '工程“书香城市”'],
  ['“专精特新”企业', '“专精特新”企业'],
  ['《行动方案》', '《行动方案》'],
])('%s without what was cut through is %s', (phrase, whole) => {
  expect(trim(phrase)).toBe(whole);
});

test.each([
  ['物流企业达到', '物流企业'],
  ['森林覆盖率分别约', '森林覆盖率'],
  // 约 ends a contract, and is no about.
  ['市场签约达', '市场签约'],
  ['市场签约', '市场签约'],
])('%s ends with %s', (phrase, noun) => {
  expect(stripTrail(phrase)).toBe(noun);
});
