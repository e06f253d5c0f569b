import type { Language } from './i18n.ts';

/** What can be switched in the page. */
export const SWITCHES = ['actual', 'target', 'term', 'sentence', 'elsewhere'] as const;
export type Switch = (typeof SWITCHES)[number];

/** The reader's settings. */
export interface Settings {
  readonly marks: Readonly<Record<Switch, boolean>>;
  /** Hosts on which the extension stays silent. */
  readonly sitesOff: readonly string[];
  /** `auto` is the browser's own language. */
  readonly language: Language | 'auto';
}

export const DEFAULT_SETTINGS: Settings = {
  marks: { actual: true, target: true, term: true, sentence: true, elsewhere: true },
  sitesOff: [],
  language: 'auto',
};

/** Whether the extension may speak on this host. */
export function isOn(settings: Settings, host: string): boolean {
  return !settings.sitesOff.includes(host);
}

/** The settings with a host switched on or off. */
export function withSite(settings: Settings, host: string, on: boolean): Settings {
  const others = settings.sitesOff.filter((site) => site !== host);
  return { ...settings, sitesOff: on ? others : [...others, host] };
}

/** Stored settings with what is missing filled in: they may be older than this code, or damaged. */
export function completeSettings(stored: Partial<Settings> | null): Settings {
  return {
    marks: { ...DEFAULT_SETTINGS.marks, ...stored?.marks },
    sitesOff: Array.isArray(stored?.sitesOff) ? stored.sitesOff : [],
    language: stored?.language ?? 'auto',
  };
}
