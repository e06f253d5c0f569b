import { useEffect, useState } from 'preact/hooks';

/** What a question to the library gave; null until it is there, and where it fails. */
export function useLoaded<Value>(ask: () => Promise<Value>, on: readonly unknown[]): Value | null {
  const [value, setValue] = useState<Value | null>(null);
  useEffect(() => {
    let isWanted = true;
    // What was read for another question must not stand under this one.
    setValue(null);
    ask().then(
      (loaded) => {
        if (isWanted) setValue(() => loaded);
      },
      (error: unknown) => {
        console.error('Report Lens could not read its library.', error);
        if (isWanted) setValue(null);
      },
    );
    return () => {
      isWanted = false;
    };
  }, on);
  return value;
}
