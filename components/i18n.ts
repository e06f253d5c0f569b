import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Say, sayIn } from '../lib/extension/i18n.ts';

/** The words of the language chosen; views take them from here. */
export const Words = createContext<Say>(sayIn('zh-CN'));

/** Says a message in the language chosen. */
export function useSay(): Say {
  return useContext(Words);
}
