import * as z from 'zod/mini';
import type { Analysis } from '../model/schema.ts';
import { ANALYSIS_VERSION } from '../model/terms.ts';
import type { PageStart, TableShape } from '../model/text-shape.ts';
import type { Attachment } from '../page/attachments.ts';
import type { GlossaryLink } from '../page/glossary-links.ts';
import type { PagePart } from '../page/parts.ts';
import { offset, span, table } from './message-forms.ts';

/*
 * Every message of the extension, in both directions; the forms of those about an analysis are in `analysis-messages.ts`.
 *
 *   decision script ─ read-page ─▶ background            one-shot, by runtime.sendMessage
 *   reader ─ card-script, elsewhere, style, unstyle ─▶ background
 *   reader ─ analyze ─▶ background                       over a port named ANALYSIS_PORT: its end calls the work off
 *   background ─ progress, first-report, facts, analysis, refined, failed ─▶ reader  over the same port
 *   panel ─ show, let-go, explain, close-card, read-anyway, read-again ─▶ reader   over a port named PANEL_PORT
 *   background ─ command ─▶ reader                       one-shot: a key of the extension was pressed
 *   reader ─ state, pointed, chosen, at ─▶ panel             over the same port
 *   reader ─ reader-started ─▶ every open panel          one-shot: a panel waits for the reader of its tab
 *
 * A page cannot take part: nothing listens to it, and each receiver checks the sender and the form.
 */

/** The name of the port between the panel and the reader of a tab. */
export const PANEL_PORT = 'report-lens-panel';

const toBackground = z.discriminatedUnion('type', [
  /** The page holds a report: put the reader into it. */
  z.object({ type: z.literal('read-page') }),
  /** The page has its first marks: put in what shows cards. Answered once it is there. */
  z.object({ type: z.literal('card-script') }),
  /** Find terms that only other reports of the library explain. */
  z.object({
    type: z.literal('elsewhere'),
    text: z.string(),
    own: z.array(z.object({ term: z.string(), definition: z.object(span), mentions: z.array(z.object(span)) })),
  }),
  /** Lay rules into the page or its frames too, that go with the extension (Firefox); `unstyle` takes them out. */
  z.object({ type: z.enum(['style', 'unstyle']), css: z.string(), where: z.enum(['page', 'frames']) }),
]);
export type ToBackground = z.infer<typeof toBackground>;

/** The keys of the extension that work on the page; named in the manifest. */
export const COMMANDS = ['next-figure', 'previous-figure', 'next-term', 'previous-term', 'explain'] as const;
export type Command = (typeof COMMANDS)[number];
const readerCommand = z.object({ type: z.literal('command'), command: z.enum(COMMANDS) });
export type ReaderCommand = z.infer<typeof readerCommand>;

/** Reads a message that a key of the extension was pressed; null for anything else. */
export function readCommand(message: unknown): ReaderCommand | null {
  return readerCommand.safeParse(message).data ?? null;
}

/** No figure is computed from more of them. */
const MOST_ALSO = 100;
const toReader = z.discriminatedUnion('type', [
  /** Scroll to a place and tell it apart from the other marks, `also` with it, until another is shown or it is let go. */
  z.object({
    type: z.literal('show'),
    ...span,
    also: z.optional(z.array(z.object(span)).check(z.maxLength(MOST_ALSO))),
  }),
  /** The row of the place shown was closed. */
  z.object({ type: z.literal('let-go') }),
  /** Show an entry's card at one of its places, and keep it open. */
  z.object({ type: z.literal('explain'), entry: z.string(), ...span }),
  z.object({ type: z.literal('close-card') }),
  z.object({ type: z.literal('read-anyway') }),
  z.object({ type: z.literal('read-again') }),
]);
export type ToReader = z.infer<typeof toReader>;

/** Where the reading of a page stands. */
export type PageState =
  | { readonly phase: 'reading'; readonly letters: number; readonly done: number }
  | { readonly phase: 'ready'; readonly page: ReadPage }
  | {
      readonly phase: 'no-report';
      readonly attachments: readonly Attachment[];
      /** Frames of other sites, which may hold the report: no script of this page reaches into them. */
      readonly frames: readonly Attachment[];
      /** The page has running text of its own: what it links to may be beside the matter. */
      readonly hasText: boolean;
      readonly asked: boolean;
    }
  | { readonly phase: 'off'; readonly host: string }
  | { readonly phase: 'failed'; readonly reason: string };

