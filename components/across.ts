import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { AcrossCheck } from '../lib/insight/across.ts';

/** What other reports of the library say of the figures of the reports shown. */
export const AcrossContext = createContext<readonly AcrossCheck[]>([]);

/** What other reports of the library say of the figures with some ids. */
export function useAcross(ids: ReadonlySet<string>): readonly AcrossCheck[] {
  return useContext(AcrossContext).filter(({ fact }) => ids.has(fact.id));
}
