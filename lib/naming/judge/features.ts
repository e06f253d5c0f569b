import { indicatorAtEnd } from '../../catalogue/catalogue.ts';
import { isDependent } from '../../clause/topic.ts';
import { words as lexicon } from '../../lexicon/words.ts';
import type { Candidate } from './candidate.ts';
import { hashText, mix } from './hash.ts';
import { standsAlone } from './head-noun.ts';
import { commonHead, commonTail, likeness } from './likeness.ts';
import type { NameQuestion } from './question.ts';
import { type FeatureSink, type QuestionCodes, sortNumber } from './question-codes.ts';
import { sources } from './source.ts';
import { stretchFeatures, wordFeatures } from './stretch-features.ts';
import type { Word } from './word.ts';

/** Tells a sink some of the features of one candidate of a figure. */
type FeatureTeller = (
  words: readonly Word[],
  question: NameQuestion,
  codes: QuestionCodes,
  candidate: Candidate,
  sink: FeatureSink,
) => void;

/** Where a candidate stands in the sentence and how it stands to the rules' name: what is told at a glance. */
export const featuresOfPlace: FeatureTeller = (words, question, codes, candidate, sink) => {
  const source = sourceNumber(candidate);
  const { sort } = codes;
  const own = (template: number, value: number) => sink(mix(template, value), false);
  own(1, source);
  own(2, mix(source, sort));
  sink(mix(3, mix(mix(source, sort), codes.standing)), true);
  own(4, mix(Math.min(candidate.name.length, 16), sort));
  own(20, mix(source, indicatorAtEnd(candidate.name) >= 4 ? sort + 10 : sort));
  if (candidate.name.includes('、')) own(21, mix(sort, source));
  ruleFeatures(question, codes, candidate, source, sink);
  own(50, mix(Math.min(question.row.count, 4), source));
  own(51, mix(words[question.at - 1]?.code ?? 0, source));
  own(52, mix(mix(words[question.at + 1]?.tagCode ?? 0, source), sort));
  if (candidate.stretch) stretchFeatures(words, question, codes, candidate, source, candidate.stretch, sink);
  else if (candidate.source !== 'rule') own(53, mix(source, hashText(candidate.name, candidate.name.length - 2)));
};

/** What a candidate is called, word by word, and how it stands to the figures before. */
export const featuresOfWords: FeatureTeller = (words, question, codes, candidate, sink) => {
  const source = sourceNumber(candidate);
  const { sort } = codes;
  const own = (template: number, value: number) => sink(mix(template, value), false);
  nameFeatures(candidate.name, codes, own);
  previousFeatures(words, question, codes, candidate, source, sink);
  if (candidate.part) partFeatures(words, question, codes, candidate, source, own);
  if (candidate.stretch) wordFeatures(words, question.at, candidate.stretch, source, sort, own);
};

/** All features of one candidate. */
export const featuresOf: FeatureTeller = (words, question, codes, candidate, sink) => {
  featuresOfPlace(words, question, codes, candidate, sink);
  featuresOfWords(words, question, codes, candidate, sink);
};

function sourceNumber({ source }: Candidate): number {
  return sources.indexOf(source) + 1;
}

type Own = (template: number, value: number) => void;

/** What a name looks like by itself: its ends, its pairs of letters, its length. */
function nameFeatures(name: string, { sort, unit }: QuestionCodes, own: Own): void {
  const { length } = name;
  const end2 = hashText(name, length - 2);
  const end1 = hashText(name, length - 1);
  own(5, mix(end2, sort));
  own(6, mix(end1, sort));
  own(7, mix(hashText(name, 0, Math.min(2, length)), sort));
  own(8, hashText(name, 0, 1));
  own(9, hashText(name, 0, Math.min(3, length)));
  own(10, mix(unit, end2));
  own(11, mix(unit, end1));
  for (let i = 0; i < length - 1; i += 1) own(12, name.charCodeAt(i) * 65536 + name.charCodeAt(i + 1));
  if (name.includes('的')) own(13, sort);
  if (/[和与及]/.test(name)) own(14, sort);
  if (/\d/.test(name)) own(15, 1);
  if (lexicon.generic.has(name)) own(16, sort);
  if (isDependent(name)) own(17, sort);
  const lead = lexicon.lead.at(name, 0);
  if (lead) own(18, hashText(lead));
  own(58, mix(standsAlone(name), sort));
  const copula = lexicon.copula.before(name, length);
  if (copula) own(19, hashText(copula));
}