/** A page that was read. */
export interface ReadPage {
  readonly title: string;
  readonly address: string;
  readonly host: string;
  readonly text: string;
  /** Its tables as they stand; a reader of an earlier version tells none. */
  readonly tables?: readonly TableShape[];
  /** The printed pages of a document. */
  readonly pages?: readonly PageStart[];
  /** More pages of the document are still being read: it is nothing to be kept yet. */
  readonly isPartial?: boolean;
  readonly analysis: Analysis;
  /** The page never rests; it is not read again by itself. */
  readonly restless: boolean;
  /** A script of the page takes the marks out again and again. */
  readonly marksLost?: boolean;
  /** It is open in a private window: nothing of it is kept that the reader did not ask for. */
  readonly isPrivate: boolean;
  /** Links of the page that lead to a glossary, or to the parts where one may stand. */
  readonly glossaryLinks: readonly GlossaryLink[];
  /** How many terms of the page another report of the reader's explains. */
  readonly elsewhere: number;
  /** Other files of the site that hold parts of the same report. */
  readonly parts?: readonly PagePart[];
  /** Of a page that is no report and was read all the same: the documents it links to, where one may stand. */
  readonly attachments?: readonly Attachment[];
}

const analysisForm = z.looseObject({
  version: z.literal(ANALYSIS_VERSION),
  reports: z.array(z.looseObject(span)),
  facts: z.array(z.looseObject({ id: z.string(), ...span })),
});

const attachment = z.object({ name: z.string(), href: z.url({ protocol: /^(?:https?|file)$/ }) });
const toPanel = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('state'),
    state: z.discriminatedUnion('phase', [
      z.object({ phase: z.literal('reading'), letters: offset, done: offset }),
      z.object({
        phase: z.literal('ready'),
        page: z.object({
          title: z.string(),
          address: z.string(),
          host: z.string(),
          text: z.string(),
          tables: z.optional(z.array(table)),
          pages: z.optional(z.array(z.object({ page: offset, start: offset }))),
          analysis: analysisForm,
          restless: z.boolean(),
          marksLost: z.optional(z.boolean()),
          isPartial: z.optional(z.boolean()),
          isPrivate: z.boolean(),
          glossaryLinks: z.array(z.object({ ...attachment.shape, kind: z.enum(['glossary', 'last-part']) })),
          elsewhere: offset,
          parts: z.optional(z.array(attachment)),
          attachments: z.optional(z.array(attachment)),
        }),
      }),
      z.object({
        phase: z.literal('no-report'),
        attachments: z.array(attachment),
        frames: z.array(attachment),
        hasText: z.boolean(),
        asked: z.boolean(),
      }),
      z.object({ phase: z.literal('off'), host: z.string() }),
      z.object({ phase: z.literal('failed'), reason: z.string() }),
    ]),
  }),
  /** What is under the pointer in the page: ids of facts, targets and entries. */
  z.object({ type: z.literal('pointed'), ids: z.array(z.string()) }),
  /** A place was clicked in the page: the row of this fact or entry is to open. */
  z.object({ type: z.literal('chosen'), id: z.string() }),
  /** The section that the reader of the page has before them; null above the first. */
  z.object({ type: z.literal('at'), section: z.nullable(z.string()) }),
]);
export type ToPanel =
  | { readonly type: 'state'; readonly state: PageState }
  | { readonly type: 'pointed'; readonly ids: readonly string[] }
  | { readonly type: 'chosen'; readonly id: string }
  | { readonly type: 'at'; readonly section: string | null };

const readerStarted = z.object({ type: z.literal('reader-started') });
export type ReaderStarted = z.infer<typeof readerStarted>;

/** Whether a message says that a reader has begun its work in a tab. */
export function isReaderStarted(message: unknown): message is ReaderStarted {
  return readerStarted.safeParse(message).success;
}

/** Reads a message to the background; null for anything else. */
export function readToBackground(message: unknown): ToBackground | null {
  return toBackground.safeParse(message).data ?? null;
}

/** Reads a message to the reader; null for anything else. */
export function readToReader(message: unknown): ToReader | null {
  return toReader.safeParse(message).data ?? null;
}

/** Reads a message to the panel; null for anything else. */
export function readToPanel(message: unknown): ToPanel | null {
  const read = toPanel.safeParse(message);
  // The analysis was made by this extension's own background; its outline is checked, its thousand facts are not again.
  return read.success ? (read.data as unknown as ToPanel) : null;
}
