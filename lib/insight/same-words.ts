import same from './data/same-words.json' with { type: 'json' };

const sameOf = new Map(same.map(({ word, as }) => [word, as]));
const words = new RegExp([...sameOf.keys()].sort((one, other) => other.length - one.length).join('|'), 'g');

/** A name in the words that are common to its spellings: 市场主体 and 经营主体 are one. */
export function inCommonWords(name: string): string {
  return name.replaceAll(words, (word) => sameOf.get(word) ?? word);
}
