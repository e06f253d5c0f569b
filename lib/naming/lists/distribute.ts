import { indicatorAtEnd } from '../../catalogue/catalogue.ts';
import { trim } from '../../clause/phrase.ts';
import { withWords } from '../../lexicon/with-words.ts';
import { words } from '../../lexicon/words.ts';
import { hanDigit } from '../../quantity/numeral-letter.ts';
import { shareHead } from './share-head.ts';

/** Words that stand for two things at once, spelled out: 城乡居民… is 城镇居民… and 农村居民…, 银行存贷款 two balances. */
const compressed: readonly (readonly [RegExp, readonly string[]])[] = [
  [/^(?:一二三|三次)产业/, ['第一产业', '第二产业', '第三产业']],
  [/^城乡(?:常住)?居民/, ['城镇居民', '农村居民']],
  [/^城乡/, ['城镇', '农村']],
  [/进出口/, ['进口', '出口']],
  [/存贷款/, ['存款', '贷款']],
  [/产销量$/, ['产量', '销量']],
];

/** 粮肉奶产量: a letter for each crop. */
const crops = /^([粮肉蛋奶油菜果茶棉糖鱼]{2,})(产量)$/;

/**
 * The names of a list whose figures follow in the same order: 汽车、家电零售额分别增长20%、10% gives 汽车零售额 and
 * 家电零售额; 第一、第三产业增加值 shares its tail, 诉求解决率、满意率 its head.
 *
 * @param phrase what stands before 分别, verbs and adverbs removed
 * @param count how many figures follow
 * @returns as many names as figures, or undefined where the list does not fit them
 */
export function distribute(phrase: string, count: number): string[] | undefined {
  const { list, noun } = withoutCount(phrase, count);
  const items = listItems(list, count);
  if (!items) return decompress(list, count);
  const names = shareGrade(shareHead(shareTail(items)));
  return names.map((name) => (name.endsWith(noun) ? name : name + noun));
}

/** 纺织、食品、家具三大产业产值: how many they are stands behind the last, and belongs to none. */
const counted =
  /(?<=[\u4e00-\u9fff])([两二三四五六七八九十])大(?:支柱|主导|优势|特色|重点|新兴|传统){0,2}(产业|行业|领域|板块)(?:集群)?/;

/** A list without how many its members are; where nothing is measured of them, with the noun that they all are. */
function withoutCount(phrase: string, count: number): { list: string; noun: string } {
  const found = counted.exec(phrase);
  if (!found || hanDigit(found[1] ?? '') !== count || !/[、和与及]/.test(phrase.slice(0, found.index)))
    return { list: phrase, noun: '' };
  const behind = phrase.slice(found.index + found[0].length);
  return { list: phrase.slice(0, found.index) + behind, noun: behind === '' ? (found[2] ?? '') : '' };
}

/**
 * The names of a list whose figures are all shares: 食品、药品抽检合格率分别为99.5%、99.8% shares its rate as well, and
 * 工业增加值、商品销售额占比 its 占比.
 */
export function distributeShares(phrase: string, count: number): string[] | undefined {
  const names = distribute(phrase, count);
  const last = names?.at(-1) ?? '';
  const part = /(?:占比|比重|比例)$/.exec(last)?.[0];
  const tail = part ?? /[\u4e00-\u9fff]{2}率$/.exec(last)?.[0];
  if (!names || !tail) return names;
  const told = part ? /[率比重例度]$/ : /[率比重例度值额量数速幅]$/;
  return names.map((name) => (told.test(name) ? name : overlap(name, tail)));
}

function decompress(phrase: string, count: number): string[] | undefined {
  for (const [pattern, heads] of compressed) {
    if (heads.length !== count) continue;
    const match = pattern.exec(phrase);
    if (match)
      return heads.map((head) => phrase.slice(0, match.index) + head + phrase.slice(match.index + match[0].length));
  }
  const crop = crops.exec(phrase);
  return crop?.[1]?.length === count ? [...crop[1]].map((letter) => letter + crop[2]) : undefined;
}

/** The items of a list as they stand; where there are more of them than figures, the last. */
export function listItems(phrase: string, count: number): string[] | undefined {
  const items = itemsOf(phrase, count);
  return items && fullOrdinals(items);
}

const branch = withWords(/^[NUMERAL](?=$|产业)/);
const bareBranch = withWords(/^第?[NUMERAL]$/);
const branchIndustry = withWords(/^[NUMERAL]产业/);
const branchName = withWords(/^(?:第?[NUMERAL]|[NUMERAL]产)$/);

/** 第二、三产业 and 一、二、三产业 with their 第 each: 第二, 第三产业. 一、二、三产 has none. */
function fullOrdinals(items: string[]): string[] {
  const first = items[0] ?? '';
  const bare = (first.startsWith('第') && bareBranch.test(first)) || items.some((item) => branchIndustry.test(item));
  return bare && items.slice(0, -1).every((item) => bareBranch.test(item))
    ? items.map((item) => (branch.test(item) ? `第${item}` : item))
    : items;
}

function itemsOf(phrase: string, count: number): string[] | undefined {
  const byMark = splitOutside(phrase.replaceAll('”“', '”、“'), /、|,/);
  const last = byMark.at(-1) ?? '';
  const joined = splitOutside(last, /以及|和|与|及/);
  const all = [...byMark.slice(0, -1), ...joined].map(trim).filter(Boolean);
  if (all.length === count) return all;
  const marked = byMark.map(trim).filter(Boolean);
  if (marked.length === count) return marked;
  if (all.length > count && count > 1) return all.slice(-count);
  if (marked.length > count && count > 1) return marked.slice(-count);
  return undefined;
}

