import { indicatorAtEnd } from '../../catalogue/catalogue.ts';
import type { ClauseFrame } from '../../clause/frame.ts';
import { withoutMarkers } from '../../clause/phrase.ts';
import { words as lexicon } from '../../lexicon/words.ts';
import type { Span } from '../../text/span.ts';
import type { Named } from '../named.ts';
import { figureWords, type NameQuestion, type Previous, rowOf, sortOf } from './question.ts';
import type { Choice, Judge } from './ranker.ts';
import { type Tagger, wordsOf } from './word.ts';

/** How far before and behind a sentence's figures its words are looked at. */
const reach = 200;
/** How many figures back a name or a part of one may be taken from. */
const remembered = 4;

/** From this share on a figure gets a name that the rules found none for. */
const sure = 0.5;

const broken = /^的|[^为未终受]了$|(?<![总共缓饱])和$|(?<![自理事缘])由(?:[年月]?人均)?$/;

/** What the rules find no name for is mostly no figure of a report: the judge must be sure of words to make it one. */
function trusted(choice: Choice, { rule }: NameQuestion): Choice {
  // 农村五保供养由年人均1856元: no name begins or ends so.
  if (rule !== '' && broken.test(choice.name)) return { ...choice, name: rule };
  const isNew = rule === '' && (choice.share < sure || !/[\u4e00-\u9fff]{2}/.test(choice.name));
  return isNew ? { ...choice, name: '' } : choice;
}

const joint = /[、和与及]/g;

/**
 * 原煤、原油产量分别增长9%、7%: one member of a list is never called by the names of more, unless the rules' name lacks what
 * it shares with the others.
 */
function ofMember(choice: Choice, { rule }: NameQuestion, named: Named | undefined): Choice {
  const joints = (name: string) => name.match(joint)?.length ?? 0;
  const isWhole = rule !== '' && (named?.change !== undefined || choice.name.endsWith(rule.slice(-2)));
  return named?.isMember && isWhole && joints(choice.name) > joints(rule) ? { ...choice, name: rule } : choice;
}

/** 新增三级医院4家、累计37家: the sum is of all of them, and not of new ones. */
function ofAll(choice: Choice, { rule }: NameQuestion, { left }: ClauseFrame): Choice {
  const isNew = (name: string) => lexicon.keepNew.at(name, 0) + lexicon.keepNew.before(name, name.length) !== '';
  const isSum = rule !== '' && /(?:累计|总数|总量|共有)/.test(left) && !isNew(rule) && !left.includes(rule);
  return isSum && isNew(choice.name) ? { ...choice, name: rule } : choice;
}

/** From this length on a name says enough by itself; shorter ones may lack a word that their report, if known, would give. */
const telling = 9;

/**
 * Whether the rules' name needs no judge: long and found in the figure's own clause, or an indicator of the catalogue. Such
 * names, half of all, are as often right as those that a judge would choose, and what is never asked costs nothing.
 */
export function isSettled({ name, borrowed }: Named): boolean {
  if (borrowed) return false;
  // 贫困村摘帽 cut to its noun would say the opposite.
  if (lexicon.leaving.before(name, name.length) !== '') return true;
  return name.length >= telling || (name.length > 2 && indicatorAtEnd(name) === name.length);
}

/**
 * The names of the figures of one sentence, each chosen among its candidates, in the order of the text: what was chosen
 * for one figure is a candidate for the next.
 *
 * @param frames the sentence's figures in their clauses
 * @param named what the rules call them
 * @param settled which of these names stand without a judge
 */
export function chooseNames(
  text: string,
  sentence: Span,
  frames: readonly ClauseFrame[],
  named: readonly Named[],
  tagger: Tagger,
  judge: Judge,
  settled: (named: Named) => boolean,
): Choice[] {
  if (named.every(settled)) return named.map(({ name }) => ({ name: withoutMarkers(name), share: 1, certainty: 1 }));
  const first = frames[0];
  const last = frames.at(-1);
  if (!first || !last) return [];
  const range = {
    start: Math.max(sentence.start, first.quantity.outer.start - reach),
    end: Math.min(sentence.end, last.quantity.outer.end + reach),
  };
  const figures = frames.map(({ quantity }) => quantity.outer);
  const words = wordsOf(text, range, figures, tagger);
  const at = figureWords(words);
  const previous: Previous[] = [];
  const choices: Choice[] = [];
  for (const [i, frame] of frames.entries()) {
    const question: NameQuestion = {
      at: at.get(i) ?? 0,
      sort: sortOf(frame, named[i]),
      unit: frame.quantity.unit,
      rule: withoutMarkers(named[i]?.name ?? ''),
      borrowed: named[i]?.borrowed ?? false,
      previous: [...previous],
      row: rowOf(frames, i, at),
    };
    const own = named[i];
    // The order of a list is no matter of opinion.
    const repeated = own?.repeats === undefined ? undefined : choices[i - own.repeats];
    const stands = own !== undefined && settled(own);
    const choice =
      (repeated && ofAll(repeated, question, frame)) ??
      (stands
        ? { name: question.rule, share: 1, certainty: 1 }
        : ofAll(ofMember(trusted(judge(words, question), question), question, own), question, frame));
    if (choice.name && choice.name !== previous[0]?.name) {
      const { rule, unit, sort } = question;
      previous.unshift({ name: choice.name, rule, unit, sort, clause: words[question.at]?.clause ?? 0 });
      if (previous.length > remembered) previous.pop();
    }
    choices.push(choice);
  }
  return choices;
}
