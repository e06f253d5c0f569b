/** Numbers for texts and for pairs of numbers, spread over 32 bits: names of features without making strings of them. */

/** FNV-1a over the units of `text` in `[from, to)`. */
export function hashText(text: string, from = 0, to = text.length): number {
  let value = 0x811c9dc5;
  for (let i = Math.max(0, from); i < to; i += 1) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value;
}

/** One number of two, the order kept. */
export function mix(a: number, b: number): number {
  let value = Math.imul(a ^ (b + 0x9e3779b9), 0x85ebca6b);
  value ^= value >>> 13;
  return Math.imul(value, 0xc2b2ae35) ^ (value >>> 16);
}
