import { isDigit } from '../text/character.ts';
import { type Arabic, readArabic } from './arabic.ts';
import { plainNumeral } from './capital.ts';
import table from './data/numerals.json' with { type: 'json' };
import { scaleDecimal } from './decimal.ts';
import { lastScale, myriad, scaleOf, sumOf, type Term } from './term.ts';

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

/** The letters that a numeral may begin with, besides digits. */
export const numeralLetters = [table.digits, table.scales, table.capitals]
  .flatMap((letters) => Object.keys(letters))
  .join('');

const digitOf: Readonly<Record<string, number>> = table.digits;
const openWords: Readonly<Record<string, readonly string[]>> = table.open;

/** The figure of one Han digit (三 → 3, 两 → 2, 半 is none). */
export function hanDigit(sign: string): number | undefined {
  return digitOf[sign];
}

/**
 * Reads the number that starts at `at`: `1682.15`, `2.5万`, `2亿6千多万`, `4万2,715`, `一百二十点五`, `两`, `千万`.
 *
 * @param scaleIsUnit keeps scale words that open a unit out of the number
 * @returns undefined where no number starts, or one that is not understood
 */
export function readNumeral(text: string, at: number, scaleIsUnit: ScaleGuard): Numeral | undefined {
  const reading = readNumeralRun(text, at, scaleIsUnit);
  return reading?.kind === 'number' ? reading.numeral : undefined;
}

/** Reads the longest run of a numeral that starts at `at`, understood or not; undefined where none starts. */
export function readNumeralRun(text: string, at: number, scaleIsUnit: ScaleGuard): NumeralReading | undefined {
  if (text[at] === '半') {
    const end = at + 1;
    return {
      kind: 'number',
      end,
      numeral: { end, value: 0.5, bound: 'exact', script: 'han', power: 0, scaled: false, digits: '半' },
    };
  }
  const plain = plainNumeral(text, at);
  return plain === undefined
    ? new Chain(text, at, scaleIsUnit).read()
    : moved(new Chain(plain + text.slice(at + plain.length, at + plain.length + unitReach), 0, scaleIsUnit).read(), at);
}

/** How much of what follows a numeral tells whether its last scale word opens a unit: 百 in 百分点. */
const unitReach = 8;

/** A reading with its ends in another text, `by` signs on. */
function moved(reading: NumeralReading | undefined, by: number): NumeralReading | undefined {
  if (!reading) return undefined;
  const end = reading.end + by;
  return reading.kind === 'number' ? { ...reading, end, numeral: { ...reading.numeral, end } } : { ...reading, end };
}

/**
 * A numeral being read: terms from the left to the right, each smaller than what stands before it. 万 and 亿 scale all
 * the terms since the last larger one (二十三万 is 23万), which is the only place where the parts meet.
 */
class Chain {
  readonly #text: string;
  readonly #start: number;
  readonly #scaleIsUnit: ScaleGuard;
  #end: number;
  #terms: Term[] = [];
  #bound: OwnBound = 'exact';
  #script: Numeral['script'] | undefined;
  #vague = false;
  #broken = false;

  constructor(text: string, start: number, scaleIsUnit: ScaleGuard) {
    this.#text = text;
    this.#start = start;
    this.#end = start;
    this.#scaleIsUnit = scaleIsUnit;
  }

