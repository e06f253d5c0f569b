import { storage } from '@wxt-dev/storage';
import { BASKETS_VERSION, type Baskets, completeBaskets } from './basket-model.ts';

/** Kept on this machine, beside the settings; a reload or an update takes nothing out of it. */
const item = storage.defineItem<Baskets>('local:baskets', { fallback: {}, version: BASKETS_VERSION });

/** What is set aside, as stored. */
export async function loadBaskets(): Promise<Baskets> {
  return completeBaskets(await item.getValue());
}

/** Stores the baskets that a change of the present ones gives. */
export async function changeBaskets(change: (baskets: Baskets) => Baskets): Promise<void> {
  await item.setValue(change(await loadBaskets()));
}

/** Calls back whenever they change, in any panel; gives back the way to stop. */
export function watchBaskets(listener: (baskets: Baskets) => void): () => void {
  return item.watch((baskets) => listener(completeBaskets(baskets)));
}
