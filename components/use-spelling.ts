import { useEffect, useState } from 'preact/hooks';
import type { Spelling } from './search.ts';

/** The spelling of names by their initials, once its dictionary is there; the search works without it until then. */
export function useSpelling(): Spelling | null {
  const [spelling, setSpelling] = useState<Spelling | null>(null);
  useEffect(() => {
    let isWanted = true;
    import('../lib/text/initials.ts').then(
      (loaded) => {
        if (isWanted) setSpelling(loaded);
      },
      (error: unknown) => console.error('Report Lens: names cannot be found by their initials.', error),
    );
    return () => {
      isWanted = false;
    };
  }, []);
  return spelling;
}
