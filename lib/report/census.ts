import { withWords } from '../lexicon/with-words.ts';
import { readOrdinal } from '../text/ordinal.ts';
import censuses from './data/censuses.json' with { type: 'json' };

/** The year of each national census, by its subject and number. */
const years = new Map<string, Readonly<Record<string, number>>>(Object.entries(censuses));
const named = withWords(/第(ORDINAL)次全国(人口普查|经济普查|农业普查)/);

/** The year that a census was taken for, told by its number alone: 第七次全国人口普查 is that of 2020; undefined for none. */
export function yearOfCensus(title: string): number | undefined {
  const [, number = '', subject = ''] = named.exec(title) ?? [];
  return years.get(subject)?.[String(readOrdinal(number))];
}
