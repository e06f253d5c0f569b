import { WordList } from '../text/word-list.ts';
import below from './data/denominators.json' with { type: 'json' };
import blocks from './data/unit-blocks.json' with { type: 'json' };
import names from './data/unit-names.json' with { type: 'json' };
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

const familyOf = new Map<string, UnitFamily>();
for (const [family, list] of Object.entries(units)) {
  for (const unit of list) if (isFamily(family)) familyOf.set(unit, family);
}
const lexicon = new WordList(familyOf.keys());
const blockedAfter = new Map<string, readonly string[]>(Object.entries(blocks));
/** Units that are given out in another form: 个工作日 as 工作日, ㎡ and m2 as m², 美金 as 美元. */
const givenName = new Map<string, string>(Object.entries(names));
/** What a bracket behind a unit may name besides: 辆（艘、架）次, 套（间）, 人（次）. */
const besides = new WordList(['次', '段', ...units.count, ...units.person]);

function isFamily(name: string): name is UnitFamily {
  return name in units;
}

/**
 * Reads the unit that starts at `at`: `亿元` has its scale read before, so `元`; `微克/立方米`, `件/万人`, `元/月`, `元每人每月`,
 * `套(间)`, `辆(艘、架)次`; none where the letters go on to another word (12部门, 2万家庭).
 */
export function readUnit(text: string, at: number): Unit | undefined {
  const word = unitWord(text, at);
  if (!word) return undefined;
  const family = familyOf.get(word);
  if (!family) return undefined;
  let end = at + word.length;
  let name = givenName.get(word) ?? word;
  if (family === 'count' || family === 'person') {
    const all = bracketEnd(text, end);
    name += text.slice(end, all);
    end = all;
  }
  // 微克/立方米, 元/人·年, 件/万人: the denominator may carry a scale of its own.
  for (;;) {
    const sign = text.charAt(end);
    if (sign !== '/' && sign !== '·' && sign !== '每') break;
    const scale = text.slice(end + 1, end + 2) === '万' || text.slice(end + 1, end + 2) === '百' ? 1 : 0;
    const divisor = denominators.at(text, end + 1 + scale);
    const behind = end + 1 + scale + divisor.length;
    // 微克每立方米, 元每人每月; 人次每年增长 tells how often.
    if (!divisor || (sign === '每' && !endsPer.test(text.slice(behind, behind + 1)))) break;
    name += (sign === '·' ? sign : '/') + text.slice(end + 1, end + 1 + scale) + (givenName.get(divisor) ?? divisor);
    end = behind;
  }
  return { name, family, end };
}

/** The end of a bracket with other classifiers, and of the 次 that they share: (艘、架)次; `at` where there is none. */
function bracketEnd(text: string, at: number): number {
  if (text[at] !== '(') return at;
  let end = at + 1;
  for (;;) {
    const word = besides.at(text, end);
    if (!word) return at;
    end += word.length;
    if (text[end] === ')') break;
    if (text[end] !== '、' && text[end] !== '/') return at;
    end += 1;
  }
  end += 1;
  return text[end] === '次' && !/[年日于要]/.test(text.charAt(end + 1)) ? end + 1 : end;
}

/** What may follow a denominator that 每 opens. */
const endsPer = /^(?:[,;:。、()每的以左之]|\s|$)/;
const denominators = new WordList(below.words);

function unitWord(text: string, at: number): string {
  let word = lexicon.at(text, at);
  while (word) {
    const end = at + word.length;
    const blocked = blockedAfter.get(word)?.some((tail) => text.startsWith(tail, end)) ?? false;
    // Latin units end where Latin letters end: T is none in TEU, P none in PPP.
    const cutLatin = /[A-Za-z]/.test(word.charAt(word.length - 1)) && /[A-Za-z²³]/.test(text.charAt(end));
    if (!blocked && !cutLatin) return word;
    word = shorter(text, at, word.length);
  }
  return '';
}

/** The next shorter unit at the same place: 场 where 场次 is blocked. */
function shorter(text: string, at: number, length: number): string {
  return lexicon.at(text, at, at + length - 1);
}

/** Whether a scale word at `at` opens a unit: 千 in 千瓦, 百 in 百分点, but not 万 in 万元. */
export function scaleIsUnit(text: string, at: number): boolean {
  const sign = text[at];
  if (sign !== '千' && sign !== '百' && sign !== '兆') return false;
  return lexicon.at(text, at).startsWith(sign) || text.startsWith('分', at + 1);
}
