import { withWords } from '../lexicon/with-words.ts';
import { readNumeral } from './numeral.ts';

/** A place in an order as read: 第3位, 第一, 前两名. */
export interface Rank {
  readonly end: number;
  readonly value: number | readonly [number, number];
}

/** Words near a bare 第一 that make it a place in an order and not a name (第一产业, 第一批, 第一时间). */
const ranked = withWords(
  /WHOLE|世界|全球|国内|地区|[西中东]部|沿海|同类|各省|省份|排名?|位居|[居列占]|位次|名列|跻身|进入|保持|稳|均为|增速|总量|并列|跃|升/,
);
/** 居全省前三, 跻身前十. */
const rankedFirst = withWords(/(?:[居列入位]|WHOLE|全球|世界|包揽|排名|稳定在|保持在|跻身|排|国内|地区)$/);
const listEnd = /^(?:[,。、;:)\]!?\n]|$|和|与|及|以及)/;
const put = /(?:作为|[摆放]在|置于|当[作成])$/;
/** 在第三、第四季度实现正增长: what stands behind the last of them says that they only name. */
const namesWith = withWords(/^(?:[、和与及至]第[NUMERAL\d]+)+(?:季度|产业|批|届|期|章|条|轮|医院|中学)/);
/** 培育更多全球第一、全国第一的企业: a boast of what is yet to come. */
const boasts = /^(?:、[^、,。;:]{0,6}第一)*的(?![\u4e00-\u9fff]{0,3}位)/;
const never = () => false;

/**
 * Reads a rank that starts at `at` with 第 or 前.
 *
 * @param left the clause up to `at`
 * @returns undefined for ordinals that only name: 第十六届, 第10号, 第二批, 第一产业
 */
export function readRank(text: string, at: number, left: string): Rank | undefined {
  const opener = text[at];
  const numeral = readNumeral(text, at + 1, never);
  if (numeral?.bound !== 'exact' || numeral.power > 2 || !Number.isInteger(numeral.value)) return undefined;
  const classifier = /[位名]/.test(text.charAt(numeral.end)) ? 1 : 0;
  const end = numeral.end + classifier;
  // 由全国第11位跃升至第5位: a place that is left is a place too. 全国第一的企业 boasts, 居全国第1位的产业 is ranked.
  const ends =
    listEnd.test(text.slice(end, end + 2)) ||
    (classifier === 1 && /^(?:的|跃|上升|升|提升|前移|晋|下降|降|提高)/.test(text.slice(end, end + 2)));
  if (opener === '前') {
    if (!rankedFirst.test(left.slice(-4)) || !(classifier || ends)) return undefined;
    return { end, value: [1, numeral.value] };
  }
  // 作为第一位的任务, 摆在第一位: what matters most, and no place in an order.
  if (!ends || put.test(left)) return undefined;
  const right = text.slice(end, end + 40);
  if (namesWith.test(right) || (classifier === 0 && boasts.test(right))) return undefined;
  if (classifier === 0 && !ranked.test(left.slice(-12))) return undefined;
  return { end, value: numeral.value };
}

const top = /首位|之首/y;
/** What is ranked stands among others: 居全国首位, 跃升中部地区首位, 居自主品牌车企之首; 放在首位 says what matters most. */
const topOf =
  /(?:[位跃稳高升]?居(?!民|住|家)|[位名]列|跻身|跃[升至]|升[至为]|保持|稳定在|排名?(?!放|查)|雄踞)(?:[至为到在于])?[^,;。:]{2,14}$/;
const topEnd = /^(?:[,。;:)\]!?\n、]|$)/;

/**
 * Reads a first place that is told without a number, 首位 or 之首 at `at`.
 *
 * @param left the clause up to `at`
 * @returns undefined where nothing is ranked: 首位度, 放在首位
 */
export function readTop(text: string, at: number, left: string): Rank | undefined {
  top.lastIndex = at;
  if (!top.test(text) || !topEnd.test(text.slice(at + 2, at + 3)) || !topOf.test(left)) return undefined;
  return { end: at + 2, value: 1 };
}
