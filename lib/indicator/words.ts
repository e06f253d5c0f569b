import { WordList } from '../text/word-list.ts';
import data from './data/words.json' with { type: 'json' };

/** The words around a figure, by what they do there; see `data/words.json`. */
export const words = {
  /** Dropped from the front of a name: time, adverbs, prepositions, territory, verbs. */
  lead: new WordList([...data.time, ...data.adverb, ...data.region, ...data.verb]),
  verb: new WordList(data.verb),
  /** Verbs that are nouns as well: 释放建设空间 keeps its 建设. */
  nounVerb: new WordList(data.nounVerb),
  region: new WordList(data.region),
  /** 新增 and its like stay in a name: 新增学位, 新建绿道. */
  keepNew: new WordList(data.keepNew),
  /** Nouns that begin like a word to drop: 建成区, 完成率, 中小学. */
  notStripped: new WordList(data.notStripped),
  /** Dropped from the end of what stands before a figure: 达到, 突破, 累计. */
  copula: new WordList([...data.copula, ...data.time]),
  copulaNot: new WordList(data.copulaNot),
  /** Verbs inside a clause behind which the thing counted is named: …企业获得知识产权质押融资11.07亿元. */
  split: new WordList(data.split),
  neverSplit: new WordList([...data.neverSplit, ...data.notStripped]),
  /** Where the noun behind a figure ends: 8条高速公路|建成通车. */
  predicate: new WordList([...data.predicate, ...data.copula.filter((word) => word.length > 1 && word !== '全部')]),
  notPredicate: new WordList(data.notPredicate),
  generic: new Set(data.generic),
  attachVerb: new WordList(data.attachVerb),
  abstractHead: new Set(data.abstractHead),
  dependent: new Set(data.dependent),
  transparent: new Set(data.transparent),
  measureTail: new WordList(data.measureTail),
  /** Verbs that say which ones are meant where the noun alone is short: 收储土地, 出让矿业权. */
  definingVerb: new WordList(data.definingVerb),
  beneficiary: new WordList(data.beneficiary),
  up: new WordList(data.up),
  down: new WordList(data.down),
  rate: new WordList(data.rate),
} as const;
