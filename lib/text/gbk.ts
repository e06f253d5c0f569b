/** The two bytes of a character in GBK, as `lead << 8 | trail`. */
export type BytePair = number;

const LINE_END = 0x0a;
const UNREADABLE = 0xfffd;
/** The first bytes of a pair, and the second ones: 0x40 to 0xfe without 0x7f. */
const LEADS = Array.from({ length: 0x7e }, (_, i) => 0x81 + i);
const TRAILS = Array.from({ length: 0xbf }, (_, i) => 0x40 + i).filter((trail) => trail !== 0x7f);

/** Both directions; 0 where there is nothing. */
interface Tables {
  /** Code points by pair. */
  readonly points: Uint32Array;
  /** Pairs by code point, of the planes in which GBK has characters. */
  readonly pairs: Uint16Array;
}

let tables: Tables | undefined;

/**
 * Both directions of the two-byte part of GB18030. Browsers decode this encoding but do not encode it, so the
 * way back is learned once by decoding every pair at one go, a line end behind each, which no pair eats.
 *
 * A single `?` of a page needs this, before its first mark: hence arrays, which are filled in a few milliseconds.
 */
function readTables(): Tables {
  const bytes = new Uint8Array(LEADS.length * TRAILS.length * 3);
  let length = 0;
  for (const lead of LEADS) {
    for (const trail of TRAILS) {
      bytes[length] = lead;
      bytes[length + 1] = trail;
      bytes[length + 2] = LINE_END;
      length += 3;
    }
  }
  const text = new TextDecoder('gb18030').decode(bytes);
  const points = new Uint32Array(0x10000);
  const pairs = new Uint16Array(0x30000);
  let at = 0;
  for (const lead of LEADS) {
    for (const trail of TRAILS) {
      const point = text.codePointAt(at) ?? UNREADABLE;
      at += point > 0xffff ? 2 : 1;
      // A pair that writes nothing gives more than one sign.
      const isOne = text.charCodeAt(at) === LINE_END && point !== UNREADABLE;
      at = text.indexOf('\n', at) + 1;
      if (!isOne) continue;
      const pair = (lead << 8) | trail;
      points[pair] = point;
      if (pairs[point] === 0) pairs[point] = pair;
    }
  }
  // Thirteen signs of this row had no place in Unicode when the page was read: U+E7E7 to U+E7F3 stand for A989 to A995.
  for (let step = 0; step <= 0x0c; step += 1) pairs[0xe7e7 + step] = 0xa989 + step;
  return { points, pairs };
}

/** The two bytes that write a character in GBK; undefined for ASCII and for what GBK does not have. */
export function pairOf(character: string): BytePair | undefined {
  tables ??= readTables();
  return tables.pairs[character.codePointAt(0) ?? 0] || undefined;
}

/** The character that two bytes write in GBK; undefined where they write none. */
export function characterOf(lead: number, trail: number): string | undefined {
  tables ??= readTables();
  const point = tables.points[(lead << 8) | trail];
  return point ? String.fromCodePoint(point) : undefined;
}

/** How well a pair of bytes fits into a Chinese text: common Han characters most, signs of the symbol rows least. */
export function commonness(pair: BytePair): number {
  const lead = pair >> 8;
  const trail = pair & 0xff;
  if (lead >= 0xb0 && lead <= 0xd7 && trail >= 0xa1) return pair > 0xd7f9 ? -2 : 1; // the 3,755 common characters
  if (lead === 0xa1) return pair <= 0xa1bf ? 0.5 : -1; // 、。“”《》
  if (lead === 0xa3) return PUNCTUATION.has(trail) ? 0.5 : -1; // full-width ，：；（）
  if (lead >= 0xa2 && lead <= 0xa9) return -2; // ㄋ, ┥, Cyrillic and other symbols
  if (lead >= 0xd8 && lead <= 0xf7 && trail >= 0xa1) return -0.5; // the rare characters of GB2312
  if (lead >= 0xaa && trail >= 0xa1) return -2; // private use, before the common characters and behind the rare ones
  return 0.2; // traditional characters, among others
}

/** Trail bytes of ！％（）＋，－．：；？ in the row of full-width ASCII. */
const PUNCTUATION: ReadonlySet<number> = new Set([0xa1, 0xa5, 0xa8, 0xa9, 0xab, 0xac, 0xad, 0xae, 0xba, 0xbb, 0xbf]);
