import counts from './data/head-nouns.json' with { type: 'json' };

const nouns = new Map<string, readonly number[]>(Object.entries(counts));

/**
 * How readily a noun stands alone as a name, by how often it did in reports: 1 never, to 5 nearly always; 0 where it was
 * met too seldom to tell.
 */
export function standsAlone(noun: string): number {
  const [alone = 0, ending = 0] = nouns.get(noun) ?? [];
  if (alone + ending === 0) return 0;
  const share = alone / (alone + ending);
  if (share === 0) return 1;
  if (share < 0.1) return 2;
  if (share < 0.3) return 3;
  return share < 0.6 ? 4 : 5;
}
