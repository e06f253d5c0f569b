import { planName } from '../../lexicon/five-year-plan.ts';
import { readUnit } from '../../quantity/unit.ts';
import { yearPattern } from '../../text/year.ts';

/** A time, or a plan by its number: 2025年, 1-11月, “十四五”末. They make a head, and no figure. */
const time = new RegExp(`${yearPattern}年?(?:度|末|底)?|\\d{1,2}(?:[-—~]\\d{1,2})?月|${planName}`, 'g');
const figure =
  /^(?:约|近|超|增长|下降|增加|减少|提高|降低|上涨|控制在|力争|不低于|不超过)?[([〔]?[-+−–—▲△▼↑↓≥≤<>±]?\d[\d,.]*(?:[-—~]\d[\d.]*)?[^\d。;]{0,16}$/;
const none = /^(?:[-—–−]+|[…·.]+|\/|无|×|\*+)$/;

/** Whether a cell holds a figure, with its unit or without: 485.6, (4.5), 增长5.6%, 7左右. */
export function isFigure(words: string): boolean {
  return figure.test(words) && words.replaceAll(time, '') !== '' && /\d/.test(words.replaceAll(time, ''));
}

/** Whether a cell says that there is no figure: —, …, /. */
export function isNone(words: string): boolean {
  return words === '' || none.test(words);
}

/** Whether words are a unit and nothing else: 亿元, 万人次, %, 百分点. */
export function isUnit(words: string): boolean {
  if (words === '' || words.length > 12 || /\d/.test(words)) return false;
  const bare = words.replace(/^[±]/, '');
  const scale = /^[十百千万亿]+/.exec(bare)?.[0].length ?? 0;
  return [0, scale].some((at) => readUnit(bare, at)?.end === bare.length);
}

/** Whether a unit is that of a share: %, ‰. */
export function isShareUnit(unit: string): boolean {
  return /^[%％‰]/.test(unit);
}

/**
 * The unit that words give in brackets at their end: 增速（%）, 绝对值（亿元）. Of other brackets none: （含生育保险） is part of
 * a name.
 */
export function bracketUnit(words: string): string {
  for (const [, inside = ''] of words.matchAll(/[(（]([^()（）]{1,12})[)）]/g)) {
    const unit = inside.replace(/^单位[:：]/, '');
    if (isUnit(unit)) return unit.replace(/^±/, '');
  }
  return '';
}

/** Words without the bracket that gives their unit. */
export function withoutBracketUnit(words: string): string {
  return words.replaceAll(/[(（]([^()（）]{1,12})[)）]/g, (whole, inside: string) =>
    isUnit(inside.replace(/^单位[:：]/, '')) ? '' : whole,
  );
}
