import { pairOf } from './gbk.ts';
import { brokenPinyin, knownCharacter, pairOfFolded, readOn, type ShiftReading, type Syllables } from './gbk-shift.ts';
import type { Damage, Rewrite } from './normal-text.ts';
import { hanOrdinal } from './ordinal.ts';
import { insertedPinyin } from './pinyin.ts';
import { overlapsAny } from './span.ts';

/** What is damaged in a text, and how the repairable part reads. Offsets into the source. */
export interface Mojibake {
  readonly rewrites: Rewrite[];
  readonly damage: Damage[];
}

const UNREADABLE = '\ufffd';
const HEADING_MARK = new RegExp(`^[（(]${hanOrdinal}[)）]`);
const TAG = /<?\/(?:p|span|div|strong|b|td|tr|font|section|h[1-6])>/gi;

/**
 * Finds the runs of GBK text that were read one byte out of step, and repairs those that can be:
 * `?。ㄋ模┥钊雽嵤` reads （四）深入實施.
 *
 * In: the source as it is. Out: rewritings of whole runs, each unit of a repaired reading with its own place
 * (`starts`, `ends`), and all damage met, repaired or not; both in order, offsets into the source.
 * A clean text costs one search for `?` and one for `/`.
 */
export function mojibakeRewrites(page: string): Mojibake {
  // A reader of the bytes shows what it cannot read as `?` or as U+FFFD; one length, one meaning.
  const source = page.includes(UNREADABLE) ? page.replaceAll(UNREADABLE, '?') : page;
  const residues = tagResidues(source);
  const rewrites: Rewrite[] = residues.map((span) => ({ ...span, text: '' }));
  const damage: Damage[] = residues.map((span) => ({ ...span, kind: 'residue' }));
  if (source.includes('?')) {
    const syllables = learnSyllables(source);
    const inResidue = new Set(residues.flatMap((r) => [r.start, r.start + 1, r.start + 2].filter((at) => at < r.end)));
    let from = 0;
    for (let at = source.indexOf('?'); at >= 0; at = source.indexOf('?', Math.max(at + 1, from))) {
      if (inResidue.has(at)) continue;
      const unreadable = page[at] === UNREADABLE;
      const found = readAt(source, at, syllables) ?? (unreadable ? { damage: lostAt(at) } : null);
      // A cut tag is damage of its own: `?。/p>` is no run.
      if (!found || overlapsAny(residues, found.damage)) continue;
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
    const reading = half === undefined ? null : readOn(source, after, half, at, syllables);
    if (reading && reading.text !== '' && reading.gain >= 0) return repaired(at, reading);
    return { damage: { start: at, end: endOfLost(source, at), kind: 'lost' } };
  }
  const pair = pairOfFolded(source[at + 1] ?? '');
  const reading = pair === undefined ? null : readOn(source, at + 2, pair & 0xff, at, syllables);
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

function lostAt(at: number): Damage {
  return { start: at, end: at + 1, kind: 'lost' };
}

/** Where a place ends that cannot be read: all `?` and broken syllables in a row, and a letter that was half a character. */
function endOfLost(source: string, start: number): number {
  let at = start;
  while (source[at] === '?') at += 1 + (brokenPinyin(source, at)?.length ?? -1) + 1;
  return source[at - 1] !== '?' && /[@-~]/.test(source[at] ?? '') ? at + 1 : at;
}

function repaired(start: number, reading: ShiftReading): { damage: Damage; rewrite: Rewrite } {
  const { end, text, starts, ends } = reading;
  return { damage: { start, end, kind: 'misread' }, rewrite: { start, end, text, starts, ends } };
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
