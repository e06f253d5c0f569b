import { storage } from '@wxt-dev/storage';
import { completeSettings, DEFAULT_SETTINGS, MIGRATIONS, SETTINGS_VERSION, type Settings } from './settings-model.ts';

const item = storage.defineItem<Settings>('local:settings', {
  fallback: DEFAULT_SETTINGS,
  version: SETTINGS_VERSION,
  migrations: MIGRATIONS,
});

/** The settings as stored, what is missing filled in. */
export async function loadSettings(): Promise<Settings> {
  return completeSettings(await item.getValue());
}

/** Stores the settings that a change of the present ones gives. */
export async function changeSettings(change: (settings: Settings) => Settings): Promise<void> {
  await item.setValue(change(await loadSettings()));
}

/** Calls back whenever the settings change, in any page of the extension; gives back the way to stop. */
export function watchSettings(listener: (settings: Settings) => void): () => void {
  return item.watch((settings) => listener(completeSettings(settings)));
}

/** Calls back whenever reading by itself is switched on. */
export function onAutomatic(listener: () => void): () => void {
  return item.watch((settings, before) => {
    if (completeSettings(settings).automatic && !completeSettings(before).automatic) listener();
  });
}
