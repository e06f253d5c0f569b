import { characterOf, commonness, pairOf } from './gbk.ts';
import type { Damage, Rewrite } from './normal-text.ts';
import { insertedPinyin, isSyllable } from './pinyin.ts';

/** What is damaged in a text, and how the repairable part reads. Offsets into the source. */
export interface Misreading {
  readonly rewrites: Rewrite[];
  readonly damage: Damage[];
}

/** A run that was walked: how far it goes, what it reads, and how much better that is than what stands there. */
interface Reading {
  readonly end: number;
  readonly text: string;
  readonly starts: readonly number[];
  readonly ends: readonly number[];
  readonly gain: number;
  /** A character of the run stays unknown at its end. */
  readonly open: boolean;
}

/** Which characters stand before which inserted syllable elsewhere on the page: `qiáng` → 強. */
type Syllables = ReadonlyMap<string, ReadonlySet<string>>;

/** No run met is longer than thirty characters. */
const LONGEST = 120;
/** A run mostly ends at its first ASCII sign, which is odd where it stands; a full-width letter inside one is rare. */
const ENDS = 1.5;
const FOLDED = 1;
const HEADING_MARK = /^[（(][一二三四五六七八九十]{1,3}[)）]/;
const TAG = /<?\/(?:p|span|div|strong|b|td|tr|font|section|h[1-6])>/gi;

/**
 * Finds the runs of GBK text that were read one byte out of step, and repairs those that can be:
 * `?。ㄋ模┥钊雽嵤` reads （四）深入實施.
 *
 * In: the source as it is. Out: rewritings of whole runs, each unit of a repaired reading with its own place
 * (`starts`, `ends`), and all damage met, repaired or not; both in order, offsets into the source.
 * A clean text costs one search for `?` and one for `/`.
 */
export function misreadRewrites(source: string): Misreading {
  const residues = tagResidues(source);
  const rewrites: Rewrite[] = residues.map((span) => ({ ...span, text: '' }));
  const damage: Damage[] = residues.map((span) => ({ ...span, kind: 'residue' }));
  if (source.includes('?')) {
    const syllables = learnSyllables(source);
    const inResidue = new Set(residues.flatMap((r) => [r.start, r.start + 1, r.start + 2].filter((at) => at < r.end)));
    let from = 0;
    for (let at = source.indexOf('?'); at >= 0; at = source.indexOf('?', Math.max(at + 1, from))) {
      if (inResidue.has(at)) continue;
      const found = readAt(source, at, syllables);
      if (!found) continue;
      from = found.damage.end;
      damage.push(found.damage);
      if (found.rewrite) rewrites.push(found.rewrite);
    }
  }
  const order = (a: Rewrite | Damage, b: Rewrite | Damage) => a.start - b.start;
  return { rewrites: rewrites.sort(order), damage: damage.sort(order) };
}

/** The damage that begins at a `?`, with its repair where there is one. */
function readAt(source: string, at: number, syllables: Syllables): { damage: Damage; rewrite?: Rewrite } | null {
  const syllable = brokenPinyin(source, at);
  if (syllable !== null) {
    // 河?xùn)|側: a syllable stands between the two bytes of 東. The page itself may say what xùn belongs to.
    const after = at + syllable.length + 2;
    const half = missingTrail(source, at, syllable, syllables);
    const reading = half === undefined ? null : walk(source, after, half, at, syllables);
    if (reading && reading.text !== '' && reading.gain >= 0) return repaired(at, reading);
    return { damage: { start: at, end: endOfLost(source, at), kind: 'lost' } };
  }
  const pair = pairOfFolded(source[at + 1] ?? '');
  const reading = pair === undefined ? null : walk(source, at + 2, pair & 0xff, at, syllables);
  if (reading && HEADING_MARK.test(reading.text)) return repaired(at, reading);
  if (!/[\p{Script=Han})）]/u.test(source[at - 1] ?? '')) return null;
  // Inside a paragraph the run must read better than what stands there; a bare `??v` proves something only on a page
  // known to be damaged.
  const proof = syllables.size > 0 || (reading !== null && /[^\0-\x7f]/.test(source.slice(at, reading.end)));
  if (reading && proof && reading.gain >= 1.5) return repaired(at, reading);
  if (syllables.size > 0 && /[?,，、;；]/.test(source[at + 1] ?? '')) {
    return { damage: { start: at, end: endOfLost(source, at), kind: 'lost' } };
  }
  return null;
}

/** Where a place ends that cannot be read: all `?` and broken syllables in a row, and a letter that was half a character. */
function endOfLost(source: string, start: number): number {
  let at = start;
  while (source[at] === '?') at += 1 + (brokenPinyin(source, at)?.length ?? -1) + 1;
  return source[at - 1] !== '?' && /[@-~]/.test(source[at] ?? '') ? at + 1 : at;
}

function repaired(start: number, reading: Reading): { damage: Damage; rewrite: Rewrite } {
  const { end, text, starts, ends } = reading;
  return { damage: { start, end, kind: 'misread' }, rewrite: { start, end, text, starts, ends } };
}

