import { storage } from '@wxt-dev/storage';
import { BASKETS_VERSION, type Baskets, completeBaskets } from './basket-model.ts';

/** Kept on this machine, beside the settings; a reload or an update takes nothing out of it. */
const item = storage.defineItem<Baskets>('local:baskets', { fallback: {}, version: BASKETS_VERSION });

/** What is set aside, as stored. */
export async function loadBaskets(): Promise<Baskets> {
  return completeBaskets(await item.getValue());
}

/**
 * Stores the baskets that a change of the present ones gives. Of two changes at once, in this panel or in another, the
 * second waits: each would else store what it read before the other one.
 */
export function changeBaskets(change: (baskets: Baskets) => Baskets): Promise<void> {
  return navigator.locks.request('report-lens-baskets', async () => item.setValue(change(await loadBaskets())));
}

/** Calls back whenever they change, in any panel; gives back the way to stop. */
export function watchBaskets(listener: (baskets: Baskets) => void): () => void {
  return item.watch((baskets) => listener(completeBaskets(baskets)));
}
