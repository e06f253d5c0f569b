import { words } from '../lexicon/words.ts';
import type { FigureContext } from './figure-context.ts';
import { stripTrail, trim } from './phrase.ts';

/** What may stand between a noun and what it became: 5所小学全部入选, 6个乡被命名为. */
const adverbs = /^(?:全部|均|都|已|也|新|成功|相继|先后|分别|基本|提前|全面|整体|首批|首次|再次|共)+/;
/** By whom: 被省委、省政府评为. */
const agent = /^被[^,;。]{0,12}?(?=命名|认定|评|确定|列|授予|纳入|选)/;
const title = /^(?:命名|认定|评定|评选|评|确定|列|选)为|^授予/;
const honour = /(?:名录|名单|称号|行列|目录|荣誉)$/;

/**
 * What the counted things became, which says which ones are counted: 6个乡被命名为全省卫生乡镇 gives 全省卫生乡镇, 420项政策实现
 * “免申即享” “免申即享”. Empty where they only did something (36条线路开通运营), or where another figure follows (5个园区实现
 * 产值100亿元).
 *
 * @param rest what stands behind the noun in its clause, the figures left out
 */
export function becameWhat(rest: string, context: FigureContext): string {
  const predicate = behindRow(rest, context);
  const bare = predicate.replace(adverbs, '').replace(agent, '');
  const verb = title.exec(bare)?.[0] ?? words.attachVerb.at(bare, 0);
  if (!verb) return '';
  const object = /^(?:“[^”]{1,40}”|[^,;。:!?\n“]){1,28}/.exec(bare.slice(verb.length).replace(/^了/, ''))?.[0] ?? '';
  const what = stripTrail(trim(object.replace(honour, '')));
  // 开通运营 and 通过验收 say only what was done.
  if (what.length < 3) return '';
  return what;
}

/**
 * The verb by which the counted are no longer what their noun says, which the name needs: 18个贫困村顺利摘帽. Empty for any other
 * predicate.
 *
 * @param rest what stands behind the noun in its clause, the figures left out
 */
export function leavingVerb(rest: string, context: FigureContext): string {
  const bare = behindRow(rest, context)
    .replace(adverbs, '')
    .replace(/^(?:顺利|如期|实现了?|整体)+/, '');
  const verb = words.leaving.at(bare, 0);
  return verb.length === bare.length ? verb : '';
}

const halves = /^(.{2,}?)((先进|模范|优秀|标兵|示范).{2,4})和(\3.{2,4})$/;

/** 全国卫生模范集体和模范个人: each of two titles is its own noun's. */
function ownHalf(what: string, noun: string): string {
  const [, of = '', first = '', , second = ''] = halves.exec(what) ?? [];
  const own = [first, second].find((one) => one !== '' && one.endsWith(noun));
  return own === undefined ? what : of + own;
}

/** A noun with what it became before it, the letters that both have said once: 名特优农产品 and 农产品品牌. */
export function joinBecame(what: string, noun: string): string {
  // 五个县(市)获评粮食生产先进县: the bracket is of the plain noun.
  const half = ownHalf(what, noun);
  if (half !== what || what.endsWith(noun.replace(/\([^()]*\)$/, ''))) return half;
  if (words.genericWord.before(what, what.length) !== '') return what;
  // 5个村庄获评中国传统村落: the title names the same sort of thing.
  if (noun.length === 2 && what.slice(-2).includes(noun.charAt(0))) return what;
  for (let shared = Math.min(what.length, noun.length) - 1; shared >= 2; shared -= 1)
    if (what.endsWith(noun.slice(0, shared))) return what + noun.slice(shared);
  return what + noun;
}

/** 6个集体、7名个人荣获全国卫生模范表彰: groups and people are one row. */
function areAlike(one: string, other: string): boolean {
  return one === other || (peopled.has(one) && peopled.has(other));
}

/** 10家单位、10名个人获全国表彰: of the verbs of one letter only this one opens no noun. */
function isVerb(word: string): boolean {
  return word.length > 1 || word === '获';
}

const peopled: ReadonlySet<string> = new Set(['count', 'person']);

/** 20个街区、300座立交桥实现绿化彩化: what all members of a row became stands behind the last. */
function behindRow(rest: string, { next, quantity, right }: FigureContext): string {
  if (!next) return rest;
  // 243项事项实现跨省通办、158项实现省内通办: up to its 、 it is of the first.
  const mark = rest.indexOf('、');
  if (mark > 0 && right.endsWith(rest.slice(0, mark + 1)) && next.unit === quantity.unit) return rest.slice(0, mark);
  if (!/^[、和与]/.test(rest) || !areAlike(next.family, quantity.family) || !/[、和与]$/.test(right)) return '';
  const row = rest.slice(0, 40);
  for (let at = 2; at < row.length; at += 1)
    if (isVerb(words.attachVerb.at(row, at)) && !/[、,]/.test(row.charAt(at - 1))) return rest.slice(at);
  return '';
}

/**
 * What was done for the counted, which says which ones they are: 为80万重点群体提供就业帮扶 gives 就业帮扶, 为6名困难群体代缴养老保险费
 * 代缴养老保险费. Empty where nothing was done for them, or more than one thing.
 *
 * @param noun who was served
 * @param rest what stands behind the noun in its clause
 */
export function servedWith(noun: string, rest: string, { left }: FigureContext): string {
  if (!words.plainGroup.before(noun, noun.length) || !/(?:^|[^作成视认列定])为$/.test(left)) return '';
  const given = words.light.at(rest, 0);
  if (!given && !words.service.at(rest, 0)) return '';
  const act = rest.slice(given.length).replace(/^了/, '');
  return /^[\u4e00-\u9fff“”]{4,10}$/.test(act) ? act : '';
}