function splitOutside(phrase: string, mark: RegExp): string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (let at = 0; at < phrase.length; at += 1) {
    const sign = phrase.charAt(at);
    if ('“(《'.includes(sign)) depth += 1;
    if ('”)》'.includes(sign)) depth = Math.max(0, depth - 1);
    if (depth > 0) continue;
    const match = mark.exec(phrase.slice(at, at + 2));
    if (match?.index === 0 && !words.neverSplit.at(phrase, at)) {
      parts.push(phrase.slice(start, at));
      at += match[0].length - 1;
      start = at + 1;
    }
  }
  parts.push(phrase.slice(start));
  return parts;
}

/** The last item's tail goes to the items before it that lack one of their own. */
function shareTail(items: readonly string[]): string[] {
  const [first = ''] = items;
  const last = items.at(-1) ?? '';
  // 政府投资和社会投资类工程建设项目审批时间: the items end alike before the shared tail.
  const stem = first.slice(-2);
  const again = first.length >= 4 && items.length === 2 ? last.indexOf(stem) : -1;
  if (again > 0 && last.length - again > 6) return [first + last.slice(again + 2), last];
  const tail = tailOf(items, last);
  if (!tail) return [...items];
  const whole = items.map((item, i) => (i === items.length - 1 || hasMeasure(item, tail) ? item : overlap(item, tail)));
  // What is new of the first grade is so of the others.
  const added = isGradeAlone(first) ? words.keepNew.at(first, 0) : '';
  return whole.map((item, i) => (i > 0 && words.grade.at(item, 0) ? added + item : item));
}

/** 战略性新兴产业 and 产业增加值 share their 产业; 高技术制造业 has one already. */
function overlap(item: string, tail: string): string {
  if (item.endsWith('业') && /^[产行]业/.test(tail)) return item + tail.slice(2);
  for (let shared = Math.min(item.length, tail.length) - 1; shared >= 2; shared -= 1) {
    if (item.endsWith(tail.slice(0, shared))) return item + tail.slice(shared);
  }
  return item + tail;
}

function tailOf(items: readonly string[], last: string): string {
  // 新增国家级、省级专精特新企业6家和48家: what only has its grade shares all that stands behind the last one's.
  const grade = words.grade.at(last, 0);
  if (grade && items.slice(0, -1).every(isGradeAlone)) return last.slice(grade.length);
  // 第一、第三产业增加值 and 一、二、三产增加值: short items of one shape; what is longer in the last one is shared.
  const first = items[0] ?? '';
  const sameShape =
    items.length > 1 && items.slice(0, -1).every((item) => item.length === first.length) && first.length <= 2;
  if (sameShape && sameKind(first, last.slice(0, first.length))) return last.slice(first.length);
  // “保交楼”“保交房”交付率: bare quotations share what stands behind the last.
  if (items.slice(0, -1).every((item) => /^“[^”]+”$/.test(item))) return /^“[^”]+”(.+)$/.exec(last)?.[1] ?? '';
  const quoted = last.lastIndexOf('”');
  const measure = words.measureTail.before(last, last.length);
  // 国资企业资产、主营业务收入: a measure with nothing before it is no tail of the other item.
  if (measure === last) return '';
  return quoted >= 0 && last.length - quoted - 1 < measure.length ? '' : measure;
}

function isGradeAlone(item: string): boolean {
  const bare = item.slice(words.keepNew.at(item, 0).length);
  return bare !== '' && words.grade.at(bare, 0) === bare;
}

function sameKind(a: string, b: string): boolean {
  if (a === '' || b === '') return false;
  if (branchName.test(a) && branchName.test(b)) return true;
  const kind = /^(?:城镇|城市|农村|市|县|省|区|水|公路|铁路|航空|刑事|治安|民事|行政)$/;
  return kind.test(a) && kind.test(b);
}

/** 高新技术企业、中小企业贷款: 企业 is what is counted, and measures nothing beside 贷款. */
function hasMeasure(item: string, tail: string): boolean {
  if (words.genericWord.before(item, item.length) !== '' && !words.generic.has(tail)) return false;
  // 实际利用外资、外贸出口: known by itself, as 战略性新兴产业 is not.
  if (indicatorAtEnd(item) === item.length && !item.endsWith('业')) return true;
  return words.measureTail.before(item, item.length) !== '' || /(?:[率量额值数比度]|花费|就业)$/.test(item);
}

/**
 * 省级以上技术中心、研究中心分别达到93家、66家: the grade of the first holds for what ends alike and has none. A size is told of less:
 * 规上科技服务业、人力资源服务业营收, but not 规模以上工业发电量、全社会用电量.
 */
function shareGrade(items: readonly string[]): string[] {
  const [first = ''] = items;
  const size = words.size.at(first, 0);
  const own = words.grade.at(first, 0) || size;
  const alike = first.slice(size ? -3 : -2);
  const isOpen = (item: string) => item.endsWith(alike) && !words.grade.at(item, 0) && !words.size.at(item, 0);
  return items.map((item, i) => (i > 0 && own !== '' && isOpen(item) ? own + item : item));
}
