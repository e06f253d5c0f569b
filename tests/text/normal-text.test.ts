import { describe, expect, test } from 'vitest';
import { blankBefore, shownText, toNormal, toSource } from '../../lib/text/normal-text.ts';
import { normalize } from '../../lib/text/normalize.ts';

describe('signs and blanks of a page in the normal text', () => {
  test.each([
    ['full width', '增长８．５％（预计）', '增长8.5%(预计)'],
    ['a blank inside words is layout', '全 市 投 资', '全市投资'],
    ['single digits set apart are one number', '1 9 9 3 年', '1993年'],
    ['two numbers are two', '8.5 7.2', '8.5 7.2'],
    ['two numbers of which one has one digit', '12 3', '12 3'],
    ['a number and its change, whose sign is its own', '8.73 -25.19%', '8.73 -25.19%'],
    ['a share and its change', '8.7%\t-2.5', '8.7% -2.5'],
    ['the dash of a range has blanks on both sides', '8.5 - 9.2%', '8.5-9.2%'],
    ['nor parts a blank two shares that are a range', '5% - 6%', '5%-6%'],
    ['the dash of months', '1 -6月', '1-6月'],
    ['digits with a comma', '1,234 5', '1,234 5'],
    ['a blank between Latin words', 'Report Lens 8', 'Report Lens 8'],
    ['none between Latin and Han', 'GDP 增长', 'GDP增长'],
    ['a blank behind a stop before a heading', '增长。 （一）工业', '增长。 (一)工业'],
    ['none at the ends', '\u3000\u3000投资 ', '投资'],
    ['line ends of Windows and of old Macs', '甲\r\n乙\r丙\n丁', '甲\n乙\n丙\n丁'],
    ['signs that cannot be seen', '投\u200b资\ufeff额', '投资额'],
    ['traditional script', '國內生產總值', '国内生产总值'],
    ['none between Han and Latin, nor before a unit', '增长 GDP，投资 12 万元', '增长GDP,投资12万元'],
    ['none before the first mark of a page', ' （一）工业', '(一)工业'],
    ['none behind its last', '工业。 ', '工业。'],
    ['a blank with such a sign in it', '8.5\u3000\u200b 7.2', '8.5 7.2'],
  ])('%s', (_why, source, text) => {
    expect(normalize(source).text).toBe(text);
  });
});

describe('places in the source', () => {
  const source = '全 市\r\n增長８％';

  test('a range of the normal text and back', () => {
    const normal = normalize(source);
    const start = normal.text.indexOf('增');
    const found = toSource(normal, { start, end: start + 4 });
    expect(source.slice(found.start, found.end)).toBe('增長８％');
    expect(toNormal(normal, found.start)).toBe(start);
    expect(toSource(normal, { start, end: start })).toEqual({ start: found.start, end: found.start });
  });

  test('text is shown in the page’s own script, without its layout', () => {
    const normal = normalize(source);
    expect(shownText(normal, { start: 0, end: normal.text.length })).toBe('全市\n增長８％');
  });

  test.each([
    ['a blank that was left out as layout', '全 市', '市', true],
    ['a blank that is kept', '8.5 7.2', '7', true],
    ['the kept blank itself', '8.5 7.2', ' ', true],
    ['none', '全市', '市', false],
    ['the beginning', '全市', '全', false],
    ['a sign that cannot be seen is no blank', '全\u200b市', '市', false],
  ])('whether a blank stands before a place: %s', (_why, text, sign, stands) => {
    const normal = normalize(text);
    expect(blankBefore(normal, normal.text.indexOf(sign))).toBe(stands);
  });

  test('of edits that overlap the earlier and longer one stands', () => {
    const cuts = [
      { start: 2, end: 5 },
      { start: 3, end: 8 },
      { start: 5, end: 6 },
    ];
    expect(normalize('投资[1]增长8%', { cuts }).text).toBe('投资长8%');
    expect(normalize('投资[1]增长8%', { cuts: [{ start: 2, end: 5 }] }).text).toBe('投资增长8%');
  });
});

test('an empty range behind a blank that is layout is where it starts', () => {
  expect(toSource(normalize('全 市'), { start: 1, end: 1 })).toEqual({ start: 2, end: 2 });
});

test('what is shown of a run that was read anew is the new reading, and of a run of blanks one', () => {
  const source = '投甲乙资8.5\u3000\u3000 7.2';
  const rewrites = [{ start: 1, end: 3, text: '入', starts: [1], ends: [2] }];
  const damage = [{ start: 1, end: 3, kind: 'misread' as const }];
  const normal = normalize(source, { rewrites, damage });
  expect(shownText(normal, { start: 0, end: normal.text.length })).toBe('投入资8.5 7.2');
});
