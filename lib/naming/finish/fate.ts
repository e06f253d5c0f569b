import { catalogueNames } from '../../catalogue/catalogue.ts';
import { WordList } from '../../text/word-list.ts';

const known = new WordList(catalogueNames.filter((name) => name.length >= 4));

/** What befell a thing before its figure came. */
const fate =
  /^(?:(?:今年|全年|去年)?受[^、,;]{2,16}|承压[^、,;]{0,6}|总体[^、,;]{0,6}|(?:有所|温和|略有|小幅|逆势|微|再创[^、,;]{0,4}|[稳止][^、,;]{1,3}))$/;

/**
 * The name of a known indicator without what befell it: 固定资产投资受房地产拖累下降2.3%, 居民消费价格微降0.1%. Any other
 * name stays as it is.
 */
export function withoutFate(name: string): string {
  const indicator = known.at(name, 0);
  return indicator !== '' && fate.test(name.slice(indicator.length)) ? indicator : name;
}
