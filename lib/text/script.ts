import pairs from 'opencc-js/dict/TSCharacters';

/**
 * Traditional to simplified, character by character, from OpenCC's table. Pairs that differ in UTF-16 length are
 * left out: the source character stands, so that offsets keep. Words are not looked up; matching needs none of it.
 */
function readTable(): ReadonlyMap<number, number> {
  const table = new Map<number, number>();
  for (const pair of pairs.split('|')) {
    const [traditional, simplified] = pair.split(' ');
    if (traditional?.length === 1 && simplified?.length === 1 && traditional !== simplified) {
      table.set(traditional.charCodeAt(0), simplified.charCodeAt(0));
    }
  }
  return table;
}

/** Read at the first question: a page that is only marked asks none. */
let simplifiedOf: ReadonlyMap<number, number> | undefined;

/** The simplified form of one UTF-16 unit, itself where there is none. */
export function simplify(unit: number): number {
  simplifiedOf ??= readTable();
  return simplifiedOf.get(unit) ?? unit;
}
