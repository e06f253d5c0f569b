import { analyze } from '../../analysis/analyze.ts';
import { candidatesOf } from '../../naming/judge/candidate.ts';
import { chooseNames, isSettled } from '../../naming/judge/choose.ts';
import { featuresOf } from '../../naming/judge/features.ts';
import { codesOf } from '../../naming/judge/question-codes.ts';
import type { Choice } from '../../naming/judge/ranker.ts';
import type { NameChooser } from '../../naming/named.ts';
import { segmenter, tagger } from '../segmenter.ts';
import type { LabelledReport } from './labels.ts';
import { nearness } from './same-name.ts';

/** A labelled figure: its candidates in numbers, and how near each comes to the label. */
export interface Example {
  readonly file: string;
  readonly set: string;
  readonly accepted: readonly string[];
  readonly rule: string;
  /** Whether the rules' name is taken without asking. */
  readonly settled: boolean;
  readonly candidates: readonly string[];
  /** Features of each candidate that do not look at the rules' name. */
  readonly plain: readonly Uint32Array[];
  /** All features of each candidate. */
  readonly all: readonly Uint32Array[];
  readonly nearness: readonly number[];
  /** The words around the figure, to be read by people. */
  readonly context: string;
}

/** The examples of one report. Names that come before in a sentence are those of the labels, where they have one. */
export function examplesOf({ file, text, names }: LabelledReport): Example[] {
  // The analysis gives each figure a number for its name, so that its place in the file is known.
  let count = 0;
  const numbered = analyze(
    text,
    {},
    {
      segmenter,
      names: (_text, _sentence, frames) => frames.map(() => ({ name: `figure${count++}`, certainty: 1 })),
    },
  );
  const labels = new Map<number, { set: string; accepted: readonly string[] }>();
  for (const fact of numbered.facts) {
    const label = names.get(`${fact.start}-${fact.end}`);
    if (label && /^figure\d+$/.test(fact.name)) labels.set(Number(fact.name.slice(6)), label);
  }
  const examples: Example[] = [];
  let number = 0;
  const record: NameChooser = (normal, sentence, frames, named) => {
    const base = number;
    number += frames.length;
    if (!frames.some((_, i) => labels.has(base + i))) return named.map(({ name }) => ({ name, certainty: 1 }));
    let i = -1;
    return chooseNames(
      normal,
      sentence,
      frames,
      named,
      tagger,
      (words, question): Choice => {
        i += 1;
        const label = labels.get(base + i);
        if (!label) return { name: question.rule, share: 1, certainty: 1 };
        const candidates = candidatesOf(words, question);
        const codes = codesOf(words, question);
        const features = candidates.map((candidate) => {
          const plain: number[] = [];
          const ruled: number[] = [];
          featuresOf(words, question, codes, candidate, (feature, ofRule) => (ofRule ? ruled : plain).push(feature));
          return { plain: Uint32Array.from(plain), all: Uint32Array.from([...plain, ...ruled]) };
        });
        const { quantity } = frames[i] as (typeof frames)[number];
        const near = candidates.map(({ name }) => nearness(label.accepted, name));
        examples.push({
          file,
          set: label.set,
          accepted: label.accepted,
          rule: question.rule,
          settled: isSettled({ name: question.rule, borrowed: question.borrowed, change: undefined }),
          candidates: candidates.map(({ name }) => name),
          plain: features.map(({ plain }) => plain),
          all: features.map(({ all }) => all),
          nearness: near,
          context: `${normal.slice(Math.max(sentence.start, quantity.start - 40), quantity.start)}【${normal.slice(quantity.start, quantity.end)}】${normal.slice(quantity.end, quantity.end + 25)}`,
        });
        return { name: candidates[near.indexOf(Math.max(...near))]?.name ?? question.rule, share: 1, certainty: 1 };
      },
      () => false,
    );
  };
  analyze(text, {}, { segmenter, names: record });
  return examples;
}
