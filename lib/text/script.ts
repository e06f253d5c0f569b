import pairs from 'opencc-js/dict/TSCharacters';

/**
 * Traditional to simplified, character by character, from OpenCC's table (`東 东|紅 红`). Pairs that differ in UTF-16
 * length are left out: the source character stands, so that offsets keep. Words are not looked up; matching needs none
 * of it. By unit, 0 where the unit stands as it is.
 */
function readTable(): Uint16Array {
  const table = new Uint16Array(0x10000);
  for (let at = 0; at < pairs.length; ) {
    const found = pairs.indexOf('|', at);
    const end = found < 0 ? pairs.length : found;
    if (end - at === 3) table[pairs.charCodeAt(at)] = pairs.charCodeAt(at + 2);
    at = end + 1;
  }
  return table;
}

/** Read at the first question: a page that is only marked asks none. */
let simplifiedOf: Uint16Array | undefined;

/** The simplified form of one UTF-16 unit, itself where there is none. */
export function simplify(unit: number): number {
  simplifiedOf ??= readTable();
  return simplifiedOf[unit] || unit;
}

/** A text in simplified letters, unit for unit: offsets hold in both. */
export function simplified(text: string): string {
  let same = 0;
  while (same < text.length && simplify(text.charCodeAt(same)) === text.charCodeAt(same)) same += 1;
  if (same === text.length) return text;
  let plain = text.slice(0, same);
  for (let at = same; at < text.length; at += 1) plain += String.fromCharCode(simplify(text.charCodeAt(at)));
  return plain;
}
