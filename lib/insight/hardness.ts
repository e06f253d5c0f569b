import { simplified } from '../text/script.ts';
import table from './data/hardness.json' with { type: 'json' };

/**
 * The words that say how hard a target is meant, in the order of its clause: 确保、以上. Researchers code hardness from
 * them, so the words are given and no mark of our own.
 *
 * @param clause the clause of one target, as printed; the words are given in simplified letters
 */
export function hardnessWords(clause: string): string[] {
  // 规模以上工业, 限额以上零售额: there 以上 belongs to the name.
  const said = simplified(clause).replaceAll(/(?:规模|限额)以上/g, '____');
  return table
    .map(({ word }) => ({ word, at: said.indexOf(word) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word);
}
