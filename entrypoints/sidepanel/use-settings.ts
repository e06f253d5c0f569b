import { useEffect, useMemo, useState } from 'preact/hooks';
import { type Language, pickLanguage, type Translate, translateIn } from '../../lib/extension/i18n.ts';
import { loadSettings, watchSettings } from '../../lib/extension/settings.ts';
import type { Settings } from '../../lib/extension/settings-model.ts';

/** The settings as they stand, null until they are loaded; and the language they ask for, which the document takes. */
export function useSettings(): {
  readonly settings: Settings | null;
  readonly language: Language;
  readonly t: Translate;
} {
  const [settings, setSettings] = useState<Settings | null>(null);
  useEffect(() => {
    void loadSettings().then(setSettings);
    return watchSettings(setSettings);
  }, []);
  const language = pickLanguage(settings?.language ?? 'auto', navigator.language);
  const t = useMemo(() => translateIn(language), [language]);
  const palette = settings?.palette ?? 'default';
  useEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dataset.palette = palette;
    document.title = t('name');
  }, [language, palette, t]);
  return { settings, language, t };
}
