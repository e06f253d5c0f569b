/** How often a noun was a whole name, and how often a longer name ended in it. */
export type HeadCount = readonly [alone: number, ending: number];

const longest = 6;
const seldom = 4;

/**
 * Which nouns stand alone as names and which end longer ones: 总装机 is nearly always 新能源总装机, 绿道 is often a name.
 *
 * @returns nouns of one to six letters, alone at least once, met at least four times, in the order of their letters
 */
export function countHeads(names: readonly string[]): Map<string, HeadCount> {
  const alone = new Map<string, number>();
  const ending = new Map<string, number>();
  const count = (map: Map<string, number>, noun: string) => map.set(noun, (map.get(noun) ?? 0) + 1);
  for (const name of names) {
    if (name.length <= longest) count(alone, name);
    for (let length = 2; length <= Math.min(longest, name.length - 1); length += 1) count(ending, name.slice(-length));
  }
  const found = new Map<string, HeadCount>();
  for (const [noun, times] of [...ending, ...alone]) {
    const counts = [alone.get(noun) ?? 0, ending.get(noun) ?? 0] as const;
    // A string that never was a name is more often half a word than a noun.
    const enough = counts[0] > 0 ? counts[0] + counts[1] >= seldom : times >= 2 * seldom;
    if (enough) found.set(noun, counts);
  }
  return new Map([...found].sort(([a], [b]) => (a < b ? -1 : 1)));
}
