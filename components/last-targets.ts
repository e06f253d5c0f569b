import { createContext } from 'preact';
import { useContext } from 'preact/hooks';

/** Of each figure that answers a target of last year's report its words and verdict, by the figure's id. */
export type LastTargets = ReadonlyMap<string, string>;

export const LastTargetsContext = createContext<LastTargets>(new Map());

/** The target of last year that a figure answers; undefined where the library knows none. */
export function useLastTarget(id: string): string | undefined {
  return useContext(LastTargetsContext).get(id);
}