/**
 * Reads on from a half character `pending` at `from`, every character one byte later than the page did.
 * The run ends where a second byte is ASCII (`┛v` is 縱), at a lone `?` or at the end of the line. A full-width
 * sign may have been folded to ASCII since (`l` for ｌ), so at each ASCII sign both are tried: the run ends
 * there, or it goes on; the reading that gains most is taken.
 */
function walk(source: string, from: number, pending: number, origin: number, syllables: Syllables): Reading | null {
  const read: { text: string; start: number; end: number }[] = [];
  let best: Reading | null = null;
  let gain = 0;
  let half = pending;
  let halfStart = from === origin + 2 ? origin + 1 : origin;
  const close = (end: number, extra: string, bonus: number, open: boolean) => {
    const all = extra === '' ? read : [...read, { text: extra, start: halfStart, end }];
    if (best && best.gain >= gain + bonus) return;
    const units = all.flatMap((c) => [...Array(c.text.length).keys()].map(() => c));
    best = {
      end,
      text: all.map((c) => c.text).join(''),
      starts: units.map((c) => c.start),
      ends: units.map((c) => c.end),
      gain: gain + bonus,
      open,
    };
  };
  for (let at = from; at < Math.min(source.length, from + LONGEST); at += 1) {
    const sign = source[at] ?? '';
    if (sign === '?') {
      const syllable = brokenPinyin(source, at);
      const known = syllable === null ? undefined : knownCharacter(half, syllable, syllables);
      const end = syllable !== null ? at + syllable.length + 2 : source[at + 1] === '/' ? at : at + 1;
      close(end, known ?? '', known === undefined ? 0 : 1, known === undefined);
      return best;
    }
    if (/\s/.test(sign) || isPinyinBracket(source, at)) {
      close(at, '', 0, true);
      return best;
    } else if (/[@-~]/.test(sign)) {
      const last = characterOf(half, sign.charCodeAt(0));
      if (last !== undefined) close(at + 1, last, ENDS, false);
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
function pairOfFolded(sign: string): number | undefined {
  const code = sign.charCodeAt(0);
  if (code > 0x20 && code < 0x7f) return 0xa300 | (code + 0x80);
  return code < 0x80 || Number.isNaN(code) ? undefined : pairOf(sign);
}

/** The syllable of a broken insertion at a `?`: `?xùn)` gives xùn. The opening bracket went into the lost character. */
function brokenPinyin(source: string, at: number): string | null {
  const match = /^\?([a-zü\u00e0-\u01dc]{1,6})[)）]/.exec(source.slice(at, at + 9));
  const syllable = match?.[1];
  return syllable !== undefined && isSyllable(syllable) ? syllable : null;
}

function isPinyinBracket(source: string, at: number): boolean {
  const match = /^[(（]([a-zü\u00e0-\u01dc]{1,6})[)）]/.exec(source.slice(at, at + 9));
  return match?.[1] !== undefined && isSyllable(match[1]);
}

/** What each inserted syllable stands after on this very page, so that the same syllable can be seen through where it broke. */
function learnSyllables(source: string): Syllables {
  const syllables = new Map<string, Set<string>>();
  for (const { character, syllable } of insertedPinyin(source)) {
    const known = syllables.get(syllable);
    if (known) known.add(character);
    else syllables.set(syllable, new Set([character]));
  }
  return syllables;
}

/** The one character with this first byte that the page reads so. */
function knownCharacter(lead: number, syllable: string, syllables: Syllables): string | undefined {
  const fitting = [...(syllables.get(syllable) ?? [])].filter((c) => (pairOf(c) ?? 0) >> 8 === lead);
  return fitting.length === 1 ? fitting[0] : undefined;
}

/** The byte that the `?` of a broken insertion swallowed: the second of the pair that was taken for a character. */
function missingTrail(source: string, at: number, syllable: string, syllables: Syllables): number | undefined {
  // 當(dāng)?shù)母: the character before may have its own syllable behind it.
  const own = /[(（][a-zü\u00e0-\u01dc]{1,6}[)）]$/.exec(source.slice(Math.max(0, at - 8), at));
  const before = pairOf(source[at - 1 - (own?.[0].length ?? 0)] ?? '');
  if (before === undefined) return undefined;
  const character = knownCharacter(before & 0xff, syllable, syllables);
  const pair = character === undefined ? undefined : pairOf(character);
  return pair === undefined ? undefined : pair & 0xff;
}

/** Ends of tags that were left in the text: `/p>`, with the signs lost before it: `?!?/p>` stands for 。” and a tag. */
function tagResidues(source: string): { start: number; end: number }[] {
  if (!source.includes('/')) return [];
  return [...source.matchAll(TAG)].map((match) => {
    let start = match.index;
    if (source[start - 1] === '?') {
      start -= 1;
      if (/[!！]/.test(source[start - 1] ?? '')) start -= 1;
      if (source[start - 1] === '?') start -= 1;
    }
    return { start, end: match.index + match[0].length };
  });
}
