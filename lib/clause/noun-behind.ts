import { withWords } from '../lexicon/with-words.ts';
import { words } from '../lexicon/words.ts';
import { doneBy, objectOf, reached, withPredicate } from './deed-behind.ts';
import type { FigureContext } from './figure-context.ts';
import { isLasting, lastingNoun } from './lasting.ts';
import { hasOwnNoun } from './noun-before.ts';
import { counted, cutMeasure, cutTail, partOf, venue, withoutDeed, withoutNextHead } from './noun-ends.ts';
import { stripTrail, trim } from './phrase.ts';
import type { PhraseReader } from './phrase-reader.ts';
import { becameWhat, joinBecame, leavingVerb, servedWith } from './predicate.ts';

const funcStart = withWords(/^[,;:。、!?\n)”》等]|^$|^的?SETFOR?目标|^(?:大关|关口|门槛|台阶|和|与|及|以及)/);

/** What opens a noun by its size: 260个亿元以上产业项目, 957个50户以上连片村寨, 200个投资超亿元的文旅项目. */
const sized =
  /^(?:(?:[十百千万亿]+元|\d+(?:\.\d+)?[万亿]?(?:元|户|人|张|床|亩|公里|平方米|吨|千瓦|层))(?:及?以[上下]|级)的?|(?:预增)?(?:总?投资|年?产值|年?营业收入|年?营收|年?销售额)?(?:超过?|过|达|突破)[\d.十百千万亿]+元的)/;

/** A noun of so few letters is told apart by what it did. */
const plain = 2;

/** What became of a measure, and nothing else: 下降, 全部达标. */
const turned = /^(?:均|都|全部)?(下降|上升|降低|提高|改善|好转|达标)$/;

