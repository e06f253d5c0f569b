import type { Printed } from '../model/schema.ts';

const numeral = /\d[\d,]*(?:\.\d+)?/g;
const hanDigit = /[〇零一二两三四五六七八九]/g;
const hanScale: Readonly<Record<string, number>> = { 十: 10, 百: 100, 千: 1e3, 万: 1e4, 亿: 1e8 };

/**
 * How exactly a figure is printed: 1682.15亿元 has 6 digits, 2 of them decimals, times 1e8. Of a range or a ratio the
 * coarser counts.
 *
 * @param letters the figure as it stands in the normal text
 * @returns null where its letters give no number: 翻一番, 首位
 */
export function printedOf(letters: string, value: number | readonly number[]): Printed | null {
  if (/番|[首末]/.test(letters)) return null;
  const numerals = letters.match(numeral);
  if (!numerals) return han(letters);
  if (typeof value === 'number' && numerals.length > 1) return mixed(letters, Math.abs(value));
  return arabic(numerals, value);
}

/** 2万3千多户 has two digits times a thousand, 2亿4000万元 five times ten thousand: the last part says how fine. */
function mixed(letters: string, value: number): Printed {
  const scale = endScale(letters);
  return { digits: String(Math.round(value / scale)).length, decimals: 0, scale };
}

/** What the scale words at the end of a number stand for: 1000 in 2万3千多户, 1 in 5万6000人. */
function endScale(letters: string): number {
  const ends = /[十百千万亿]+(?=[^\d〇零一二两三四五六七八九十百千万亿]*$)/.exec(letters)?.[0] ?? '';
  return [...ends].reduce((product, letter) => product * (hanScale[letter] ?? 1), 1);
}

function arabic(numerals: readonly string[], value: number | readonly number[]): Printed {
  const digits = Math.min(...numerals.map(digitsOf));
  const decimals = Math.min(...numerals.map(decimalsOf));
  const last = Number((numerals.at(-1) ?? '').replaceAll(',', ''));
  const read = Math.abs(typeof value === 'number' ? value : (value.at(-1) ?? 0));
  // A scale word may stand behind the unit of a range or be folded with it (5—6万): the value knows it.
  const scale = last > 0 ? 10 ** Math.round(Math.log10(read / last)) : 1;
  return { digits, decimals, scale };
}

/** 3,240.5 has five digits, 0.25 two. */
function digitsOf(numeral: string): number {
  let count = 0;
  for (const sign of numeral) if (sign !== ',' && sign !== '.' && (count > 0 || sign !== '0')) count += 1;
  return Math.max(count, 1);
}

function decimalsOf(numeral: string): number {
  const point = numeral.indexOf('.');
  return point < 0 ? 0 : numeral.length - point - 1;
}

/** 两家 has one digit, 三成 one times ten, 一百二十 two times ten. */
function han(letters: string): Printed | null {
  const digits = letters.match(hanDigit)?.filter((digit) => digit !== '零' && digit !== '〇').length ?? 0;
  if (/成/.test(letters)) return { digits, decimals: 0, scale: 10 };
  const scales = [...letters].flatMap((letter) => hanScale[letter] ?? []);
  if (digits === 0 && scales.length === 0) return null;
  return { digits: Math.max(digits, 1), decimals: 0, scale: endScale(letters) };
}
