import { storage } from '@wxt-dev/storage';
import { BASKETS_VERSION, type Baskets, completeBaskets } from './basket-model.ts';

/** Kept on this machine, beside the settings; a reload or an update takes nothing out of it. */
const item = storage.defineItem<Baskets>('local:baskets', { fallback: {}, version: BASKETS_VERSION });

/** What is set aside, as stored. */
export async function loadBaskets(): Promise<Baskets> {
  return completeBaskets(await item.getValue());
}

type Change = (baskets: Baskets) => Baskets;

/** Changes that are not stored yet. */
let waiting: readonly Change[] = [];

/**
 * Stores the baskets that a change of the present ones gives. Of two changes at once in two panels the second waits: each
 * would else store what it read before the other one. Those of one panel that come meanwhile, as the letters of a note
 * do, are stored together; what could not be stored is tried once more with the next.
 *
 * @throws where the browser cannot store it
 */
export function changeBaskets(change: Change): Promise<void> {
  waiting = [...waiting, change];
  return navigator.locks.request('report-lens-baskets', async () => {
    const changes = waiting;
    // Those before have taken it along.
    if (changes.length === 0) return;
    waiting = [];
    try {
      await item.setValue(changes.reduce((baskets, next) => next(baskets), await loadBaskets()));
    } catch (error) {
      waiting = [...changes, ...waiting];
      throw error;
    }
  });
}

/** Calls back whenever they change, in any panel; gives back the way to stop. */
export function watchBaskets(listener: (baskets: Baskets) => void): () => void {
  return item.watch((baskets) => listener(completeBaskets(baskets)));
}
