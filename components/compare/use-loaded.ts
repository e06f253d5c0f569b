import { useEffect, useState } from 'preact/hooks';

/**
 * What a question to the library gave; null until it is there, and where it fails.
 *
 * @param question what is asked: an answer to another one never stands under it
 * @param shelf what the answer is read from. Where only that has changed, as whenever a reader comes back to the page, the
 *   old answer stands until the new one is there, and what is open in it stays open
 */
export function useLoaded<Value>(
  ask: () => Promise<Value>,
  question: readonly unknown[],
  shelf: readonly unknown[],
): Value | null {
  const [answer, setAnswer] = useState<{ readonly to: readonly unknown[]; readonly value: Value } | null>(null);
  useEffect(() => {
    let isWanted = true;
    ask().then(
      (value) => {
        if (isWanted) setAnswer({ to: question, value });
      },
      (error: unknown) => {
        console.error('Report Lens could not read its library.', error);
        if (isWanted) setAnswer(null);
      },
    );
    return () => {
      isWanted = false;
    };
  }, [...question, ...shelf]);
  return answer !== null && question.every((part, i) => part === answer.to[i]) ? answer.value : null;
}
