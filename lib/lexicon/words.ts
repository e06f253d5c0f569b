import { WordList } from '../text/word-list.ts';
import lines from './data/words.json' with { type: 'json' };

/** A list of `words.json`: a few lines of words with blanks between, to be read by people. */
function list(list: readonly string[]): string[] {
  return list.flatMap((line) => line.split(' '));
}

/** The words around a figure, by what they do there; see `data/words.json`. */
export const words = {
  /** Dropped from the front of a name: time, adverbs, prepositions, territory, verbs. */
  lead: new WordList([...list(lines.time), ...list(lines.adverb), ...list(lines.region), ...list(lines.verb)]),
  verb: new WordList(list(lines.verb)),
  /** Verbs that are nouns as well: 释放建设空间 keeps its 建设. */
  nounVerb: new WordList(list(lines.nounVerb)),
  region: new WordList(list(lines.region)),
  /** 新增 and its like stay in a name: 新增学位, 新建绿道. */
  keepNew: new WordList(list(lines.keepNew)),
  /** Nouns that begin like a word to drop: 建成区, 完成率, 中小学. */
  notStripped: new WordList(list(lines.notStripped)),
  /** Dropped from the end of what stands before a figure: 达到, 突破, 累计. */
  copula: new WordList([...list(lines.copula), ...list(lines.time)]),
  copulaNot: new WordList(list(lines.copulaNot)),
  /** Verbs inside a clause behind which the thing counted is named: …企业获得知识产权质押融资11.07亿元. */
  split: new WordList(list(lines.split)),
  neverSplit: new WordList([...list(lines.neverSplit), ...list(lines.notStripped)]),
  /** Where the noun behind a figure ends: 8条高速公路|建成通车. */
  predicate: new WordList([
    ...list(lines.predicate),
    ...list(lines.copula).filter((word) => word.length > 1 && word !== '全部'),
  ]),
  notPredicate: new WordList(list(lines.notPredicate)),
  generic: new Set(list(lines.generic)),
  genericWord: new WordList(list(lines.generic).filter((word) => word.length > 1)),
  /** By which the counted are no longer what their noun says: 18个贫困村顺利摘帽 is no number of poor villages. */
  leaving: new WordList(list(lines.leaving)),
  attachVerb: new WordList(list(lines.attachVerb)),
  abstractHead: new Set(list(lines.abstractHead)),
  dependent: new Set(list(lines.dependent)),
  /** Parts of a whole that say nothing alone: 其中城镇5.3万元, 第二产业增长6%. */
  division: new WordList(list(lines.division)),
  /** Stages of schooling, by which learners and teachers are parted. */
  schoolStage: new WordList(list(lines.schoolStage)),
  /** Rates of a whole place or people, which need no thing before them. */
  wholeRate: new Set(list(lines.wholeRate)),
  /** Verbs before the service itself: 提供就业帮扶 is 就业帮扶. */
  light: new WordList(list(lines.light)),
  /** What is done for people and firms: 代缴养老保险费. */
  service: new WordList(list(lines.service)),
  /** People and firms told apart by what was done for them; 城乡妇女 and 困难老年人 say themselves who they are. */
  plainGroup: new WordList(list(lines.plainGroup)),
  /** What one authority grants, 省级以上 and 国家级: it holds for a list. */
  grade: new WordList(list(lines.grade)),
  /** How large firms are that statistics count: 规上, 限额以上. */
  size: new WordList(list(lines.size)),
  /** What a plain noun did with its object tells which ones are counted: 11个镇建成污水处理厂. */
  reach: new WordList(list(lines.reach)),
  transparent: new Set(list(lines.transparent)),
  measureTail: new WordList(list(lines.measureTail)),
  /** Verbs that say which ones are meant where the noun alone is short: 收储土地, 出让矿业权. */
  definingVerb: new WordList(list(lines.definingVerb)),
  /** Verbs that pick which things are counted: 签约项目, 竣工车间, 关停企业. */
  pickingDeed: new WordList(list(lines.pickingDeed)),
  /** What was done to the things that the clause before is about: 加大闲置厂房清理力度,消除5处. */
  clauseDeed: new Set(list(lines.clauseDeed)),
  /** Deeds that pick only beside another one of the same things: 开工住房1600套,建成交付900套. Alone they report. */
  pairedDeed: new Set(list(lines.pairedDeed)),
  /** Verbs that say what was done to what, and so name their figure: 造林120万亩. */
  deed: new Set(list(lines.deed)),
  beneficiary: new WordList(list(lines.beneficiary)),
  up: new WordList(list(lines.up)),
  down: new WordList(list(lines.down)),
  rate: new WordList(list(lines.rate)),
} as const;
