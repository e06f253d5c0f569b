/** The two bytes of a character in GBK, as `lead << 8 | trail`. */
export type BytePair = number;

const LINE_END = 0x0a;
const UNREADABLE = '\ufffd';
/** The second bytes of a pair: 0x40 to 0xfe without 0x7f. */
const TRAILS = Array.from({ length: 0xbf }, (_, i) => 0x40 + i).filter((trail) => trail !== 0x7f);

let forward: Map<BytePair, string> | undefined;
let reverse: Map<string, BytePair> | undefined;

/**
 * Both directions of the two-byte part of GB18030. Browsers decode this encoding but do not encode it, so the
 * way back is learned once by decoding every pair: a row of them at a time, a line end behind each, which no pair eats.
 */
function tables(): { forward: Map<BytePair, string>; reverse: Map<string, BytePair> } {
  if (forward && reverse) return { forward, reverse };
  const decoder = new TextDecoder('gb18030');
  const to = new Map<BytePair, string>();
  const from = new Map<string, BytePair>();
  for (let lead = 0x81; lead <= 0xfe; lead += 1) {
    const trails = TRAILS.flatMap((trail) => [lead, trail, LINE_END]);
    const texts = decoder.decode(Uint8Array.from(trails)).split('\n');
    TRAILS.forEach((trail, i) => {
      const text = texts[i] ?? UNREADABLE;
      if (text.includes(UNREADABLE) || [...text].length !== 1) return;
      const pair = (lead << 8) | trail;
      to.set(pair, text);
      if (!from.has(text)) from.set(text, pair);
    });
  }
  // Thirteen signs of this row had no place in Unicode when the page was read: U+E7E7 to U+E7F3 stand for A989 to A995.
  for (let step = 0; step <= 0x0c; step += 1) {
    from.set(String.fromCharCode(0xe7e7 + step), 0xa989 + step);
  }
  forward = to;
  reverse = from;
  return { forward, reverse };
}

/** The two bytes that write a character in GBK; undefined for ASCII and for what GBK does not have. */
export function pairOf(character: string): BytePair | undefined {
  return tables().reverse.get(character);
}

/** The character that two bytes write in GBK; undefined where they write none. */
export function characterOf(lead: number, trail: number): string | undefined {
  return tables().forward.get((lead << 8) | trail);
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
  if (lead >= 0xaa && lead <= 0xaf && trail >= 0xa1) return -2; // private use
  if (lead >= 0xf8 && trail >= 0xa1) return -2; // private use
  return 0.2; // traditional characters, among others
}

/** Trail bytes of ！％（）＋，－．：；？ in the row of full-width ASCII. */
const PUNCTUATION: ReadonlySet<number> = new Set([0xa1, 0xa5, 0xa8, 0xa9, 0xab, 0xac, 0xad, 0xae, 0xba, 0xbb, 0xbf]);
