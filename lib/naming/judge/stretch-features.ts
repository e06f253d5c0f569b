import type { Candidate } from './candidate.ts';
import { hashText, mix } from './hash.ts';
import type { NameQuestion } from './question.ts';
import type { FeatureSink, QuestionCodes } from './question-codes.ts';
import type { Stretch } from './stretch.ts';
import { textOf, type Word } from './word.ts';

/** Tells a sink what is known of a candidate by the words it was taken from: its first and last word, what is beside. */
export function stretchFeatures(
  words: readonly Word[],
  question: NameQuestion,
  { sort, weight, plain }: QuestionCodes,
  candidate: Candidate,
  source: number,
  { from, to }: Stretch,
  sink: FeatureSink,
): void {
  const own = (template: number, value: number) => sink(mix(template, value), false);
  const { at, rule } = question;
  const first = words[from];
  const last = words[to - 1];
  const before = words[from - 1];
  const after = words[to];
  const place = mix(source, sort);
  own(60, mix(first?.code ?? 0, source));
  own(61, mix(first?.tagCode ?? 0, place));
  own(62, mix(last?.code ?? 0, source));
  own(63, mix(last?.tagCode ?? 0, place));
  own(64, mix(before?.code ?? 0, source));
  own(65, mix(mix(before?.tagCode ?? 0, first?.tagCode ?? 0), source));
  own(66, mix(after?.code ?? 0, source));
  own(67, mix(mix(after?.tagCode ?? 0, last?.tagCode ?? 0), source));
  const size = to - from;
  own(68, mix(Math.min(size, 8), place));
  const gap = to <= at ? at - to : from - at - 1;
  own(69, mix(Math.min(gap, 8), place));
  const clause = words[at]?.clause ?? 0;
  own(70, mix(mix(clause - (last?.clause ?? clause), source), weight));
  if (to <= at && gap > 0 && gap <= 3) own(71, mix(hashText(textOf(words, to, at)), source));
  if (from > at && gap > 0 && gap <= 3) own(71, mix(hashText(textOf(words, at + 1, from)), source));
  if (!candidate.source.includes('rule') || candidate.source === 'rule') return;
  const behind = candidate.source === 'rule+left' || candidate.source === 'rule+right';
  const joint = behind
    ? mix(rule.charCodeAt(rule.length - 1), first?.text.charCodeAt(0) ?? 0)
    : mix(last?.text.charCodeAt(last.text.length - 1) ?? 0, rule.charCodeAt(0));
  own(72, joint);
  own(73, mix(mix(source, first?.code ?? 0), hashText(rule, rule.length - 2)));
  if (candidate.source === 'right+rule') becameFeatures(words, at, from, after, rule, { weight, plain }, before, sink);
}

/** Each word of the stretch by where it stands, verbs by their place in it. */
export function wordFeatures(
  words: readonly Word[],
  at: number,
  { from, to }: Stretch,
  source: number,
  sort: number,
  own: (template: number, value: number) => void,
): void {
  const clause = words[at]?.clause ?? words[to - 1]?.clause ?? 0;
  let verbs = 0;
  let shape = 0;
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (!word) break;
    const zone = (i < at ? 0 : 1) + (word.clause === clause ? 0 : 2);
    own(74, mix(word.code, zone));
    own(75, mix(mix(word.tagCode, zone), mix(Math.min(6, Math.abs(i - at)), sort)));
    if (word.tag === 'v') {
      verbs += 1;
      own(76, mix(word.code, i === from ? 1 : i === to - 1 ? 2 : 3));
    }
    shape = mix(shape, word.tag.charCodeAt(0));
  }
  own(77, mix(verbs, mix(source, sort)));
  if (to - from <= 5) own(78, mix(shape, mix(source, sort)));
}

/** 6个乡被命名为卫生乡镇: the noun stands between the figure and what the counted things became. */
function becameFeatures(
  words: readonly Word[],
  at: number,
  from: number,
  after: Word | undefined,
  rule: string,
  { weight, plain }: { readonly weight: number; readonly plain: number },
  before: Word | undefined,
  sink: FeatureSink,
): void {
  const ends = after === undefined || after.tag === 'x' || after.figure >= 0 ? 1 : 0;
  let open = from;
  while (open - 1 > at && from - open < 7 && words[open - 1]?.figure === -1) open -= 1;
  const between = textOf(words, open, from);
  const link = between.startsWith(rule) ? between.slice(rule.length) : between.includes(rule) ? '…' : '?';
  const near = link.length === 0 ? 0 : link.length <= 3 ? 1 : 2;
  sink(mix(79, mix(ends, near < 2 ? hashText(link) : 7)), false);
  sink(mix(80, mix(mix(ends, near), mix(weight, words[from]?.tagCode ?? 0))), false);
  sink(mix(81, mix(before?.code ?? 0, ends)), false);
  sink(mix(82, mix(mix(ends, rule.length), plain)), true);
}
