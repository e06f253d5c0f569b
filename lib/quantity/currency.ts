import { isLatin } from '../text/character.ts';
import { WordList } from '../text/word-list.ts';
import table from './data/currencies.json' with { type: 'json' };
import type { Unit } from './unit.ts';

const signs = new WordList(Object.keys(table.before));
const named = new Map<string, string>(Object.entries(table.before));

/** A currency told before the number: US$3.1亿, ￥300万, 港币40万元. */
export interface CurrencyBefore {
  readonly unit: string;
  readonly start: number;
  /** A word, which may end the clause's noun as well: 外汇储备美元3.1亿. */
  readonly isWord: boolean;
}

/** The currency that ends where the number at `at` starts. */
export function currencyBefore(text: string, at: number, floor: number): CurrencyBefore | undefined {
  const word = signs.before(text, at, floor);
  const unit = named.get(word);
  const start = at - word.length;
  if (unit === undefined || (isLatin(word.charCodeAt(0)) && isLatin(text.charCodeAt(start - 1)))) return undefined;
  return { unit, start, isWord: /[\u4e00-\u9fff]/.test(word) };
}

/** The unit of an amount whose currency stands before it: 元 of 港币40万元 says no more than that it is money. */
export function unitWithCurrency(currency: CurrencyBefore, unit: Unit | undefined, end: number): Unit | undefined {
  if (unit && unit.name !== '元' && unit.name !== currency.unit) return undefined;
  return { name: currency.unit, family: 'money', end: unit?.end ?? end };
}
