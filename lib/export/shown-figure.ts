import { withWords } from '../lexicon/with-words.ts';
import type { Fact } from '../model/schema.ts';
import { scaleWords } from '../quantity/scale-words.ts';
import { readableSlice } from '../text/readable.ts';
import figureWords from './data/figure-words.json' with { type: 'json' };
import type { ExportLanguage } from './labels.ts';

/**
 * A figure as it is shown, wherever that is: in a row, on the card, in the summary, in a file. Who shows one takes it
 * from here, so that no place forgets that 5.5%以上 is a growth, a lower bound or the mean of five years.
 */
export interface ShownFigure {
  /** What stands before the number: 年均≥+ */
  readonly before: string;
  /** The printed number, its unit apart so that it can be set lighter beside it. */
  readonly number: string;
  readonly unit: string;
  /** What stands behind the unit, in languages that say a mean there. */
  readonly after: string;
  /** All of it on one line: 年均≥+8.1%. */
  readonly plain: string;
  /** The same as a report would say it: 年均增长8.1%以上. */
  readonly worded: string;
  /** What of its indicator it is beyond the amount, and against what: 增速, 高于全省. */
  readonly asides: readonly string[];
}

/** A figure printed with a numeral in front, which can take a sign: not 翻一番. */
const NUMERAL = withWords(/^[\d０-９〇零NUMERAL百千两兩半]/u);

/** Shows a figure of a text in a language of the extension; the words of the report stay as they are. */
export function showFigure(fact: Fact, text: string, language: ExportLanguage): ShownFigure {
  const { signs, words, kind } = figureWords[language];
  const { number, unit } = printedParts(fact, text);
  const isMean = fact.span?.per === 'average';
  let plain = `${signOf(fact, number)}${PLACE}`;
  if (isBounded(fact)) plain = filled(signs[fact.bound], plain);
  if (isMean) plain = filled(signs.mean, plain);
  const [before = '', after = ''] = plain.split(PLACE);
  return {
    before,
    number,
    unit,
    after,
    plain: `${before}${number}${unit}${after}`,
    worded: wordedFigure(fact, `${number}${unit}`, words),
    asides: [
      ...(fact.kind === 'level' ? [] : [kind[fact.kind]]),
      ...(fact.basis === null || fact.basis.kind === 'yoy' ? [] : [fact.basis.text]),
      ...(fact.scope === null || fact.basis?.text.includes(fact.scope) ? [] : [fact.scope]),
    ],
  };
}

const PLACE = '\u0000';

function filled(pattern: string, words: string): string {
  return pattern.replace('{x}', () => words);
}

function isBounded(fact: Fact): fact is Fact & { readonly bound: 'about' | 'min' | 'max' } {
  return fact.bound === 'about' || fact.bound === 'min' || fact.bound === 'max';
}

/** Which way a change goes; null for what is none. */
function direction(fact: Fact): 'up' | 'down' | null {
  if (fact.kind !== 'growth' && fact.kind !== 'change') return null;
  const value = typeof fact.value === 'number' ? fact.value : (fact.value[0] ?? 0);
  return value > 0 ? 'up' : value < 0 ? 'down' : null;
}

/** Every change has its sign: +6% beside +18%, −2% of 下降2%. */
function signOf(fact: Fact, number: string): string {
  // 零下 and the like bring their own.
  if (/^[-−+＋－]/.test(number) || !NUMERAL.test(number)) return '';
  return { up: '+', down: '−', none: '' }[direction(fact) ?? 'none'];
}

type Words = (typeof figureWords)['zh-CN']['words'];

function wordedFigure(fact: Fact, printed: string, words: Words): string {
  const { basis } = fact;
  const bounded = (moved: string) => (isBounded(fact) ? filled(words[fact.bound], moved) : moved);
  // 高于全国0.8个百分点 says by its basis which way it goes.
  if (basis?.kind === 'above') return `${basis.text}${bounded(printed)}`;
  const moved = bounded(NUMERAL.test(printed) ? filled(movement(fact, words), printed) : printed);
  const meant = fact.span?.per === 'average' ? filled(words.mean, moved) : moved;
  if (basis === null || basis.kind === 'yoy') return meant;
  // 比2020年增长18%, but 102.3%（年初预算）.
  if (basis.kind === 'base-year' && direction(fact) !== null) return `${basis.text}${meant}`;
  return filled(words.measured, meant).replace('{basis}', () => basis.text);
}

function movement(fact: Fact, words: Words): string {
  const way = direction(fact);
  if (way === null) return '{x}';
  if (fact.kind === 'growth') return way === 'up' ? words.grows : words.shrinks;
  return way === 'up' ? words.adds : words.loses;
}

/** Parts a printed figure after its last numeral: 1682.15 亿元, 4.5%—5 %, 三 成; a rank stays whole. */
function printedParts(fact: Fact, text: string): { readonly number: string; readonly unit: string } {
  const printed = readableSlice(text, fact).replaceAll(' ', '');
  if (fact.kind === 'rank') return { number: printed, unit: '' };
  const parts = /^(.*[\d０-９.．])([^\d０-９]*)$/su.exec(printed);
  if (parts === null) return { number: printed, unit: '' };
  return { number: parts[1] ?? printed, unit: parts[2] || unitOfHeads(fact) };
}

/** A table gives the unit in its heads, not in the cell: under 年末数（万人） 1313.8 is 1313.8万人, and never 1313.8人. */
function unitOfHeads({ table, unit, printed }: Fact): string {
  if (table === null) return '';
  const scale = scaleWords(printed?.scale ?? 1);
  // A unit beside a number of another scale would be a wrong figure.
  if (scale === null) return '';
  const [own = scale] = [...TRADITIONAL].flatMap(([plain, letter]) =>
    table.column.includes(letter) ? [scale.replace(plain, letter)] : [],
  );
  return `${own}${unit}`;
}

/** Scales in the letters of reports that have them in the heads of their tables. */
const TRADITIONAL: ReadonlyMap<string, string> = new Map([
  ['万', '萬'],
  ['亿', '億'],
]);
