import { expect, test } from 'vitest';
import { withoutAdverb } from '../../../lib/naming/finish/adverb.ts';

test.each([
  ['关键性指标首次全部', '关键性指标', 'what belongs to a verb behind it'],
  ['城区空气质量首次', '城区空气质量', 'one alone'],
  ['独角兽企业即将', '独角兽企业', 'what is to come'],
  ['首次全部', '首次全部', 'nothing would be left'],
  ['首次公开发行企业', '首次公开发行企业', 'at the front it says which ones'],
])('%s is %s: %s', (name, rest) => {
  expect(withoutAdverb(name)).toBe(rest);
});
