import { type Division, divisionAbove, divisionsNamed } from '../lexicon/divisions.ts';
import { withWords } from '../lexicon/with-words.ts';
import type { Place } from '../model/schema.ts';

/** Kinds of territory, as the last words of their names. */
const ending = '(?:自治区|自治州|自治县|自治旗|特别行政区|省|市|州|盟|地区|县|区|旗|镇|乡|街道)';
const step = new RegExp(`[\\u4e00-\\u9fff]{1,14}?${ending}`, 'y');
/** What may stand behind the place in a title or an address; running words never do. */
const behind = withWords(
  /^(?:第[NUMERAL\d]|ORDINAL届|人大|人民|政协|政府|国民|经济|财政|预算|决算|统计|本级|WHOLE|施政|行政|行署|工作|20|19|二[〇○零O0]|[“"]|规划|交通|教育事业|卫生健康|水资源|水利|生态|环境|人力资源|科技|文化|旅游|知识产权|$|[\s,。:;(])/,
);
/** Words that begin like a place and are none. */
const notPlace = withWords(
  /^(?:WHOLE|本[省市县区]|我[省市县区]|各|让|家|战略|和|与|及|在|对|关于|中共|[省市县区州旗镇乡])/,
);

/**
 * The territory that a phrase opens with: 广州市花都区 of 广州市花都区十七届人大一次会议. Names one behind the other
 * belong together; what stands behind must be what follows a place in a title, so that no running words are cut
 * (上市公司, 战略规划和区域布局).
 */
export function regionOpening(words: string): string | null {
  if (notPlace.test(words)) return null;
  let at = 0;
  let found: string | null = null;
  for (let steps = 0; steps < 4; steps += 1) {
    // 市中区 and 城区 have the sign of a territory inside their names: the longest name of the table goes first.
    const end = listedEnd(words, at) ?? stepEnd(words, at);
    if (end === undefined) break;
    at = end;
    if (behind.test(words.slice(at))) found = words.slice(0, at);
  }
  return found;
}

function listedEnd(words: string, at: number): number | undefined {
  for (let length = Math.min(15, words.length - at); length >= 2; length -= 1) {
    if (divisionsNamed(words.slice(at, at + length)).length > 0) return at + length;
  }
  return undefined;
}

function stepEnd(words: string, at: number): number | undefined {
  step.lastIndex = at;
  return step.exec(words) ? step.lastIndex : undefined;
}

/** A territory in the table of administrative divisions; null where its name is not there, or is that of several. */
export function placeOf(region: string | null): Place | null {
  if (region === null) return null;
  const chain = chainOf(region);
  const last = chain.at(-1) ?? [];
  const above = chain.slice(0, -1).flat();
  const within = last.filter((one) => above.length === 0 || above.some((other) => lies(one, other)));
  const now = within.filter(({ past }) => !past);
  const [only, another] = now.length > 0 ? now : within;
  if (!only || (another && another.code !== only.code)) return null;
  return { code: only.code, name: only.name, level: only.level };
}

/** The divisions of each name in a region: 广州市, then 花都区. Empty where the last name is not in the table. */
function chainOf(region: string): (readonly Division[])[] {
  const chain: (readonly Division[])[] = [];
  for (let at = 0; at < region.length; ) {
    const end = listedEnd(region, at);
    if (end === undefined) return [];
    chain.push(divisionsNamed(region.slice(at, end)));
    at = end;
  }
  return chain;
}

function lies(one: Division, other: Division): boolean {
  const above = divisionAbove(one);
  return above !== undefined && (above.code === other.code || lies(above, other));
}
