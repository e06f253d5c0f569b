import { useEffect, useState } from 'preact/hooks';
import type { Baskets } from '../../lib/extension/basket-model.ts';
import { loadBaskets, watchBaskets } from '../../lib/extension/baskets.ts';

/** What is set aside, as it stands; nothing until it is loaded. */
export function useBaskets(): Baskets {
  const [baskets, setBaskets] = useState<Baskets>({});
  useEffect(() => {
    void loadBaskets().then(setBaskets);
    return watchBaskets(setBaskets);
  }, []);
  return baskets;
}
