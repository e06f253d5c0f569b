import { WordList } from '../text/word-list.ts';
import table from './data/per.json' with { type: 'json' };
import type { Unit } from './unit.ts';

const measured = new Map<string, readonly string[]>(Object.entries(table));
const wholes = new WordList(measured.keys());

/** 每立方米18微克 is 18 微克/立方米: the unit with the one that stands before the number. */
export function perUnit(text: string, at: number, floor: number, unit: Unit): Unit {
  const whole = wholes.before(text, at, floor);
  const of = text[at - whole.length - 1] === '每' ? measured.get(whole) : undefined;
  return of?.includes(unit.name) ? { ...unit, name: `${unit.name}/${whole}` } : unit;
}
