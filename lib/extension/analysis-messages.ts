import * as z from 'zod/mini';
import type { Analysis, Fact } from '../model/schema.ts';
import { ANALYSIS_VERSION } from '../model/terms.ts';
import type { TextShape } from '../model/text-shape.ts';
import { offset, span, table } from './message-forms.ts';

/*
 * What the reader of a page and the background say to each other while a text is analysed, over a port of their own whose
 * end calls the work off; `messages.ts` has all other messages.
 */

/** The name of the port over which a reader has a text analysed. */
export const ANALYSIS_PORT = 'report-lens-analysis';

const shape = z.object({
  title: z.optional(z.string()),
  speech: z.optional(z.string()),
  names: z.optional(z.array(z.string())),
  published: z.optional(z.string()),
  tables: z.optional(z.array(table)),
  markers: z.optional(z.array(z.object(span))),
  lost: z.optional(z.array(z.object(span))),
  softBreaks: z.optional(z.array(offset)),
  footnotes: z.optional(offset),
});

const analysisRequest = z.object({ type: z.literal('analyze'), text: z.string(), shape });
/** Analyse a text: first from the rules alone, then with words cut by the segmenter. */
export type AnalysisRequest = z.infer<typeof analysisRequest>;

/** Reads a request for an analysis; null for anything else. */
export function readAnalysisRequest(message: unknown): AnalysisRequest | null {
  return analysisRequest.safeParse(message).data ?? null;
}

/** Outlines only: this extension's own background made it, and a page of a million letters has twelve thousand facts. */
const analysisOutline = z.looseObject({
  version: z.literal(ANALYSIS_VERSION),
  reports: z.array(z.unknown()),
  facts: z.array(z.unknown()),
});
const analysisNews = z.discriminatedUnion('type', [
  /** So many units of the text are read. */
  z.object({ type: z.literal('progress'), done: offset }),
  /** What stands in the first of several reports: final, and to be marked while the others are read. */
  z.object({ type: z.literal('first-report'), analysis: analysisOutline }),
  /** The first facts of the analysis that comes next: a long one comes in parts, so that the page is not kept waiting. */
  z.object({ type: z.literal('facts'), facts: z.array(z.unknown()) }),
  /** The analysis by the rules alone. */
  z.object({ type: z.literal('analysis'), analysis: analysisOutline }),
  /** The analysis with the segmenter's words; null where it says the same. The last news. */
  z.object({ type: z.literal('refined'), analysis: z.nullable(analysisOutline) }),
  /** The text could not be analysed. The last news too. */
  z.object({ type: z.literal('failed'), reason: z.string() }),
]);
/** What the background tells of an analysis it was asked for. */
export type AnalysisNews =
  | { readonly type: 'progress'; readonly done: number }
  | { readonly type: 'first-report'; readonly analysis: Analysis }
  | { readonly type: 'facts'; readonly facts: readonly Fact[] }
  | { readonly type: 'analysis'; readonly analysis: Analysis }
  | { readonly type: 'refined'; readonly analysis: Analysis | null }
  | { readonly type: 'failed'; readonly reason: string };

/** Reads news of an analysis; null for anything else. */
export function readAnalysisNews(message: unknown): AnalysisNews | null {
  return analysisNews.safeParse(message).success ? (message as AnalysisNews) : null;
}

/** The shape of a text with its absent parts left out, as the analysis takes it. */
export function toShape(form: AnalysisRequest['shape']): TextShape {
  const { title, speech, names, published, tables, markers, lost, softBreaks, footnotes } = form;
  return {
    ...(title === undefined ? {} : { title }),
    ...(speech === undefined ? {} : { speech }),
    ...(names === undefined ? {} : { names }),
    ...(published === undefined ? {} : { published }),
    ...(tables === undefined ? {} : { tables }),
    ...(markers === undefined ? {} : { markers }),
    ...(lost === undefined ? {} : { lost }),
    ...(softBreaks === undefined ? {} : { softBreaks }),
    ...(footnotes === undefined ? {} : { footnotes }),
  };
}
