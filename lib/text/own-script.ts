import { reportLanguage } from './report-language.ts';
import { simplified } from './script.ts';

/** How a text in traditional script writes. */
interface OwnScript {
  /** The text in simplified letters, one for one. */
  readonly plain: string;
  /** For each simplified letter the one that the text writes for it most often. */
  readonly letters: ReadonlyMap<string, string>;
}

/** Words in the letters of a text; they are given in simplified ones. */
export type Spelling = (words: string) => string;

/**
 * Names are read in simplified letters, whatever the report is written in. Beside its own figures and sentences they are
 * shown in its own: 居民收入 of 居民收入與經濟增長同步 stays, 地区生产总值 is 地區生產總值. Words that stand in the text are
 * taken from there, so that 头发 is no 頭發; of others each letter as the text mostly writes it.
 *
 * @param text the report, read through when the first name is asked for
 */
export function spellingOf(text: string): Spelling {
  if (reportLanguage(text) !== 'zh-Hant') return (words) => words;
  let own: OwnScript | null = null;
  return (words) => {
    own ??= ownScript(text);
    const { plain, letters } = own;
    const at = plain.indexOf(words);
    if (at >= 0) return text.slice(at, at + words.length);
    return [...words].map((letter) => letters.get(letter) ?? letter).join('');
  };
}

function ownScript(text: string): OwnScript {
  const counts = new Map<string, Map<string, number>>();
  const plain = simplified(text);
  for (let at = 0; at < text.length; at += 1) {
    const written = text.charAt(at);
    const forms = counts.get(plain.charAt(at)) ?? new Map<string, number>();
    forms.set(written, (forms.get(written) ?? 0) + 1);
    counts.set(plain.charAt(at), forms);
  }
  const letters = [...counts].map(([letter, forms]) => {
    const [[most] = [letter]] = [...forms].sort(([, a], [, b]) => b - a);
    return [letter, most] as const;
  });
  return { plain, letters: new Map(letters) };
}
