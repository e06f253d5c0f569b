import { levelOf } from '../attributes/scope.ts';
import type { PhraseReader } from '../clause/phrase-reader.ts';
import type { ReadFact, ReportContext } from '../facts/fact.ts';
import { findMainTargets, type MainTargetRange } from '../facts/main-target.ts';
import { factsOfSentence } from '../facts/sentence-facts.ts';
import { type TableFact, tableFacts } from '../facts/table-fact.ts';
import { type GlossaryReading, readGlossary } from '../glossary/glossary.ts';
import type { NameChooser } from '../naming/named.ts';
import { readFigures } from '../quantity/find.ts';
import type { Quantity } from '../quantity/quantity.ts';
import { withoutThresholds } from '../quantity/threshold.ts';
import { isPolicyAddress } from '../report/frames/policy-address.ts';
import { type Opening, readOpening } from '../report/opening.ts';
import { partAt } from '../report/part.ts';
import { onlySetsOut } from '../report/report-kind.ts';
import { type Outline, readOutline } from '../report/section.ts';
import { isForeign, sentencesOf } from '../report/sentence.ts';
import { timeScopes } from '../report/time-scopes.ts';
import { type NormalText, toNormal } from '../text/normal-text.ts';
import { contains, type Span } from '../text/span.ts';
import type { Steps } from '../work/steps.ts';
import { placeTables, type ReadShape } from './place-tables.ts';
import { type DatedTarget, readOutcomes, readTargets } from './told-in-words.ts';

/** A fact of a report, with its place in a table if it stands in one. */
export interface PlacedFact extends ReadFact {
  readonly table: { readonly index: number; readonly row: string; readonly column: string } | null;
}

/** One report as read; all offsets normal but the glossary's, which are the source's. */
export interface ReportReading {
  readonly opening: Opening;
  readonly outline: Outline;
  readonly glossary: GlossaryReading;
  readonly facts: readonly PlacedFact[];
  readonly targets: readonly DatedTarget[];
  /** Results told in words. */
  readonly outcomes: readonly DatedTarget[];
  readonly mainTargets: MainTargetRange | undefined;
  /** Runs that look like figures and could not be understood. */
  readonly unread: readonly Span[];
}

/**
 * Reads one report of a page, in steps that tell the offset reached.
 *
 * @param range the report's range in the normal text
 * @param number its number on the page, for the ids of its glossary
 * @param phrases reads the words around its figures
 */
export function* readReport(
  normal: NormalText,
  range: Span,
  shape: ReadShape,
  number: number,
  phrases: PhraseReader,
  names?: NameChooser,
): Steps<ReportReading, number> {
  const { text } = normal;
  // Of several reports on a page it can only be the first one's.
  const isFirst = range.start === 0;
  const { title, ...beside } = shape;
  const opening = readOpening(text, range, { ...(title === undefined ? {} : { title }), ...(isFirst ? beside : {}) });
  const { year, givenIn, kind, plan, told } = opening;
  const time = {
    year,
    givenIn,
    kind,
    plan,
    told,
    halfYear: /上半年|1[—–-]6月/.test(opening.title),
    address: isPolicyAddress(opening.title),
    setsOut: onlySetsOut(opening.title),
  };
  const glossary = readGlossary(normal, range, {
    tables: shape.tables ?? [],
    markers: shape.markers ?? [],
    ...(shape.footnotes === undefined ? {} : { footnotes: shape.footnotes }),
    idPrefix: `g${number}-`,
  });
  yield range.start;
  const breaks = (shape.softBreaks ?? [])
    .map((offset) => toNormal(normal, offset))
    .filter((at) => at > range.start && at < range.end);
  const { read: tables, unsure } = placeTables(normal, shape, range, glossary.spans);
  const outline = readOutline(normal, range, time, breaks, glossary.spans, [...tables, ...unsure]);
  yield range.start;
  const skip = [...glossary.spans, ...glossary.markerSpans, ...tables, ...unsure];
  const figures = readFigures(text, range.start, range.end, skip);
  yield range.start;
  // A heading that runs into its text ends a sentence though no stop says so.
  const headingEnds = outline.sections.map((section) => section.start + section.heading.length);
  const ends = [...breaks, ...headingEnds].sort((a, b) => a - b);
  const sentences = sentencesOf(text, range.start, range.end, ends).filter(
    (sentence) => !skip.some((span) => contains(span, sentence)) && !isForeign(text, sentence),
  );

  // Of a policy address each sentence speaks for itself: 未来五年，… says nothing of the next.
  const scopes = time.address ? [] : timeScopes(text, sentences, outline.headings, outline.parts, time);
  const { region } = opening;
  const context: ReportContext = { time, parts: outline.parts, scopes, region, level: levelOf(region), phrases, names };
  const facts: PlacedFact[] = yield* readSentences(text, sentences, figures.quantities, context);
  const targets: DatedTarget[] = [];
  for (const { index, table, start } of tables) {
    const reading = tableFacts(text, table, context, partAt(outline.parts, start));
    for (const fact of reading.facts) facts.push(placed(fact, index));
    for (const target of reading.targets) targets.push(target);
  }
  facts.sort((a, b) => a.start - b.start);

  const aimed = facts.flatMap(({ status, indicator, start, period }) =>
    status === 'target' ? [{ start, indicator, period }] : [],
  );
  const mainTargets = findMainTargets(text, sentences, outline.aims, aimed, time.year);
  for (const target of readTargets(text, sentences, facts, context, mainTargets)) targets.push(target);
  targets.sort((a, b) => a.start - b.start);
  const outcomes = readOutcomes(text, sentences, facts, context);
  const unread = [...figures.unread, ...unsure.flatMap((table) => table.figures)];
  return { opening, outline, glossary, facts, targets, outcomes, mainTargets, unread };
}

function* readSentences(
  text: string,
  sentences: readonly Span[],
  quantities: readonly Quantity[],
  context: ReportContext,
): Steps<PlacedFact[], number> {
  const facts: PlacedFact[] = [];
  let next = 0;
  let before: readonly ReadFact[] = [];
  let last = 0;
  for (const sentence of sentences) {
    while ((quantities[next]?.start ?? Number.POSITIVE_INFINITY) < sentence.start) next += 1;
    const own: Quantity[] = [];
    for (let quantity = quantities[next]; quantity && quantity.end <= sentence.end; quantity = quantities[next]) {
      own.push(quantity);
      next += 1;
    }
    if (own.length === 0) continue;
    const follows = !text.slice(last, sentence.start).includes('\n');
    before = factsOfSentence(text, sentence, withoutThresholds(text, own), context, follows ? before : []);
    last = sentence.end;
    for (const fact of before) facts.push({ ...fact, table: null });
    yield sentence.end;
  }
  return facts;
}

function placed(fact: TableFact, index: number): PlacedFact {
  const { row, column, ...rest } = fact;
  return { ...rest, table: { index, row, column } };
}