/** How a name stands to the one that the rules found. */
function ruleFeatures(
  { rule }: NameQuestion,
  { sort, weight, alone, before }: QuestionCodes,
  { name }: Candidate,
  source: number,
  sink: FeatureSink,
): void {
  const same = name === rule;
  const of = (template: number, value: number) => sink(mix(template, value), true);
  of(23, mix(mix(weight, source), same ? 1 : 0));
  of(54, mix(mix(alone, source), same ? 1 : 0));
  of(55, mix(mix(alone, before), mix(source, same ? 1 : 0)));
  const length = Math.min(rule.length, 8);
  of(56, mix(mix(hashText(rule, rule.length - 1), length), mix(source, before)));
  of(57, mix(mix(alone, sort), mix(before, same ? 1 : name.includes(rule) ? 2 : 3)));
  if (rule.length <= 6) {
    of(24, mix(mix(hashText(rule), source), same ? 1 : 0));
    of(25, mix(hashText(rule), same ? 1 : 0));
  }
  of(26, mix(mix(hashText(rule, rule.length - 2), source), same ? 1 : 0));
  if (same || rule === '') {
    of(22, mix(weight, sort));
    return;
  }
  of(27, mix(Math.floor(likeness(name, rule) * 5), sort));
  const relation = name.includes(rule) ? 1 : rule.includes(name) ? 2 : 3;
  of(28, mix(mix(relation, weight), sort));
  of(29, mix(relation, Math.min(8, Math.abs(name.length - rule.length))));
  if (relation !== 2) return;
  const cut = rule.startsWith(name) ? rule.slice(name.length) : rule.endsWith(name) ? rule.slice(0, -name.length) : '';
  const end = rule.startsWith(name) ? 1 : 2;
  of(30, mix(hashText(cut), end));
  of(31, mix(hashText(cut, 0, 2), end));
  of(32, mix(hashText(cut, cut.length - 2), end));
}

/** How a name stands to those of the figures before: 电解铝产量23万吨，煤炭1915万吨 are of one row and end alike. */
function previousFeatures(
  words: readonly Word[],
  question: NameQuestion,
  { sort, weight }: QuestionCodes,
  { name }: Candidate,
  source: number,
  sink: FeatureSink,
): void {
  const own = (template: number, value: number) => sink(mix(template, value), false);
  const nth = question.previous.findIndex((one) => one.name === name);
  if (nth >= 0) own(33, mix(mix(nth, sort), weight));
  const [before] = question.previous;
  if (!before) {
    own(34, mix(source, sort));
    return;
  }
  const sameUnit = before.unit === question.unit ? 1 : 0;
  const apart = Math.min(2, (words[question.at]?.clause ?? 0) - before.clause);
  const place = mix(mix(sameUnit, apart), sort);
  own(35, mix(mix(source, place), sortNumber(before.sort)));
  const { rule } = question;
  if (rule !== '' && rule === before.rule)
    sink(mix(36, mix(name === before.name ? 1 : 0, name === rule ? 1 : 0)), true);
  if (rule !== before.rule && before.name !== before.rule && rule.startsWith(before.rule))
    own(37, name.startsWith(before.name) ? 1 : 0);
  const tail = commonTail(name, before.name);
  const head = commonHead(name, before.name);
  own(38, mix(Math.min(4, tail), place));
  own(39, mix(Math.min(4, head), place));
  if (tail >= 2) own(40, mix(hashText(name, name.length - 2), sameUnit * 3 + apart));
  if (head >= 2) own(41, mix(hashText(name, 0, 2), sameUnit * 3 + apart));
}

/** What was taken from another name or item: 产量 of 电解铝产量, 新引进 of 新引进顶尖人才. */
function partFeatures(
  words: readonly Word[],
  question: NameQuestion,
  { sort, weight }: QuestionCodes,
  { part, cut, of }: Candidate,
  source: number,
  own: Own,
): void {
  own(42, mix(source, hashText(part)));
  own(43, mix(source, hashText(part, part.length - 2)));
  own(44, mix(mix(source, Math.min(part.length, 8)), weight));
  own(45, mix(mix(source, kindOf(part) + (lexicon.keepNew.has(part) ? 8 : 0)), sort));
  if (cut) {
    own(46, mix(source, hashText(cut, 0, Math.min(6, cut.length))));
    own(47, mix(source, kindOf(cut)));
  } else own(48, mix(source, weight));
  const other = question.previous[of];
  if (!other) return;
  const apart = (words[question.at]?.clause ?? 0) - other.clause;
  own(49, mix(mix(of, source), mix(other.unit === question.unit ? 1 : 0, apart)));
}

function kindOf(part: string): number {
  return (lexicon.measureTail.has(part) ? 1 : 0) + (isDependent(part) ? 2 : 0) + (lexicon.generic.has(part) ? 4 : 0);
}
