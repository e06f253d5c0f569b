import { useEffect, useState } from 'preact/hooks';
import type { Spelling } from './search.ts';

/**
 * The spelling of names by their initials, once its dictionary is there; the search works without it until then.
 *
 * @param isSearched the dictionary takes as long to be read as the first screen to be drawn: it waits for a search
 */
export function useSpelling(isSearched: boolean): Spelling | null {
  const [spelling, setSpelling] = useState<Spelling | null>(null);
  useEffect(() => {
    if (!isSearched) return;
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
  }, [isSearched]);
  return spelling;
}
