import { expect, test } from 'vitest';
import { isBareAmount } from '../../lib/quantity/bare-amount.ts';

test.each(['两个', '十五', '65岁', '34万元', '32.8', '三四家', '5.6个百分点'])('%s is an amount alone', (phrase) => {
  expect(isBareAmount(phrase)).toBe(true);
});

test.each(['12345热线', '百强县', '一产', '四上企业', '500强', '投资34万元', ''])('%s is not', (phrase) => {
  expect(isBareAmount(phrase)).toBe(false);
});
