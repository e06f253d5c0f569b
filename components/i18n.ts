import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Translate, translateIn } from '../lib/extension/i18n.ts';

/** The words of the language chosen; views take them from here. */
export const Words = createContext<Translate>(translateIn('zh-CN'));

/** Says a message in the language chosen. */
export function useT(): Translate {
  return useContext(Words);
}
