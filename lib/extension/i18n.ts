import en from '../../assets/locales/en.json' with { type: 'json' };
import zhCN from '../../assets/locales/zh-CN.json' with { type: 'json' };
import zhTW from '../../assets/locales/zh-TW.json' with { type: 'json' };

/** The languages of the extension's own words. What a report says is never translated. */
export const LANGUAGES = ['zh-CN', 'zh-TW', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

export type MessageKey = keyof typeof zhCN;

/** Says a message in one language; `{name}` in it stands for a value, `{count|figure|figures}` for the word that goes with it. */
export interface Translate {
  (key: MessageKey, values?: Readonly<Record<string, string | number>>): string;
  readonly language: Language;
}

const WORDS: Readonly<Record<Language, Readonly<Record<MessageKey, string>>>> = { 'zh-CN': zhCN, 'zh-TW': zhTW, en };

/** The words of a language. Messages can change language while a page is open, which the browser's own cannot. */
export function translateIn(language: Language): Translate {
  const words = WORDS[language];
  const t = (key: MessageKey, values: Readonly<Record<string, string | number>> = {}) =>
    words[key]
      .replaceAll(/\{(\w+)\|([^|}]*)\|([^}]*)\}/g, (_, name: string, one: string, more: string) =>
        values[name] === 1 ? one : more,
      )
      .replaceAll(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
  return Object.assign(t, { language });
}

/**
 * The language to speak. Left to itself it is Chinese in the browser's own script, whatever the browser speaks:
 * who reads these reports reads Chinese. English is there for the choosing.
 */
export function pickLanguage(setting: Language | 'auto', browserLanguage: string): Language {
  if (setting !== 'auto') return setting;
  return /^zh-(?:tw|hk|mo|hant)/i.test(browserLanguage) ? 'zh-TW' : 'zh-CN';
}
