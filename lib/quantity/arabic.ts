import { isDigit } from '../text/character.ts';

/** Digits as they stand in the text. */
export interface Arabic {
  readonly end: number;
  /** ASCII digits with at most one point, groups joined; undefined for a run that is no number: 1.2.3, 12,34. */
  readonly digits: string | undefined;
  /** Of ten, where one is printed: 4 in 1.3×10⁴. It is folded into the digits. */
  readonly power?: number;
}

const groupSigns = ', ';
const superscripts = '⁰¹²³⁴⁵⁶⁷⁸⁹';
const powerSign = /[×xX*✕]10(?:\^(-?\d{1,2})|([⁰¹²³⁴⁵⁶⁷⁸⁹]{1,2}))(?!\d)/y;
/** 1.3×104千瓦: a copy has lost the raised power. 4×100米 and 12×105毫米 are no powers. */
const lostPower = /[×✕]10[1-9]\d?(?![\d.,])/y;
const run = /\d+(?:[.,·]\d+)*/y;
/** 3点5亿, 6点2%: 点 is a decimal sign in digits only where no time of day can be meant. */
const spokenPoint = /点(\d+)(?=(?:[万亿]|%|倍|个?百分点))/y;
/** What follows a middle dot that is a decimal sign; 3·15 and 5·12 are days. */
const measured =
  /^(?:[%‰万亿倍元吨人]|个百分点|百分点|[余多]?[万亿]|公[里顷斤]|平方|立方|千[瓦米克]|[美欧港日]元|亩|户|米|℃)/;

/**
 * Reads the digits at `at` with their groups and decimal sign: 1,234.5; 420 000; 12·6％; 1.3×10⁴.
 *
 * @param at a digit
 */
export function readArabic(text: string, at: number): Arabic {
  let end = digitsEnd(text, at);
  const sign = text.charAt(end);
  if (end - at <= 3 && text[at] !== '0' && groupSigns.includes(sign) && startsGroups(text, at, sign))
    end = groupsEnd(text, end, sign);
  let digits = text.slice(at, end).replaceAll(/[, ]/g, '');
  spokenPoint.lastIndex = end;
  const spoken = spokenPoint.exec(text);
  if (isDecimalSign(text, end)) {
    const from = end + 1;
    end = digitsEnd(text, from);
    digits += `.${text.slice(from, end)}`;
  } else if (spoken) {
    end = spokenPoint.lastIndex;
    digits += `.${spoken[1]}`;
  }
  if (goesOn(text, at, end)) {
    run.lastIndex = at;
    run.exec(text);
    return { end: Math.max(end, run.lastIndex), digits: undefined };
  }
  lostPower.lastIndex = end;
  if (/^[1-9](?:\.\d+)?$/.test(digits) && lostPower.test(text)) return { end: lostPower.lastIndex, digits: undefined };
  powerSign.lastIndex = end;
  const power = powerSign.exec(text);
  if (!power) return { end, digits };
  const exponent = Number(power[1] ?? [...(power[2] ?? '')].map((one) => superscripts.indexOf(one)).join(''));
  return { end: powerSign.lastIndex, digits: shifted(digits, exponent), power: exponent };
}

function digitsEnd(text: string, from: number): number {
  let end = from;
  while (isDigit(text.charCodeAt(end))) end += 1;
  return end;
}

/** A blank parts groups only in a number that stands alone: 420 000, but not the cells 8 120 300 of a row. */
function startsGroups(text: string, at: number, sign: string): boolean {
  return sign === ',' || !(text[at - 1] === ' ' && isDigit(text.charCodeAt(at - 2)));
}

/** Thousands in whole groups of three: “2,300”, but not the comma of “增长5,2020年”. */
function groupsEnd(text: string, from: number, sign: string): number {
  let end = from;
  while (text[end] === sign && digitsEnd(text, end + 1) === end + 4) end += 4;
  return end;
}

function isDecimalSign(text: string, at: number): boolean {
  if (!isDigit(text.charCodeAt(at + 1))) return false;
  if (text[at] === '.') return true;
  return (
    '·•‧∙⋅・･'.includes(text.charAt(at)) &&
    measured.test(text.slice(digitsEnd(text, at + 1), digitsEnd(text, at + 1) + 4))
  );
}

/** Whether more of a numeral follows that was not understood: 1.2.3, 12,34, 1,2345. A year before a comma is whole, and behind one. */
function goesOn(text: string, at: number, end: number): boolean {
  const sign = text.charAt(end);
  if ((sign !== '.' && sign !== ',') || !isDigit(text.charCodeAt(end + 1))) return false;
  if (sign === '.') return true;
  return !(/^(?:19|20)\d\d$/.test(text.slice(at, end)) || /^\d{1,4}[年月日]/.test(text.slice(end + 1, end + 6)));
}

function shifted(digits: string, power: number): string {
  const [whole = '', fraction = ''] = digits.split('.');
  const filled = whole.padStart(1 - power, '0');
  const all = filled + fraction.padEnd(power, '0');
  const point = filled.length + power;
  return `${all.slice(0, point)}.${all.slice(point)}`;
}
