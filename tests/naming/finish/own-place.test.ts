import { describe, expect, test } from 'vitest';
import { withoutOwnPlace } from '../../../lib/naming/finish/own-place.ts';

describe('the name of an indicator goes without the report’s own place', () => {
  test.each([
    ['云溪市居民消费价格', '云溪市', '居民消费价格'],
    ['阿克苏地区生产总值(GDP)', '阿克苏地区', '生产总值(GDP)'],
  ])('%s in a report of %s', (name, region, own) => {
    expect(withoutOwnPlace(name, region)).toBe(own);
  });

  test.each([
    ['the noun alone says nothing', '云溪市管理措施', '云溪市'],
    ['the place is another', '青岚市居民消费价格', '云溪市'],
    ['the report’s place is not known', '云溪市居民消费价格', null],
  ])('but keeps it where %s', (_, name, region) => {
    expect(withoutOwnPlace(name, region)).toBe(name);
  });
});
