import { expect, test, vi } from 'vitest';
import places from '../../lib/lexicon/data/numbered-places.json' with { type: 'json' };
import territory from '../../lib/lexicon/data/territory.json' with { type: 'json' };

/** What a module gives when it is loaded anew: these lists are made once, at loading or at the first question. */
async function anew<Module>(load: () => Promise<Module>): Promise<Module> {
  vi.resetModules();
  return load();
}

test('a division has its level by the noughts of its code', async () => {
  const { divisionOf } = await anew(() => import('../../lib/lexicon/divisions.ts'));
  expect(['450000', '341500', '140922'].map((code) => divisionOf(code)?.level)).toEqual([
    'province',
    'prefecture',
    'county',
  ]);
});

test('each place with a numeral ends where its name does, whichever others end alike', async () => {
  const { placeNameEnd } = await anew(() => import('../../lib/lexicon/numbered-places.ts'));
  const numeral = /[一二两三四五六七八九十百千万亿半]/;
  const wrong = places.filter((name) => (placeNameEnd(`${name}、`, name.search(numeral)) ?? 0) < name.length);
  expect(wrong).toEqual([]);
  expect(placeNameEnd('新建三座', 2)).toBeUndefined();
});

test('a whole territory is none where its letters go on', async () => {
  const { wholeTerritory } = await anew(() => import('../../lib/lexicon/territory.ts'));
  const whole = new RegExp(wholeTerritory);
  expect(Object.keys(territory.whole).every((word) => whole.test(word))).toBe(true);
  expect(Object.keys(territory.notWhole).filter((word) => whole.test(word))).toEqual([]);
});
