import { rateAtEnd } from '../../clause/change.ts';
import { withoutMarkers } from '../../clause/phrase.ts';
import { likeness } from './likeness.ts';
import { listItems } from './list-item.ts';
import type { NameQuestion } from './question.ts';
import type { Source } from './source.ts';
import { type Stretch, surroundingsOf } from './stretch.ts';
import { textOf, type Word } from './word.ts';

/** A name that a figure might have. */
export interface Candidate {
  readonly name: string;
  readonly source: Source;
  /** The name's own words, or those put before or behind the rest of it. */
  readonly stretch: Stretch | undefined;
  /** What was taken from another figure's name or another item of a list: its beginning or its end. */
  readonly part: string;
  /** The figure before that the name or its part is of, as an index into `previous`; -1 for none. */
  readonly of: number;
  /** What of that name was left out. */
  readonly cut: string;
}

const longestName = 36;
/** From this likeness on two names may be of one thing: 政府性基金支出预算 and 比年初预算. */
const related = 0.2;
const pairs = ['“”', '()', '《》', '‘’'].map((pair) => [pair.charAt(0), pair.charAt(1)] as const);

/** Nothing of notes, pairs or ends of clauses in it: nearly every name. */
const plain = /^[\w\u4e00-\u9fff、.%·]+$/;

/** Without the half of a pair of quotes or brackets whose other half was cut away; undefined for no name at all. */
function asName(raw: string): string | undefined {
  if (plain.test(raw)) return raw.length <= longestName ? raw : undefined;
  let name = withoutMarkers(raw);
  for (const [open, close] of pairs) {
    if (!name.includes(open) && !name.includes(close)) continue;
    if (name.split(open).length !== name.split(close).length) name = name.replaceAll(open, '').replaceAll(close, '');
  }
  return name.length > 0 && name.length <= longestName && !/[,;:。!?\n]/.test(name) ? name : undefined;
}

/** Whether the end of a part is the beginning of the rest, by its last letter or its last word. */
function meets(part: string, rest: string): boolean {
  return [1, 2, 3, 4].some((length) => part.length >= length && rest.startsWith(part.slice(-length)));
}

/** Possible names of a figure, each once. The rules' name is one of them. */
export function candidatesOf(words: readonly Word[], question: NameQuestion): Candidate[] {
  const found = new Map<string, Candidate>();
  const { rule } = question;
  // 投资下降2%,降幅收窄1个百分点,扣除房地产后增长5%: no rate grows by so many per cent.
  const isGrowth = question.sort === 'change' && question.unit === '%';
  // 3000户农牧民危房得到改造,减少贫困人口4500人: a noun of one's own is not given up for that of another thing.
  const told = rule === '' || question.borrowed ? [] : question.previous.map(({ name }) => name);
  const others = new Set(told.filter((name) => likeness(name, rule) < related));
  const add = (raw: string, source: Source, stretch?: Stretch, part = '', of = -1, cut = '') => {
    const name = asName(raw);
    if (name === undefined || found.has(name)) return;
    if (source !== 'rule' && ((isGrowth && rateAtEnd(name)) || others.has(name))) return;
    found.set(name, { name, source, stretch, part, of, cut });
  };
  const around = surroundingsOf(words, question.at);
  const text = ({ from, to }: Stretch) => textOf(words, from, to);
  // What the rules' name opens with is not put before it again: 考核考核中获优秀.
  const before = (stretch: Stretch, source: Source) => {
    const lead = text(stretch);
    if (!rule.startsWith(lead.slice(-3))) add(lead + rule, source, stretch);
  };
  for (const stretch of around.left) add(text(stretch), 'left', stretch);
  for (const stretch of around.right) add(text(stretch), 'right', stretch);
  question.previous.forEach(({ name }, i) => {
    add(name, 'previous', undefined, '', i);
  });
  for (const item of listItems(words, question.row)) add(item.name, item.source, item.stretch, item.part);
  for (const stretch of around.clauses) add(text(stretch), 'clause', stretch);
  for (const stretch of around.rest) add(text(stretch), 'rest', stretch);
  if (rule) {
    add(rule, 'rule');
    for (const stretch of around.left) if (size(stretch) <= 6) before(stretch, 'left+rule');
    question.previous.slice(0, 3).forEach(({ name }, i) => {
      // No letter is said twice where the two meet: 旅游示 and 示范点, 产业基金 and 产业基金总规模.
      for (let at = name.length; at >= 2; at -= 1)
        if (!meets(name.slice(0, at), rule))
          add(name.slice(0, at) + rule, 'previous+rule', undefined, name.slice(0, at), i, name.slice(at));
      for (let at = 1; at <= Math.min(6, name.length - 1); at += 1)
        if (!rule.endsWith(name.slice(-at)))
          add(rule + name.slice(-at), 'rule+previous', undefined, name.slice(-at), i, name.slice(0, -at));
    });
    // Only a name that says little is completed by a clause before.
    if (rule.length <= 4) for (const stretch of around.clauses) if (size(stretch) <= 5) before(stretch, 'clause+rule');
    for (const stretch of around.left)
      if (size(stretch) <= 2 && isVerb(words[stretch.from])) add(rule + text(stretch), 'rule+left', stretch);
    for (const stretch of around.right)
      if (size(stretch) <= 5 && !meets(rule, text(stretch))) add(rule + text(stretch), 'rule+right', stretch);
    // 6个乡被命名为卫生乡镇, 5所小学、8个教研组入选示范: what the counted things became.
    for (const stretch of [...around.right, ...around.rest]) {
      const became =
        isVerb(words[stretch.from]) || isVerb(words[stretch.from - 1]) || words[stretch.from]?.text === '“';
      if (became && size(stretch) <= 7) before(stretch, 'right+rule');
    }
    for (let cut = 1; cut < Math.min(rule.length - 1, 10); cut += 1) {
      add(rule.slice(cut), 'rule-part');
      add(rule.slice(0, -cut), 'rule-part');
    }
  }
  // 投资2.1亿元，建设智慧管网18公里: money stands before what it is for.
  const tails = question.sort === 'money' ? around.left.filter((stretch) => size(stretch) <= 2).slice(0, 4) : [];
  for (const tail of tails) {
    for (const stretch of around.next) add(text(stretch) + text(tail), 'next+left', stretch);
    for (const stretch of around.right) if (size(stretch) <= 8) add(text(stretch) + text(tail), 'next+left', stretch);
  }
  return [...found.values()];
}

function size({ from, to }: Stretch): number {
  return to - from;
}

function isVerb(word: Word | undefined): boolean {
  return word?.tag.startsWith('v') ?? false;
}
