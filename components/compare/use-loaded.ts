import { useEffect, useState } from 'preact/hooks';

/** Whoever asked: parts of the answer may be told before it is whole, and none is wanted after another question. */
export interface Asker<Value> {
  readonly tell: (value: Value) => void;
  readonly signal: AbortSignal;
}

/**
 * What a question to the library gave; null until something is there, and where it fails.
 *
 * @param question what is asked: an answer to another one never stands under it
 * @param shelf what the answer is read from. Where only that has changed, as whenever a reader comes back to the page, the
 *   old answer stands until the new one is there, and what is open in it stays open
 */
export function useLoaded<Value>(
  ask: (asker: Asker<Value>) => Promise<Value>,
  question: readonly unknown[],
  shelf: readonly unknown[],
): Value | null {
  const [answer, setAnswer] = useState<{ readonly to: readonly unknown[]; readonly value: Value } | null>(null);
  useEffect(() => {
    const asking = new AbortController();
    const { signal } = asking;
    const tell = (value: Value) => {
      if (!signal.aborted) setAnswer({ to: question, value });
    };
    ask({ tell, signal }).then(tell, (error: unknown) => {
      console.error('Report Lens could not read its library.', error);
      if (!signal.aborted) setAnswer(null);
    });
    return () => asking.abort();
  }, [...question, ...shelf]);
  return answer !== null && question.every((part, i) => part === answer.to[i]) ? answer.value : null;
}
