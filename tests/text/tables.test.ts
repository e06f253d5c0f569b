import pairs from 'opencc-js/dict/TSCharacters';
import { describe, expect, test, vi } from 'vitest';
import radicals from '../../lib/text/data/radicals.json' with { type: 'json' };

/** All units of UTF-16. */
const units = Array.from({ length: 0x10000 }, (_, unit) => unit);
const signOf = (unit: number) => String.fromCharCode(unit);

/** What a module gives when it is loaded anew: its tables are read at the first question. */
async function anew<Module>(load: () => Promise<Module>): Promise<Module> {
  vi.resetModules();
  return load();
}

describe('each unit beside what the standard says of it', () => {
  test('half-width: of the block of full-width ASCII as Unicode has it, eight signs besides, and the digits below the line', async () => {
    const { halfWidth } = await anew(() => import('../../lib/text/width.ts'));
    const changed = units.filter((unit) => halfWidth(unit) !== unit);
    const block = changed.filter((unit) => unit >= 0xff00);
    expect(block.map(signOf).join('').normalize('NFKC')).toBe(block.map((unit) => signOf(halfWidth(unit))).join(''));
    expect(block).toHaveLength(94);
    expect(changed.filter((unit) => unit < 0xff00).map((unit) => signOf(unit) + signOf(halfWidth(unit)))).toEqual(
      expect.arrayContaining(['﹪%', '−-', '﹣-', '∶:', '﹕:', '﹐,', '︰:', 'µμ', '₀0', '₂2', '₉9']),
    );
    expect(changed).toHaveLength(112);
  });

  test('radicals and forms for old encodings: the character that Unicode has for them, those of the supplement by our table', async () => {
    const { unifiedHan } = await anew(() => import('../../lib/text/radical.ts'));
    const expected = units.map((unit) => {
      const isForm = (unit >= 0x2f00 && unit <= 0x2fd5) || (unit >= 0xf900 && unit <= 0xfaff);
      const form = signOf(unit).normalize('NFKC');
      return isForm && form.length === 1 ? form.charCodeAt(0) : unit;
    });
    for (const [radical, character] of Object.entries(radicals))
      expected[radical.charCodeAt(0)] = character.charCodeAt(0);
    expect(units.filter((unit) => unifiedHan(unit) !== expected[unit])).toEqual([]);
  });

  test('simplified: as OpenCC has it, where both are of one unit', async () => {
    const { simplify } = await anew(() => import('../../lib/text/script.ts'));
    const expected = new Map(
      pairs.split('|').flatMap((pair) => (pair.length === 3 ? [[pair[0], pair[2]]] : [])) as [string, string][],
    );
    expect(units.filter((unit) => signOf(simplify(unit)) !== (expected.get(signOf(unit)) ?? signOf(unit)))).toEqual([]);
  });

  test('two bytes: as the decoder reads them, and back by the first pair that writes a character', async () => {
    const { characterOf, pairOf } = await anew(() => import('../../lib/text/gbk.ts'));
    const decoder = new TextDecoder('gb18030');
    const first = new Map<string, number>();
    // Every fifth row, and the last one: all of them take a second.
    for (let lead = 0x81; lead <= 0xfe; lead += 5) {
      for (let trail = 0x40; trail <= 0xfe; trail += 1) {
        if (trail === 0x7f) continue;
        const read = decoder.decode(Uint8Array.of(lead, trail));
        const character = [...read].length === 1 && read !== '\ufffd' ? read : undefined;
        if (characterOf(lead, trail) !== character) throw new Error(`${lead} ${trail}: ${character}`);
        if (character && !first.has(character)) first.set(character, (lead << 8) | trail);
      }
    }
    // Thirteen places of the private use area are read by an older table.
    const others = [...first].filter(([character, pair]) => pairOf(character) !== pair);
    expect(others.every(([character]) => /[\ue7e7-\ue7f3]/.test(character))).toBe(true);
    expect(pairOf('\ue7e7')).toBe(0xa989);
    expect(pairOf('\ue7f3')).toBe(0xa995);
  });

  test('initials of signs met for the first time and again', async () => {
    const { initialsOf } = await anew(() => import('../../lib/text/initials.ts'));
    expect(initialsOf('工业A')).toEqual(['g', 'y', 'a']);
    expect(initialsOf('业工A')).toEqual(['y', 'g', 'a']);
    expect(initialsOf('工业A')).toEqual(['g', 'y', 'a']);
  });
});
