import { withWords } from '../lexicon/with-words.ts';
import type { Analysis, Fact, Printed, Section } from '../model/schema.ts';
import { readable, readableSlice } from '../text/readable.ts';
import { simplified } from '../text/script.ts';
import type { Span } from '../text/span.ts';
import { printedClause } from './clause.ts';
import { properIndicator } from './names.ts';
import { isRemark } from './own-words.ts';
import type { KeptFact, KeptWords, ReportRecord } from './record.ts';

/** Where and when a text was read, and by which version of the analyser. */
export interface Provenance {
  /** The page's address or the file's name. */
  readonly source: string;
  /** ISO 8601; null where it is not known. */
  readonly retrieved: string | null;
  readonly analyser: string;
}

/**
 * What is kept of the reports of an analysis: their facts, aims and outcomes in words, each with its printed clause and
 * its sentence, none of the rest of the text.
 *
 * @param text the analysed text
 */
export function keepReports(analysis: Analysis, text: string, reading: Provenance): ReportRecord[] {
  return analysis.reports.map((report, index) => {
    const sentences = new SentenceStore(text);
    const main = new Set(
      analysis.mainTargets
        .filter((target) => target.report === index && target.year !== null)
        .flatMap((target) => [...target.facts, ...target.targets]),
    );
    const own = <Item extends { readonly report: number }>(items: readonly Item[]) =>
      items.filter((item) => item.report === index);
    return {
      title: report.title,
      kind: report.kind,
      place: {
        code: report.place?.code ?? null,
        name: report.place?.name ?? report.region,
        level: report.place?.level ?? null,
      },
      year: report.year,
      spokenOn: report.spokenOn,
      sources: [reading.source],
      retrieved: reading.retrieved,
      analyser: reading.analyser,
      facts: own(analysis.facts).map((fact) => keptFact(text, fact, sentences, main.has(fact.id))),
      targets: own(analysis.targets).map((words) => keptWords(words, sentences, main.has(words.id))),
      outcomes: own(analysis.outcomes).map((words) => keptWords(words, sentences, false)),
      remarks: remarkSpans(own(analysis.sections), text, sentences).map((span) => sentences.add(span)),
      // One glossary stands for the whole page; on a page of several reports nothing says whose it is.
      terms: analysis.reports.length === 1 ? keptTerms(analysis.glossary) : [],
      sentences: sentences.list,
    };
  });
}

function keptTerms({ entries }: Analysis['glossary']): ReportRecord['terms'] {
  return entries.map(({ term, text }) => ({ term: readable(term).slice(0, 200), text: readable(text).slice(0, 4000) }));
}

function keptFact(text: string, fact: Fact, sentences: SentenceStore, main: boolean): KeptFact {
  const { id, start, name, indicator, kind, value, unit, bound, status, stage, period, scope, basis, cue, damaged } =
    fact;
  return {
    id,
    start,
    name,
    indicator: properIndicator(name, indicator),
    kind,
    value,
    unit,
    bound,
    rounding: roundingOf(fact.printed),
    status,
    stage,
    period,
    span: fact.span,
    scope,
    basis,
    cue,
    stretchOf: fact.stretchOf,
    damaged,
    dated: isDated(text.slice(fact.sentence.start, fact.start), period),
    main,
    printed: readableSlice(text, fact),
    clause: fact.table === null ? readable(printedClause(text, fact, fact.sentence)) : tableClause(text, fact),
    sentence: sentences.add(fact.sentence),
  };
}

/** Half of the last digit printed; none where nothing is printed in digits. */
function roundingOf(printed: Printed | null): number {
  return printed === null ? 0 : printed.scale / 10 ** printed.decimals / 2;
}

/** What a cell is of stands in the heads of its table. */
function tableClause(text: string, fact: Fact): string {
  return `${fact.table?.row ?? ''} ${fact.table?.column ?? ''} ${readableSlice(text, fact)}`.trim();
}

/** Whether the words before a figure name its year themselves; 全年 and 过去一年 do so in a review. */
function isDated(before: string, period: string | null): boolean {
  const year = period?.slice(-4) ?? '';
  return (
    (/^\d{4}$/.test(year) && before.includes(`${year}年`)) || /全年|(?:过去|刚刚过去的?)一年/.test(simplified(before))
  );
}

function keptWords(words: Analysis['targets'][number], sentences: SentenceStore, main: boolean): KeptWords {
  const { id, start, name, indicator, period, text } = words;
  return {
    ...{ id, start, name, period, text, main },
    indicator: properIndicator(name, indicator),
    sentence: sentences.add(words),
  };
}

/** The sentences of the look back, and of what is owned up to, that are not kept yet and judge an aim. */
function remarkSpans(sections: readonly Section[], text: string, kept: SentenceStore): Span[] {
  return sections
    .filter(({ part }) => part === 'review' || part === 'problems')
    .flatMap((section) =>
      [...text.slice(section.start, section.end).matchAll(/[^。！!\n]+[。！!]?/g)].map((match) => {
        const start = section.start + match.index + (match[0].length - match[0].trimStart().length);
        return { start, end: section.start + match.index + match[0].trimEnd().length };
      }),
    )
    .filter((span) => !kept.covers(span.start) && isRemark(text.slice(span.start, span.end)))
    .filter((span) => !isOfSeveralYears(text, span, sections));
}

const times = withWords(/五年|[三四]年来|PLAN|本届|届期|\d{4}年|去年|全年|一年|年度/g);
const oneYear = /\d{4}年|去年|全年|一年|年度/;

/** Whether a sentence tells of five years: by the last words for a time in its paragraph, else by its heading alone. */
function isOfSeveralYears(text: string, span: Span, sections: readonly Section[]): boolean {
  const paragraph = simplified(text.slice(text.lastIndexOf('\n', span.start - 1) + 1, span.end));
  const last = paragraph.match(times)?.at(-1);
  if (last !== undefined) return !oneYear.test(last);
  const heading = sections.findLast(({ start, end }) => start <= span.start && span.start < end)?.heading ?? '';
  const said = simplified(heading).match(times) ?? [];
  return said.length > 0 && !said.some((words) => oneYear.test(words));
}

/** The sentences that hold anything, each kept once. */
class SentenceStore {
  readonly list: string[] = [];
  readonly #text: string;
  readonly #places = new Map<number, number>();
  readonly #spans: Span[] = [];

  constructor(text: string) {
    this.#text = text;
  }

  /** Index of the sentence, which is added if it is new. */
  add(span: Span): number {
    const known = this.#places.get(span.start);
    if (known !== undefined) return known;
    this.list.push(readableSlice(this.#text, span).slice(0, 4000));
    this.#places.set(span.start, this.list.length - 1);
    this.#spans.push(span);
    return this.list.length - 1;
  }

  /** Whether a kept sentence holds this place. */
  covers(at: number): boolean {
    return this.#spans.some(({ start, end }) => start <= at && at < end);
  }
}
