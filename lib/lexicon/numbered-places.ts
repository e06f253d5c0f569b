import { WordList } from '../text/word-list.ts';
import listed from './data/numbered-places.json' with { type: 'json' };
import sights from './data/sights.json' with { type: 'json' };

const numeral = /[一二两三四五六七八九十百千万亿半]/g;

/** A name from its numeral on, with what may stand before it: 三门 of 前三门, 五台县 of itself. */
interface Places {
  /** From the numeral to the end. */
  readonly tails: WordList;
  readonly heads: ReadonlyMap<string, readonly string[]>;
}

let places: Places | undefined;

/** Names of divisions, townships and sights with a numeral in them, by that numeral. Made at the first question. */
function readPlaces(): Places {
  const heads = new Map<string, string[]>();
  for (const name of [...listed, ...sights]) {
    for (const { index } of name.matchAll(numeral)) {
      const tail = name.slice(index);
      const known = heads.get(tail);
      if (known) known.push(name.slice(0, index));
      else heads.set(tail, [name.slice(0, index)]);
    }
  }
  return { tails: new WordList(heads.keys()), heads };
}

/**
 * The end of the name of a place whose numeral stands at `at`: 五台山, 三元区, 七台河市 count nothing.
 *
 * @param at a Han numeral or scale word
 * @returns undefined where it belongs to no such name
 */
export function placeNameEnd(text: string, at: number): number | undefined {
  places ??= readPlaces();
  const tail = places.tails.at(text, at);
  const fits = tail && places.heads.get(tail)?.some((head) => head === '' || text.startsWith(head, at - head.length));
  return fits ? at + tail.length : undefined;
}
