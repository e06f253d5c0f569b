import { isDependent } from '../../clause/topic.ts';
import { words as lexicon } from '../../lexicon/words.ts';

/** How much a name that the rules found says by itself: 企业 (plain) and 投资 (dependent) seldom stand alone. */
export type Weight = 'none' | 'plain' | 'dependent' | 'short' | 'middle' | 'long' | 'endless';

const weights: readonly Weight[] = ['none', 'plain', 'dependent', 'short', 'middle', 'long', 'endless'];

export function weightOf(name: string): Weight {
  if (name === '') return 'none';
  if (lexicon.generic.has(name)) return 'plain';
  if (isDependent(name)) return 'dependent';
  if (name.length <= 2) return 'short';
  if (name.length <= 4) return 'middle';
  return name.length <= 10 ? 'long' : 'endless';
}

export function weightNumber(weight: Weight): number {
  return weights.indexOf(weight);
}
