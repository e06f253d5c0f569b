import { isDigit, isLatin } from '../text/character.ts';

/** Letters that make a word of 负: 减负20亿元, 自负3成. */
const wordWithMinus = '减抱担肩背胜正自辜欺不重包';

/**
 * Where the minus sign before the digits at `at` stands, or `at` where there is none: 为-4.0%, 增长–1.8%, 为负1.8%,
 * 零下5℃. The dash of a range or of a code is none.
 */
export function minusBefore(text: string, at: number): number {
  const sign = text[at - 1];
  if (sign === '-' || sign === '–') {
    const before = text.charAt(at - 2);
    if (sign === '–' && !/[\u4e00-\u9fff、,(]/.test(before)) return at;
    const beyond = text.charCodeAt(at - 2);
    const isShare = /^[\d.]{1,6}[%‰]/.test(text.slice(at, at + 7));
    // PPI-1.5%.
    if (isLatin(beyond)) return isShare ? at - 1 : at;
    // 8.73亿元-25.19%: a sum and a share are no range.
    if (isShare && /[元人个亿万]/.test(before)) return at - 1;
    const joins = isDigit(beyond) || before === '%' || before === '-' || /[元人个亿万点]/.test(before);
    return joins ? at : at - 1;
  }
  if (sign === '负' && (at === 1 || !wordWithMinus.includes(text.charAt(at - 2)))) return at - 1;
  return text.startsWith('零下', at - 2) ? at - 2 : at;
}
