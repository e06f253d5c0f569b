import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../text/span.ts';
import type { Change } from './change.ts';
import { changeOf } from './figure-change.ts';
import { contextsOf, type FigureContext } from './figure-context.ts';
import { type NounBefore, nounBefore } from './noun-before.ts';
import { nounBehind } from './noun-behind.ts';
import type { PhraseReader } from './phrase-reader.ts';
import { clauseNoun } from './topic.ts';

/**
 * A figure in its clause, read once: all that the schemas of names are built from. Each part is read when a schema first
 * asks for it, and kept.
 */
export interface ClauseFrame extends FigureContext {
  /** The change that the figure is said to be, with the words before its verb; undefined for levels and ranks. */
  readonly change: Change | undefined;
  /** What stands before the figure: the noun, the subject it was cut from, and the deed that cut it. */
  readonly before: NounBefore;
  /** What the figure counts, behind it, with its modifiers and with what it became; empty where nothing is counted. */
  readonly counted: string;
  /** What the clause before speaks of, if it holds no figure. */
  readonly spokenBefore: string;
  /** Whether nothing but 、 or 和 parts it from the figure before: both are members of one list. */
  readonly joined: boolean;
}

/**
 * The frames of a sentence's figures, in order.
 *
 * @param quantities those of the sentence, in order
 * @param phrases reads the words around them
 */
export function framesOf(
  text: string,
  sentence: Span,
  quantities: readonly Quantity[],
  phrases: PhraseReader,
): ClauseFrame[] {
  return contextsOf(text, sentence, quantities, phrases).map(frameOf);
}

const joint = /^(?:、|和|与|及|以及|,)?$/;

/** The frame of a figure in its clause. */
export function frameOf(context: FigureContext): ClauseFrame {
  return new ReadFrame(context);
}

/** A class, so that all frames are of one shape: a literal with getters is twice as slow to make, and to ask. */
class ReadFrame implements ClauseFrame {
  readonly quantity: Quantity;
  readonly left: string;
  readonly right: string;
  readonly rest: string;
  readonly clause: Span;
  readonly apart: boolean;
  readonly follows: boolean;
  readonly clauseBefore: string;
  readonly clauseAfter: string;
  readonly next: Quantity | undefined;
  readonly phrases: PhraseReader;
  readonly joined: boolean;
  /** Null until it is asked for. */
  #change: Change | undefined | null = null;
  #before: NounBefore | null = null;
  #counted: string | null = null;
  #spokenBefore: string | null = null;

  constructor(context: FigureContext) {
    this.quantity = context.quantity;
    this.left = context.left;
    this.right = context.right;
    this.rest = context.rest;
    this.clause = context.clause;
    this.apart = context.apart;
    this.follows = context.follows;
    this.clauseBefore = context.clauseBefore;
    this.clauseAfter = context.clauseAfter;
    this.next = context.next;
    this.phrases = context.phrases;
    this.joined = context.follows && joint.test(context.left.replace(/\s/g, ''));
  }

  get change(): Change | undefined {
    if (this.#change === null) this.#change = changeOf(this);
    return this.#change;
  }

  get before(): NounBefore {
    this.#before ??= nounBefore(this);
    return this.#before;
  }

  get counted(): string {
    this.#counted ??= nounBehind(this);
    return this.#counted;
  }

  get spokenBefore(): string {
    this.#spokenBefore ??= clauseNoun(this);
    return this.#spokenBefore;
  }
}
