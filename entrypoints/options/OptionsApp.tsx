import { useEffect, useState } from 'preact/hooks';
import { browser } from 'wxt/browser';
import { Words } from '../../components/i18n.ts';
import { type KeyCommand, Options } from '../../components/Options.tsx';
import { COMMANDS } from '../../lib/extension/messages.ts';
import { changeSettings } from '../../lib/extension/settings.ts';
import type { Settings } from '../../lib/extension/settings-model.ts';
import { openShortcuts } from '../../lib/extension/shortcuts.ts';
import { useSettings } from '../sidepanel/use-settings.ts';

/** Joins the page of the settings to what is stored, and to the keys that the browser has assigned. */
export function OptionsApp() {
  const { settings, t } = useSettings();
  const [commands, setCommands] = useState<readonly KeyCommand[]>([]);
  useEffect(() => {
    const look = async () => setCommands((await browser.commands.getAll()).flatMap(toKeyCommand));
    void look();
    // Keys are changed on a page of the browser's own; whoever comes back sees them.
    addEventListener('focus', look);
    return () => removeEventListener('focus', look);
  }, []);
  // Each failure draws the page anew: a switch shows what is stored, however often it is pressed in vain.
  const [failures, setFailures] = useState(0);
  const save = (change: (settings: Settings) => Settings) => {
    changeSettings(change).then(
      () => setFailures(0),
      (error: unknown) => {
        console.error('Report Lens could not save.', error);
        setFailures((count) => count + 1);
      },
    );
  };
  if (settings === null) return null;
  return (
    <Words.Provider value={t}>
      <Options
        settings={settings}
        commands={commands}
        onChange={save}
        isSaveFailed={failures > 0}
        onKeys={() => void openShortcuts()}
      />
    </Words.Provider>
  );
}

/** A key that the browser knows: one of the commands on a page, or that of the toolbar button. */
function toKeyCommand({
  name = '',
  shortcut = '',
}: {
  readonly name?: string;
  readonly shortcut?: string;
}): KeyCommand[] {
  const known = name.startsWith('_execute') ? 'open' : COMMANDS.find((command) => command === name);
  return known === undefined ? [] : [{ name: known, shortcut }];
}