  read(): NumeralReading | undefined {
    while (this.#readTerm()) {
      // Each term takes at least one sign.
    }
    const end = this.#end;
    if (end === this.#start) return undefined;
    // 千百亿, 万千: scales alone that do not scale each other count nothing.
    const counts = this.#terms.some(({ figure }) => figure !== undefined);
    if (this.#vague || (this.#broken && !counts)) return { kind: 'vague', end };
    const value = this.#broken ? undefined : this.#value();
    if (value === undefined) return { kind: 'unread', end };
    // 零距离: nothing is counted.
    if (value === 0 && this.#script === 'han') return { kind: 'vague', end };
    const only = this.#terms.length === 1 ? this.#terms[0] : undefined;
    const written = this.#text.slice(this.#start, end);
    return {
      kind: 'number',
      end,
      numeral: {
        end,
        value,
        bound: this.#bound,
        script: this.#script ?? 'han',
        power: this.#script === 'arabic' ? (only?.power ?? 0) : lastScale(written),
        scaled: /[万亿兆]/.test(written),
        digits: this.#script === 'arabic' ? (only?.figure?.digits ?? String(value)) : written,
      },
    };
  }

  get #isOpen(): boolean {
    return this.#bound !== 'exact';
  }

  /** Reads one term; false where none follows. */
  #readTerm(): boolean {
    const start = this.#end;
    let zero = false;
    while (this.#terms.length > 0 && digitOf[this.#text.charAt(this.#end)] === 0) {
      zero = true;
      this.#end += 1;
    }
    const figure = this.#readFigure();
    const power = this.#readScales(figure !== undefined);
    if (figure === undefined && power === 0) {
      // 一千零 is nothing, 零 behind a number belongs to the next word.
      this.#end = start;
      return false;
    }
    this.#terms.push({ figure, power, zero });
    return true;
  }

  #readFigure(): Term['figure'] {
    const at = this.#end;
    if (isDigit(this.#text.charCodeAt(at))) {
      const arabic = readArabic(this.#text, at);
      // 40万3岁以下婴幼儿: two numbers, the second one of an age or a day.
      if (this.#terms.length > 0 && /[岁年月日号时]/.test(this.#text.charAt(arabic.end))) return undefined;
      // 统一5个: the digit of a word. 十五5: two numbers in two scripts that no scale word parts.
      if (this.#script === 'han' && at === this.#start + 1 && this.#terms[0]?.power === 0) return undefined;
      if (this.#isOpen || (this.#terms.at(-1)?.power === 0 && this.#terms.length > 0)) this.#broken = true;
      this.#script ??= 'arabic';
      this.#end = arabic.end;
      if (arabic.digits === undefined) this.#broken = true;
      return arabic.digits === undefined ? undefinedFigure : figureOf(arabic);
    }
    const digit = digitOf[this.#text.charAt(at)];
    // 一百二十点五: the fraction behind a scale word.
    if (this.#text[at] === '点' && this.#script === 'han' && !this.#isOpen) {
      const fraction = this.#withHanFraction('0');
      return fraction?.fractional ? fraction : undefined;
    }
    if (digit === undefined) return undefined;
    // 3一5, 统一5: a Han digit right behind others in digits is another word's.
    if (this.#script === 'arabic' && this.#terms.at(-1)?.power === 0) return undefined;
    if (this.#isOpen) return undefined;
    this.#script ??= 'han';
    let end = at + 1;
    while (digitOf[this.#text.charAt(end)] !== undefined) end += 1;
    // 三四家, 七八万 are guesses; 二〇二五 is a year, 一二三产业 a list.
    if (end - at > 1) this.#vague = true;
    this.#end = end;
    return this.#withHanFraction(String(digit));
  }

  /** 六点三: digits behind 点, each for itself. 八点半, 八点三十分 and 两点一线 are none. */
  #withHanFraction(digits: string): Term['figure'] {
    const at = this.#end;
    const whole = { digits, value: Number(digits), fractional: false };
    if (this.#text[at] !== '点') return whole;
    const end = hanFractionEnd(this.#text, at + 1);
    if (end === at + 1) return whole;
    this.#end = end;
    const fraction = [...this.#text.slice(at + 1, end)].map((sign) => digitOf[sign]).join('');
    return { digits: `${digits}.${fraction}`, value: Number(`${digits}.${fraction}`), fractional: true };
  }

  /** The scale words and open words at the place, in either order: 万, 万亿, 多万, 万余; the sum of their powers. */
  #readScales(counted: boolean): number {
    let power = 0;
    let last: number | undefined;
    for (;;) {
      // 投资2.3个亿: the classifier parts the scale from its number. 3个亿元项目 are projects.
      if (counted && power === 0 && !this.#isOpen && scaledThing.test(this.#text.slice(this.#end, this.#end + 3)))
        this.#end += 1;
      const sign = this.#text.charAt(this.#end);
      const step = scaleOf[sign];
      if (step !== undefined && !this.#scaleIsUnit(this.#text, this.#end)) {
        // 5十 and 30十佳: 十 counts in digits only behind a larger scale, 2万3千5百6十.
        if (sign === '十' && this.#script === 'arabic' && this.#terms.length === 0) return power;
        // 千万, 百万, 万亿 scale each other; 百千 and 万千 do not.
        if (last !== undefined && (step < myriad || last >= step)) this.#broken = true;
        this.#script ??= 'han';
        last = step;
        power += step;
        this.#end += 1;
        // 十五, 十二万: the 十 that opens a number is a term of its own; so is 千 in 一千五百.
        if (step < myriad && isFigureAt(this.#text, this.#end)) return power;
      } else if (this.#opensHere(sign, counted || power > 0)) {
        this.#bound = 'min';
        this.#end += 1;
        // 一百几十万: how many tens it is, nobody says.
        const next = this.#text.charAt(this.#end);
        if (sign === '几' && power > 0 && next in scaleOf && (scaleOf[next] ?? 0) < power) this.#end += 1;
      } else if (this.#isAround(counted || power > 0)) {
        this.#bound = 'about';
        this.#end += 1;
      } else {
        return power;
      }
    }
  }

  /** 三十来家, 一百来万: only behind a round number and before what is counted; 三百来自各地的客商 are three hundred. */
  #isAround(counted: boolean): boolean {
    const { word, behind, before } = table.around;
    const at = this.#end;
    return (
      counted &&
      !this.#isOpen &&
      this.#text[at] === word &&
      behind.includes(this.#text.charAt(at - 1)) &&
      before.includes(this.#text[at + 1] ?? '。')
    );
  }

  #opensHere(sign: string, counted: boolean): boolean {
    const words = Object.hasOwn(openWords, sign) ? openWords[sign] : undefined;
    if (!words || !(counted || this.#terms.length > 0) || this.#isOpen) return false;
    return !words.some((word) => this.#text.startsWith(word, this.#end + 1));
  }

  /** The sum of the terms; undefined where one of them does not fit the one before, or the sum cannot be held. */
  #value(): number | undefined {
    const [first, ...rest] = this.#terms;
    if (!first) return undefined;
    if (rest.length === 0) return scaleDecimal(first.figure?.digits ?? '1', first.power);
    return sumOf(this.#terms);
  }
}

const scaledThing = /^个[万亿](?=$|[,。、;:)\n])/;
const undefinedFigure = { digits: '0', value: 0, fractional: false };

function figureOf(arabic: Arabic): Term['figure'] {
  const digits = arabic.digits ?? '0';
  return { digits, value: Number(digits), fractional: digits.includes('.') || arabic.power !== undefined };
}

function isFigureAt(text: string, at: number): boolean {
  return isDigit(text.charCodeAt(at)) || digitOf[text.charAt(at)] !== undefined;
}

function hanFractionEnd(text: string, from: number): number {
  let end = from;
  while (digitOf[text.charAt(end)] !== undefined) end += 1;
  const next = text.charAt(end);
  const small = (scaleOf[next] ?? myriad) < myriad && !text.startsWith('百分点', end) && !text.startsWith('千瓦', end);
  return small || table.timeAfterPoint.includes(next) ? from : end;
}
