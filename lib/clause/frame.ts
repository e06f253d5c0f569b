import type { Quantity } from '../quantity/quantity.ts';
import type { Span } from '../text/span.ts';
import { type Change, changeOf } from './change.ts';
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
  const change = once(() => changeOf(context));
  const before = once(() => nounBefore(context));
  const counted = once(() => nounBehind(context));
  const spokenBefore = once(() => clauseNoun(context));
  return {
    ...context,
    joined: context.follows && joint.test(context.left.replace(/\s/g, '')),
    get change() {
      return change();
    },
    get before() {
      return before();
    },
    get counted() {
      return counted();
    },
    get spokenBefore() {
      return spokenBefore();
    },
  };
}

/** Calls what reads a part when it is first asked for, and never again. */
function once<T>(read: () => T): () => T {
  let kept: { readonly value: T } | undefined;
  return () => {
    kept ??= { value: read() };
    return kept.value;
  };
}
