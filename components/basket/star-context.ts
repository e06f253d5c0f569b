import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Fact, Target } from '../../lib/model/schema.ts';

/** Which rows are set aside, and the way to set one aside or to take it back. */
export interface Stars {
  readonly has: (row: Fact | Target) => boolean;
  readonly toggle: (row: Fact | Target) => void;
}

export const StarContext = createContext<Stars | null>(null);

/** The stars of the report shown; null where nothing can be set aside. */
export function useStars(): Stars | null {
  return useContext(StarContext);
}
