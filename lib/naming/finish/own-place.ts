import { indicatorOf } from '../../catalogue/catalogue.ts';

/**
 * The name of an indicator without the report's own place before it: 云溪市居民消费价格 in a communiqué of 云溪市 is
 * 居民消费价格. 云溪市管理措施 keeps it, for the noun alone says nothing, and so does every other place's name.
 *
 * @param region the place of the report, as the table of divisions has it
 */
export function withoutOwnPlace(name: string, region: string | null): string {
  if (region === null || !name.startsWith(region)) return name;
  const rest = name.slice(region.length).replace(/^的/, '');
  return indicatorOf(rest) === undefined ? name : rest;
}
