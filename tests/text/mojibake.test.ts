import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { characterOf } from '../../lib/text/gbk.ts';
import { mojibakeRewrites } from '../../lib/text/mojibake.ts';
import { garble } from './garble.ts';

const readings = (source: string) => mojibakeRewrites(source).rewrites.map((r) => r.text);
const kinds = (source: string) =>
  mojibakeRewrites(source).damage.map((d) => [d.kind, source.slice(d.start, d.end)] as const);

describe('a run read one byte out of step', () => {
  test('a heading comes back whole, and what follows is left alone', () => {
    const run = garble('（三）推动“九条龙”萬') ?? '';
    const source = `好。\n　${run}里行動，成效顯著。`;
    expect(readings(source)).toEqual(['（三）推动“九条龙”萬']);
    expect(kinds(source)).toEqual([['misread', run]]);
  });

  test('each character of the reading has its own place', () => {
    const run = garble('（四）實施“千萬') ?? '';
    const source = `甲\n${run}工程”`;
    const [rewrite] = mojibakeRewrites(source).rewrites;
    expect(rewrite?.text).toBe('（四）實施“千萬');
    const at = rewrite?.text.indexOf('千萬') ?? -1;
    const start = rewrite?.starts?.[at] ?? -1;
    const end = rewrite?.ends?.[at + 1] ?? -1;
    expect(end).toBe(source.indexOf('工程'));
    expect(end - start).toBe(3);
  });

  test('a full-width sign folded to ASCII does not end the run', () => {
    const run = garble('（六）改善民生福祉，群眾獲')?.replace('ｌ', 'l') ?? '';
    expect(run).toContain('l');
    expect(readings(`甲。\n${run}得感`)).toEqual(['（六）改善民生福祉，群眾獲']);
  });

  test('the private-use signs of an old table are known', () => {
    const run = garble('（一）強力縱')?.replace(characterOf(0xa9, 0x8f) ?? '', '\ue7ed') ?? '';
    expect(run).toContain('\ue7ed');
    expect(readings(`\n${run}深`)).toEqual(['（一）強力縱']);
  });

  test('the lost byte may show as a replacement sign', () => {
    const run = garble('（四）實施“千萬')?.replace('?', '\ufffd') ?? '';
    expect(readings(`甲\n${run}工程”`)).toEqual(['（四）實施“千萬']);
    expect(kinds('增长\ufffd个百分点')).toEqual([['lost', '\ufffd']]);
  });

  test('inside a paragraph a run is read where that reads better', () => {
    const run = garble('“一河一策”已進', 0xa3)?.replace('！', '!') ?? '';
    expect(run.startsWith('?!')).toBe(true);
    expect(readings(`加快前期工作${run}行`)).toEqual(['“一河一策”已進']);
  });

  test.each([
    '怎么办?我们要靠群众。',
    '为什么?因为GDP增长。',
    'see https://a.example/?q=报告&b=1',
    '增长?%，待核。',
    '（一）什么是“四上”企业?',
    '谁来干?v',
  ])('%s is left as it is', (source) => {
    expect(mojibakeRewrites(source)).toEqual({ rewrites: [], damage: [] });
  });

  test('what was garbled comes back', () => {
    const common = fc
      .integer({ min: 0xb0, max: 0xd6 })
      .chain((lead) => fc.integer({ min: 0xa1, max: 0xfe }).map((trail) => characterOf(lead, trail) ?? '一'));
    fc.assert(
      fc.property(
        fc.array(common, { minLength: 1, maxLength: 12 }),
        fc.constantFrom('縱', '萬', '進', '資'),
        (han, last) => {
          const text = `（二）${han.join('')}${last}`;
          const run = garble(text);
          fc.pre(run !== null);
          expect(readings(`前文。\n${run}`)).toEqual([text]);
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('pinyin pushed between the bytes of a character', () => {
  test('is lost where nothing says what the syllable belongs to', () => {
    expect(kinds('清河?xùn)|側道路')).toEqual([['lost', '?xùn)|']]);
    expect(kinds('長者飯?zhí)?40個')).toEqual([['lost', '?zhí)?']]);
    expect(readings('長者飯?zhí)?40個')).toEqual([]);
  });

  test('is seen through where the page itself has the syllable after one fitting character', () => {
    expect(readings('培訓(xùn)基地。清河?xùn)|側道路')).toEqual(['東']);
  });

  test('a run that ends in such a place takes the character from the page too', () => {
    // 強 is 8F 8A; its second byte and the bracket after it became the second `?`.
    const run = garble('（五）推動文化強縱');
    expect(run).not.toBeNull();
    const cut = run?.slice(0, -2) ?? '';
    expect(readings(`加強(qiáng)。\n${cut}?qiáng)區`)).toEqual(['（五）推動文化強']);
    expect(readings(`乙。\n${cut}?qiáng)區`)).toEqual(['（五）推動文化']);
  });

  test('is seen through where the page itself has the syllable after one fitting character, before a run as well', () => {
    expect(readings('數(shù)字。當(dāng)?shù)貧v史')).toEqual(['地歷']);
  });

  test('several in a row are one lost place', () => {
    expect(kinds('支持?jǐn)?shù)字')).toEqual([['lost', '?jǐn)?shù)']]);
  });
});

/** 推動資, （五） and （一）, each read one byte late. */
describe('where a run begins and ends', () => {
  const [drive, five, one] = ['推動資', '（五）縱', '（一）縱'].map((words) => garble(words) ?? '') as [
    string,
    string,
    string,
  ];
  const [fifth, first] = [five.slice(0, 4), one.slice(0, 4)];

  test.each([
    ['behind a letter of its paragraph', `甲${drive}`, [['misread', drive]], ['推動資']],
    ['no further than its last byte', `甲${drive}|`, [['misread', drive]], ['推動資']],
    ['at a letter that does not go on', `甲${drive.slice(0, -1)}區|`, [], []],
    ['not at the first letter of a text, but for a heading', `${first}|`, [], []],
    ['at a lost letter', `區${fifth}??`, [['misread', `${fifth}?`]], ['（五']],
    ['at a syllable behind it', `區${fifth}(qū)`, [['misread', fifth]], ['（五']],
    ['not inside a cut tag', `${fifth}萬/p>`, [['residue', '/p>']], ['']],
    ['nor before one', `${drive.slice(0, -1)}${first}/p>`, [['residue', '/p>']], ['']],
  ] as const)('%s', (_where, source, damage, texts) => {
    expect(kinds(source)).toEqual(damage);
    expect(readings(source)).toEqual(texts);
  });

  test('a letter stands where its two bytes do', () => {
    const [rewrite] = mojibakeRewrites(`甲${drive}`).rewrites;
    expect(rewrite).toMatchObject({ starts: [2, 3, 4], ends: [4, 5, 6] });
  });

  test.each([
    ['two lost letters on a page whose syllables are sound', '┥萬??。', []],
    ['a lost letter at the end', '數(shù)?', []],
    ['two lost letters on a page with syllables', '當(dāng)??。ㄒ唬', [['lost', '??']]],
  ] as const)('%s: %s', (_what, source, damage) => {
    expect(kinds(source)).toEqual(damage);
  });
});

describe('residue of cut tags', () => {
  test('at the start of a text, and behind another', () => {
    expect(kinds('/p>')).toEqual([['residue', '/p>']]);
    expect(kinds('、?/p>\n/p>')).toEqual([
      ['residue', '?/p>'],
      ['residue', '/p>'],
    ]);
  });

  test.each([
    ['设立“飞地”?!?/p>\n', '?!?/p>'],
    ['鼓劲。/p>\n', '/p>'],
    ['完。</p>', '</p>'],
  ])('%s', (source, residue) => {
    expect(kinds(source)).toEqual([
      ['residue', source.slice(source.indexOf(residue), source.indexOf(residue) + residue.length)],
    ]);
  });

  test.each(['3万吨/p', '元/平方米', '吨/日>2', 'km/h>100'])('%s is none', (source) => {
    expect(kinds(source)).toEqual([]);
  });
});

test('any text: in order, apart, inside, each unit placed inside its run', () => {
  const piece = fc.constantFrom(
    '?',
    '?。',
    'ㄋ',
    '模',
    '┥',
    'f',
    '!',
    '/p>',
    '(qū)',
    'qū)',
    '區',
    '進',
    '\n',
    ' ',
    '\ue7e7',
    '1',
    '\ud800',
    'ｌ',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.array(piece, { maxLength: 80 }).map((p) => p.join('')),
        fc.string({ unit: 'grapheme' }),
      ),
      (source) => {
        const { rewrites, damage } = mojibakeRewrites(source);
        for (const list of [rewrites, damage]) {
          let reached = 0;
          for (const { start, end } of list) {
            expect(start).toBeGreaterThanOrEqual(reached);
            expect(end).toBeGreaterThan(start);
            expect(end).toBeLessThanOrEqual(source.length);
            reached = end;
          }
        }
        for (const { start, end, text, ...places } of rewrites) {
          const starts = Array.from(places.starts ?? []);
          const ends = Array.from(places.ends ?? []);
          if (text === '') continue;
          expect(starts.length).toBe(text.length);
          expect(
            starts.every((s, i) => s >= start && (ends[i] ?? 0) <= end && (i === 0 || s >= (starts[i - 1] ?? 0))),
          ).toBe(true);
        }
      },
    ),
  );
});

test('fifty thousand tags with lost letters are as many residues', () => {
  const { damage, rewrites } = mojibakeRewrites('?/p>'.repeat(50_000));
  expect(damage).toHaveLength(50_000);
  expect(rewrites).toHaveLength(50_000);
});

test('a lost letter before a sound one is left as it is', () => {
  expect(mojibakeRewrites('?進'.repeat(50_000))).toMatchObject({ damage: [], rewrites: [] });
});
