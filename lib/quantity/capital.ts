import table from './data/numerals.json' with { type: 'json' };

const plainOf = new Map<string, string>(Object.entries(table.capitals));
const letters = [...plainOf.keys()].join('');
/**
 * Capitals stand together, or open a sum: 伍 alone is of 队伍, 陆 of 大陆, 拾 of 拾荒. 万 and 亿 go on both kinds. No bill
 * has a sum of more than 24 letters.
 */
const capitals = new RegExp(
  `(?:[${letters}]{2}|[${letters}](?=[万亿][元零〇${letters}]))[${letters}万亿零〇]{0,22}`,
  'y',
);

/** The number in the capitals of bills and contracts at `at`, in plain numerals: 叁拾万 as 三十万; undefined where none. */
export function plainNumeral(text: string, at: number): string | undefined {
  if (!plainOf.has(text.charAt(at))) return undefined;
  capitals.lastIndex = at;
  const written = capitals.exec(text)?.[0];
  return written && [...written].map((letter) => plainOf.get(letter) ?? letter).join('');
}
