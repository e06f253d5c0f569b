import type { ReportRecord } from './record.ts';

/** From here on two readings are of the same report. */
export const SAME = 0.6;
/** From here on they may be two versions of one; below, they are two reports. */
export const VERSION = 0.3;

/**
 * How much two readings say the same: the share of the figures they have in common, from 0 to 1. The same report at
 * another address or in another rendering comes near 1, another year or place near 0.
 *
 * @param a, b the figures of each, as `figuresOf` gives them
 */
export function likenessOf(a: Iterable<number>, b: Iterable<number>): number {
  const [one, other] = [new Set(a), new Set(b)];
  if (one.size === 0 || other.size === 0) return 0;
  const shared = [...one].filter((figure) => other.has(figure)).length;
  return shared / (one.size + other.size - shared);
}

/** The figures by which a report is known again: each with its unit and kind, as a short number. */
export function figuresOf({ facts }: Pick<ReportRecord, 'facts'>): Set<number> {
  return new Set(facts.map(({ value, unit, kind }) => hash(`${JSON.stringify(value)} ${unit} ${kind}`)));
}

/** FNV-1a, 32 bits: of a few hundred figures hardly two are taken for one. */
function hash(words: string): number {
  let mixed = 0x811c9dc5;
  for (let i = 0; i < words.length; i += 1) mixed = Math.imul(mixed ^ words.charCodeAt(i), 0x01000193);
  return mixed >>> 0;
}
