import rows from '../../assets/indicators.json' with { type: 'json' };
import { withWords } from '../lexicon/with-words.ts';
import type { Kind } from '../model/terms.ts';
import { readUnit, type UnitFamily } from '../quantity/unit.ts';
import { WordList } from '../text/word-list.ts';

/** One indicator of the catalogue: `assets/indicators.json`, one row an indicator. */
export interface Indicator {
  readonly id: string;
  readonly name: string;
  readonly variants: readonly string[];
  /** Variants that share the row for grouping only; their figures do not compare with the rest. */
  readonly own: readonly string[];
  readonly units: readonly string[];
  readonly direction: string;
  readonly group: string;
  /**
   * Its place among those that a reader looks for first, in the order in which reports give them, and whether a report
   * that sets main targets is expected to set one of it.
   */
  readonly headline?: { readonly place: number; readonly target: boolean };
}

export const indicators: readonly Indicator[] = rows;

/** In brackets behind a name: itself once more in Latin letters, or what is left out of it. */
const aside = /(?<=[\u4e00-\u9fff])\((?:[A-Z][A-Za-z&]{1,5}|不?含[^()]{1,8})\)/g;

/** What says nothing in a name: brackets, quotation marks, and the report's own territory. */
const noName = withWords(/[\s“”‘’"'()_]|(?!全国)WHOLE/g);

/** 某州地区生产总值, 某某地区生产总值: the place before is the report's own. A share or a denominator is another thing. */
const ownPlace = /^(?!单位|人均|每)[\u4e00-\u9fff]{2,4}(?<![占比与的值每位均于])(?=地区生产总值)/;

const byVariant = new Map<string, Indicator>();
for (const row of indicators) {
  for (const variant of [row.name, ...row.variants]) byVariant.set(plain(variant), row);
}
const variants = new WordList(byVariant.keys());
const byId = new Map(indicators.map((row) => [row.id, row]));

/** What may stand behind an indicator's name in the name of a figure: 地区生产总值增速, 高新技术企业总数. */
const tail = withWords(/^(?:TAIL|的比[重例])?$/);
/**
 * What may stand before it without making it a part: 全社会固定资产投资 is the whole, 签约项目投资 and 普惠小微贷款余额 are not. Nor is
 * what an indicator only divides (每万元地区生产总值), or 出口 in 进出口 and 高企 in 提高企业.
 */
const head =
  /^(?:全社会|地方|全体|全部|[省市区县]级|本级|年末|期末|金融机构|本外币|人民币|各项|实际|年度?|总|新增|新设|新建|净增|国家级?|[省市]级|有效期内|累计|在册|全口径|境内外?|[省市区县]内?|城镇|农村|城市|常住|户籍|其中|预计|完成|实现|达到|年均|新开工改造|新开工|改造|开工改造|筹集|建设|建成|新改扩建|[一-龥]{2,3}[省市区县州])*$/;
/** All names and variants of the catalogue, for the dictionary of a segmenter. */
export const catalogueNames: readonly string[] = [...byVariant.keys()];

/** The indicators that a reader looks for first, in the order in which reports give them. */
export const headlineIndicators: readonly Indicator[] = indicators
  .filter(({ headline }) => headline !== undefined)
  .sort((a, b) => (a.headline?.place ?? 0) - (b.headline?.place ?? 0));

/** The catalogue's row for an id; undefined for an unknown one. */
export function indicatorById(id: string): Indicator | undefined {
  return byId.get(id);
}

/**
 * The indicator a name stands for: its longest variant, quotes and blanks aside, at the name's end or before a word
 * such as 增速 or 总量. A denominator is none: 占地区生产总值比重, 单位生产总值能耗 (which is an indicator of its own).
 */
export function indicatorOf(name: string): Indicator | undefined {
  return variantIn(name)?.row;
}

/**
 * The indicator of a figure, by its name and by what it measures: 森林覆盖率连续46年居首 names 46 years and no share of
 * forest, 13个地区生产总值 no output. Growths, ranks and ratios have no unit of their own and are taken by name.
 *
 * @param unit as given out: 元, %, 百分点, 微克/立方米; empty for a bare number
 * @param sentence the words it is named by: 新签约项目59个,投资总额136亿元 says nowhere 项目投资, which the catalogue keeps
 *   beside 固定资产投资
 */
export function indicatorOfFigure(name: string, kind: Kind, unit: string, sentence: string): Indicator | undefined {
  const found = variantIn(name);
  if (found?.row.own.includes(found.variant) && !plain(sentence).replace(between, '').includes(found.variant))
    return undefined;
  if (!found || (kind !== 'level' && kind !== 'change') || unit === '百分点') return found?.row;
  const family = dimension(unit);
  const { row, variant } = found;
  const own = row.own.includes(variant) && family !== 'time';
  return family === undefined || own || row.units.length === 0 || row.units.some((usual) => dimension(usual) === family)
    ? row
    : undefined;
}

/** Words that may part a name: 可再生能源累计装机. */
const between = /累计|合计|共计|新增|年度|完成|实现/g;

/** What is counted is counted in many words: 套, 户, 个 and 人 may tell of one thing. */
const counts: ReadonlySet<UnitFamily> = new Set<UnitFamily>(['count', 'person', 'container', 'medal']);

const dimensions = new Map<string, UnitFamily | undefined>();

/** What a unit measures, scale words before it aside: 亿美元, 万标箱. */
function dimension(unit: string): UnitFamily | undefined {
  if (!dimensions.has(unit)) {
    const family = readUnit(unit.replace(/^[百千万亿]+(?=.)/, ''), 0)?.family ?? readUnit(unit, 0)?.family;
    dimensions.set(unit, family !== undefined && counts.has(family) ? 'count' : family);
  }
  return dimensions.get(unit);
}

function variantIn(name: string): { readonly row: Indicator; readonly variant: string } | undefined {
  const words = plain(name);
  // 占地区生产总值比重 is a share of it, whatever the share is of.
  if (words.startsWith('占')) return undefined;
  let best: { row: Indicator; variant: string } | undefined;
  for (let at = 0; at < words.length; at += 1) {
    const variant = variants.at(words, at);
    if (!variant || (best && variant.length <= best.variant.length)) continue;
    const rest = words.slice(at + variant.length);
    const before = words.slice(0, at);
    if (!tail.test(rest) || !head.test(before)) continue;
    // 新增托位 are not all 托位: a short variant takes no word before it but a place.
    if (variant.length <= 2 && at > 0 && !/[省市区县州旗国年全]$/.test(before)) continue;
    const row = byVariant.get(variant);
    if (row?.own.includes(variant) && before !== '') continue;
    if (row) best = { row, variant };
  }
  return best;
}

/** Whether a phrase ends with the name of an indicator; its length, 0 if not. */
export function indicatorAtEnd(phrase: string): number {
  return variants.before(phrase, phrase.length).length;
}

/**
 * Quotes, blanks and territory aside: 相当于全市生产总值的比例 is 相当于生产总值的比例. So are brackets that give the name once
 * more in Latin letters, 地区生产总值(GDP), or say what is not in it, 固定资产投资(不含农户).
 */
function plain(name: string): string {
  return name.replace(aside, '').replace(ownPlace, '').replace(noName, '');
}
