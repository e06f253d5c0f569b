import { expect, it } from 'vitest';
import { pageAddress } from '../../lib/page/address.ts';

const address = (url: string) => pageAddress(new URL(url, 'http://www.example.gov.cn'));

it('tells the pages of a script that keeps them in the hash from each other', () => {
  expect(address('/app#/report/1')).not.toBe(address('/app#/news/7'));
  expect(address('/app#!/report/1')).not.toBe(address('/app#!/news/7'));
  expect(address('/app?id=1')).not.toBe(address('/app?id=2'));
});

it('does not tell the parts and places of one page from each other', () => {
  expect(address('/report.html#2')).toBe(address('/report.html'));
  expect(address('/report.html#allContent')).toBe(address('/report.html#2'));
});
