import data from './data/territory.json' with { type: 'json' };

/** The letters behind 全 in 全国性, by those of 全国: where they follow, no territory is named. */
function behind(word: string): string {
  const longer = Object.keys(data.notWhole).filter((other) => other.startsWith(word));
  return longer.length > 0 ? `(?!${longer.map((other) => other.slice(word.length)).join('|')})` : '';
}

/**
 * A whole territory, 全国 to 全乡, as a pattern without groups; 全国性 and 全市场 are none. Each word of
 * `data/territory.json` stands with an example.
 */
export const wholeTerritory = `(?:${Object.keys(data.whole)
  .map((word) => word + behind(word))
  .join('|')})`;
