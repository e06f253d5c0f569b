import { expect, it } from 'vitest';
import { englishScale } from '../../lib/quantity/english-scale.ts';

it.each([
  [6.47e12, '元', '¥6.47 trillion', '64700亿元'],
  [168_215_000_000, '元', '¥168.2 billion', '1682.15亿元'],
  [-2_500_000_000, '元', '−¥2.5 billion', 'a fall of 25亿元'],
  [1_234_500, '人', '1.235 million 人', '123.45万人'],
  [3_000_000, '', '3 million', 'no unit'],
  [999_999, '元', null, 'too small to need a scale'],
])('%d %s is %s (%s)', (value, unit, words, _printed) => {
  expect(englishScale(value, unit)).toBe(words);
});