/** The noun behind a figure, with what its predicate adds where the noun alone says little. */
export function nounBehind(context: FigureContext): string {
  const { quantity, right, phrases } = context;
  const family = quantity.family;
  // 全县28万人民: the unit and a noun at once.
  if (quantity.unit === '人' && right.startsWith('民')) return '人民';
  const shared = sharedNoun(context) || troubleOf(context);
  if (shared) return shared;
  // 8个和美乡村, 3条等级公路: a noun that begins like 和 and 等 is one.
  if (funcStart.test(right) && !(/^[和与及等]/.test(right) && words.notPredicate.at(right, 0))) return '';
  if (family === 'share') return shareOf(context);
  if (family === 'time' || isLasting(context)) return lastingNoun(context);
  if (family === 'multiple' || family === 'points') return '';
  // 47家升级建设的中心卫生院: what was done to them stands before the noun.
  const deeds = /^[\u4e00-\u9fff]{2,6}的(?=[\u4e00-\u9fff]{3})/.exec(right)?.[0] ?? '';
  // 1所以失能照护为主的服务机构, 50个针对化工园区的示范区: so does what they are for.
  const purpose =
    /^(?:以[^,;。:的]{2,14}为(?:主|主体|重点|核心|引领|特色|依托)的|针对[^,;。:的]{2,40}的)/.exec(right)?.[0] ?? '';
  const opened = right.slice(startsWithVerb(deeds) ? deeds.length : purpose.length).replace(/^的/, '');
  const threshold = sized.exec(opened)?.[0] ?? '';
  const found = phrases.leadingNoun(opened.slice(threshold.length));
  const rest = found.rest;
  // 3000个村卫生室能力建设: what is counted are the 村卫生室.
  const head = rest.startsWith('建设') ? found.noun.replace(/能力$/, '') : found.noun;
  const noun = head && threshold + head;
  const whole = cutMeasure(cutTail(withoutNextHead(noun, context)), context);
  const bare = withoutDeed(partOf.exec(whole)?.[1] ?? venue.exec(whole)?.[1] ?? whole, context);
  const turn = bare.length <= plain && bare !== noun && noun.startsWith(bare) ? turned.exec(rest)?.[1] : undefined;
  // 4个单元氨氮浓度下降: what fell there says which ones are counted.
  if (turn) return noun.slice(bare.length) + turn + bare;
  // 约合12亿元人民币: the currency names nothing.
  if (words.region.has(bare) || bare === '人民币') return '';
  // 4人获评先进个人 names them by what they received.
  if (!bare) return counted.has(family) && !hasOwnNoun(context) ? objectOf(rest) || afterAdverb(rest, phrases) : '';
  if (!counted.has(family) && (hasOwnNoun(context) || startsWithVerb(opened))) return '';
  const behind = right.slice(right.indexOf(bare) + bare.length);
  const served = servedWith(bare, behind, context);
  if (served !== '') return served + bare;
  const onward = context.rest.slice(context.rest.indexOf(noun) + noun.length);
  // 实现7000处信号灯联网: what was brought about is that they did so.
  const broughtAbout =
    /实现$/.test(context.left) && !context.next ? (/^[\u4e00-\u9fff]{2,5}$/.exec(onward)?.[0] ?? '') : '';
  if (broughtAbout !== '') return bare + broughtAbout;
  // 108万名脱贫劳动力实现就业: in two letters it is no title.
  const attained = context.next ? undefined : /^(?:均|都|全部)?实现了?([\u4e00-\u9fff]{2})$/.exec(onward)?.[1];
  if (attained && bare.length > plain) return bare + attained;
  const left = bare.length <= 2 * plain ? leavingVerb(onward, context) : '';
  if (left !== '') return bare + left;
  const became = family === 'count' || family === 'person' ? becameWhat(onward, context) : '';
  // 8个街道的负责人接受了代表的述职评议: a noun with an owner says by itself which ones they are.
  if (became !== '') return bare.length >= 5 && bare.includes('的') ? bare : joinBecame(became, bare);
  if (words.generic.has(bare)) return withPredicate(bare, onward, context);
  const isPlain =
    bare.length <= plain || (bare.length <= 2 * plain && words.genericWord.before(bare, bare.length) !== '');
  const picked = bare.length <= plain ? words.pickingDeed.at(doneBy(onward), 0) : '';
  const act = isPlain ? picked || reached(rest) : '';
  if (act !== '') return joinBecame(act, bare);
  const between = rest.replace(/^[、和与及]+/, '');
  // 升级1个区级、新建2个镇街级听证庭: only the next figure's verb stands between.
  return between === '' || words.keepNew.has(between) ? bare + sharedTail(bare, context) : bare;
}

const solving = /(?:解决|化解|破解|消除|缓解)了?$/;
const trouble = /^[^,;。:!?\n]{2,24}?(?:问题|难题|困难|困境)(?=$|[,;。、和及])/;

/** 解决2.3万名群众饮水不安全的问题: whose trouble was ended is named with the trouble, whatever verbs it is told by. */
function troubleOf({ left, right, quantity }: FigureContext): string {
  const ended = counted.has(quantity.family) ? (solving.exec(left)?.[0] ?? '') : '';
  const what = ended ? (trouble.exec(right)?.[0] ?? '').replace(/^的/, '') : '';
  // 解决11万人饮水安全问题: people are no trouble, and are told by its end where nothing else says who they are.
  return what !== '' && quantity.unit === '人' && !people.test(what) ? ended.replace('了', '') + what : what;
}

const people =
  /^[\u4e00-\u9fff]{0,8}?(?:人口|群众|居民|村民|农民|职工|员工|学生|师生|教师|人员|家庭|儿童|老人|市民|户)/;

/** 出台43条、16条具体举措, 64个产值过10亿元、2334个过2000万元的增长点: a bare figure leaves its noun to the next one of the same unit. */
function sharedNoun(context: FigureContext): string {
  const { quantity, right, next, phrases } = context;
  const examples = /[、和].{1,12}等$/.test(context.left);
  if (!next || (hasOwnNoun(context) && !examples)) return '';
  const open = right.replace(/^(?:预增)?(?:产值|投资|营收)(?:超过?|过)[\d.万亿]+元(?=、)/, '');
  // 12类55件民生实事, 6万户14万名监测对象, 翠竹路等9条16公里城市道路: two figures of the same.
  const isSame = counted.has(next.family) || next.family === 'length' || next.family === 'area';
  const twice = open === '' && next.outer.start === quantity.outer.end && isSame;
  if (!twice && (!/^[、和]?$/.test(open) || next.unit !== quantity.unit)) return '';
  const rest = context.rest.slice(right.length - open.length).replace(/^[、和]/, '');
  return cutTail(phrases.leadingNoun(rest.replace(sized, '')).noun);
}

