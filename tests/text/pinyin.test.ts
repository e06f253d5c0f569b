import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { insertedPinyin, isSyllable, pinyinRewrites, toneless } from '../../lib/text/pinyin.ts';

/** The text with all inserted pinyin left out. */
function without(source: string): string {
  let text = '';
  let at = 0;
  for (const rewrite of pinyinRewrites(source)) {
    text += source.slice(at, rewrite.start) + rewrite.text;
    at = rewrite.end;
  }
  return text + source.slice(at);
}

describe('pinyin inserted after a character', () => {
  test.each([
    ['青禾區(qū)的發(fā)展', '青禾區的發展'],
    ['全角（ｑū）不算，區（qū）算', '全角（ｑū）不算，區算'],
    ['推進(jìn)創(chuàng)業(yè)', '推進創業'],
    ['㻞(bīn)江路', '㻞江路'],
    ['𠮷(jí)祥', '𠮷祥'],
    ['M(jìn)行', 'M行'],
  ])('%s reads %s', (source, text) => {
    expect(without(source)).toBe(text);
  });

  test.each([
    '基金(REITs)',
    '計划(Plan)',
    '零件(3D打印)',
    '大桥(一期)',
    '开发(app)',
    '成绩(a)(b)',
    '(qū) 起行',
    '說明(vitamin)',
  ])('%s stays', (source) => {
    expect(without(source)).toBe(source);
  });

  test('a syllable without a tone counts only beside syllables that have one', () => {
    expect(without('你們(men)')).toBe('你們(men)');
    expect(without('你們(men)發(fā)展')).toBe('你們發展');
    expect(without('R(de)發(fā)展')).toBe('R(de)發展');
  });

  test('says which character the syllable belongs to', () => {
    expect(insertedPinyin('加強(qiáng)')).toEqual([{ start: 2, end: 9, text: '', character: '強', syllable: 'qiáng' }]);
  });
});

test.each(['qū', 'shuāng', 'lǜ', 'lüè', 'nǚ', 'ér', 'yuán', 'xiōng', 'ā', 'ń'.normalize('NFC') && 'ōu'])(
  '%s is a syllable',
  (s) => {
    expect(isSyllable(s)).toBe(true);
  },
);
test.each(['plan', 'app', 'bcd', 'pm', 'aeiou', ''])('%s is none', (s) => {
  expect(isSyllable(s)).toBe(false);
});
test('the tone comes off, the two dots of ü stay', () => {
  expect(toneless('lǜ')).toBe('lü');
});

test('rewrites are in order, apart, and inside any text', () => {
  const piece = fc.constantFrom('(qū)', '（fā）', '(', ')', '區', 'q', 'ū', ' ', '\n', '😀', '\ud800', '1');
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const source = pieces.join('');
      let reached = 0;
      for (const { start, end } of pinyinRewrites(source)) {
        expect(start).toBeGreaterThanOrEqual(reached);
        expect(end).toBeLessThanOrEqual(source.length);
        reached = end;
      }
    }),
  );
});

test.each([
  ['發(fā)展計劃(plan)', ['發']],
  ['發(fā)\u{20bb7}(jí)', ['發', '\u{20bb7}']],
  ['發(fā) (fā)', ['發']],
  ['(fā)展發(fā)', ['發']],
])('%s has syllables behind %j', (source, characters) => {
  expect(insertedPinyin(source).map(({ character }) => character)).toEqual(characters);
});
