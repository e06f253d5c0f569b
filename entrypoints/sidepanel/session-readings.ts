import type { ReadingMemory } from '../../components/kept-reading.ts';

/** Kept as long as the panel's own session: it outlives a reload of the page and of the panel, and nothing else. */
export const READINGS: ReadingMemory = {
  load(address) {
    try {
      return JSON.parse(sessionStorage.getItem(`reading ${address}`) ?? 'null');
    } catch {
      // Whatever stands there is none of ours: the page is read from the beginning.
      return null;
    }
  },
  keep(address, reading) {
    try {
      sessionStorage.setItem(`reading ${address}`, JSON.stringify(reading));
    } catch (error) {
      console.warn('Report Lens could not keep where the reader was.', error);
    }
  },
};
