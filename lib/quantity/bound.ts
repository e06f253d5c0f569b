import type { Bound } from '../model/terms.ts';
import { WordList } from '../text/word-list.ts';
import table from './data/bounds.json' with { type: 'json' };

/** A bound with the wording that says it and where that wording stands. */
export interface BoundWord {
  readonly bound: Exclude<Bound, 'range' | 'exact'>;
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const beforeWords = new WordList(Object.keys(table.before));
const afterWords = new WordList(Object.keys(table.after));
const boundOf = new Map<string, string>([...Object.entries(table.before), ...Object.entries(table.after)]);

/** Words that end like a bound word, and words before one that end like those: 签约, but 环节 in 环节约30个. */
const otherWords = new WordList(table.notBehind.words);
const stillBounds = new WordList(table.notBehind.unless);

/** 上 and 过 bound only directly before a bare scale (上千, 过半); 上 also ends 以上 and 网上. */
const needsBareScale = new Set(['上', '过', '破']);

/** The bound word that ends where the figure starts: 超 in 超800家, 不低于, 控制在. */
export function boundBefore(text: string, at: number, floor: number): BoundWord | undefined {
  const word = beforeWords.before(text, at, floor);
  if (!word) return undefined;
  // 产值过10亿元, 营收上50亿元: behind a sum they bound digits too, and behind a count, 30家过亿元企业.
  const ofSum = word !== '破' && /(?:[值收额入量税]|\d[个家户项])$/.test(text.slice(Math.max(floor, at - 3), at - 1));
  if (needsBareScale.has(word) && !ofSum && !/[百千万亿半]/.test(text.charAt(at))) return undefined;
  const start = at - word.length;
  return text[start - 1] !== '不' && isOfOther(text, start, at, floor) ? undefined : make(word, start, at);
}

/** 签约90个, 市场签约达8亿元, 附近3家, 反超2个: the bound word begins inside another. */
function isOfOther(text: string, start: number, at: number, floor: number): boolean {
  for (let end = start + 1; end <= at; end += 1) {
    if (otherWords.before(text, end, floor).length > end - start && !stillBounds.before(text, end, floor)) return true;
  }
  return false;
}

const across = /(约占|约为|约相当于|近占|超过|不足|不到)[\u4e00-\u9fff“”]{1,10}的$/;

/** The bound that is said of a share before its whole: 约占全市的五分之一, 超过上年的10倍. */
export function boundAcross(text: string, at: number, floor: number): Bound | undefined {
  if (text[at - 1] !== '的') return undefined;
  const word = across.exec(text.slice(Math.max(floor, at - 16), at))?.[1];
  if (!word) return undefined;
  return /约|近/.test(word) ? 'about' : word === '超过' ? 'min' : 'max';
}

/** The bound word that starts where the figure ends: 左右, 以上, 以内. */
export function boundAfter(text: string, at: number): BoundWord | undefined {
  const word = afterWords.at(text, at);
  if (!word) return undefined;
  // 多 and 余 after the unit bound it (20公里多), but begin words too: 多个, 余额.
  if ((word === '多' || word === '余') && !opensShare(text, at) && !/^[,。、;:的)\n]?$/.test(text.charAt(at + 1)))
    return undefined;
  return make(word, at, at + word.length);
}

/** 三成多企业, 翻了两番多: behind a share 多 begins no word unless it is one of those that do (多个, 多元). */
function opensShare(text: string, at: number): boolean {
  return /[成番倍半]/.test(text.charAt(at - 1)) && !/[个元种家次层边]/.test(text.charAt(at + 1));
}

function make(word: string, start: number, end: number): BoundWord | undefined {
  const bound = boundOf.get(word);
  return bound === 'about' || bound === 'min' || bound === 'max' ? { bound, word, start, end } : undefined;
}