/** 11个煤层气、5个页岩气项目, 50个乡镇级、650个村级水源地: what only the last item spells out. */
function sharedTail(noun: string, context: FigureContext): string {
  const next = /^[^、,;]{1,12}[、和](.{2,20})/.exec(context.rest)?.[1];
  if (!next || (noun.length > 4 && !/(?:级|千伏)$/.test(noun))) return '';
  const other = cutTail(context.phrases.leadingNoun(next).noun);
  if (noun.endsWith('级')) {
    const at = other.indexOf('级');
    return at > 0 ? other.slice(at + 1) : '';
  }
  const head = /(?:项目|企业|平台|基地|医院|人才|工程|园区|示范区|中心|(?:政策)?措施)$/.exec(other)?.[0] ?? '';
  return isOpen(noun, head) ? head : '';
}

/** Whether a noun lacks its head: 页岩气 is none yet. 17条稳就业、8条青年就业措施: what measures are for may end like a trade. */
function isOpen(noun: string, head: string): boolean {
  return head.endsWith('措施') || !/[业目台地院才程区心室村县镇校站点路线位]$/.test(noun);
}

/** 96.76%的自然村实现集中供水, 50%以上的县建立教联体: the share is of the whole phrase. */
function shareOf(context: FigureContext): string {
  const { right, quantity } = context;
  // 90%以上行政村通硬化路 leaves 的 out.
  // 50%县区达到均衡标准, 延续15%企业所得税: nothing but a verb stands before it.
  const ended = stripTrail(context.left);
  const opens = !context.follows && (ended === '' || words.verb.has(ended));
  const upward = /以[上下]$/.test(quantity.boundWords.at(-1)?.word ?? '') && !hasOwnNoun(context);
  // 达到95%以上并保持稳定 goes on to something else.
  const bounded = (opens || upward) && !/^[并且而又]/.test(right);
  const match =
    /^的([^,;。:!?\n]{2,40})/.exec(right) ?? (bounded ? /^([\u4e00-\u9fff][^,;。:!?\n、]{3,40})/.exec(right) : null);
  if (!match?.[1]) return '';
  const phrase = match[1].replace('实现', '');
  // 贡献了74.6%的规模工业增加值和40%的税收: 和 leads on to the next figure.
  return trim(phrase.replace(/(?:以及|和|与)$/, ''));
}

function startsWithVerb(phrase: string): boolean {
  // 超10亿元补贴直达消费者: a noun as well.
  if (/^(?:补贴|补助|奖励)(?:直达|直接|用于|惠及|到位|$)/.test(phrase)) return false;
  return words.verb.at(phrase, 0).length > words.notStripped.at(phrase, 0).length;
}

/** 5条已批在建城中村: an adverb stands before the noun. */
function afterAdverb(rest: string, phrases: PhraseReader): string {
  // 15个承接产业转移主平台, 2680个提档升级村: what they are for or went through opens the noun.
  const served = /^[\u4e00-\u9fff]{4,12}?(?:平台|基地|园区|示范区|中心|试验区|村)(?=$|[、,和与])/.exec(rest)?.[0];
  if (served) return served;
  const adverb = /^(?:已|正|拟|新|将|均|未|计划)/.exec(rest)?.[0];
  const noun = adverb ? phrases.leadingNoun(rest.slice(adverb.length)).noun : '';
  if (noun.length >= 3) return noun;
  // 100所达到二级医院服务能力的医疗中心: the noun stands behind what it does.
  return trim(/^[^,;。、:]{2,20}的([^,;。、:的]{2,16})/.exec(rest)?.[1] ?? '');
}
