import { WordList } from '../text/word-list.ts';
import blocks from './data/unit-blocks.json' with { type: 'json' };
import units from './data/units.json' with { type: 'json' };

/** What a unit measures; decides how its figure is named and when it is a result at all. */
export type UnitFamily =
  | 'money'
  | 'share'
  | 'points'
  | 'multiple'
  | 'area'
  | 'length'
  | 'mass'
  | 'volume'
  | 'power'
  | 'computing'
  | 'container'
  | 'person'
  | 'time'
  | 'age'
  | 'temperature'
  | 'score'
  | 'medal'
  | 'count';

export interface Unit {
  /** As it is given out: 个百分点 → 百分点, 个工作日 → 工作日. */
  readonly name: string;
  readonly family: UnitFamily;
  readonly end: number;
}

const { bracketed, ...families } = units;
const familyOf = new Map<string, UnitFamily>();
for (const [family, list] of Object.entries(families)) {
  for (const unit of list) if (isFamily(family)) familyOf.set(unit, family);
}
for (const unit of bracketed) familyOf.set(unit, 'count');
const lexicon = new WordList(familyOf.keys());
const blockedAfter = new Map<string, readonly string[]>(Object.entries(blocks));

/** Names whose classifier is no part of the unit: 90个工作日 is 90 工作日. */
const plainName: Readonly<Record<string, string>> = {
  个百分点: '百分点',
  个千分点: '千分点',
  个工作日: '工作日',
  个自然日: '自然日',
  个小时: '小时',
  个季度: '季度',
  个标箱: '标箱',
  个标准箱: '标准箱',
};

function isFamily(name: string): name is UnitFamily {
  return name in families;
}

/**
 * Reads the unit that starts at `at`: `亿元` has its scale read before, so `元`; `微克/立方米`, `件/万人`, `元/月`,
 * `套(间)`; none where the letters go on to another word (12部门, 2万家庭).
 */
export function readUnit(text: string, at: number): Unit | undefined {
  const word = unitWord(text, at);
  if (!word) return undefined;
  const family = familyOf.get(word);
  if (!family) return undefined;
  let end = at + word.length;
  let name = plainName[word] ?? word;
  // 微克/立方米, 元/人·年, 件/万人: the denominator may carry a scale of its own.
  while (text[end] === '/' || text[end] === '·') {
    const scale = text.slice(end + 1, end + 2) === '万' || text.slice(end + 1, end + 2) === '百' ? 1 : 0;
    const below = denominators.at(text, end + 1 + scale);
    if (!below) break;
    name += text.slice(end, end + 1 + scale + below.length);
    end += 1 + scale + below.length;
  }
  return { name, family, end };
}

const denominators = new WordList([
  '日',
  '天',
  '月',
  '年',
  '人',
  '户',
  '亩',
  '吨',
  '公里',
  '平方米',
  '平方公里',
  '立方米',
  '小时',
  '秒',
  '分钟',
  '学年',
  '次',
  '度',
  '千瓦时',
  '公斤',
  '斤',
  '升',
  '台',
  '标箱',
  '元',
  '万元',
  's',
  'h',
  '学期',
  '公顷',
  '千克',
  '床',
  '班',
  '周',
  '列',
]);

function unitWord(text: string, at: number): string {
  let word = lexicon.at(text, at);
  while (word) {
    const end = at + word.length;
    const blocked = blockedAfter.get(word)?.some((tail) => text.startsWith(tail, end)) ?? false;
    // Latin units end where Latin letters end: T is none in TEU, P none in PPP.
    const cutLatin = /[A-Za-z]/.test(word.charAt(word.length - 1)) && /[A-Za-z]/.test(text.charAt(end));
    if (!blocked && !cutLatin) return word;
    word = shorter(text, at, word.length);
  }
  return '';
}

/** The next shorter unit at the same place: 场 where 场次 is blocked. */
function shorter(text: string, at: number, length: number): string {
  return length > 1 ? lexicon.at(text, at, at + length - 1) : '';
}

/** Whether a scale word at `at` opens a unit: 千 in 千瓦, 百 in 百分点, but not 万 in 万元. */
export function scaleIsUnit(text: string, at: number): boolean {
  const sign = text[at];
  if (sign !== '千' && sign !== '百') return false;
  return lexicon.at(text, at).startsWith(sign) || text.startsWith('分', at + 1);
}
