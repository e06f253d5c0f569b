import { expect, test } from 'vitest';
import { spellingOf } from '../../lib/text/own-script.ts';

const TRADITIONAL =
  '全區地區生產總值增長5.6%，經濟發展質量提高，美髮業從業人員為三千人，國際會議與產業發展長足進步。財政收入實現增長。';
const SIMPLIFIED = '全区地区生产总值增长5.6%，经济发展质量提高，国际会议与产业发展长足进步。';

test.each([
  // As it stands in the text …
  ['地区生产总值', '地區生產總值'],
  ['美发业', '美髮業'],
  ['经济发展', '經濟發展'],
  // … or letter by letter, as the text mostly writes them.
  ['财政总收入', '財政總收入'],
  ['产业产值', '產業產值'],
  // What it does not write stays as it is.
  ['工业', '工業'],
  ['饮用水', '饮用水'],
  ['GDP', 'GDP'],
])('%s is %s in a report in traditional letters', (words, own) => {
  expect(spellingOf(TRADITIONAL)(words)).toBe(own);
});

test('a report in simplified letters keeps them', () => {
  expect(spellingOf(SIMPLIFIED)('地区生产总值')).toBe('地区生产总值');
});
