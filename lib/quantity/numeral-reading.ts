/** What the number says of itself, before the words around it do. */
export type OwnBound = 'exact' | 'min' | 'about';

/** A number as it stands in the text, its scale words folded in. */
export interface Numeral {
  readonly end: number;
  readonly value: number;
  /** What a word inside the number says of it: `min` for 1100余, 50多, 2万余, 十几; `about` for 三十来. */
  readonly bound: OwnBound;
  readonly script: 'arabic' | 'han';
  /** Power of ten of the scale words a number ends with: 4 for 万, 12 for 万亿. */
  readonly power: number;
  /** Whether 万 or 亿 is in it. */
  readonly scaled: boolean;
  /** The digits as written, without scale: what a range shares its scale with. */
  readonly digits: string;
}

/**
 * What stands where numerals stand: a number; an amount that names no number (数十, 七八万, 二〇二五); or a run that
 * looks like a number and could not be understood (1.2.3, 2万5, 12,34).
 */
export type NumeralReading =
  | { readonly kind: 'number'; readonly end: number; readonly numeral: Numeral }
  | { readonly kind: 'vague' | 'unread'; readonly end: number };

/** Whether a scale word at `at` belongs to a unit instead: 千 in 千瓦, 百 in 百分点. */
export type ScaleGuard = (text: string, at: number) => boolean;
