/** Characters that no report does without, in simplified and in traditional script. */
const SIMPLIFIED = /[国会业产经济实发与为区长报]/g;
const TRADITIONAL = /[國會業產經濟實發與為區長報]/g;

/** So much of a text tells its script. */
const ENOUGH = 4000;

/** The language a report is written in, as browsers name it: fonts and screen readers go by it. */
export type ReportLanguage = 'zh-Hans' | 'zh-Hant';

/** The script of a report, by the characters it uses most. */
export function reportLanguage(text: string): ReportLanguage {
  const start = text.slice(0, ENOUGH);
  const count = (characters: RegExp) => start.match(characters)?.length ?? 0;
  return count(TRADITIONAL) > count(SIMPLIFIED) ? 'zh-Hant' : 'zh-Hans';
}
