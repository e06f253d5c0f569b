import { characterOf, commonness, pairOf } from './gbk.ts';
import { isSyllable } from './pinyin.ts';

/** A run that was walked: how far it goes, what it reads, and how much better that is than what stands there. */
export interface ShiftReading {
  readonly end: number;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly gain: number;
}

/** Which characters stand before which inserted syllable elsewhere on the page: `qiáng` → 強. */
export type Syllables = ReadonlyMap<string, ReadonlySet<string>>;

/** No run met is longer than thirty characters. */
const LONGEST = 120;
/** A run mostly ends at its first ASCII sign, which is odd where it stands; a full-width letter inside one is rare. */
const ENDS = 1.5;
const FOLDED = 1;

/**
 * Reads on from a half character `pending` at `from`, every character one byte later than the page did.
 * The run ends where a second byte is ASCII (`┛v` is 縱), at a lone `?` or at the end of the line. A full-width
 * sign may have been folded to ASCII since (`l` for ｌ), so at each ASCII sign both are tried: the run ends
 * there, or it goes on; the reading that gains most is taken.
 */
export function readOn(
  source: string,
  from: number,
  pending: number,
  origin: number,
  syllables: Syllables,
): ShiftReading | null {
  const read: { text: string; start: number; end: number }[] = [];
  let best: ShiftReading | null = null;
  let gain = 0;
  let half = pending;
  let halfStart = from === origin + 2 ? origin + 1 : origin;
  const close = (end: number, extra: string, bonus: number) => {
    const all = [...read, { text: extra, start: halfStart, end }];
    if (best && best.gain >= gain + bonus) return;
    const units = all.flatMap((c) => [...Array(c.text.length).keys()].map(() => c));
    best = {
      end,
      text: all.map((c) => c.text).join(''),
      starts: units.map((c) => c.start),
      ends: units.map((c) => c.end),
      gain: gain + bonus,
    };
  };
  for (let at = from; at < Math.min(source.length, from + LONGEST); at += 1) {
    const sign = source[at] ?? '';
    if (sign === '?') {
      const syllable = brokenPinyin(source, at);
      const known = syllable === null ? undefined : knownCharacter(half, syllable, syllables);
      const end = syllable !== null ? at + syllable.length + 2 : source[at + 1] === '/' ? at : at + 1;
      close(end, known ?? '', known === undefined ? 0 : 1);
      return best;
    }
    if (/\s/.test(sign) || isPinyinBracket(source, at)) {
      close(at, '', 0);
      return best;
    } else if (/[@-~]/.test(sign)) {
      const last = characterOf(half, sign.charCodeAt(0));
      if (last !== undefined) close(at + 1, last, ENDS);
    }
    const pair = pairOfFolded(sign);
    if (pair === undefined) return best;
    const character = characterOf(half, pair >> 8);
    if (character === undefined) return best;
    read.push({ text: character, start: halfStart, end: at + 1 });
    gain += commonness((half << 8) | (pair >> 8)) - (sign.charCodeAt(0) < 0x80 ? FOLDED : commonness(pair));
    half = pair & 0xff;
    halfStart = at;
  }
  return best;
}

/** The two bytes of a character of the run; an ASCII sign stands for its full-width form. */
export function pairOfFolded(sign: string): number | undefined {
  const code = sign.charCodeAt(0);
  if (code > 0x20 && code < 0x7f) return 0xa300 | (code + 0x80);
  return pairOf(sign);
}

/** The syllable of a broken insertion at a `?`: `?xùn)` gives xùn. The opening bracket went into the lost character. */
export function brokenPinyin(source: string, at: number): string | null {
  const match = /^\?([a-zü\u00e0-\u01dc]{1,6})[)）]/.exec(source.slice(at, at + 9));
  const syllable = match?.[1];
  return syllable !== undefined && isSyllable(syllable) ? syllable : null;
}

function isPinyinBracket(source: string, at: number): boolean {
  const match = /^[(（]([a-zü\u00e0-\u01dc]{1,6})[)）]/.exec(source.slice(at, at + 9));
  return match?.[1] !== undefined && isSyllable(match[1]);
}

/** The one character with this first byte that the page reads so. */
export function knownCharacter(lead: number, syllable: string, syllables: Syllables): string | undefined {
  const fitting = [...(syllables.get(syllable) ?? [])].filter((c) => (pairOf(c) ?? 0) >> 8 === lead);
  return fitting.length === 1 ? fitting[0] : undefined;
}
