/** The words of a power of ten before a unit, by its exponent. */
const WORDS: ReadonlyMap<number, string> = new Map([
  [0, ''],
  [1, '十'],
  [2, '百'],
  [3, '千'],
  [4, '万'],
  [5, '十万'],
  [6, '百万'],
  [7, '千万'],
  [8, '亿'],
  [9, '十亿'],
  [10, '百亿'],
  [11, '千亿'],
  [12, '万亿'],
]);

/** What stands before a unit for its scale: 万 of 1e4, nothing of 1; null for what no word says. */
export function scaleWords(scale: number): string | null {
  const exponent = Math.log10(scale);
  return Number.isInteger(exponent) ? (WORDS.get(exponent) ?? null) : null;
}
