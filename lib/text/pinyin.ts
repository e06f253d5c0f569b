import type { Rewrite } from './normal-text.ts';

/** Letters of a pinyin syllable, with and without tone marks. */
const LETTER = 'a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ';

/** What one syllable may be, tone marks taken off: `qu`, `shu`, `qiang`. `plan` and `app` are none. */
const SYLLABLE =
  /^(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:i?ang?|i?ao|i?ong|i[aeu]?|ian|ing?|u[aeio]?|uang?|uai|un|[üv][en]?|[üv]an|uan|ue|[ae]ng?|[ae]i|er?|o?u?|a|o)$/;

/** A syllable some script put in brackets after the character it belongs to: `區(qū)`. Offsets into the source. */
export interface InsertedPinyin extends Rewrite {
  /** The character before the bracket. */
  readonly character: string;
  readonly syllable: string;
}

/** Takes the tone off a syllable: `qū` gives `qu`. */
export function toneless(syllable: string): string {
  return syllable
    .normalize('NFD')
    .replace(/[\u0300-\u030c]/g, (mark) => (mark === '\u0308' ? mark : ''))
    .normalize('NFC');
}

/** Whether the letters are one pinyin syllable. In: `qū`, `qu`; out: `Plan`, `app`, `reits`. */
export function isSyllable(letters: string): boolean {
  const plain = toneless(letters);
  return plain.length > 0 && /[aeiouüv]/.test(plain) && SYLLABLE.test(plain);
}

/** Whether a syllable carries a tone mark. */
function hasTone(syllable: string): boolean {
  return toneless(syllable) !== syllable;
}

const IN_BRACKETS = new RegExp(`[(（]([${LETTER}]{1,6})[)）]`, 'g');

/**
 * Finds the pinyin that copies of a page push in after characters: `發(fā)展` for 發展.
 *
 * In: the source as it is. Out: the brackets to leave out, in order, offsets into the source.
 * Only one lowercase syllable directly after one character counts, so (REITs), (Plan), (3D打印) and (一期) stay.
 * A syllable without a tone mark is taken only after a Han character of a text that has marked ones as well.
 */
export function insertedPinyin(source: string): InsertedPinyin[] {
  const found: InsertedPinyin[] = [];
  let marked = false;
  for (const match of source.matchAll(IN_BRACKETS)) {
    const syllable = match[1] ?? '';
    const character = characterBefore(source, match.index);
    if (character === '' || !isSyllable(syllable)) continue;
    const tone = hasTone(syllable);
    if (!tone && !/\p{Script=Han}/u.test(character)) continue;
    marked ||= tone;
    found.push({ start: match.index, end: match.index + match[0].length, text: '', character, syllable });
  }
  if (!marked) return [];
  return found;
}

/** The rewritings that take inserted pinyin out of a text; offsets into the source. */
export function pinyinRewrites(source: string): Rewrite[] {
  return insertedPinyin(source).map(({ start, end, text }) => ({ start, end, text }));
}

/** The whole character that ends at `end`, or nothing where a blank or a line end stands there. */
function characterBefore(source: string, end: number): string {
  const low = source.charCodeAt(end - 1);
  const pair = low >= 0xdc00 && low <= 0xdfff && end > 1;
  const character = source.slice(pair ? end - 2 : end - 1, end);
  return /\s/.test(character) ? '' : character;
}
