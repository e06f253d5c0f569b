import { PALETTES, type Palette } from '../page/palette.ts';
import { LANGUAGES, type Language } from './i18n.ts';

/** What can be switched in the page. */
export const SWITCHES = ['actual', 'target', 'term', 'sentence', 'elsewhere'] as const;
export type Switch = (typeof SWITCHES)[number];

/** The reader's settings, version 2. */
export interface Settings {
  readonly marks: Readonly<Record<Switch, boolean>>;
  readonly palette: Palette;
  /** Whether reports on official sites are read by themselves; else only once the panel is opened. */
  readonly automatic: boolean;
  /** Whether the reports that the panel shows are kept for comparison, on this machine. */
  readonly library: boolean;
  /** Whether the panel has explained itself to this reader, and was told that it is enough. */
  readonly introduced: boolean;
  /** Hosts on which the extension stays silent. */
  readonly sitesOff: readonly string[];
  /** `auto` is the browser's own language. */
  readonly language: Language | 'auto';
}

/** The number the browser keeps with the stored settings. */
export const SETTINGS_VERSION = 2;

export const DEFAULT_SETTINGS: Settings = {
  marks: { actual: true, target: true, term: true, sentence: true, elsewhere: true },
  palette: 'default',
  automatic: true,
  library: true,
  introduced: false,
  sitesOff: [],
  language: 'auto',
};

/** What version 1 stored: there was one palette, and official sites were always read. */
export type SettingsV1 = Omit<Settings, 'palette' | 'automatic' | 'library' | 'introduced'>;

/** For each version the way to it from the one before. */
export const MIGRATIONS = {
  2: (stored: SettingsV1): Settings => ({
    ...stored,
    palette: 'default',
    automatic: true,
    library: true,
    introduced: false,
  }),
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

/** The settings with a kind of marks shown or hidden. */
export function withMark(settings: Settings, name: Switch, on: boolean): Settings {
  return { ...settings, marks: { ...settings.marks, [name]: on } };
}

/** Stored settings with what is missing or damaged filled in. */
export function completeSettings(stored: Partial<Settings> | null): Settings {
  return {
    marks: { ...DEFAULT_SETTINGS.marks, ...stored?.marks },
    palette: PALETTES.find((palette) => palette === stored?.palette) ?? DEFAULT_SETTINGS.palette,
    automatic: stored?.automatic !== false,
    library: stored?.library !== false,
    introduced: stored?.introduced === true,
    sitesOff: Array.isArray(stored?.sitesOff) ? stored.sitesOff : [],
    language: LANGUAGES.find((language) => language === stored?.language) ?? 'auto',
  };
}
