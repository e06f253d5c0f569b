import { isDigit } from '../text/character.ts';
import { type Arabic, readArabic } from './arabic.ts';
import table from './data/numerals.json' with { type: 'json' };
import { scaleDecimal } from './decimal.ts';
import { hanDigit, isFigureAt } from './numeral-letter.ts';
import type { Numeral, NumeralReading, OwnBound, ScaleGuard } from './numeral-reading.ts';
import { openWordAt } from './open-word.ts';
import { lastScale, myriad, scaleOf, sumOf, type Term } from './term.ts';

/**
 * A numeral being read: terms from the left to the right, each smaller than what stands before it. 万 and 亿 scale all
 * the terms since the last larger one (二十三万 is 23万), which is the only place where the parts meet.
 */
export class NumeralChain {
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
    while (this.#terms.length > 0 && hanDigit(this.#text.charAt(this.#end)) === 0) {
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
      // 40万3岁以下幼儿: two numbers, the second one of an age or a day.
      if (this.#terms.length > 0 && /[岁年月日号时]/.test(this.#text.charAt(arabic.end))) return undefined;
      // 统一5个: the digit of a word. 十五5: two numbers in two scripts that no scale word parts.
      if (this.#script === 'han' && at === this.#start + 1 && this.#terms[0]?.power === 0) return undefined;
      if (this.#isOpen || (this.#terms.at(-1)?.power === 0 && this.#terms.length > 0)) this.#broken = true;
      this.#script ??= 'arabic';
      this.#end = arabic.end;
      if (arabic.digits === undefined) this.#broken = true;
      return arabic.digits === undefined ? undefinedFigure : figureOf(arabic);
    }
    const digit = hanDigit(this.#text.charAt(at));
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
    while (hanDigit(this.#text.charAt(end)) !== undefined) end += 1;
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
    const fraction = [...this.#text.slice(at + 1, end)].map((sign) => hanDigit(sign)).join('');
    return { digits: `${digits}.${fraction}`, value: Number(`${digits}.${fraction}`), fractional: true };
  }

  /** The scale words and open words at the place, in either order: 万, 万亿, 多万, 万余; the sum of their powers. */
  #readScales(counted: boolean): number {
    let power = 0;
    let last: number | undefined;
    for (;;) {
      // 投资2.3个亿: the classifier parts the scale from its number. 3个亿元项目 are projects.
      if (scaledThing.test(this.#text.slice(this.#end, this.#end + 3))) this.#end += 1;
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
      } else {
        const own =
          this.#isOpen || !(counted || power > 0 || this.#terms.length > 0)
            ? undefined
            : openWordAt(this.#text, this.#end);
        if (own === undefined || (own === 'about' && !(counted || power > 0))) return power;
        this.#bound = own;
        this.#end += 1;
        // 一百几十万: how many tens it is, nobody says.
        const next = this.#text.charAt(this.#end);
        if (sign === '几' && power > 0 && next in scaleOf && (scaleOf[next] ?? 0) < power) this.#end += 1;
      }
    }
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

function hanFractionEnd(text: string, from: number): number {
  let end = from;
  while (hanDigit(text.charAt(end)) !== undefined) end += 1;
  const next = text.charAt(end);
  const small = (scaleOf[next] ?? myriad) < myriad && !text.startsWith('百分点', end) && !text.startsWith('千瓦', end);
  return small || table.timeAfterPoint.includes(next) ? from : end;
}
